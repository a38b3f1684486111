import type { DialectRequest } from './dialect.js';
import { jsonText } from './json-text.js';

/** The names and texts of a form's body; this kit sends no files. */
export function textsOf(data: FormData): [name: string, value: string][] {
  return [...data].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
}

/** Names and values as the body of a `multipart/form-data` request. */
export function formData(values: readonly (readonly [name: string, value: string])[]): FormData {
  const data = new FormData();
  for (const [name, value] of values) data.append(name, value);
  return data;
}

/** A request with a value as JSON. */
export function jsonRequest(value: object): DialectRequest {
  return { headers: { 'Content-Type': 'application/json' }, body: jsonText(value) };
}
