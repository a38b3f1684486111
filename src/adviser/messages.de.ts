// Not yet reviewed by a native speaker.
import type { AdviserMessages } from './messages.js';

export default {
  heading: 'Ihre Ansprechperson',
  mail: (firstName) => (firstName ? `E-Mail an ${firstName}` : 'E-Mail schreiben'),
  book: 'Termin vereinbaren',
  linkedin: 'LinkedIn',
  whatsapp: 'WhatsApp',
  available: (when) => `Erreichbar: ${when}`,
  languages: (list) => `Spricht: ${list}`,
  callMe: 'Rufen Sie mich an',
  offline:
    'Es gibt keine Verbindung. Prüfen Sie Ihre Internetverbindung und klicken Sie noch einmal.',
  unavailable: 'Über diese Seite ist gerade kein Rückruf möglich.',
} satisfies AdviserMessages;
