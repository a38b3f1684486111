import type { KindMessages } from './kind-messages.js';
import formal from './kinds.nl.js';

export default {
  ...formal,
  several: 'Je kunt meer dan één antwoord kiezen.',
} satisfies KindMessages;
