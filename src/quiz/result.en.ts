import type { ResultMessages } from './result-messages.js';

export default {
  errorSummary: 'Something is not right yet',
  eyebrow: 'Your result',
  outOf: 'out of 100',
  score: (score) => `${score} out of 100`,
  noScore: 'We cannot give a score',
  noScoreText: 'You chose “I do not know” everywhere. Answer a few questions to see a result.',
  noDimensionScore: 'no score',
  dimensions: 'Your score per subject',
  change: 'Change answers',
  restart: 'Start again',
  contactTitle: 'Talk about your result?',
  contactText: 'Send it to us. We are happy to help.',
  contactOpen: 'Send my result',
  unavailable: 'You cannot send your result at the moment.',
  offline: 'There is no connection. Check your internet and press again.',
} satisfies ResultMessages;
