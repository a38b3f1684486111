import type { Answer, Answers } from './answers.js';
import type { Condition, Question } from './definition.js';
import { parseNumber } from './number.js';

/** The answers as numbers or words that a condition can be compared with. */
function comparable(answer: Answer | undefined, type: Question['type']): readonly unknown[] {
  if (answer === undefined || answer === null) return [];
  return type === 'number' ? [parseNumber(String(answer))] : [answer].flat();
}

/** What was answered, by the question's id; of one that may still be answered, nothing. */
type Said = ReadonlyMap<string, readonly unknown[]>;

/**
 * Whether a condition holds. Of a question with "I do not know", nothing holds; of one with
 * several options chosen, what holds for one of them.
 *
 * @param open - what is said about a question that may still be answered
 */
function holds(condition: Condition, said: Said, open: boolean): boolean {
  if ('and' in condition) return condition.and.every((part) => holds(part, said, open));
  if ('or' in condition) return condition.or.some((part) => holds(part, said, open));
  if ('not' in condition) return !holds(condition.not, said, !open);
  const { question, equals, in: among, atLeast = -Infinity, atMost = Infinity } = condition;
  return (
    said
      .get(question)
      ?.some(
        (value) =>
          value !== undefined &&
          (equals === undefined || value === equals) &&
          (among === undefined || among.includes(value as string)) &&
          (typeof value !== 'number' || (value >= atLeast && value <= atMost)),
      ) ?? open
  );
}

/** What is asked, and the answers that apply to it. */
export interface Course {
  readonly questions: readonly Question[];
  readonly answers: Answers;
  /** What is asked, and what may still be, by answers that are not given yet. */
  readonly possible: readonly Question[];
}

/**
 * Walks through all questions once, in their order. Each is asked or not by the answers before
 * it; an answer to a question that is not asked does not apply, and decides about no later one.
 */
export function walk(questions: readonly Question[], given: Answers): Course {
  const said = new Map<string, readonly unknown[]>();
  const decided = new Map<string, readonly unknown[]>();
  const answers = new Map<string, Answer>();
  const shown: Question[] = [];
  const possible: Question[] = [];
  for (const question of questions) {
    const { id, type, showIf } = question;
    const isShown = !showIf || holds(showIf, said, false);
    const isPossible = isShown || holds(showIf, decided, true);
    const answer = isShown ? given.get(id) : undefined;
    if (isShown) shown.push(question);
    if (isPossible) possible.push(question);
    if (answer !== undefined) answers.set(id, answer);
    const values = comparable(answer, type);
    said.set(id, values);
    // Nothing is decided by what is no number yet.
    const isOpen = answer === undefined || values.includes(undefined);
    if (!isOpen || !isPossible) decided.set(id, values);
  }
  return { questions: shown, answers, possible };
}
