import { catalogue } from '../locale/language.js';
import type { FieldName } from './fields.js';
import type { FailureReason } from './state.js';

/** An input that the kit itself puts into a form: a field of the catalogue, or the session's dates. */
type OwnInput = FieldName | 'session';

/** What a form says when something is wrong; fetched together with the check itself. */
export interface ProblemMessages {
  /** A second press while sending. */
  readonly stillSending: string;
  /** After a few seconds of sending. */
  readonly slow: string;
  /** An attempt failed, and the next one follows. */
  readonly again: string;
  /** The button that stops trying. */
  readonly stop: string;
  /** The button that sends once more. */
  readonly retry: string;
  /** Above all that is wrong. */
  readonly summary: string;
  /** In front of the page's title and, for screen readers, of an error. */
  readonly prefix: string;
  readonly missing: Readonly<Record<OwnInput, string>>;
  readonly invalid: Readonly<Record<OwnInput, string>>;
  readonly tooLong: Readonly<Record<OwnInput, string>>;
  readonly url: Readonly<Record<OwnInput, string>>;
  /** @param labels - the fields' labels in lower case */
  readonly oneOf: (labels: readonly string[]) => string;
  /** The endpoint refused a field, or the whole, and gave no reason. */
  readonly refused: string;
  /** Something stood in the field that nobody sees; it was emptied, and a second press sends. */
  readonly robot: string;
  /** A likely mistake in an e-mail address. */
  readonly typo: (address: string) => string;
  /** The button that takes that address. */
  readonly useTypo: string;
  readonly failures: Readonly<
    Record<
      Exclude<FailureReason, 'unfetched'>,
      {
        readonly title: string;
        /** @param minutes - that the endpoint asks to wait, where it does */
        readonly text: (minutes: number | undefined) => string;
      }
    >
  >;
}

/** Fetches what a form says when something is wrong. */
export const loadProblemMessages = catalogue<ProblemMessages>('problems', {
  nl: () => import('./problems.nl.js'),
  je: () => import('./problems.je.js'),
  en: () => import('./problems.en.js'),
  de: () => import('./problems.de.js'),
  fr: () => import('./problems.fr.js'),
  fy: () => import('./problems.fy.js'),
});
