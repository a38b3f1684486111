// Not yet reviewed by a native speaker.
import { plural } from '../locale/grammar.js';
import type { QuizMessages } from './messages.js';

export default {
  length: (questions) =>
    plural(
      'de',
      questions,
      '1 Frage, etwa 2 Minuten.',
      `${questions} Fragen, etwa ${Math.max(2, Math.round(questions / 4))} Minuten.`,
    ),
  private: 'Ihre Antworten bleiben auf diesem Gerät. Sie sehen das Ergebnis sofort.',
  start: 'Selbsttest starten',
  progress: (number, count) => `Frage ${number} von ${count}`,
  next: 'Weiter',
  finish: 'Mein Ergebnis ansehen',
  back: 'Zurück',
  offline:
    'Es gibt keine Verbindung. Ihre Antworten sind noch da. Klicken Sie etwas später noch einmal.',
  unavailable: 'Der Selbsttest funktioniert gerade nicht.',
} satisfies QuizMessages;
