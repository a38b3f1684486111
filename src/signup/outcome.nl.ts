import type { OutcomeMessages } from './outcome.js';

export default {
  registeredHeading: (date) => `U bent ingeschreven voor ${date}`,
  registeredText: 'Uw inschrijving is ontvangen. Tot dan!',
  waitlistedHeading: (date) => `U staat op de wachtlijst voor ${date}`,
  waitlistedText: 'De sessie is vol. Misschien komt er nog een plaats vrij.',
  sentHeading: (date) => `Uw inschrijving voor ${date} is verstuurd`,
  sentText: 'U hoeft nu niets meer te doen.',
  notifyHeading: 'Wij houden u op de hoogte',
  notifyText: 'U krijgt bericht als er een nieuwe datum is.',
  online: 'online',
  manage: 'Wijzig uw inschrijving of meld u af',
  moment: (date, time) => `${date}, ${time.replaceAll(':', '.')} uur`,
  confirmation: 'U krijgt een bevestiging per e-mail.',
} satisfies OutcomeMessages;
