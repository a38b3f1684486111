import type { AdviserMessages } from './messages.js';

export default {
  heading: 'Uw adviseur',
  mail: (firstName) => (firstName ? `Mail ${firstName}` : 'Stuur een e-mail'),
  book: 'Plan een afspraak',
  linkedin: 'LinkedIn',
  whatsapp: 'WhatsApp',
  available: (when) => `Bereikbaar: ${when}`,
  languages: (list) => `Spreekt: ${list}`,
  callMe: 'Bel mij',
  offline: 'Er is geen verbinding. Controleer uw internet en druk nog een keer.',
  unavailable: 'Wij kunnen u nu niet terugbellen via deze pagina.',
} satisfies AdviserMessages;
