import { dateFormat } from '../../locale/date-format.js';
import type { Answers } from '../answers.js';
import type { Benchmark } from './benchmark.js';
import type { Band, Questionnaire, QuizAdvice } from '../definition.js';
import type { LaterMessages } from '../later-messages.js';
import { bandOf, basisOf, type QuizOutcome, weakestFirst } from '../scoring.js';

/** What a result as a text is made of. */
export interface TextView {
  readonly quiz: Questionnaire;
  readonly advice: QuizAdvice;
  readonly outcome: QuizOutcome;
  readonly answers: Answers;
  readonly messages: LaterMessages;
  /** BCP 47, for the date. */
  readonly language: string;
  readonly benchmark: Benchmark | undefined;
}

function adviceLines(band: Band | undefined): string[] {
  const { advice = '', links = [], action } = band ?? {};
  const addresses = [...links, ...(action ? [action] : [])];
  return [advice, ...addresses.map(({ text, url }) => `${text}: ${url}`)];
}

/** A day in words. */
export function dateOf(language: string, date = new Date()): string {
  return dateFormat(language, { day: 'numeric', month: 'long', year: 'numeric' }).format(date);
}

/** A result as plain text, to paste into a mail or a document. */
export function resultAsText(view: TextView, now = new Date()): string {
  const { quiz, advice, outcome, answers, messages, language, benchmark } = view;
  const { counted, asked } = basisOf(quiz, answers);
  const whole = bandOf(advice.bands, outcome.score);
  const figure = (score: number | null, average: number | undefined): string => {
    const own = score === null ? messages.noDimensionScore : messages.score(score);
    return average === undefined ? own : `${own} (${messages.average(average)})`;
  };
  const parts = weakestFirst(outcome.dimensions).map(({ id, score }) => {
    const name = quiz.dimensions.find((dimension) => dimension.id === id)?.name ?? id;
    const band = bandOf(advice.dimensions[id], score);
    const title = band ? ` – ${band.title}` : '';
    return [
      `${name}: ${figure(score, benchmark?.dimensions.get(id))}${title}`,
      ...adviceLines(band),
    ];
  });
  return [
    [quiz.title],
    [
      `${messages.whole}: ${figure(outcome.score, benchmark?.score)}`,
      counted < asked ? messages.basis(counted, asked) : '',
    ],
    [whole?.title ?? messages.noScore, ...adviceLines(whole)],
    ...parts,
    benchmark ? [benchmark.label] : [],
    [messages.madeOn(dateOf(language, now))],
  ]
    .map((lines) => lines.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n');
}
