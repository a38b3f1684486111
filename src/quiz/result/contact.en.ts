import type { ContactMessages } from '../later-messages.js';

export default {
  heading: 'Send my result and get in touch',
  intro: 'We get what you fill in below, and your result. You can see below what that is.',
  purpose: 'We use this to get in touch with you about your result.',
  submit: 'Send',
  cancel: 'Close',
  sentHeading: 'Your result has been sent',
  sentText: 'You do not need to do anything else now.',
  confirmation: 'You will get a confirmation by email.',
  whatIsSent: 'We also send this',
  selfTest: 'Self-test',
  selfTestVersion: (title, version) => `${title} (version ${version})`,
  score: 'Score',
  band: 'Outcome',
  none: 'no score',
  pageTitle: 'Title of this page',
  page: 'Address of this page',
  alsoSent: 'We also send the time, the language of this page and a number for this message.',
  answers: 'Your answers',
  withAnswers: 'Also send my answers to the questions.',
  optional: '(optional)',
} satisfies ContactMessages;
