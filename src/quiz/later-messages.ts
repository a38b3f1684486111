import type { DrawerMessages } from '../form/drawer.js';
import { catalogue } from '../locale/language.js';

/** What the quiz says after its first question; fetched with the code that says it. */
export interface LaterMessages {
  /** Above what still needs an answer. */
  readonly errorSummary: string;
  readonly errorPrefix: string;
  /** Nothing was chosen. */
  readonly choose: string;
  /** What is wrong with one of many questions. */
  readonly atQuestion: (number: number, problem: string) => string;

  /** Goes on where the visitor was, after a reload. */
  readonly resumeHeading: string;
  readonly resumeAt: (number: number, count: number) => string;
  readonly resumeAtResult: string;
  readonly resume: string;
  readonly resumeResult: string;
  readonly allAnswered: string;
  readonly anew: string;
  readonly linkOld: string;
  readonly linkDamaged: string;

  /** All questions on one page. */
  readonly answered: (answered: number, count: number) => string;

  readonly eyebrow: string;
  readonly sharedEyebrow: string;
  readonly sharedText: string;
  readonly takeYourself: string;
  /** Where something of the visitor's own stands behind somebody else's result. */
  readonly backToOwn: string;
  readonly outOf: string;
  /** For screen readers: `64 van 100`. */
  readonly score: (score: number) => string;
  /** No answer counts for a score. */
  readonly noScore: string;
  readonly noScoreText: string;
  readonly noDimensionScore: string;
  readonly dimensions: string;
  /** How many answers the score rests on. */
  readonly basis: (counted: number, asked: number) => string;
  readonly average: (score: number) => string;
  /** What the averages are of, where the site does not say. */
  readonly averageLabel: string;
  readonly yours: string;
  /** Says of a chart where the same stands in words. */
  readonly chart: string;

  readonly showTable: string;
  readonly showChart: string;
  readonly hideTable: string;
  readonly tableCaption: string;
  readonly subject: string;
  readonly scoreColumn: string;
  readonly averageColumn: string;
  readonly whole: string;

  readonly weights: string;
  readonly weightsLost: string;
  readonly weightsGained: string;
  readonly pointsLost: (points: number) => string;
  readonly pointsGained: (points: number) => string;
  readonly yourAnswer: (answer: string) => string;

  readonly print: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly share: string;
  readonly shareLabel: string;
  readonly shareText: string;
  readonly shareCopy: string;
  readonly shareCopied: string;
  readonly change: string;
  readonly restart: string;
  readonly restartAsk: string;
  readonly restartYes: string;
  readonly restartNo: string;
  /** Below the result as a text: when it was made. */
  readonly madeOn: (date: string) => string;

  readonly contactTitle: string;
  readonly contactText: string;
  readonly contactOpen: string;
  /** To a visitor, where the result cannot be sent. */
  readonly unavailable: string;
  /** The form could not be fetched. */
  readonly offline: string;
}

/** What the form says that sends the result. */
export interface ContactMessages extends DrawerMessages {
  /** Opens all that is sent along. */
  readonly whatIsSent: string;
  readonly selfTest: string;
  readonly selfTestVersion: (title: string, version: string) => string;
  readonly score: string;
  readonly band: string;
  readonly none: string;
  readonly outOf: (score: number) => string;
  readonly pageTitle: string;
  /** The address of the page. */
  readonly page: string;
  /** What goes along with anything that is sent. */
  readonly alsoSent: string;
  readonly answers: string;
  /** The box that has the answers sent along. */
  readonly withAnswers: string;
  readonly optional: string;
}

/** Fetches what the quiz says after its first question, in one voice. */
export const loadLaterMessages = catalogue<LaterMessages>('result', {
  nl: () => import('./later.nl.js'),
  je: () => import('./later.je.js'),
  en: () => import('./later.en.js'),
  de: () => import('./later.de.js'),
  fr: () => import('./later.fr.js'),
  fy: () => import('./later.fy.js'),
});

/** Fetches what the form says that sends the result, in one voice. */
export const loadContactMessages = catalogue<ContactMessages>('quiz-contact', {
  nl: () => import('./result/contact.nl.js'),
  je: () => import('./result/contact.je.js'),
  en: () => import('./result/contact.en.js'),
  de: () => import('./result/contact.de.js'),
  fr: () => import('./result/contact.fr.js'),
  fy: () => import('./result/contact.fy.js'),
});
