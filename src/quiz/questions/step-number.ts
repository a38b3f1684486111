import type { Question } from '../definition.js';
import type { Course } from '../flow.js';

/**
 * Which question a visitor is at, counted from 1, and how many there are at most. Pages of
 * information are no questions: at one of them `number` is that of the question before it, and at
 * a first one 1.
 */
export function numberOf(
  { questions, possible }: Course,
  index: number,
): { readonly number: number; readonly count: number } {
  const isAsked = ({ type }: Question): boolean => type !== 'info';
  return {
    number: Math.max(1, questions.slice(0, index + 1).filter(isAsked).length),
    count: possible.filter(isAsked).length,
  };
}
