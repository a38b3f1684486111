import type { KeepMessages } from './keep-messages.js';

export default {
  save: 'Zet in mijn contacten',
  code: 'QR-code',
  codeHint: (name) =>
    name
      ? `Scan deze code met uw telefoon. Dan staan de gegevens van ${name} in uw contacten.`
      : 'Scan deze code met uw telefoon. Dan staan de gegevens in uw contacten.',
  offline: 'Er is geen verbinding. Controleer uw internet en druk nog een keer.',
  tooMuch: 'Er staat te veel op deze kaart voor een QR-code.',
} satisfies KeepMessages;
