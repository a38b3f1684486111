import { plural } from '../locale/grammar.js';
import type { LaterMessages } from './later-messages.js';

const points = (count: number): string => plural('en', count, '1 point', `${count} points`);

export default {
  errorSummary: 'Something is not right yet',
  errorPrefix: 'Error: ',
  choose: 'Choose an answer',
  atQuestion: (number, problem) => `Question ${number}: ${problem}`,

  resumeHeading: 'Go on where you were?',
  resumeAt: (number, count) =>
    `You were at question ${number} of ${count}. Your answers are still here.`,
  resumeAtResult: 'You had answered all questions. Your answers are still here.',
  resume: 'Go on',
  resumeResult: 'See my result',
  allAnswered: 'All questions are answered.',
  anew: 'Start again',
  linkOld:
    'The link belongs to an older version of this self-test. So we can no longer show the result. You can take the self-test yourself.',
  linkDamaged:
    'The link does not work. A part of the address may be missing. You can take the self-test yourself.',

  answered: (answered, count) => `${answered} of ${count} questions answered`,

  eyebrow: 'Your result',
  sharedEyebrow: 'Shared result',
  sharedText:
    'Someone shared this result with you. The advice is for the person who took the self-test.',
  takeYourself: 'Take the self-test yourself',
  backToOwn: 'Back to my self-test',
  outOf: 'out of 100',
  score: (score) => `${score} out of 100`,
  noScore: 'We cannot give a score',
  noScoreText: 'None of your answers counts for a score. Answer a few questions to see a result.',
  noDimensionScore: 'no score',
  dimensions: 'Score per subject',
  basis: (counted, asked) => `This score rests on ${counted} of the ${asked} questions that count.`,
  average: (score) => `${score} on average`,
  averageLabel: 'Average',
  yours: 'Score',
  chart: 'Chart of the scores. You can read the same figures below.',

  showTable: 'See as a table',
  showChart: 'See as a chart',
  hideTable: 'Hide the table',
  tableCaption: 'Scores, from 0 to 100',
  subject: 'Subject',
  scoreColumn: 'Score',
  averageColumn: 'Average',
  whole: 'Total',

  weights: 'Which answers mattered most?',
  weightsLost: 'Where you can gain most',
  weightsGained: 'What helps your score most',
  pointsLost: (count) => `costs ${points(count)}`,
  pointsGained: (count) => `adds ${points(count)}`,
  yourAnswer: (answer) => `Answer: ${answer}`,

  print: 'Save or print',
  copy: 'Copy as text',
  copied: 'Copied. You can now paste the text, for example in an email.',
  copyByHand: 'Your browser does not allow copying. Copy the text below yourself.',
  share: 'Share with a link',
  shareLabel: 'Link to this result',
  shareText: 'Whoever has this link sees all your answers. We do not keep them.',
  shareCopy: 'Copy the link',
  shareCopied: 'The link was copied.',
  change: 'Change answers',
  restart: 'Start again',
  restartAsk: 'Your answers will be deleted.',
  restartYes: 'Delete and start again',
  restartNo: 'Keep them',
  madeOn: (date) => `Made on ${date}`,

  contactTitle: 'Talk about your result?',
  contactText: 'Send it to us. We are happy to help.',
  contactOpen: 'Send my result',
  unavailable: 'You cannot send your result at the moment.',
  offline: 'There is no connection. Check your internet and press again.',
} satisfies LaterMessages;
