import type { Answer } from '../answers.js';
import type { Question } from '../definition.js';
import { parseNumber } from '../number.js';
import type { QuestionProblem } from './question-problem.js';

/** Why a visitor cannot go on from a question with this answer. */
export function findProblem(
  question: Question,
  answer: Answer | undefined,
): QuestionProblem | undefined {
  if (question.type === 'info' || answer === null) return undefined;
  if (answer === undefined) return 'unanswered';
  if (question.type === 'choices') {
    return (answer as readonly string[]).length > (question.max ?? Infinity)
      ? 'too-many'
      : undefined;
  }
  if (question.type !== 'number') return undefined;
  const { min = 0, max = Infinity, whole = false } = question;
  const value = parseNumber(String(answer));
  if (value === undefined) return 'not-a-number';
  if (whole && !Number.isInteger(value)) return 'not-whole';
  if (value < min) return 'too-low';
  return value > max ? 'too-high' : undefined;
}
