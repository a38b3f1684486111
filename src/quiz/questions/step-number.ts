import type { Question } from '../definition.js';

/**
 * Which question a visitor is at, counted from 1, and how many there are. Pages of information are
 * no questions: at one of them `number` is that of the question before it, and at a first one 1.
 */
export function numberOf(
  questions: readonly Question[],
  index: number,
): { readonly number: number; readonly count: number } {
  const isAsked = ({ type }: Question): boolean => type !== 'info';
  return {
    number: Math.max(1, questions.slice(0, index + 1).filter(isAsked).length),
    count: questions.filter(isAsked).length,
  };
}
