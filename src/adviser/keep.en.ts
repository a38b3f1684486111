import type { KeepMessages } from './keep-messages.js';

export default {
  save: 'Add to my contacts',
  code: 'QR code',
  codeHint: (name) =>
    name
      ? `Scan this code with your phone to add ${name} to your contacts.`
      : 'Scan this code with your phone to add these details to your contacts.',
  offline: 'There is no connection. Check your internet and press again.',
  tooMuch: 'There is too much on this card for a QR code.',
} satisfies KeepMessages;
