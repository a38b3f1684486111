// Not yet reviewed by a native speaker.
import { plural } from '../locale/grammar.js';
import type { QuizMessages } from './messages.js';

export default {
  length: (questions) =>
    plural(
      'fy',
      questions,
      '1 fraach, likernôch 2 minuten.',
      `${questions} fragen, likernôch ${Math.max(2, Math.round(questions / 4))} minuten.`,
    ),
  private: 'Jo antwurden bliuwe op dit apparaat. Jo sjogge it resultaat fuortendaliks.',
  start: 'Start de selstest',
  progress: (number, count) => `Fraach ${number} fan ${count}`,
  next: 'Folgjende',
  finish: 'Besjoch myn resultaat',
  back: 'Foarige',
  offline: 'Gjin ferbining. Jo antwurden steane der noch. Druk aanst nochris.',
  unavailable: 'De selstest wurket no net.',
} satisfies QuizMessages;
