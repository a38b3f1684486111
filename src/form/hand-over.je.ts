import type { HandOverMessages } from './hand-over-messages.js';
import formal from './hand-over.nl.js';

export default {
  ...formal,
  contact: 'Dit vulde je eerder in op deze pagina:',
} satisfies HandOverMessages;
