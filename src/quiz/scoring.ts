import type { Assessment } from '../delivery/submission.js';
import { chosenOptions, pointsOf } from './answer-fit.js';
import { type Answer, type Answers, scaleOf } from './answers.js';
import type { Band, Question, Questionnaire, QuizAdvice } from './definition.js';
import { walk } from './flow.js';
import { parseNumber } from './number.js';
import { bestPoints, sum } from './points.js';

/** The outcome of a quiz, as a submission tells it: dimensions in the order of the definition. */
export type QuizOutcome = Pick<Assessment, 'score' | 'band' | 'dimensions'>;

/** The score of one dimension: a whole number of 0 to 100, or null where nothing counted. */
export type DimensionScore = QuizOutcome['dimensions'][number];

/** How much one answer weighs in the whole score. */
export interface Weight {
  readonly question: Question;
  readonly answer: Answer;
  /** The share of 100 that the answer stands for. */
  readonly share: number;
  /** What it adds to the whole score, in points of 100. */
  readonly gained: number;
  /** What it keeps the whole score below 100, in points of 100. */
  readonly lost: number;
}

/** What counts, before anything is rounded. */
interface Exact {
  readonly id: string;
  readonly weight: number;
  readonly counted: readonly { readonly question: Question; readonly share: number }[];
}

/**
 * The share of 100 that an answer stands for: its points over the most that can be had. Undefined
 * where it counts for nothing: "I do not know", options without points.
 */
export function answerShare(
  quiz: Questionnaire,
  question: Question,
  answer: Answer | undefined,
): number | undefined {
  const points = earned(quiz, question, answer);
  return points === undefined ? undefined : (points / bestPoints(question)) * 100;
}

function earned(
  quiz: Questionnaire,
  question: Question,
  answer: Answer | undefined,
): number | undefined {
  if (answer === undefined || answer === null) return undefined;
  switch (question.type) {
    case 'info':
      return undefined;
    case 'choice':
    case 'choices': {
      const worth = chosenOptions(question.options, answer).flatMap(({ score }) => score ?? []);
      if (worth.length === 0) return undefined;
      // More than may be chosen can be ticked until the visitor goes on.
      return Math.min(sum(worth), bestPoints(question));
    }
    case 'number': {
      const value = parseNumber(String(answer));
      if (value === undefined) return undefined;
      return question.ranges?.findLast(({ from }) => from <= value)?.score;
    }
    default: {
      const share = (Number(answer) - 1) / (pointsOf(scaleOf(quiz, question)) - 1);
      return question.reversed ? 1 - share : share;
    }
  }
}

function exactScores(quiz: Questionnaire, given: Answers): Exact[] {
  const { questions, answers } = walk(quiz.questions, given);
  const counted = new Map(quiz.dimensions.map(({ id }) => [id, [] as Exact['counted'][number][]]));
  for (const question of questions) {
    if (question.type === 'info' || !question.dimensions) continue;
    const share = answerShare(quiz, question, answers.get(question.id));
    if (share === undefined) continue;
    for (const id of question.dimensions) counted.get(id)?.push({ question, share });
  }
  return quiz.dimensions.map(({ id, weight = 1 }) => ({ id, weight, counted: counted.get(id)! }));
}

function mean(shares: Exact['counted']): number {
  return sum(shares.map(({ share }) => share)) / shares.length;
}

/** The weights of the dimensions that have a score, together. */
function totalWeight(dimensions: readonly Exact[]): number {
  return sum(dimensions.map(({ weight, counted }) => (counted.length ? weight : 0)));
}

/** The band that a score falls in: the last one that begins at or below it. */
export function bandOf<B extends Band>(
  bands: readonly B[] | undefined,
  score: number | null,
): B | undefined {
  return score === null ? undefined : bands?.findLast(({ from }) => from <= score);
}

/**
 * The outcome of a set of answers, over the questions that were asked and answered. A dimension is
 * the mean of its questions, the whole the weighted mean of the dimensions before they are
 * rounded, so that rounding happens once.
 */
export function scoreQuiz(
  quiz: Questionnaire,
  bands: QuizAdvice['bands'],
  answers: Answers,
): QuizOutcome {
  const exact = exactScores(quiz, answers);
  const weight = totalWeight(exact);
  const weighted = exact.map(({ weight: own, counted }) =>
    counted.length ? own * mean(counted) : 0,
  );
  const score = weight === 0 ? null : Math.round(sum(weighted) / weight);
  return {
    score,
    band: bandOf(bands, score)?.id ?? null,
    dimensions: exact.map(({ id, counted }) => ({
      id,
      score: counted.length ? Math.round(mean(counted)) : null,
    })),
  };
}

/** How many of the questions that were asked and count for a score have an answer that does. */
export function basisOf(
  quiz: Questionnaire,
  given: Answers,
): { readonly counted: number; readonly asked: number } {
  const { questions, answers } = walk(quiz.questions, given);
  const scored = questions.filter((question) => question.type !== 'info' && question.dimensions);
  const shares = scored.map((question) => answerShare(quiz, question, answers.get(question.id)));
  return {
    counted: shares.filter((share) => share !== undefined).length,
    asked: scored.length,
  };
}

/** What each answer adds to the whole score, and what it keeps from it, in the order asked. */
export function weighAnswers(quiz: Questionnaire, answers: Answers): Weight[] {
  const exact = exactScores(quiz, answers);
  const total = totalWeight(exact);
  const weights = new Map<Question, Weight>();
  for (const { weight, counted } of exact) {
    const factor = weight / total / counted.length;
    for (const { question, share } of counted) {
      const before = weights.get(question);
      weights.set(question, {
        question,
        answer: answers.get(question.id)!,
        share,
        gained: (before?.gained ?? 0) + share * factor,
        lost: (before?.lost ?? 0) + (100 - share) * factor,
      });
    }
  }
  return quiz.questions.flatMap((question) => weights.get(question) ?? []);
}

/** Dimensions as a visitor wants to read them: the weakest first, those without a score last. */
export function weakestFirst(dimensions: readonly DimensionScore[]): DimensionScore[] {
  return [...dimensions].sort((a, b) => (a.score ?? 101) - (b.score ?? 101));
}
