// Not yet reviewed by a native speaker.
import type { CallbackMessages } from './callback.js';

export default {
  heading: 'Wir rufen Sie an',
  intro: 'Sagen Sie uns, wie wir Sie erreichen. Es geht auch per E-Mail.',
  submit: 'Senden',
  cancel: 'Schließen',
  purpose: 'Wir nutzen diese Daten, um Sie zu Ihrer Anfrage zu kontaktieren.',
  sentHeading: 'Ihre Anfrage wurde gesendet',
  sentText: 'Sie müssen jetzt nichts weiter tun.',
  confirmation: 'Sie bekommen eine Bestätigung per E-Mail.',
  moment: 'Gute Zeit für einen Anruf',
  momentHint: 'Zum Beispiel: Dienstag nach 14 Uhr.',
} satisfies CallbackMessages;
