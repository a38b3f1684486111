import type { Question, Questionnaire, Scale } from './definition.js';

/**
 * What a visitor answered to one question: a point on its scale, from 1; the id of an option; the
 * ids of several; a number as it was typed; or null, "I do not know", which counts for nothing.
 */
export type Answer = number | string | readonly string[] | null;

/** What a visitor answered so far, by the question's id. */
export type Answers = ReadonlyMap<string, Answer>;

/** The points of the scale of a question: its own, or else that of the quiz. */
export function scaleOf(quiz: Questionnaire, question: Question): Scale {
  return ('scale' in question ? question.scale : undefined) ?? quiz.scale ?? [];
}

/** What "I do not know" is called at a question; undefined where it cannot be chosen. */
export function unknownOf(quiz: Questionnaire, question: Question): string | undefined {
  const isRefused = question.type === 'info' || question.unknown === false;
  return isRefused ? undefined : quiz.unknown;
}
