import { catalogue, type Language } from '../locale/language.js';
import { type FieldName, siteFields } from './fields.js';

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
   * @param labels - the fields' labels in lower case
   */
  readonly oneOf: (labels: readonly string[]) => string;
  readonly sending: string;
  /** The line is down at the first press, so that not even the check could be fetched. */
  readonly offline: string;
  /** Who keeps the data, and how long where that is known. */
  readonly privacy: (controller: string, retention: string | undefined) => string;
  /** Opens the rest of what visitors must be told about their data. */
  readonly privacyDetails: string;
  readonly privacyLink: string;
  /** The box for contact about other things; names who, and that it can be withdrawn. */
  readonly consent: (controller: string) => string;
}

/** The labels of fields as they stand within a sentence. */
export function lowerCaseLabels(
  names: readonly string[],
  { labels }: FormMessages,
  language: Language,
): readonly string[] {
  // Whatever a site calls its own may have capitals of its own.
  return names.map(
    (name) =>
      siteFields.get(name)?.label(language) ??
      // German nouns keep their capital.
      (language === 'de' ? labels[name as FieldName] : labels[name as FieldName].toLowerCase()),
  );
}

/** Fetches what a form says before anything is sent. */
export const loadFormMessages = catalogue<FormMessages>('form', {
  nl: () => import('./messages.nl.js'),
  je: () => import('./messages.je.js'),
  en: () => import('./messages.en.js'),
  de: () => import('./messages.de.js'),
  fr: () => import('./messages.fr.js'),
  fy: () => import('./messages.fy.js'),
});
