import { catalogue } from '../locale/language.js';

/** What the signup says. */
export interface SignupMessages {
  readonly heading: string;
  /** The question above the dates. */
  readonly dates: string;
  /** @param time - `10:00 – 11:30` */
  readonly time: (time: string) => string;
  /** In a pill: the session is over. */
  readonly past: string;
  readonly online: string;
  readonly programme: string;
  /** No date is known, or all are over. */
  readonly noDates: string;
  /** To a visitor, where the form has no endpoint. */
  readonly unavailable: string;
  readonly submit: string;
  /** What is asked for, and what happens with the address. */
  readonly purpose: string;
}

/** Fetches what the widget says in one voice. */
export const loadSignupMessages = catalogue<SignupMessages>({
  nl: () => import('./messages.nl.js'),
  je: () => import('./messages.je.js'),
  en: () => import('./messages.en.js'),
});
