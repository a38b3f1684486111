import { plural } from '../locale/grammar.js';
import type { QuizMessages } from './messages.js';

export default {
  length: (questions) =>
    plural(
      'nl',
      questions,
      '1 vraag, ongeveer 2 minuten.',
      `${questions} vragen, ongeveer ${Math.max(2, Math.round(questions / 4))} minuten.`,
    ),
  private: 'Uw antwoorden blijven op dit apparaat. U ziet het resultaat meteen.',
  start: 'Start de zelftest',
  progress: (number, count) => `Vraag ${number} van ${count}`,
  next: 'Volgende',
  finish: 'Bekijk mijn resultaat',
  back: 'Vorige',
  offline: 'Geen verbinding. Uw antwoorden staan er nog. Druk straks nog eens.',
  unavailable: 'De zelftest werkt nu niet.',
} satisfies QuizMessages;
