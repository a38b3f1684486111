// Not yet reviewed by a native speaker.
import type { HandOverMessages } from './hand-over-messages.js';

export default {
  contact: 'Das haben Sie auf dieser Seite schon eingegeben:',
  take: 'Auch hier eintragen',
  leave: 'Nein, ich fülle es selbst aus',
  assessment: (quiz, score) =>
    score === undefined
      ? `Senden Sie das Ergebnis meines Selbsttests „${quiz}“ mit. Meine Antworten werden nicht mitgesendet.`
      : `Senden Sie das Ergebnis meines Selbsttests „${quiz}“ mit: ${score} von 100 Punkten, mit der Punktzahl pro Thema. Meine Antworten werden nicht mitgesendet.`,
} satisfies HandOverMessages;
