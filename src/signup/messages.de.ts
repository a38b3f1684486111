// Not yet reviewed by a native speaker.
import type { SignupMessages } from './messages.js';

export default {
  heading: 'Anmeldung zur Fachveranstaltung',
  date: 'Wann',
  dates: 'Welcher Termin passt Ihnen?',
  time: (time) => `${time} Uhr`,
  online: 'Online',
  map: 'Auf der Karte ansehen',
  programme: 'Programm ansehen',
  unavailable: 'Sie können sich gerade nicht über diese Seite anmelden.',
  submit: 'Ich melde mich an',
  purpose:
    'Wir nutzen Ihre Daten, um Sie anzumelden und Ihnen E-Mails zu dieser Fachveranstaltung zu schicken.',
} satisfies SignupMessages;
