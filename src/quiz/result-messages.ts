import type { DrawerMessages } from '../form/drawer.js';
import { catalogue } from '../locale/language.js';

/** What the quiz says with its result; fetched with the code that shows it. */
export interface ResultMessages {
  /** Above a question without an answer. */
  readonly errorSummary: string;
  readonly eyebrow: string;
  readonly outOf: string;
  /** For screen readers: `64 van 100`. */
  readonly score: (score: number) => string;
  /** All answers were "I do not know". */
  readonly noScore: string;
  readonly noScoreText: string;
  readonly noDimensionScore: string;
  readonly dimensions: string;
  readonly change: string;
  readonly restart: string;
  readonly contactTitle: string;
  readonly contactText: string;
  readonly contactOpen: string;
  /** To a visitor, where the result cannot be sent. */
  readonly unavailable: string;
  /** The form could not be fetched. */
  readonly offline: string;
}

/** Fetches what the quiz says with its result in one voice. */
export const loadResultMessages = catalogue<ResultMessages>({
  nl: () => import('./result.nl.js'),
  je: () => import('./result.je.js'),
  en: () => import('./result.en.js'),
});

/** Fetches what the form says that sends the result, in one voice. */
export const loadContactMessages = catalogue<DrawerMessages>({
  nl: () => import('./contact.nl.js'),
  je: () => import('./contact.je.js'),
  en: () => import('./contact.en.js'),
});
