import type { OutcomeMessages } from './outcome.js';

export default {
  registeredHeading: (date) => `U bent ingeschreven voor ${date}`,
  registeredText: 'Uw inschrijving is ontvangen. Tot dan!',
  waitlistedHeading: (date) => `U staat op de wachtlijst voor ${date}`,
  waitlistedText: 'De sessie is vol. Misschien komt er nog een plaats vrij.',
  sentHeading: (date) => `Uw inschrijving voor ${date} is verstuurd`,
  sentText: 'U hoeft nu niets meer te doen.',
  confirmation: 'U krijgt een bevestiging per e-mail.',
} satisfies OutcomeMessages;
