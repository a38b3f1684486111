import { plural } from '../locale/grammar.js';
import type { QuizMessages } from './messages.js';

export default {
  length: (questions) =>
    plural(
      'en',
      questions,
      '1 question, about 2 minutes.',
      `${questions} questions, about ${Math.max(2, Math.round(questions / 4))} minutes.`,
    ),
  private: 'Your answers stay on this device. You see the result at once.',
  start: 'Start the self-test',
  progress: (number, count) => `Question ${number} of ${count}`,
  next: 'Next',
  finish: 'See my result',
  back: 'Back',
  offline: 'There is no connection. Your answers are still here. Press again in a moment.',
  unavailable: 'The self-test is not working right now.',
} satisfies QuizMessages;
