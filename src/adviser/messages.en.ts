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
  formHeading: 'We will call you',
  formIntro: 'Tell us how to reach you. Email is fine too.',
  submit: 'Send my question',
  cancel: 'Close',
  purpose: 'We use this only to get in touch with you about your question.',
  sentHeading: 'Your question has been sent',
  sentText: (name) =>
    name ? `${name} has received your question.` : 'Your adviser has received your question.',
} satisfies AdviserMessages;
