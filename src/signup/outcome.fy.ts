// Not yet reviewed by a native speaker.
import type { OutcomeMessages } from './outcome.js';

export default {
  registeredHeading: (what) => `Jo binne ynskreaun foar ${what}`,
  registeredText: 'Jo ynskriuwing is ûntfongen. Oant dan!',
  waitlistedHeading: (what) => `Jo steane op de wachtlist foar ${what}`,
  waitlistedText: 'De sesje is fol. Miskien komt der noch in plak frij.',
  sentHeading: (what) => `Jo ynskriuwing foar ${what} is ferstjoerd`,
  sentText: 'Jo hoege no neat mear te dwaan.',
  sentWaitlistHeading: (what) => `Jo oanmelding foar de wachtlist fan ${what} is ferstjoerd`,
  colleagues: (names) => `Ek ynskreaun: ${names}`,
  notifyHeading: 'Wy hâlde jo op de hichte',
  notifyText: 'Jo krije berjocht as der in nije datum is.',
  manage: 'Wizigje jo ynskriuwing of meld jo ôf',
  moment: (date, time) => `${date}, ${time.replaceAll(':', '.')} oere`,
  confirmation: 'Jo krije in befêstiging per e-mail.',
} satisfies OutcomeMessages;
