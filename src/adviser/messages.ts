import { catalogue } from '../locale/language.js';

/** What the contact card says. */
export interface AdviserMessages {
  /** Heading of a card without a name. */
  readonly heading: string;
  readonly mail: (firstName: string) => string;
  readonly book: string;
  readonly linkedin: string;
  readonly whatsapp: string;
  readonly available: (when: string) => string;
  readonly languages: (list: string) => string;
  readonly callMe: string;
  /** The form could not be fetched. */
  readonly offline: string;
  /** To a visitor, where the form has no endpoint. */
  readonly unavailable: string;
}

/** Fetches what the widget says in one voice. */
export const loadAdviserMessages = catalogue<AdviserMessages>('adviser', {
  nl: () => import('./messages.nl.js'),
  je: () => import('./messages.je.js'),
  en: () => import('./messages.en.js'),
  de: () => import('./messages.de.js'),
  fr: () => import('./messages.fr.js'),
  fy: () => import('./messages.fy.js'),
});
