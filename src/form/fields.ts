/** The fields that the kit knows by name. */
export const fieldNames = [
  'name',
  'given-name',
  'family-name',
  'email',
  'phone',
  'organisation',
  'municipality',
  'role',
  'message',
] as const;

/** A field that the kit knows by name. */
export type FieldName = (typeof fieldNames)[number];

/** How a field is put on the page. Its texts stand in the catalogue of messages. */
export interface FieldControl {
  readonly type: 'text' | 'email' | 'tel' | 'textarea';
  /** The token of WCAG 1.3.5 by which a browser fills the field in. */
  readonly autocomplete: string | undefined;
  readonly spellcheck: boolean;
}

/** The control of each field, tokens as NL Design System's guidelines and WCAG 1.3.5 give them. */
export const fieldControls: Readonly<Record<FieldName, FieldControl>> = {
  name: { type: 'text', autocomplete: 'name', spellcheck: false },
  'given-name': { type: 'text', autocomplete: 'given-name', spellcheck: false },
  'family-name': { type: 'text', autocomplete: 'family-name', spellcheck: false },
  email: { type: 'email', autocomplete: 'email', spellcheck: false },
  phone: { type: 'tel', autocomplete: 'tel', spellcheck: false },
  organisation: { type: 'text', autocomplete: 'organization', spellcheck: false },
  municipality: { type: 'text', autocomplete: 'address-level2', spellcheck: false },
  role: { type: 'text', autocomplete: 'organization-title', spellcheck: true },
  message: { type: 'textarea', autocomplete: undefined, spellcheck: true },
};

/** A field that a form asks for. */
export interface FieldRequest {
  readonly name: FieldName;
  readonly optional: boolean;
  /** The fields, this one included, of which at least one must be filled in. */
  readonly oneOf: readonly FieldName[] | undefined;
}

/** A list of fields as it was read. */
export interface FieldList {
  readonly requests: readonly FieldRequest[];
  /** Words that name no field. */
  readonly unknown: readonly string[];
}

function isFieldName(word: string): word is FieldName {
  return (fieldNames as readonly string[]).includes(word);
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
    const names: FieldName[] = [];
    for (const name of word.replace(/\?$/, '').split('|')) {
      if (isFieldName(name)) names.push(name);
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
