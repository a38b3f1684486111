import type { JsonFault } from './json-fault.js';

/** What a value should have been. */
export type Expected =
  | 'text'
  /** A text, or an object with one for each language. */
  | 'texts'
  | 'number'
  | 'whole-number'
  | 'boolean'
  | 'list'
  | 'object'
  | 'identifier'
  | 'address'
  /** An address of a page, or of mail or telephone. */
  | 'link'
  | 'scale'
  | 'condition'
  /** The id of an option, or a number. */
  | 'answer';

/** What is wrong with a definition, as a code with its facts. */
type Fault =
  | {
      readonly code: 'expected';
      readonly expected: Expected;
      readonly got: string;
      /** Something like it that would do. */
      readonly suggestion?: string | undefined;
    }
  | { readonly code: 'missing' }
  | { readonly code: 'empty' }
  /** Words that the schema does not know. */
  | { readonly code: 'unknown-word'; readonly words: string; readonly known: string }
  /** Words that belong to questions of other types. */
  | { readonly code: 'word-of-type'; readonly word: string; readonly types: string }
  | { readonly code: 'one-of'; readonly accepted: string; readonly got: string }
  | { readonly code: 'not-above'; readonly limit: number; readonly got: string }
  | { readonly code: 'too-low'; readonly limit: number; readonly got: string }
  | { readonly code: 'too-high'; readonly limit: number; readonly got: string }
  | { readonly code: 'too-few'; readonly limit: number }
  | { readonly code: 'too-many'; readonly limit: number }
  | { readonly code: 'too-long'; readonly limit: number }
  | ({ readonly code: 'not-json' } & JsonFault)
  | { readonly code: 'not-fetched'; readonly detail: string }
  | { readonly code: 'dimension-unknown'; readonly id: string; readonly known: string }
  | { readonly code: 'dimension-unused'; readonly id: string }
  | { readonly code: 'id-twice'; readonly id: string }
  | { readonly code: 'id-reserved'; readonly id: string }
  | { readonly code: 'scale-missing' }
  | { readonly code: 'no-points' }
  /** A number that counts, without points for what is filled in. */
  | { readonly code: 'ranges-missing' }
  /** A width without a height, or the other way round. */
  | { readonly code: 'image-half' }
  /** No answer can be what it asks for. */
  | { readonly code: 'condition-never' }
  | { readonly code: 'score-missing' }
  /** A word where the name of a language belongs. */
  | { readonly code: 'language'; readonly got: string }
  | { readonly code: 'bands-start' }
  | { readonly code: 'bands-order'; readonly previous: number }
  /** The highest score of a band lies below its lowest. */
  | { readonly code: 'band-backwards'; readonly from: number }
  | { readonly code: 'bands-gap'; readonly from: number; readonly to: number }
  | { readonly code: 'bands-overlap'; readonly from: number }
  | { readonly code: 'bands-end'; readonly to: number }
  | { readonly code: 'max-options'; readonly count: number }
  | { readonly code: 'ranges-start'; readonly min: number }
  | { readonly code: 'ranges-order'; readonly previous: number }
  | { readonly code: 'max-below-min'; readonly min: number }
  | { readonly code: 'question-unknown'; readonly id: string; readonly known: string }
  | { readonly code: 'question-later'; readonly id: string }
  /** A question whose condition looks at its own answer. */
  | { readonly code: 'question-itself'; readonly id: string }
  | { readonly code: 'question-unanswerable'; readonly id: string }
  | { readonly code: 'comparison-missing' }
  | { readonly code: 'not-a-number-question'; readonly id: string }
  | { readonly code: 'answer-unknown'; readonly got: string; readonly accepted: string };

/** A question as its editor knows it: counted from 1, and by its id. */
export interface NamedQuestion {
  readonly number: number;
  readonly id: string;
}

/** A fault and where it is: `questions[3].options[1].score`; empty for the whole. */
export type DefinitionProblem = Fault & {
  readonly place: string;
  /** The question that it is in, where it has an id. */
  readonly question?: NamedQuestion;
};

/** What an editor reads of a problem. */
export type ProblemSentence = (problem: DefinitionProblem) => string;

/** Where something stands in a definition. */
export type Path = readonly (string | number)[];

/** `questions[3].text` */
export function placeName(path: readonly PropertyKey[]): string {
  const place = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return place.join('').replace(/^\./, '');
}

/** Longest part of a value that is shown. */
const longest = 40;

/** A value as it stands in the definition, shortened. */
export function quote(value: unknown): string {
  const json = JSON.stringify(value) as string | undefined;
  if (json === undefined) return '';
  return json.length > longest ? `${json.slice(0, longest)}…` : json;
}
