import type { KindMessages } from './kind-messages.js';

export default {
  info: 'Good to know',
  help: 'What do we mean by this?',
  several: 'You can choose more than one answer.',
  atMost: (max) => `Choose ${max} at most.`,
  tooMany: (max) => `Choose ${max} answers at most. Take a few away.`,
  chooseSome: 'Choose one or more answers',
  fillIn: 'Fill in a number',
  notANumber: 'Fill in just a number, for example 12 or 7.5',
  notWhole: 'Fill in a whole number, without decimals',
  tooLow: (min) => `Fill in a number of ${min.toLocaleString('en')} or more`,
  tooHigh: (max) => `Fill in a number of ${max.toLocaleString('en')} or less`,
} satisfies KindMessages;
