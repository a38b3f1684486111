import type { QuizMessages } from './messages.js';

export default {
  length: (questions) => {
    const minutes = Math.max(1, Math.round(questions / 4));
    return minutes === 1
      ? `${questions} questions, about 1 minute.`
      : `${questions} questions, about ${minutes} minutes.`;
  },
  private: 'Your answers stay on this device. You see the result at once.',
  start: 'Start the self-test',
  progress: (number, count) => `Question ${number} of ${count}`,
  next: 'Next',
  finish: 'See my result',
  back: 'Back',
  offline: 'There is no connection. Your answers are still here. Press again in a moment.',
  unavailable: 'The self-test does not work now.',
} satisfies QuizMessages;
