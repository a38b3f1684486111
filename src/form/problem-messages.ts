import { catalogue } from '../locale/language.js';
import type { FailureKind } from '../delivery/outcome.js';
import type { InputName } from './state.js';

/** What a form says when something is wrong; fetched together with the check itself. */
export interface ProblemMessages {
  /** A second press while sending. */
  readonly stillSending: string;
  /** Above all that is wrong. */
  readonly summary: string;
  /** In front of the page's title and, for screen readers, of an error. */
  readonly prefix: string;
  readonly missing: Readonly<Record<InputName, string>>;
  readonly invalid: Readonly<Record<InputName, string>>;
  readonly tooLong: Readonly<Record<InputName, string>>;
  readonly url: Readonly<Record<InputName, string>>;
  /** @param labels - the fields' labels in lower case */
  readonly oneOf: (labels: readonly string[]) => string;
  /** The endpoint refused a field, or the whole, and gave no reason. */
  readonly refused: string;
  readonly failures: Readonly<
    Record<Exclude<FailureKind, 'invalid'>, { readonly title: string; readonly text: string }>
  >;
}

/** Fetches what a form says when something is wrong. */
export const loadProblemMessages = catalogue<ProblemMessages>({
  nl: () => import('./problems.nl.js'),
  en: () => import('./problems.en.js'),
});
