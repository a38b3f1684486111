import type { DownloadMessages } from './messages.js';

export default {
  heading: 'Download the eBook',
  kind: 'eBook',
  submit: (info) => (info ? `Download the eBook (${info})` : 'Download the eBook'),
  link: (info) => (info ? `Open the eBook (${info})` : 'Open the eBook'),
  purpose: 'We use your address to give you the eBook, and for nothing else.',
  readyHeading: 'Your eBook is ready',
  readyText: 'Thank you for your interest. Open or save the eBook with this link.',
  pendingHeading: 'Check your inbox',
  pendingText: 'You will get the eBook by email. That may take a few minutes.',
  sentHeading: 'Your request has been sent',
  sentText: 'We have received your request.',
} satisfies DownloadMessages;
