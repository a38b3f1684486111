import type { AdviserMessages } from './messages.js';
import formal from './messages.nl.js';

export default {
  ...formal,
  heading: 'Je adviseur',
  offline: 'Er is geen verbinding. Controleer je internet en druk nog een keer.',
  unavailable: 'Wij kunnen je nu niet terugbellen via deze pagina.',
} satisfies AdviserMessages;
