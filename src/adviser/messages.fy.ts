// Not yet reviewed by a native speaker.
import type { AdviserMessages } from './messages.js';

export default {
  heading: 'Jo adviseur',
  mail: (firstName) => (firstName ? `Mail ${firstName}` : 'Stjoer in e-mail'),
  book: 'Meitsje in ôfspraak',
  linkedin: 'LinkedIn',
  whatsapp: 'WhatsApp',
  available: (when) => `Berikber: ${when}`,
  languages: (list) => `Praat: ${list}`,
  callMe: 'Belje my',
  offline: 'Der is gjin ferbining. Kontrolearje jo ynternet en druk nochris.',
  unavailable: 'Wy kinne jo no net werombelje fia dizze side.',
} satisfies AdviserMessages;
