import { html, nothing, type TemplateResult } from 'lit';
import { tickIcon } from '../../form/tick.js';
import { ownPageTitle } from '../../widget/page-title.js';
import { answerInWords } from './answer-words.js';
import type { Answers } from '../answers.js';
import type { Questionnaire, QuizAdvice } from '../definition.js';
import type { ContactMessages } from '../later-messages.js';
import { bandOf, type QuizOutcome, weakestFirst } from '../scoring.js';

/** What goes along with the form that sends a result. */
export interface SentView {
  readonly quiz: Questionnaire;
  readonly advice: QuizAdvice;
  readonly outcome: QuizOutcome;
  readonly answers: Answers;
  readonly messages: ContactMessages;
  /** Whether the visitor has the answers sent along. */
  readonly withAnswers: boolean;
  /** Constants of the site, and parameters of the address. */
  readonly also: Readonly<Record<string, string>>;
  readonly onTick: () => void;
}

/** The name of the box that has the answers sent along. */
export const answersBox = 'answers';

/** Exactly what is sent besides what the visitor fills in, and the box for the answers. */
export function renderSent(view: SentView): TemplateResult {
  const { quiz, advice, outcome, messages, withAnswers } = view;
  const figure = (score: number | null): string =>
    score === null ? messages.none : messages.outOf(score);
  const band = bandOf(advice.bands, outcome.score);
  const facts: readonly (readonly [string, string])[] = [
    [messages.selfTest, messages.selfTestVersion(quiz.title, quiz.version)],
    [messages.band, band?.title ?? messages.none],
    [messages.score, figure(outcome.score)],
    ...weakestFirst(outcome.dimensions).map(({ id, score }): [string, string] => [
      quiz.dimensions.find((dimension) => dimension.id === id)?.name ?? id,
      figure(score),
    ]),
    [messages.pageTitle, ownPageTitle()],
    [messages.page, location.origin + location.pathname],
    ...Object.entries(view.also),
  ];
  return html`<details class="sent" open>
      <summary>${messages.whatIsSent}</summary>
      ${renderFacts(facts)}
      <p class="small">${messages.alsoSent}</p>
      ${withAnswers ? html`<p><b>${messages.answers}</b></p>` : nothing}
      ${withAnswers ? renderFacts(answerFacts(view), 'facts stacked') : nothing}
    </details>
    <label class="check" part="consent">
      <input type="checkbox" name=${answersBox} @change=${view.onTick} />
      <span class="tick">${tickIcon}</span>
      <span>${messages.withAnswers} <span class="optional">${messages.optional}</span></span>
    </label>`;
}

function answerFacts({ quiz, answers }: SentView): (readonly [string, string])[] {
  return quiz.questions.flatMap((question) => {
    const answer = answers.get(question.id);
    return answer === undefined
      ? []
      : [[question.text, answerInWords(quiz, question, answer)] as const];
  });
}

function renderFacts(
  facts: readonly (readonly [string, string])[],
  name = 'facts',
): TemplateResult {
  return html`<dl class=${name}>
    ${facts.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}
