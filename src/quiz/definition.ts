import * as z from 'zod/mini';

/**
 * A quiz as an editor writes it, checked with this schema when it comes from outside. The types
 * are what the rest of the quiz works with; importing them costs nothing.
 */

/** A text, or one for each language: `{ "nl": "…", "en": "…" }`. */
const text = z.union([
  z.string().check(z.minLength(1)),
  z.record(z.string(), z.string()).check(z.refine((texts) => Object.keys(texts).length > 0)),
]);

const identifier = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]*$/));

const percentage = z.number().check(z.minimum(0), z.maximum(100));

const dimension = z.strictObject({
  id: identifier,
  name: text,
  /** How much the dimension counts in the whole; 1 by default. */
  weight: z.optional(z.number().check(z.positive())),
  /** What to do: below 40, from 40 to 70, and from 70 of 100. */
  advice: z.strictObject({ low: text, middle: text, high: text }),
});

const question = z.strictObject({
  id: identifier,
  dimension: identifier,
  text,
  /** Agreement means a lower score. */
  reversed: z.optional(z.boolean()),
});

const band = z.strictObject({
  id: identifier,
  /** The lowest score of the band; the next band begins where it ends. */
  from: percentage,
  title: text,
  text,
});

/** The schema of a quiz definition. */
const quizSchema = z
  .strictObject({
    id: identifier,
    version: z.string().check(z.minLength(1)),
    title: text,
    intro: text,
    /** The points of the scale, from full disagreement to full agreement. */
    scale: z.array(text).check(z.minLength(2), z.maxLength(11)),
    /** The choice that counts for nothing; without it, every question asks for an answer. */
    unknown: z.optional(text),
    dimensions: z.array(dimension).check(z.minLength(1), z.maxLength(20)),
    questions: z.array(question).check(z.minLength(1), z.maxLength(200)),
    bands: z.array(band).check(z.minLength(1)),
  })
  .check((context) => {
    const { dimensions, questions, bands } = context.value;
    const report = (path: (string | number)[], message: string): void => {
      context.issues.push({ code: 'custom', path, message, input: context.value });
    };
    const known = new Set(dimensions.map(({ id }) => id));
    questions.forEach(({ id, dimension: name }, index) => {
      if (!known.has(name)) {
        report(['questions', index, 'dimension'], `there is no dimension "${name}"`);
      }
      if (questions.findIndex((other) => other.id === id) < index) {
        report(['questions', index, 'id'], `"${id}" is the id of an earlier question`);
      }
    });
    if (bands[0]?.from !== 0) report(['bands', 0, 'from'], 'the first band must begin at 0');
    bands.forEach(({ from }, index) => {
      const previous = bands[index - 1];
      if (previous && from <= previous.from) {
        report(['bands', index, 'from'], 'must be higher than that of the band before it');
      }
    });
  });

/** A quiz as an editor writes it. */
export type QuizSource = z.infer<typeof quizSchema>;

/** All texts of a quiz in one language. */
type InOneLanguage<T> = T extends string | Record<string, string>
  ? string
  : T extends readonly (infer Item)[]
    ? readonly InOneLanguage<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: InOneLanguage<T[Key]> }
      : T;

/** A quiz in one language. */
export type QuizDefinition = InOneLanguage<QuizSource>;

type Dimension = QuizDefinition['dimensions'][number];

/** What is asked and scored: all that a visitor needs until the last question. */
export type Questionnaire = Omit<QuizDefinition, 'bands' | 'dimensions'> & {
  readonly dimensions: readonly Omit<Dimension, 'advice'>[];
};

/** What is said about a score. */
export interface QuizAdvice {
  readonly bands: QuizDefinition['bands'];
  /** By the dimension's id. */
  readonly dimensions: Readonly<Record<string, Dimension['advice']>>;
}

/** A definition that was read, or what an editor should mend in it. */
export type ParsedQuiz =
  | { readonly type: 'quiz'; readonly source: QuizSource }
  | { readonly type: 'invalid'; readonly detail: string };

/** Checks what is to be a quiz definition; `detail` names the place of the first three errors. */
export function parseQuiz(value: unknown): ParsedQuiz {
  // zod/mini has no sentences of its own; these are for the editor, in English as the keys are.
  const parsed = z.safeParse(quizSchema, value, { error: z.locales.en().localeError });
  if (parsed.success) return { type: 'quiz', source: parsed.data };
  const places = parsed.error.issues
    .slice(0, 3)
    .map(({ path, message }) => `${placeName(path)}: ${message}`);
  return { type: 'invalid', detail: places.join('; ') };
}

/** `questions[3].text` */
function placeName(path: readonly PropertyKey[]): string {
  const place = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return place.join('').replace(/^\./, '') || 'quiz';
}
