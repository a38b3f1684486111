// Not yet reviewed by a native speaker.
import type { KeepMessages } from './keep-messages.js';

export default {
  save: 'Als Kontakt speichern',
  code: 'QR-Code',
  codeHint: (name) =>
    name
      ? `Scannen Sie diesen Code mit Ihrem Handy. Dann stehen die Daten von ${name} in Ihren Kontakten.`
      : 'Scannen Sie diesen Code mit Ihrem Handy. Dann stehen die Daten in Ihren Kontakten.',
  offline:
    'Es gibt keine Verbindung. Prüfen Sie Ihre Internetverbindung und klicken Sie noch einmal.',
  tooMuch: 'Auf dieser Karte steht zu viel für einen QR-Code.',
} satisfies KeepMessages;
