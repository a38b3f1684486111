import type { OutcomeMessages } from './outcome.js';
import formal from './outcome.nl.js';

export default {
  ...formal,
  registeredHeading: (what) => `Je bent ingeschreven voor ${what}`,
  registeredText: 'Je inschrijving is ontvangen. Tot dan!',
  waitlistedHeading: (what) => `Je staat op de wachtlijst voor ${what}`,
  sentHeading: (what) => `Je inschrijving voor ${what} is verstuurd`,
  sentText: 'Je hoeft nu niets meer te doen.',
  sentWaitlistHeading: (what) => `Je aanmelding voor de wachtlijst van ${what} is verstuurd`,
  notifyHeading: 'Wij houden je op de hoogte',
  notifyText: 'Je krijgt bericht als er een nieuwe datum is.',
  manage: 'Wijzig je inschrijving of meld je af',
  confirmation: 'Je krijgt een bevestiging per e-mail.',
} satisfies OutcomeMessages;
