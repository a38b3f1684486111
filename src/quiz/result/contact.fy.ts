// Not yet reviewed by a native speaker.
import type { ContactMessages } from '../later-messages.js';

export default {
  heading: 'Stjoer myn resultaat en nim kontakt op',
  intro: 'Wy krije wat jo hjirûnder ynfolje, en jo resultaat. Hjirûnder sjogge jo wat dat is.',
  purpose: 'Wy brûke dit om kontakt mei jo op te nimmen oer jo resultaat.',
  submit: 'Ferstjoer',
  cancel: 'Slute',
  sentHeading: 'Jo resultaat is ferstjoerd',
  sentText: 'Jo hoege no neat mear te dwaan.',
  confirmation: 'Jo krije in befêstiging per e-mail.',
  whatIsSent: 'Dit stjoere wy mei',
  selfTest: 'Selstest',
  selfTestVersion: (title, version) => `${title} (ferzje ${version})`,
  score: 'Skoare',
  band: 'Utkomst',
  none: 'gjin skoare',
  outOf: (score) => `${score} fan 100`,
  pageTitle: 'Titel fan dizze side',
  page: 'Adres fan dizze side',
  alsoSent: 'Wy stjoere ek mei: de tiid, de taal fan dizze side en in nûmer foar dit berjocht.',
  answers: 'Jo antwurden',
  withAnswers: 'Stjoer ek myn antwurden op de fragen mei.',
  optional: '(opsjoneel)',
} satisfies ContactMessages;
