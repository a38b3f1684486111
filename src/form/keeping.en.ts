import type { KeepingMessages } from './keeping-messages.js';

export default {
  keep: 'Keep on this device',
  keepHint: 'Useful when your internet fails. Do not do this on a computer that others use too.',
  kept: 'Your details are kept on this device, for seven days at most. They are deleted once sent.',
  notKept: 'This device does not keep anything. Your details are still here.',
  found: (date) =>
    `You kept this on ${date}. It has not been sent yet. Do you want to send it now?`,
  foundOpen: (date) =>
    `You kept this on ${date}. It is not certain that it has arrived. Do you want to send it once more?`,
  sendNow: 'Send now',
  forget: 'Delete my details',
  forgotten: 'Your details have been deleted.',
} satisfies KeepingMessages;
