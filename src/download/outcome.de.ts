// Not yet reviewed by a native speaker.
import type { OutcomeMessages } from './outcome.js';

export default {
  readyHeading: 'Ihr E‑Book steht bereit',
  readyText: 'Danke für Ihr Interesse. Öffnen oder speichern Sie das E‑Book mit diesem Link.',
  expires: (moment) => `Dieser Link funktioniert bis ${moment}.`,
  expiredHeading: 'Dieser Link ist abgelaufen',
  expiredText: 'Sie können sofort einen neuen bekommen. Sie müssen nichts neu ausfüllen.',
  renew: 'Neuen Link bekommen',
  renewing: 'Einen Moment\u00a0…',
  renewFailed: 'Das hat nicht geklappt. Versuchen Sie es später noch einmal.',
  moment: (date, time) => (date === undefined ? `${time} Uhr` : `${date}, ${time} Uhr`),
  pendingHeading: 'Schauen Sie in Ihr E-Mail-Postfach',
  pendingText: 'Sie bekommen das E‑Book per E-Mail. Das kann ein paar Minuten dauern.',
  sentHeading: 'Ihre Anfrage wurde gesendet',
  sentText: 'Sie müssen jetzt nichts weiter tun.',
  confirmation: 'Sie bekommen eine Bestätigung per E-Mail.',
} satisfies OutcomeMessages;
