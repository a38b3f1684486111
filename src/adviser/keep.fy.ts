// Not yet reviewed by a native speaker.
import type { KeepMessages } from './keep-messages.js';

export default {
  save: 'Set yn myn kontakten',
  code: 'QR-koade',
  codeHint: (name) =>
    name
      ? `Scan dizze koade mei jo telefoan. Dan steane de gegevens fan ${name} yn jo kontakten.`
      : 'Scan dizze koade mei jo telefoan. Dan steane de gegevens yn jo kontakten.',
  offline: 'Der is gjin ferbining. Kontrolearje jo ynternet en druk nochris.',
  tooMuch: 'Der stiet tefolle op dizze kaart foar in QR-koade.',
} satisfies KeepMessages;
