import { catalogue } from '../locale/language.js';

/** What the eBook's widget says. */
export interface DownloadMessages {
  /** Heading of an eBook without a title. */
  readonly heading: string;
  /** On a cover that the kit draws itself. */
  readonly kind: string;
  /** To a visitor, where the form has no endpoint. */
  readonly unavailable: string;
  /** @param info - type, pages and size of the file, as in `PDF, 2 MB` */
  readonly submit: (info: string | undefined) => string;
  /** @param info - the same */
  readonly link: (info: string | undefined) => string;
  /** What is asked for, and what happens with the address. */
  readonly purpose: string;
}

/** Fetches what the widget says in one voice. */
export const loadDownloadMessages = catalogue<DownloadMessages>('download', {
  nl: () => import('./messages.nl.js'),
  je: () => import('./messages.je.js'),
  en: () => import('./messages.en.js'),
  de: () => import('./messages.de.js'),
  fr: () => import('./messages.fr.js'),
  fy: () => import('./messages.fy.js'),
});
