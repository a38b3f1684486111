import { catalogue } from '../locale/language.js';

/** What a form says that can be kept on the visitor's device. */
export interface KeepingMessages {
  readonly keep: string;
  /** Beside that button: when it is useful, and where it is not wise. */
  readonly keepHint: string;
  readonly kept: string;
  readonly notKept: string;
  /** @param date - when it was kept, in words */
  readonly found: (date: string) => string;
  /** The same, where it was sent and nobody knows whether it arrived. */
  readonly foundOpen: (date: string) => string;
  readonly sendNow: string;
  readonly forget: string;
  readonly forgotten: string;
}

/** Fetches what a form says that can be kept on the visitor's device. */
export const loadKeepingMessages = catalogue<KeepingMessages>('keeping', {
  nl: () => import('./keeping.nl.js'),
  je: () => import('./keeping.je.js'),
  en: () => import('./keeping.en.js'),
  de: () => import('./keeping.de.js'),
  fr: () => import('./keeping.fr.js'),
  fy: () => import('./keeping.fy.js'),
});
