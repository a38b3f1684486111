import { isObject } from '../config/values.js';
import type { EndpointProblem } from './outcome.js';

/** The text of a member of an answer: a sentence, or the first of several. */
export function asText(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() !== '' ? first : undefined;
}

/** A colleague by the place in the document, from 0, or by the name in a flat form, from 1. */
const participant = /participants[/.](\d+)[/.](\w+)$/;
const flatParticipant = /^participant\.(\d+)\.(\w+)$/;

/**
 * The field that a JSON pointer (RFC 6901) or a dotted path ends in: `#/fields/email`,
 * `fields.email`. A colleague of a signup keeps its place: `participants.0.email`.
 */
function fieldOf(path: unknown): string | undefined {
  const text = asText(path);
  const [, place, member] = participant.exec(text ?? '') ?? [];
  if (place !== undefined) return `participants.${place}.${member}`;
  const [, number, flatMember] = flatParticipant.exec(text ?? '') ?? [];
  if (number !== undefined) return `participants.${Number(number) - 1}.${flatMember}`;
  return text?.split(/[/.]/).at(-1)?.replaceAll('~1', '/').replaceAll('~0', '~');
}

function listed(entries: readonly unknown[]): EndpointProblem[] {
  return entries.filter(isObject).map((entry) => ({
    field: fieldOf(entry['pointer'] ?? entry['name'] ?? entry['field']),
    message: asText(entry['detail'] ?? entry['message'] ?? entry['reason']),
  }));
}

/**
 * What is wrong, from the body of a refusing answer, in the three shapes that endpoints use:
 * RFC 9457 problem details with `errors`; the Dutch API style with `invalidParams` (Open
 * Formulieren); and `{ message, errors: { field: [message] } }` as Laravel writes it. Without
 * any of these, the whole is one problem with the body's own sentence.
 */
export function parseProblems(body: unknown): EndpointProblem[] {
  if (!isObject(body)) return [];
  const { errors, invalidParams } = body;
  let problems: EndpointProblem[] = [];
  if (Array.isArray(errors)) problems = listed(errors);
  else if (Array.isArray(invalidParams)) problems = listed(invalidParams);
  else if (isObject(errors)) {
    problems = Object.entries(errors).map(([field, message]) => ({
      field: fieldOf(field),
      message: asText(message),
    }));
  }
  if (problems.length > 0) return problems;
  const message = asText(body['detail']) ?? asText(body['message']) ?? asText(body['title']);
  return message === undefined ? [] : [{ field: undefined, message }];
}
