import type { KindMessages } from './kind-messages.js';
import formal from './kinds.nl.js';

export default {
  ...formal,
  several: 'Je mag meer antwoorden kiezen.',
} satisfies KindMessages;
