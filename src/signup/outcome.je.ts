import type { OutcomeMessages } from './outcome.js';
import formal from './outcome.nl.js';

export default {
  ...formal,
  registeredHeading: (date) => `Je bent ingeschreven voor ${date}`,
  registeredText: 'Je inschrijving is ontvangen. Tot dan!',
  waitlistedHeading: (date) => `Je staat op de wachtlijst voor ${date}`,
  sentHeading: (date) => `Je inschrijving voor ${date} is verstuurd`,
  sentText: 'Je hoeft nu niets meer te doen.',
  notifyHeading: 'Wij houden je op de hoogte',
  notifyText: 'Je krijgt bericht als er een nieuwe datum is.',
  manage: 'Wijzig je inschrijving of meld je af',
  confirmation: 'Je krijgt een bevestiging per e-mail.',
} satisfies OutcomeMessages;
