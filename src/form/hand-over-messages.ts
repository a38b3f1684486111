import { catalogue } from '../locale/language.js';

/** What a form says of what was filled in elsewhere on the page. */
export interface HandOverMessages {
  /** Above what was typed in another form. */
  readonly contact: string;
  readonly take: string;
  readonly leave: string;
  /** The box by which the result of a quiz goes along. @param score - undefined where none could be given */
  readonly assessment: (quiz: string, score: number | undefined) => string;
}

/** Fetches that in one voice. */
export const loadHandOverMessages = catalogue<HandOverMessages>('hand-over', {
  nl: () => import('./hand-over.nl.js'),
  je: () => import('./hand-over.je.js'),
  en: () => import('./hand-over.en.js'),
  de: () => import('./hand-over.de.js'),
  fr: () => import('./hand-over.fr.js'),
  fy: () => import('./hand-over.fy.js'),
});
