import { catalogue } from '../locale/language.js';

/** What is said of keeping a contact. */
export interface KeepMessages {
  readonly save: string;
  readonly showCode: string;
  readonly hideCode: string;
  /** What the code is for. */
  readonly codeHint: (name: string) => string;
  /** It could not be fetched, or holds too much. */
  readonly noCode: string;
}

/** Fetches that in one voice. */
export const loadKeepMessages = catalogue<KeepMessages>({
  nl: () => import('./keep.nl.js'),
  je: () => import('./keep.je.js'),
  en: () => import('./keep.en.js'),
});
