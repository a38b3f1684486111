// Not yet reviewed by a native speaker.
import type { ContactMessages } from '../later-messages.js';

export default {
  heading: 'Mein Ergebnis senden und Kontakt aufnehmen',
  intro:
    'Wir bekommen Ihr Ergebnis und das, was Sie unten eingeben. Unten sehen Sie genau, was das ist.',
  purpose: 'Wir nutzen diese Daten, um Sie zu Ihrem Ergebnis zu kontaktieren.',
  submit: 'Senden',
  cancel: 'Schließen',
  sentHeading: 'Ihr Ergebnis wurde gesendet',
  sentText: 'Sie müssen jetzt nichts weiter tun.',
  confirmation: 'Sie bekommen eine Bestätigung per E-Mail.',
  whatIsSent: 'Das senden wir mit',
  selfTest: 'Selbsttest',
  selfTestVersion: (title, version) => `${title} (Version ${version})`,
  score: 'Punktzahl',
  band: 'Einstufung',
  none: 'keine Punktzahl',
  outOf: (score) => `${score} von 100 Punkten`,
  pageTitle: 'Titel dieser Seite',
  page: 'Adresse dieser Seite',
  alsoSent:
    'Wir senden auch die Uhrzeit, die Sprache dieser Seite und eine Nummer für diese Nachricht mit.',
  answers: 'Ihre Antworten',
  withAnswers: 'Senden Sie auch meine Antworten auf die Fragen mit.',
  optional: '(freiwillig)',
} satisfies ContactMessages;
