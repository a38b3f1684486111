import { catalogue } from '../locale/language.js';

/** What is said of keeping a contact. */
export interface KeepMessages {
  readonly save: string;
  /** The button that shows and hides the code. */
  readonly code: string;
  /** What the code is for. */
  readonly codeHint: (name: string) => string;
  /** What draws it could not be fetched. */
  readonly offline: string;
  /** The contact is too long for a code. */
  readonly tooMuch: string;
}

/** Fetches that in one voice. */
export const loadKeepMessages = catalogue<KeepMessages>('keep', {
  nl: () => import('./keep.nl.js'),
  je: () => import('./keep.je.js'),
  en: () => import('./keep.en.js'),
  de: () => import('./keep.de.js'),
  fr: () => import('./keep.fr.js'),
  fy: () => import('./keep.fy.js'),
});
