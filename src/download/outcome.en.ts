import type { OutcomeMessages } from './outcome.js';

export default {
  readyHeading: 'Your eBook is ready',
  readyText: 'Thank you for your interest. Open or save the eBook with this link.',
  expires: (moment) => `This link works until ${moment}.`,
  expiredHeading: 'This link has expired',
  expiredText: 'You can get a new one at once. You need not fill in anything again.',
  renew: 'Give me a new link',
  renewing: 'One moment…',
  renewFailed: 'That did not work. Please try again later.',
  moment: (date, time) => (date === undefined ? time : `${date}, ${time}`),
  pendingHeading: 'Check your inbox',
  pendingText: 'You will get the eBook by email. That may take a few minutes.',
  sentHeading: 'Your request has been sent',
  sentText: 'You do not need to do anything else now.',
  confirmation: 'You will get a confirmation by email.',
} satisfies OutcomeMessages;
