import type { OutcomeMessages } from './outcome.js';

export default {
  readyHeading: 'Your eBook is ready',
  readyText: 'Thank you for your interest. Open or save the eBook with this link.',
  pendingHeading: 'Check your inbox',
  pendingText: 'You will get the eBook by email. That may take a few minutes.',
  sentHeading: 'Your request has been sent',
  sentText: 'You do not need to do anything else now.',
  confirmation: 'You will get a confirmation by email.',
} satisfies OutcomeMessages;
