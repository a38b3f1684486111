import { chosenOptions } from '../answer-fit.js';
import { type Answer, scaleOf } from '../answers.js';
import type { Question, Questionnaire } from '../definition.js';

/** An answer in the words that the visitor chose it by. */
export function answerInWords(quiz: Questionnaire, question: Question, answer: Answer): string {
  if (answer === null) return quiz.unknown ?? '';
  if ('options' in question) {
    return chosenOptions(question.options, answer)
      .map(({ text }) => text)
      .join(', ');
  }
  if (question.type === 'number') return [String(answer), question.unit].filter(Boolean).join(' ');
  const scale = scaleOf(quiz, question);
  if (!('points' in scale)) return scale[Number(answer) - 1] ?? '';
  const { points, low, high } = scale;
  if (answer === 1) return `1 (${low})`;
  return answer === points ? `${points} (${high})` : String(answer);
}
