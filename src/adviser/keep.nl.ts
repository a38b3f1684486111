import type { KeepMessages } from './keep-messages.js';

export default {
  save: 'Zet in mijn contacten',
  showCode: 'Toon QR-code',
  hideCode: 'Verberg QR-code',
  codeHint: (name) =>
    name
      ? `Scan deze code met uw telefoon. Dan staan de gegevens van ${name} in uw contacten.`
      : 'Scan deze code met uw telefoon. Dan staan de gegevens in uw contacten.',
  noCode: 'De QR-code kan nu niet worden getoond.',
} satisfies KeepMessages;
