import type { KeepMessages } from './keep-messages.js';
import formal from './keep.nl.js';

export default {
  ...formal,
  offline: 'Er is geen verbinding. Controleer je internet en druk nog een keer.',
  codeHint: (name) =>
    name
      ? `Scan deze code met je telefoon. Dan staan de gegevens van ${name} in je contacten.`
      : 'Scan deze code met je telefoon. Dan staan de gegevens in je contacten.',
} satisfies KeepMessages;
