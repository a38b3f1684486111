import type { DrawerMessages } from '../form/drawer.js';

export default {
  heading: 'We will call you',
  intro: 'Tell us how to reach you. Email is fine too.',
  submit: 'Send my question',
  cancel: 'Close',
  purpose: 'We use this only to get in touch with you about your question.',
  sentHeading: 'Your question has been sent',
  sentText: 'Your adviser has received your question.',
  confirmation: 'You will get a confirmation by email.',
} satisfies DrawerMessages;
