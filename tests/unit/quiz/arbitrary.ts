import fc from 'fast-check';
import type { Answer } from '../../../src/quiz/answers.js';
import type { Condition, QuizSource } from '../../../src/quiz/definition.js';

/** Quizzes and answers of any shape that the schema allows, for properties that must hold for all. */

type Question = QuizSource['questions'][number];
type Asked = Exclude<Question, { type: 'info' }>;

const dimensionIds = ['first', 'second', 'third'];

const score = fc.integer({ min: 0, max: 10 });

const options = fc.array(score, { minLength: 2, maxLength: 6 }).map((scores) =>
  scores.map((points, index) => ({
    id: `option-${index}`,
    text: `Option ${index}`,
    // One that is worth something, so that the question can count.
    score: index === 0 ? points + 1 : points,
  })),
);

const counts = fc.subarray(dimensionIds, { minLength: 1 });

const kinds: fc.Arbitrary<object> = fc.oneof(
  fc.record({ dimensions: counts, reversed: fc.boolean() }),
  fc.record({
    dimensions: counts,
    scale: fc.integer({ min: 2, max: 11 }).map((points) => ({ points, low: 'low', high: 'high' })),
  }),
  fc.record({ type: fc.constant('choice' as const), dimensions: counts, options }),
  fc.record({
    type: fc.constant('choices' as const),
    dimensions: counts,
    options: fc.tuple(options, fc.boolean()).map(([list, exclusive]) =>
      // The last is worth nothing, and may go with no other.
      list.map((option, index) =>
        index === list.length - 1 ? { ...option, score: null, exclusive } : option,
      ),
    ),
    max: fc.integer({ min: 1, max: 2 }),
    unknown: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('number' as const),
    dimensions: counts,
    ranges: fc.constant([
      { from: 0, score: 0 },
      { from: 5, score: 3 },
      { from: 7.5, score: 4 },
    ]),
  }),
  fc.record({ type: fc.constant('info' as const), body: fc.constant('Body') }),
);

/** A condition on one of the questions before. */
function conditionOn(before: readonly Question[]): fc.Arbitrary<Condition | undefined> {
  const asked = before.filter((question): question is Asked => question.type !== 'info');
  if (asked.length === 0) return fc.constant(undefined);
  const comparison = fc.constantFrom(...asked).chain((question): fc.Arbitrary<Condition> => {
    if ('options' in question) {
      return fc
        .constantFrom(...question.options.map(({ id }) => id))
        .map((equals) => ({ question: question.id, equals }));
    }
    return fc
      .integer({ min: 1, max: 2 })
      .map((atLeast) => ({ question: question.id, atLeast, atMost: atLeast + 2 }));
  });
  return fc.oneof(
    fc.constant(undefined),
    comparison,
    comparison.map((not) => ({ not })),
    fc.tuple(comparison, comparison).map((and) => ({ and })),
    fc.tuple(comparison, comparison).map((or) => ({ or })),
  );
}

function withConditions(list: readonly Question[]): fc.Arbitrary<Question[]> {
  const conditions = list.map((_, index) => conditionOn(list.slice(0, index)));
  return fc.tuple(...conditions).map((found) =>
    list.map((question, index) => {
      const showIf = found[index];
      return showIf ? { ...question, showIf } : question;
    }),
  );
}

/** A quiz that the schema takes. */
export const anyQuiz: fc.Arbitrary<QuizSource> = fc
  .record({
    questions: fc.array(kinds, { minLength: 1, maxLength: 12 }),
    weights: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 3 }),
    starts: fc.uniqueArray(fc.integer({ min: 1, max: 100 }), { maxLength: 5 }),
  })
  .chain(({ questions, weights, starts }) => {
    const named = questions.map((question, index) => ({
      ...question,
      id: `q${index}`,
      text: `Question ${index}`,
    }));
    // Every dimension has a question of its own.
    const own = dimensionIds.map((id): Question => ({ id, text: id, dimensions: [id] }));
    return withConditions([...own, ...named]).map((list) => ({
      id: 'any',
      version: '1',
      title: { nl: 'Titel', en: 'Title' },
      intro: 'Intro',
      scale: ['no', 'perhaps', 'yes'],
      unknown: 'I do not know',
      dimensions: dimensionIds.map((id, index) => ({ id, name: id, weight: weights[index]! })),
      questions: list,
      bands: [0, ...starts.sort((a, b) => a - b)].map((from) => ({
        id: `from-${from}`,
        from,
        title: `From ${from}`,
        advice: 'Advice',
      })),
    }));
  });

function answerTo(question: Question): fc.Arbitrary<Answer | undefined> {
  const isRefused = question.type === 'info' || question.unknown === false;
  const nothing = fc.constantFrom<Answer | undefined>(undefined, ...(isRefused ? [] : [null]));
  switch (question.type) {
    case 'info':
      return fc.constant(undefined);
    case 'choice':
      return fc.oneof(nothing, fc.constantFrom(...question.options.map(({ id }) => id)));
    case 'choices':
      return fc.oneof(
        nothing,
        fc.subarray(
          question.options.map(({ id }) => id),
          { minLength: 1 },
        ),
      );
    case 'number':
      return fc.oneof(
        nothing,
        fc.constantFrom('-5', '0', '4', '5', '7,5', '1.125', '12', '1.500', 'x'),
      );
    default: {
      const points = question.scale && 'points' in question.scale ? question.scale.points : 3;
      return fc.oneof(nothing, fc.integer({ min: 1, max: points }));
    }
  }
}

/** A quiz with answers that fit it; none to some of its questions. */
export const anyAttempt = anyQuiz.chain((source) =>
  fc.tuple(...source.questions.map(answerTo)).map((given) => {
    const entries = source.questions.map(({ id }, index) => [id, given[index]] as const);
    const answers = new Map<string, Answer>();
    for (const [id, answer] of entries) if (answer !== undefined) answers.set(id, answer);
    return { source, answers };
  }),
);
