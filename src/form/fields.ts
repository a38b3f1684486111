import type { CSSResult } from 'lit';
import type { Language } from '../locale/language.js';
import type { FieldCode } from './state.js';

/**
 * The fields that the kit knows by name, each with the token by which a browser fills it in
 * (WCAG 1.3.5, NL Design System's guideline on `autocomplete`); a message has none.
 */
export const autocompleteTokens = {
  name: 'name',
  'given-name': 'given-name',
  'family-name': 'family-name',
  email: 'email',
  phone: 'tel',
  organisation: 'organization',
  municipality: 'address-level2',
  role: 'organization-title',
  message: '',
} as const;

/** A field that the kit knows by name. */
export type FieldName = keyof typeof autocompleteTokens;

/** A widget, as far as a field needs to know it. */
export interface FieldHost {
  readonly language: Language;
  /** Adds style sheets; the same again does nothing. */
  addStyles(...sheets: readonly CSSResult[]): void;
}

/** What a form hands to a field of the site's own, to be shown. */
export interface FieldView {
  /** The widget that it is shown in. */
  readonly host: FieldHost;
  /** What was typed, or chosen, before. */
  readonly value: string;
  /** "(optional)", where it is. */
  readonly optional: unknown;
  /** The error, where there is one; it has the id `<name>-error`. */
  readonly error: unknown;
  readonly isInvalid: boolean;
  readonly isRequired: boolean;
}

/** A field that a site added. */
export interface SiteField {
  label(language: Language): string;
  /** What is wrong with a value; it is never empty. */
  check(value: string): FieldCode | undefined;
  /** The whole sentence for that. */
  sentence(code: FieldCode, language: Language): string;
  /** The label, the hint and the input, whose name is the field's. */
  render(view: FieldView): unknown;
}

/** The fields that the site added, by name. */
export const siteFields = new Map<string, SiteField>();

/** A field that a form asks for. */
export interface FieldRequest {
  readonly name: string;
  readonly optional: boolean;
  /** The fields, this one included, of which at least one must be filled in. */
  readonly oneOf: readonly string[] | undefined;
}

/** A list of fields as it was read. */
export interface FieldList {
  readonly requests: readonly FieldRequest[];
  /** Words that name no field. */
  readonly unknown: readonly string[];
}

/** Whether a name is one of the kit's own. */
export function isFieldName(word: string): word is FieldName {
  return Object.hasOwn(autocompleteTokens, word);
}

/**
 * Reads the attribute `fields`: names in order, `?` after an optional one, `|` between those of
 * which at least one is asked for, as in `name phone|email message?`.
 */
export function parseFieldList(value: string): FieldList {
  const requests: FieldRequest[] = [];
  const unknown: string[] = [];
  for (const word of value.split(/\s+/).filter(Boolean)) {
    const optional = word.endsWith('?');
    const names: string[] = [];
    for (const name of word.replace(/\?$/, '').split('|')) {
      if (siteFields.has(name) || isFieldName(name)) names.push(name);
      else unknown.push(name);
    }
    const oneOf = names.length > 1 && !optional ? names : undefined;
    for (const name of names) {
      if (requests.some((request) => request.name === name)) continue;
      requests.push({ name, optional, oneOf });
    }
  }
  return { requests, unknown };
}
