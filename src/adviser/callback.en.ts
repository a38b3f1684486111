import type { CallbackMessages } from './callback.js';

export default {
  heading: 'We will call you',
  intro: 'Tell us how to reach you. Email is fine too.',
  submit: 'Send',
  cancel: 'Close',
  purpose: 'We use this to get in touch with you about your question.',
  sentHeading: 'Your question has been sent',
  sentText: 'You do not need to do anything else now.',
  confirmation: 'You will get a confirmation by email.',
  moment: 'Good time to call',
  momentHint: 'For example: Tuesday after 2 pm.',
} satisfies CallbackMessages;
