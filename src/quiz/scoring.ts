import type { Assessment } from '../delivery/submission.js';
import type { Questionnaire, QuizAdvice } from './definition.js';

/** What a visitor chose: the point on the scale, from 0, or that it counts for nothing. */
export type Answer = number | 'unknown';

/** What a visitor chose so far, by the question's id. */
export type Answers = ReadonlyMap<string, Answer>;

/** Which of a dimension's three pieces of advice applies. */
export type Level = 'low' | 'middle' | 'high';

/** The outcome of a quiz, as a submission tells it: dimensions in the order of the definition. */
export type QuizOutcome = Pick<Assessment, 'score' | 'band' | 'dimensions'>;

/** The score of one dimension: a whole number of 0 to 100, or null where nothing counted. */
export type DimensionScore = QuizOutcome['dimensions'][number];

/** The share of 100 that one answer stands for, or undefined where it counts for nothing. */
export function answerScore(
  answer: Answer | undefined,
  points: number,
  reversed: boolean,
): number | undefined {
  if (answer === undefined || answer === 'unknown') return undefined;
  const share = (answer / (points - 1)) * 100;
  return reversed ? 100 - share : share;
}

function mean(values: readonly { value: number; weight: number }[]): number | null {
  const weight = values.reduce((sum, entry) => sum + entry.weight, 0);
  if (weight === 0) return null;
  return values.reduce((sum, entry) => sum + entry.value * entry.weight, 0) / weight;
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value);
}

/** The piece of advice for a score: below 40, from 40 to 70, and from 70. */
export function level(score: number): Level {
  if (score < 40) return 'low';
  return score < 70 ? 'middle' : 'high';
}

/** The band that a score falls in: the last one that begins at or below it. */
export function bandOf(
  bands: QuizAdvice['bands'],
  score: number | null,
): QuizAdvice['bands'][number] | undefined {
  return score === null ? undefined : bands.findLast(({ from }) => from <= score);
}

/**
 * The outcome of a set of answers. A dimension is the mean of its answered questions, the whole
 * the weighted mean of the dimensions before they are rounded, so that rounding happens once.
 */
export function scoreQuiz(
  quiz: Questionnaire,
  bands: QuizAdvice['bands'],
  answers: Answers,
): QuizOutcome {
  const exact = quiz.dimensions.map(({ id, weight = 1 }) => {
    const values = quiz.questions
      .filter((question) => question.dimension === id)
      .flatMap(({ id: question, reversed = false }) => {
        const value = answerScore(answers.get(question), quiz.scale.length, reversed);
        return value === undefined ? [] : { value, weight: 1 };
      });
    return { id, weight, value: mean(values) };
  });
  const score = rounded(
    mean(exact.flatMap(({ value, weight }) => (value === null ? [] : { value, weight }))),
  );
  return {
    score,
    band: bandOf(bands, score)?.id ?? null,
    dimensions: exact.map(({ id, value }) => ({ id, score: rounded(value) })),
  };
}

/** Dimensions as a visitor wants to read them: the weakest first, those without a score last. */
export function weakestFirst(dimensions: readonly DimensionScore[]): DimensionScore[] {
  return [...dimensions].sort((a, b) => (a.score ?? 101) - (b.score ?? 101));
}
