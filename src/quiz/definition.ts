import * as z from 'zod/mini';

/**
 * A quiz as an editor writes it: this schema is the one source of its types, of the check of what
 * comes from outside, and of `schemas/quiz.schema.json`, whose descriptions an editor sees while
 * typing. Importing the types costs nothing. What holds between two places of a definition stands
 * in `definition-rules.ts`.
 */

/** Adds what an editor reads about a word while typing. */
const about = z.describe;

const line = z.string().check(z.refine((words) => words.trim() !== ''));

/** A primary subtag of BCP 47, or `je`: Dutch that says "je". */
const language = z.string().check(z.regex(/^[a-z]{2,3}$/));

const text = z
  .union([line, z.record(language, line).check(z.refine((texts) => Object.keys(texts).length > 0))])
  .check(
    about(
      'A text, or one for each language: { "nl": "…", "je": "…", "en": "…" }. "je" is optional.',
    ),
  );

const identifier = z
  .string()
  .check(
    z.regex(/^[a-z0-9][a-z0-9-]*$/),
    z.maxLength(100),
    about('A short name in small letters, digits and dashes. Visitors do not see it.'),
  );

const percentage = z.int().check(z.minimum(0), z.maximum(100));

const points = z
  .number()
  .check(z.minimum(0), about('Points: 0 or more. The most that can be had counts as 100 %.'));

const address = z.string().check(z.minLength(1), about('A web address: https://…, or /…'));

const image = z
  .strictObject({
    src: address,
    alt: z
      .union([z.literal(''), text])
      .check(about('What can be seen, for those who cannot see it; empty where it says nothing.')),
    width: z.optional(z.int().check(z.positive(), about('In pixels, so that nothing moves.'))),
    height: z.optional(z.int().check(z.positive(), about('In pixels, so that nothing moves.'))),
  })
  .check(about('An image; only its proportions follow from width and height.'));

const link = z.strictObject({
  text,
  url: z.string().check(z.minLength(1), about('An address: https://…, /…, mailto:… or tel:…')),
});

const band = {
  from: percentage.check(about('The lowest score of the band.')),
  to: z.optional(
    percentage.check(about('The highest score; without it, up to where the next band begins.')),
  ),
  title: text.check(about('What the score means, as a headline.')),
  advice: text.check(about('What to do. An empty line begins a new paragraph.')),
  links: z.optional(z.array(link).check(z.maxLength(10), about('Where to read more.'))),
  action: z.optional(link.check(about('The one thing to do next, shown as a button.'))),
};

const dimension = z.strictObject({
  id: identifier,
  name: text,
  weight: z.optional(
    z.number().check(z.positive(), about('How much it counts in the whole; 1 by default.')),
  ),
  bands: z.optional(
    z
      .array(z.strictObject(band))
      .check(z.minLength(1), z.maxLength(20), about('What is said about a score on this subject.')),
  ),
});

const value = z.union([z.string(), z.number()]);

const comparison = z.strictObject({
  question: identifier.check(about('An earlier question.')),
  equals: z.optional(
    value.check(about('The option, the point on the scale (from 1), the number.')),
  ),
  in: z.optional(z.array(value).check(z.minLength(1), about('One of these.'))),
  atLeast: z.optional(z.number()),
  atMost: z.optional(z.number()),
});

/** When a question is asked: what holds for earlier answers. */
export type Condition =
  z.infer<typeof comparison> | { and: Condition[] } | { or: Condition[] } | { not: Condition };

const condition: z.ZodMiniType<Condition> = z.lazy(() =>
  z.union([
    comparison,
    z.strictObject({ and: z.array(condition).check(z.minLength(1)) }),
    z.strictObject({ or: z.array(condition).check(z.minLength(1)) }),
    z.strictObject({ not: condition }),
  ]),
);

const step = {
  id: identifier,
  text: text.check(about('The question, the statement, or the title of an information page.')),
  image: z.optional(image),
  showIf: z.optional(
    condition.check(about('Asks only when this holds for earlier answers; else always.')),
  ),
};

const scored = {
  ...step,
  hint: z.optional(text.check(about('A short text below the question.'))),
  help: z.optional(text.check(about('A longer explanation, which opens by a press.'))),
  dimensions: z.optional(
    z
      .array(identifier)
      .check(z.minLength(1), about('What it counts for; without it, it counts for nothing.')),
  ),
  unknown: z.optional(
    z.boolean().check(about('false: "I do not know" cannot be chosen at this question.')),
  ),
};

const labels = z
  .array(text)
  .check(z.minLength(2), z.maxLength(11), about('The points, from the lowest to the highest.'));

const scale = z.union([
  labels,
  z
    .strictObject({
      points: z.int().check(z.minimum(2), z.maximum(11)),
      low: text.check(about('What the first point means.')),
      high: text.check(about('What the last point means.')),
    })
    .check(about('Numbered points with a text at both ends.')),
]);

const option = {
  id: identifier,
  text,
  hint: z.optional(text),
  score: z.optional(
    z
      .nullable(points)
      .check(about('Points. null counts for nothing; needed where the question has dimensions.')),
  ),
};

const maxOptions = 50;

const question = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.optional(z.literal('scale')),
    ...scored,
    scale: z.optional(scale),
    reversed: z.optional(z.boolean().check(about('A high point means a low score.'))),
  }),
  z.strictObject({
    type: z.literal('choice'),
    ...scored,
    options: z.array(z.strictObject(option)).check(z.minLength(2), z.maxLength(maxOptions)),
  }),
  z.strictObject({
    type: z.literal('choices'),
    ...scored,
    options: z
      .array(
        z.strictObject({
          ...option,
          exclusive: z.optional(
            z.boolean().check(about('Goes with no other option, as "none of these".')),
          ),
        }),
      )
      .check(z.minLength(2), z.maxLength(maxOptions)),
    max: z.optional(z.int().check(z.positive(), about('How many may be chosen.'))),
  }),
  z.strictObject({
    type: z.literal('number'),
    ...scored,
    unit: z.optional(text.check(about('What is counted, as "hours a week".'))),
    min: z.optional(z.number().check(about('The lowest that is accepted; 0 by default.'))),
    max: z.optional(z.number().check(about('The highest that is accepted.'))),
    whole: z.optional(z.boolean().check(about('Only whole numbers.'))),
    ranges: z.optional(
      z
        .array(z.strictObject({ from: z.number(), score: points }))
        .check(
          z.minLength(1),
          about('Points by the number; each range ends where the next one begins.'),
        ),
    ),
  }),
  z.strictObject({
    type: z.literal('info'),
    ...step,
    body: z.optional(text.check(about('An empty line begins a new paragraph.'))),
  }),
]);

/** The schema of a quiz definition. */
export const quizSchema = z.strictObject({
  $schema: z.optional(z.string()),
  id: identifier,
  version: z
    .string()
    .check(
      z.minLength(1),
      z.maxLength(50),
      about('Another one when questions change: what was kept or shared before is then too old.'),
    ),
  title: text,
  intro: text,
  image: z.optional(image),
  scale: z.optional(scale.check(about('The scale of each question that has none of its own.'))),
  unknown: z.optional(text.check(about('The choice that counts for nothing, as "I do not know".'))),
  dimensions: z
    .array(dimension)
    .check(z.minLength(1), z.maxLength(50), about('The subjects that get a score each.')),
  questions: z.array(question).check(z.minLength(1), z.maxLength(500)),
  bands: z
    .array(z.strictObject({ id: identifier, ...band }))
    .check(z.minLength(1), z.maxLength(20), about('What is said about the whole score.')),
});

/** A quiz as an editor writes it. */
export type QuizSource = z.infer<typeof quizSchema>;

/** The same with all texts in one language. */
export type InOneLanguage<T> = T extends readonly (infer Item)[]
  ? readonly InOneLanguage<Item>[]
  : T extends object
    ? string extends keyof T
      ? string
      : { readonly [Key in keyof T]: Key extends 'showIf' ? T[Key] : InOneLanguage<T[Key]> }
    : T;

/** A quiz in one language. */
export type QuizDefinition = InOneLanguage<QuizSource>;

/** One question, or a page of information between two. */
export type Question = QuizDefinition['questions'][number];

/** What can be chosen, and what it is worth. */
export type Option = Extract<Question, { type: 'choices' }>['options'][number];

/** The points of a scale: a text for each, or for both ends. */
export type Scale = NonNullable<QuizDefinition['scale']>;

/** What is said about a score, from one percentage on. */
export type Band = NonNullable<QuizDefinition['dimensions'][number]['bands']>[number];

/** What is asked and scored: all that a visitor needs until the last question. */
export type Questionnaire = Omit<QuizDefinition, 'bands' | 'dimensions' | '$schema'> & {
  readonly dimensions: readonly Omit<QuizDefinition['dimensions'][number], 'bands'>[];
};

/** What is said about the scores. */
export interface QuizAdvice {
  readonly bands: QuizDefinition['bands'];
  /** By the dimension's id. */
  readonly dimensions: Readonly<Record<string, readonly Band[]>>;
}
