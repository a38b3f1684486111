import { css, html, nothing, type TemplateResult } from 'lit';
import { inVoice } from '../locale/in-voice.js';
import type { Language } from '../locale/language.js';
import { type FieldView, isFieldName, type SiteField, siteFields } from './fields.js';
import type { FieldCode } from './state.js';
import { type OwnFieldWords, ownFieldWords } from './own-field-words.js';
import { tickIcon } from './tick.js';
import { trapName } from './trap.js';

/** Characters in a text where the site sets no limit. */
const mostCharacters = 1000;

/**
 * A text in one language for all pages, one for each (where there is none, English or another), or
 * what gives one.
 */
export type FieldText =
  string | Readonly<Partial<Record<Language, string>>> | ((language: Language) => string);

interface Described {
  readonly label: FieldText;
  /** Below the label. */
  readonly hint?: FieldText;
  /**
   * What is said where something is wrong, each a whole sentence: nothing was filled in, or
   * something else than was asked for. Without them the kit says so in general words.
   */
  readonly errors?: { readonly missing?: FieldText; readonly invalid?: FieldText };
}

/** A field of a site's own. */
export type FieldDefinition = Described &
  (
    | {
        readonly type: 'text';
        /** The token by which a browser fills it in (WCAG 1.3.5). */
        readonly autocomplete?: string;
        /** Characters at most; 1,000 without it. */
        readonly maxLength?: number;
      }
    | {
        readonly type: 'choice';
        readonly options: readonly { readonly value: string; readonly label: FieldText }[];
      }
    | {
        readonly type: 'date';
        /** ISO 8601: `2027-02-04`. */
        readonly min?: string;
        readonly max?: string;
      }
    | { readonly type: 'number'; readonly min?: number; readonly max?: number }
    | { readonly type: 'checkbox' }
  );

type OfType<T extends FieldDefinition['type']> = Extract<FieldDefinition, { type: T }>;

/** Inputs of the kit, and what a submission holds besides fields. */
const reserved = new Set(
  `consent newsletter session ${trapName} id replaces widget title file adviser quiz band score
  altcha`.split(/\s+/),
);

function ownSentence(
  definition: FieldDefinition,
  code: FieldCode,
  label: string,
  words: OwnFieldWords,
): string {
  switch (definition.type) {
    case 'text':
      return code === 'missing'
        ? words.fill(label)
        : words.tooLong(definition.maxLength ?? mostCharacters);
    case 'choice':
      return words.choose(label);
    case 'checkbox':
      return words.tick(label);
    case 'date':
      return code === 'missing' ? words.fill(label) : words.day;
    case 'number':
      return code === 'missing' ? words.fill(label) : rangeSentence(definition, words);
  }
}

function rangeSentence({ min, max }: OfType<'number'>, words: OwnFieldWords): string {
  if (min !== undefined && max !== undefined) return words.between(min, max);
  if (min !== undefined) return words.atLeast(min);
  return max === undefined ? words.number : words.atMost(max);
}

const styles = css`
  .choices {
    display: grid;
    gap: calc(var(--_samen-space) * 0.5);
    margin: 0;
    padding: 0;
    border: 0;
  }

  .choices legend {
    padding: 0;
  }

  .choice {
    display: flex;
    gap: 0.7em;
    align-items: center;
    min-block-size: 44px;
    cursor: pointer;
  }

  .choice input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    border: 2px solid var(--_samen-input-border-color);
    border-radius: 50%;
    background: var(--_samen-input-background-color);
    font: inherit;
    appearance: none;
    cursor: pointer;
  }

  .choice input:checked {
    border: 0.45em solid var(--_samen-accent-color);
  }

  @media (forced-colors: active) {
    .choice input {
      appearance: auto;
    }
  }

  .input.short {
    max-inline-size: 12em;
  }
`;

function text(own: FieldText | undefined, language: Language): string | undefined {
  if (typeof own === 'function') return own(language);
  return typeof own === 'object' ? inVoice(own, language) : own;
}

/** Whether a day of the calendar stands there (ISO 8601), within what is asked. */
function isDay(value: string, { min, max }: OfType<'date'>): boolean {
  const day = new Date(`${value}T00:00:00Z`);
  const isReal = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
  return isReal && !(min && value < min) && !(max && value > max);
}

function check(definition: FieldDefinition, value: string): FieldCode | undefined {
  switch (definition.type) {
    case 'text':
      return value.length > (definition.maxLength ?? mostCharacters) ? 'too-long' : undefined;
    case 'choice':
      return definition.options.some((option) => option.value === value) ? undefined : 'invalid';
    case 'date':
      return isDay(value, definition) ? undefined : 'invalid';
    case 'number': {
      const { min = -Infinity, max = Infinity } = definition;
      // As people in the Netherlands write it.
      const number = Number(value.replace(',', '.'));
      return number >= min && number <= max ? undefined : 'invalid';
    }
    case 'checkbox':
      return undefined;
  }
}

function renderInput(
  name: string,
  definition: Exclude<FieldDefinition, OfType<'choice' | 'checkbox'>>,
  { value, isInvalid, isRequired }: FieldView,
  described: string,
): TemplateResult {
  const isText = definition.type === 'text';
  return html`<input
    class=${isText ? 'input' : 'input short'}
    part="input"
    id=${name}
    name=${name}
    type=${definition.type === 'date' ? 'date' : 'text'}
    inputmode=${definition.type === 'number' ? 'decimal' : nothing}
    autocomplete=${(isText && definition.autocomplete) || 'off'}
    translate="no"
    aria-invalid=${isInvalid ? 'true' : nothing}
    aria-describedby=${described || nothing}
    aria-required=${isRequired ? 'true' : nothing}
    .value=${value}
  />`;
}

function render(name: string, definition: FieldDefinition, view: FieldView): TemplateResult {
  const { host, optional, error, isInvalid, isRequired } = view;
  const { language } = host;
  host.addStyles(styles);
  const label = text(definition.label, language);
  const hint = text(definition.hint, language);
  const described = [hint && `${name}-hint`, isInvalid && `${name}-error`]
    .filter(Boolean)
    .join(' ');
  const about = hint
    ? html`<p class="hint" part="description" id="${name}-hint">${hint}</p>`
    : nothing;
  switch (definition.type) {
    case 'choice':
      return html`<fieldset
        class="choices"
        role="radiogroup"
        aria-describedby=${described || nothing}
        aria-invalid=${isInvalid ? 'true' : nothing}
        aria-required=${isRequired ? 'true' : nothing}
      >
        <legend class="label" part="label">${label} ${optional}</legend>
        ${about} ${error}
        ${definition.options.map(
          (option) =>
            html`<label class="choice">
              <input
                type="radio"
                name=${name}
                value=${option.value}
                .checked=${option.value === view.value}
              />
              <span>${text(option.label, language)}</span>
            </label>`,
        )}
      </fieldset>`;
    case 'checkbox':
      return html`${error}<label class="check">
          <input
            type="checkbox"
            name=${name}
            value="1"
            aria-describedby=${described || nothing}
            aria-invalid=${isInvalid ? 'true' : nothing}
            aria-required=${isRequired ? 'true' : nothing}
          />
          <span class="tick">${tickIcon}</span>
          <span>${label} ${optional}</span>
        </label>
        ${about}`;
    default:
      return html`<label class="label" part="label" for=${name}>${label} ${optional}</label>
        ${about} ${error} ${renderInput(name, definition, view, described)}`;
  }
}

/**
 * Adds a field of the site's own, to be named in the attribute `fields`. Call it before the first
 * widget is on the page.
 *
 * @throws Error where the name is one of the kit's own, or no name for a field
 */
export function registerField(name: string, definition: FieldDefinition): void {
  // An object has members of its own, such as "constructor".
  const isTaken = isFieldName(name) || reserved.has(name) || name in {};
  if (isTaken || !/^[a-z][a-z0-9-]*$/.test(name)) {
    throw new Error(`"${name}" cannot be the name of a field: use letters, digits and dashes.`);
  }
  const field: SiteField = {
    label: (language) => text(definition.label, language) ?? name,
    check: (value) => check(definition, value),
    sentence: (code, language) =>
      text(definition.errors?.[code === 'missing' ? code : 'invalid'], language) ??
      ownSentence(
        definition,
        code,
        text(definition.label, language) ?? name,
        ownFieldWords[language],
      ),
    render: (view) => render(name, definition, view),
  };
  siteFields.set(name, field);
}
