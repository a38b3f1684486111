import type { Answer, Answers } from './answers.js';
import type { Condition, Question } from './definition.js';
import { parseNumber } from './number.js';

/** The answers as numbers or words that a condition can be compared with. */
function comparable(answer: Answer | undefined, type: Question['type']): readonly unknown[] {
  if (answer === undefined || answer === null) return [];
  return type === 'number' ? [parseNumber(String(answer))] : [answer].flat();
}

/**
 * Whether a condition holds. Of a question without an answer, or with "I do not know", nothing
 * holds; of one with several options chosen, what holds for one of them.
 */
function holds(condition: Condition, said: ReadonlyMap<string, readonly unknown[]>): boolean {
  if ('and' in condition) return condition.and.every((part) => holds(part, said));
  if ('or' in condition) return condition.or.some((part) => holds(part, said));
  if ('not' in condition) return !holds(condition.not, said);
  const { question, equals, in: among, atLeast = -Infinity, atMost = Infinity } = condition;
  return (said.get(question) ?? []).some(
    (value) =>
      value !== undefined &&
      (equals === undefined || value === equals) &&
      (among === undefined || among.includes(value as string)) &&
      (typeof value !== 'number' || (value >= atLeast && value <= atMost)),
  );
}

/** What is asked, and the answers that apply to it. */
export interface Course {
  readonly questions: readonly Question[];
  readonly answers: Answers;
}

/**
 * Walks through all questions once, in their order. Each is asked or not by the answers before
 * it; an answer to a question that is not asked does not apply, and decides about no later one.
 */
export function walk(questions: readonly Question[], given: Answers): Course {
  const said = new Map<string, readonly unknown[]>();
  const answers = new Map<string, Answer>();
  const shown = questions.filter(({ id, type, showIf }) => {
    if (showIf && !holds(showIf, said)) return false;
    const answer = given.get(id);
    if (answer !== undefined) answers.set(id, answer);
    said.set(id, comparable(answer, type));
    return true;
  });
  return { questions: shown, answers };
}
