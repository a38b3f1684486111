import { fits } from '../answer-fit.js';
import type { Answer, Answers } from '../answers.js';
import type { Question, Questionnaire } from '../definition.js';

/**
 * A result as a link: the fragment of an address holds the answers, so that no server ever sees
 * them. `samen-<quiz>=1.<version of the quiz>.<answers>.<check>`, where `1` is the version of this
 * form. One sign stands for an answer in the order of the questions, `-` for none, `_` for "I do
 * not know"; several options and numbers end with `~`, and numbers begin with it.
 */

/** What came of reading a fragment; undefined where it is no link to this quiz. */
export type OpenedLink =
  | { readonly type: 'answers'; readonly answers: Map<string, Answer> }
  /** The quiz has changed since. */
  | { readonly type: 'old' }
  | { readonly type: 'damaged' }
  | undefined;

const format = '1';
const signs = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Four signs that change with any sign of a text: FNV-1a, 32 bits. */
function checkOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return (hash % 36 ** 4).toString(36).padStart(4, '0');
}

/** A text that holds neither a dot nor a tilde, which separate here. */
function escaped(text: string): string {
  return encodeURIComponent(text).replaceAll('.', '%2E').replaceAll('~', '%7E');
}

function options(question: Question): readonly { readonly id: string }[] {
  return 'options' in question ? question.options : [];
}

function encodeAnswer(question: Question, answer: Answer | undefined): string {
  if (answer === undefined) return '-';
  if (answer === null) return '_';
  const sign = (id: string): string =>
    signs[options(question).findIndex((option) => option.id === id)] ?? '';
  if (typeof answer === 'number') return signs[answer]!;
  if (typeof answer === 'object') return `${answer.map(sign).join('')}~`;
  return question.type === 'number' ? `~${escaped(answer)}~` : sign(answer);
}

/** The answers as the fragment of an address, without its `#`. */
export function encodeLink(quiz: Questionnaire, answers: Answers): string {
  const asked = quiz.questions.filter(({ type }) => type !== 'info');
  const payload = asked.map((question) => encodeAnswer(question, answers.get(question.id)));
  return seal(quiz, payload.join(''));
}

function seal({ id, version }: Questionnaire, payload: string): string {
  const sealed = `${escaped(version)}.${payload}`;
  return `samen-${id}=${format}.${sealed}.${checkOf(`${id} ${sealed}`)}`;
}

/** The answer at the beginning of a text, and the rest; undefined where none stands there. */
function decodeAnswer(
  question: Question,
  text: string,
): readonly [answer: Answer | undefined, rest: string] | undefined {
  const [first] = text;
  if (first === undefined) return undefined;
  if (first === '-') return [undefined, text.slice(1)];
  if (first === '_') return [null, text.slice(1)];
  const optionOf = (sign: string): string => options(question)[signs.indexOf(sign)]?.id ?? '';
  if (question.type === 'choices' || question.type === 'number') {
    const start = question.type === 'number' ? 1 : 0;
    const end = text.indexOf('~', start);
    if (end < 0) return undefined;
    const inner = text.slice(start, end);
    const answer =
      question.type === 'number' ? decodeURIComponent(inner) : inner.split('').map(optionOf);
    return [answer, text.slice(end + 1)];
  }
  const answer = question.type === 'choice' ? optionOf(first) : signs.indexOf(first);
  return [answer, text.slice(1)];
}

/** Reads the fragment of an address, without its `#`. Never throws. */
export function decodeLink(quiz: Questionnaire, fragment: string): OpenedLink {
  const start = `samen-${quiz.id}=`;
  if (!fragment.startsWith(start)) return undefined;
  const [form, version = '', payload = '', check, ...more] = fragment
    .slice(start.length)
    .split('.');
  const isWhole = form === format && more.length === 0;
  if (!isWhole || checkOf(`${quiz.id} ${version}.${payload}`) !== check) return { type: 'damaged' };
  if (version !== escaped(quiz.version)) return { type: 'old' };
  try {
    const answers = decodeAnswers(quiz, payload);
    return answers ? { type: 'answers', answers } : { type: 'damaged' };
  } catch {
    return { type: 'damaged' };
  }
}

function decodeAnswers(quiz: Questionnaire, payload: string): Map<string, Answer> | undefined {
  const answers = new Map<string, Answer>();
  let rest = payload;
  for (const question of quiz.questions) {
    if (question.type === 'info') continue;
    const decoded = decodeAnswer(question, rest);
    if (!decoded) return undefined;
    const [answer, after] = decoded;
    if (answer !== undefined && !fits(quiz, question, answer)) return undefined;
    if (answer !== undefined) answers.set(question.id, answer);
    rest = after;
  }
  return rest === '' ? answers : undefined;
}
