import { catalogue } from '../locale/language.js';

/** What visitors must be told about their data, besides who and how long (AVG art. 13). */
export interface PrivacyMessages {
  readonly controller: string;
  readonly contact: string;
  /** The data protection officer. */
  readonly dpo: string;
  readonly purpose: string;
  readonly basis: string;
  readonly retention: string;
  readonly recipients: string;
  readonly rights: string;
  /** What the rights are, and where to complain. */
  readonly rightsText: string;
  /** That nobody has to fill it in, and what follows from leaving it. */
  readonly voluntary: string;
}

/** Fetches the words of the privacy notice. */
export const loadPrivacyMessages = catalogue<PrivacyMessages>('privacy', {
  nl: () => import('./privacy.nl.js'),
  je: () => import('./privacy.je.js'),
  en: () => import('./privacy.en.js'),
  de: () => import('./privacy.de.js'),
  fr: () => import('./privacy.fr.js'),
  fy: () => import('./privacy.fy.js'),
});
