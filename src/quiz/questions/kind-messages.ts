import { catalogue } from '../../locale/language.js';

/** What is said at questions that ask for more than one row out of several. */
export interface KindMessages {
  /** In place of "Question 3 of 12", at a page of information. */
  readonly info: string;
  /** Opens the longer explanation. */
  readonly help: string;
  /** Several options may be chosen. */
  readonly several: string;
  readonly atMost: (max: number) => string;
  readonly tooMany: (max: number) => string;
  readonly chooseSome: string;
  readonly fillIn: string;
  readonly notANumber: string;
  readonly notWhole: string;
  readonly tooLow: (min: number) => string;
  readonly tooHigh: (max: number) => string;
}

/** Fetches that in one voice. */
export const loadKindMessages = catalogue<KindMessages>('question-kinds', {
  nl: () => import('./kinds.nl.js'),
  je: () => import('./kinds.je.js'),
  en: () => import('./kinds.en.js'),
  de: () => import('./kinds.de.js'),
  fr: () => import('./kinds.fr.js'),
  fy: () => import('./kinds.fy.js'),
});
