import type { DownloadMessages } from './messages.js';

export default {
  heading: 'Download the eBook',
  kind: 'eBook',
  unavailable: 'You cannot get the eBook on this page now.',
  submit: (info) => (info ? `Download the eBook (${info})` : 'Download the eBook'),
  link: (info) => (info ? `Open the eBook (${info})` : 'Open the eBook'),
  purpose: 'We use your address to give you the eBook.',
} satisfies DownloadMessages;
