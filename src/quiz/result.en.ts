import type { ResultMessages } from './messages.js';

export default {
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
  contactText: 'Send it to us. We are happy to think along with you.',
  contactOpen: 'Send my result',
  contactHeading: 'Send my result and get in touch',
  contactIntro:
    'We will then get what you fill in below, your score and your score per subject. We do not send your separate answers.',
  submit: 'Send',
  cancel: 'Close',
  purpose: 'We use this only to get in touch with you about your result.',
  sentHeading: 'Your result has been sent',
  sentText: 'We have received your request to get in touch.',
} satisfies ResultMessages;
