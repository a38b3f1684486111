import type { OutcomeMessages } from './outcome.js';

export default {
  registeredHeading: (what) => `U bent ingeschreven voor ${what}`,
  registeredText: 'Uw inschrijving is ontvangen. Tot dan!',
  waitlistedHeading: (what) => `U staat op de wachtlijst voor ${what}`,
  waitlistedText: 'De sessie is vol. Misschien komt er nog een plaats vrij.',
  sentHeading: (what) => `Uw inschrijving voor ${what} is verstuurd`,
  sentText: 'U hoeft nu niets meer te doen.',
  sentWaitlistHeading: (what) => `Uw aanmelding voor de wachtlijst van ${what} is verstuurd`,
  colleagues: (names) => `Ook ingeschreven: ${names}`,
  notifyHeading: 'Wij houden u op de hoogte',
  notifyText: 'U krijgt bericht als er een nieuwe datum is.',
  manage: 'Wijzig uw inschrijving of meld u af',
  moment: (date, time) => `${date}, ${time.replaceAll(':', '.')}\u00a0uur`,
  confirmation: 'U krijgt een bevestiging per e-mail.',
} satisfies OutcomeMessages;
