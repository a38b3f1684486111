import type { HandOverMessages } from './hand-over-messages.js';

export default {
  contact: 'You filled this in earlier on this page:',
  take: 'Fill this in here as well',
  leave: 'No, I will fill it in myself',
  assessment: (quiz, score) =>
    score === undefined
      ? `Send the result of my self-test “${quiz}” along. My answers do not go along.`
      : `Send the result of my self-test “${quiz}” along: ${score} of 100, with the score of each part. My answers do not go along.`,
} satisfies HandOverMessages;
