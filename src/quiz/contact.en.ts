import type { DrawerMessages } from '../form/drawer.js';

export default {
  heading: 'Send my result and get in touch',
  intro:
    'We will then get what you fill in below, your score and your score per subject. We do not send your separate answers.',
  purpose: 'We use this to get in touch with you about your result.',
  submit: 'Send',
  cancel: 'Close',
  sentHeading: 'Your result has been sent',
  sentText: 'You do not need to do anything else now.',
  confirmation: 'You will get a confirmation by email.',
} satisfies DrawerMessages;
