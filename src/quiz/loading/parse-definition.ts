import * as z from 'zod/mini';
import { type QuizSource, quizSchema } from '../definition.js';
import {
  type DefinitionProblem,
  type Expected,
  type Path,
  placeName,
  quote,
} from './definition-problem.js';
import { findConflicts } from './definition-rules.js';
import { knownWords } from './known-words.js';

/** A definition that was read, or all that an editor should mend in it. */
export type ParsedQuiz =
  | { readonly type: 'quiz'; readonly source: QuizSource }
  | { readonly type: 'invalid'; readonly problems: readonly DefinitionProblem[] };

/** Checks what is to be a quiz definition. */
export function parseQuiz(value: unknown): ParsedQuiz {
  const parsed = z.safeParse(quizSchema, value);
  const problems = parsed.success
    ? findConflicts(parsed.data)
    : parsed.error.issues.flatMap((issue) => describeIssue(issue, value, []));
  return parsed.success && problems.length === 0
    ? { type: 'quiz', source: parsed.data }
    : { type: 'invalid', problems };
}

type Issue = z.core.$ZodIssue;

/** The names of zod for what was expected, where they are not ours. */
const expectations: Readonly<Record<string, Expected>> = {
  string: 'text',
  number: 'number',
  int: 'whole-number',
  boolean: 'boolean',
  array: 'list',
  object: 'object',
  record: 'object',
};

/** What a place is for where several things may stand, by its last word. */
const alternatives: Readonly<Record<string, Expected>> = {
  scale: 'scale',
  showIf: 'condition',
  and: 'condition',
  or: 'condition',
  not: 'condition',
  equals: 'answer',
  in: 'answer',
};

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const key of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
  return value;
}

/** What zod found, with the place in the whole and the value that stands there. */
function describeIssue(issue: Issue, root: unknown, above: Path): DefinitionProblem[] {
  const path = [...above, ...issue.path] as Path;
  const place = placeName(path);
  const value = valueAt(root, path);
  const got = quote(value);
  if (value === undefined && issue.code !== 'unrecognized_keys' && path.length > 0) {
    return [{ place, code: 'missing' }];
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownWords(issue.keys, path, root);
    case 'too_small':
      return [tooSmall(issue, place, got)];
    case 'too_big': {
      const limit = Number(issue.maximum);
      if (issue.origin === 'array') return [{ place, code: 'too-many', limit }];
      if (issue.origin === 'string') return [{ place, code: 'too-long', limit }];
      return [{ place, code: 'too-high', limit, got }];
    }
    case 'invalid_union':
      return describeUnion(issue, root, path);
    case 'invalid_key':
      return [{ place: placeName(above), code: 'language', got: quote(issue.path.at(-1)) }];
    case 'custom':
      return [{ place, code: 'empty' }];
    case 'invalid_format':
      return [
        { place, code: 'expected', expected: 'identifier', got, suggestion: identifierOf(value) },
      ];
    case 'invalid_type': {
      const expected = expectations[issue.expected] ?? 'object';
      return [{ place, code: 'expected', expected, got }];
    }
    default:
      return [{ place, code: 'expected', expected: 'text', got }];
  }
}

/** Something like a text that can be an identifier; undefined where nothing is left of it. */
function identifierOf(value: unknown): string | undefined {
  const words = String(value)
    .normalize('NFD')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words ? quote(words.join('-')) : undefined;
}

/** The types of question that a word belongs to. */
const typesWith = new Map([
  ['options', '"choice", "choices"'],
  ['max', '"choices", "number"'],
  ['min', '"number"'],
  ['whole', '"number"'],
  ['unit', '"number"'],
  ['ranges', '"number"'],
  ['body', '"info"'],
  ['scale', '"scale"'],
  ['reversed', '"scale"'],
]);

/** Words that the schema does not know where they stand, though it may know them elsewhere. */
function unknownWords(words: readonly string[], path: Path, root: unknown): DefinitionProblem[] {
  const place = placeName(path);
  const isQuestion = path.length === 2 && path[0] === 'questions';
  const types = (word: string): string | undefined =>
    isQuestion ? typesWith.get(word) : undefined;
  const unknown = words.filter((word) => !types(word));
  const misplaced = words.flatMap((word): DefinitionProblem[] => {
    const found = types(word);
    return found ? [{ place, code: 'word-of-type', word, types: found }] : [];
  });
  if (unknown.length === 0) return misplaced;
  const known = knownWords(path, root).join(', ');
  return [...misplaced, { place, code: 'unknown-word', words: unknown.join(', '), known }];
}

function tooSmall(
  { minimum, origin, inclusive }: Extract<Issue, { code: 'too_small' }>,
  place: string,
  got: string,
): DefinitionProblem {
  const limit = Number(minimum);
  if (origin === 'string') return { place, code: 'empty' };
  if (origin === 'array') return { place, code: 'too-few', limit };
  return { place, code: inclusive ? 'too-low' : 'not-above', limit, got };
}

/**
 * Of what does not fit any of several forms: what is wrong with the form that was meant, where
 * that can be told from the value; else all that may stand there.
 */
function describeUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  root: unknown,
  path: Path,
): DefinitionProblem[] {
  const place = placeName(path);
  const value = valueAt(root, path);
  const got = quote(value);
  if ('options' in issue) {
    const words = (issue.options as unknown[]).filter((option) => typeof option === 'string');
    return [{ place, code: 'one-of', accepted: words.join(', '), got }];
  }
  // A form whose very first step fails was not meant.
  const meant = issue.errors.filter(
    (issues) => !issues.some(({ code, path: inner }) => code === 'invalid_type' && !inner.length),
  );
  const word = path.findLast((key) => typeof key === 'string') ?? '';
  const expected = alternatives[word] ?? 'texts';
  const isObject = typeof value === 'object' && value !== null;
  const closest = isObject ? closestForm(meant, value) : meant[0];
  if (!closest) return [{ place, code: 'expected', expected, got }];
  return closest.flatMap((issue) => describeIssue(issue, root, path));
}

/** The form that knows most of the words that stand there. */
function closestForm(forms: readonly Issue[][], value: object): Issue[] | undefined {
  const unknown = (issues: readonly Issue[]): number =>
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' && !issue.path.length ? issue.keys : [],
    ).length;
  const words = Object.keys(value).length;
  return forms
    .filter((issues) => unknown(issues) < words)
    .sort((a, b) => unknown(a) - unknown(b))[0];
}
