import { catalogue } from '../locale/language.js';

/** What the signup says. */
export interface SignupMessages {
  readonly heading: string;
  /** Above the one date. */
  readonly date: string;
  /** Above several: a question. */
  readonly dates: string;
  /** @param time - `10:00 – 11:30` */
  readonly time: (time: string) => string;
  readonly online: string;
  /** A link to where it is held. */
  readonly map: string;
  readonly programme: string;
  /** To a visitor, where the form has no endpoint. */
  readonly unavailable: string;
  readonly submit: string;
  /** What is asked for, and what happens with the address. */
  readonly purpose: string;
}

/** Fetches what the widget says in one voice. */
export const loadSignupMessages = catalogue<SignupMessages>('signup', {
  nl: () => import('./messages.nl.js'),
  je: () => import('./messages.je.js'),
  en: () => import('./messages.en.js'),
  de: () => import('./messages.de.js'),
  fr: () => import('./messages.fr.js'),
  fy: () => import('./messages.fy.js'),
});
