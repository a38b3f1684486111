// Not yet reviewed by a native speaker.
import { alternatives } from '../locale/grammar.js';
import type { FormMessages } from './messages.js';

export default {
  required: 'Füllen Sie alle Felder aus. Wenn ein Feld freiwillig ist, steht das dabei.',
  optional: '(freiwillig)',
  labels: {
    name: 'Name',
    'given-name': 'Vorname',
    'family-name': 'Nachname',
    email: 'E-Mail-Adresse',
    phone: 'Telefonnummer',
    organisation: 'Organisation',
    municipality: 'Gemeinde',
    role: 'Funktion',
    message: 'Ihre Nachricht',
  },
  oneOf: (labels) => `Füllen Sie mindestens ein Feld aus: ${alternatives('de', labels)}.`,
  sending: 'Wird gesendet\u00a0…',
  offline:
    'Es gibt keine Verbindung. Ihre Daten stehen noch hier. Prüfen Sie Ihre Internetverbindung und klicken Sie noch einmal.',
  privacy: (controller, retention) =>
    retention
      ? `${controller} verarbeitet Ihre Daten und speichert sie ${retention}.`
      : `${controller} verarbeitet Ihre Daten.`,
  privacyDetails: 'Mehr über Ihre Daten und Ihre Rechte',
  privacyLink: 'Datenschutzerklärung',
  consent: (controller) =>
    `${controller} darf mir E-Mails über neue Publikationen schicken. Ich kann mich jederzeit abmelden.`,
} satisfies FormMessages;
