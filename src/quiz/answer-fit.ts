import { type Answer, type Answers, scaleOf, unknownOf } from './answers.js';
import type { Option, Question, Questionnaire, Scale } from './definition.js';
import { parseNumber } from './number.js';

/** How many points a scale has. */
export function pointsOf(scale: Scale): number {
  return 'points' in scale ? scale.points : scale.length;
}

/** The options that were chosen, in the order of the question. */
export function chosenOptions(
  options: readonly Option[],
  answer: Answer | undefined,
): readonly Option[] {
  const ids = [answer].flat();
  return options.filter(({ id }) => ids.includes(id));
}

/**
 * Whether an answer can be one to this question; one from outside (a link, what was kept) may not
 * be. What was typed for a number is looked at when the visitor goes on.
 */
export function fits(quiz: Questionnaire, question: Question, answer: unknown): answer is Answer {
  if (question.type === 'info') return false;
  if (answer === null) return unknownOf(quiz, question) !== undefined;
  const isOption = (id: unknown): boolean =>
    'options' in question && question.options.some((option) => option.id === id);
  switch (question.type) {
    case 'choice':
      return isOption(answer);
    case 'choices':
      return Array.isArray(answer) && answer.length > 0 && answer.every(isOption);
    case 'number':
      return typeof answer === 'string' && answer.length <= 100;
    default: {
      const points = pointsOf(scaleOf(quiz, question));
      return Number.isInteger(answer) && Number(answer) >= 1 && Number(answer) <= points;
    }
  }
}

/** The answers that can be ones of this quiz, out of anything. */
export function acceptAnswers(quiz: Questionnaire, given: unknown): Map<string, Answer> {
  const entries = typeof given === 'object' && given !== null ? given : {};
  const found = new Map<string, unknown>(Object.entries(entries));
  const accepted = new Map<string, Answer>();
  for (const question of quiz.questions) {
    const answer = found.get(question.id);
    if (answer !== undefined && fits(quiz, question, answer)) accepted.set(question.id, answer);
  }
  return accepted;
}

/** The answers as a submission tells them: numbers as numbers, null as `unknown`. */
export function answersForSubmission(
  questions: readonly Question[],
  answers: Answers,
): Record<string, number | string | string[]> {
  const told: Record<string, number | string | string[]> = {};
  for (const { id, type } of questions) {
    const answer = answers.get(id);
    if (answer === undefined) continue;
    if (answer === null) told[id] = 'unknown';
    else if (typeof answer === 'object') told[id] = [...answer];
    else if (type === 'number') told[id] = parseNumber(String(answer)) ?? answer;
    else told[id] = answer;
  }
  return told;
}
