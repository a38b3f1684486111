import { catalogue } from '../locale/language.js';

/** What the quiz says around a definition. */
export interface QuizMessages {
  /** How long it takes, from the number of questions: four a minute, and two minutes at least. */
  readonly length: (questions: number) => string;
  readonly private: string;
  readonly start: string;
  readonly progress: (number: number, count: number) => string;
  readonly next: string;
  readonly finish: string;
  readonly back: string;
  /** The result could not be fetched. */
  readonly offline: string;
  readonly unavailable: string;
}

/** Fetches what the quiz says around its questions in one voice. */
export const loadQuizMessages = catalogue<QuizMessages>('quiz', {
  nl: () => import('./messages.nl.js'),
  je: () => import('./messages.je.js'),
  en: () => import('./messages.en.js'),
  de: () => import('./messages.de.js'),
  fr: () => import('./messages.fr.js'),
  fy: () => import('./messages.fy.js'),
});
