import type { KeepMessages } from './keep-messages.js';

export default {
  save: 'Add to my contacts',
  showCode: 'Show QR code',
  hideCode: 'Hide QR code',
  codeHint: (name) =>
    name
      ? `Scan this code with your phone to add ${name} to your contacts.`
      : 'Scan this code with your phone to add these details to your contacts.',
  noCode: 'The QR code cannot be shown at the moment.',
} satisfies KeepMessages;
