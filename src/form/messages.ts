import type { Language } from '../locale/language.js';
import type { FieldName } from './fields.js';
import type { FailureKind } from '../delivery/outcome.js';
import type { InputName } from './state.js';

/** What a form says before anything is sent. */
export interface FormMessages {
  /** Above the fields: which are required. */
  readonly required: string;
  /** Behind the label of an optional field. */
  readonly optional: string;
  readonly labels: Readonly<Record<FieldName, string>>;
  /**
   * Below the label of the first of several fields of which one is enough.
   *
   * @param labels - the fields' labels as a list in words
   */
  readonly oneOf: (labels: string) => string;
  readonly sending: string;
  /** A second press while sending. */
  readonly stillSending: string;
  /** To a visitor, where the form has no endpoint. */
  readonly unavailable: string;
  /** Who keeps the data, and how long where that is known. */
  readonly privacy: (controller: string, retention: string | undefined) => string;
  readonly privacyLink: string;
  /** The box for contact about other things; names who, and that it can be withdrawn. */
  readonly consent: (controller: string) => string;
  /** After success, where the endpoint sends a confirmation. */
  readonly confirmation: string;
}

/** What a form says when something is wrong; fetched together with the check itself. */
export interface ProblemMessages {
  readonly summary: string;
  /** In front of the page's title and, for screen readers, of an error. */
  readonly prefix: string;
  readonly missing: Readonly<Record<InputName, string>>;
  readonly invalid: Readonly<Record<InputName, string>>;
  readonly tooLong: Readonly<Record<InputName, string>>;
  readonly url: Readonly<Record<InputName, string>>;
  /** @param labels - the fields' labels as a list in words */
  readonly oneOf: (labels: string) => string;
  /** The endpoint refused a field, or the whole, and gave no reason. */
  readonly refused: string;
  readonly failures: Readonly<
    Record<
      Exclude<FailureKind, 'invalid' | 'rejected'>,
      { readonly title: string; readonly text: string }
    >
  >;
  readonly again: string;
}

/** The labels of fields of which one is enough, as a list in words: "telefoonnummer of e-mailadres". */
export function labelsInWords(
  names: readonly FieldName[],
  { labels }: FormMessages,
  language: Language,
): string {
  const words = names.map((name) => labels[name].toLocaleLowerCase(language));
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(words);
}

const form: Record<Language, () => Promise<{ default: FormMessages }>> = {
  nl: () => import('./messages.nl.js'),
  en: () => import('./messages.en.js'),
};

const problems: Record<Language, () => Promise<{ default: ProblemMessages }>> = {
  nl: () => import('./problems.nl.js'),
  en: () => import('./problems.en.js'),
};

/** Fetches what a form says before anything is sent. */
export async function loadFormMessages(language: Language): Promise<FormMessages> {
  return (await form[language]()).default;
}

/** Fetches what a form says when something is wrong. */
export async function loadProblemMessages(language: Language): Promise<ProblemMessages> {
  return (await problems[language]()).default;
}
