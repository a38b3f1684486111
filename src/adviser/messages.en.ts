import type { AdviserMessages } from './messages.js';

export default {
  heading: 'Your adviser',
  mail: (firstName) => (firstName ? `Email ${firstName}` : 'Send an email'),
  book: 'Make an appointment',
  linkedin: 'LinkedIn',
  whatsapp: 'WhatsApp',
  available: (when) => `Available: ${when}`,
  languages: (list) => `Speaks: ${list}`,
  callMe: 'Call me',
  offline: 'There is no connection. Check your internet and press again.',
  unavailable: 'You cannot ask us to call you on this page at the moment.',
} satisfies AdviserMessages;
