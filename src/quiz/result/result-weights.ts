import { html, nothing, type TemplateResult } from 'lit';
import { answerInWords } from './answer-words.js';
import type { Questionnaire } from '../definition.js';
import type { LaterMessages } from '../later-messages.js';
import type { Weight } from '../scoring.js';

/** How many answers are named each way. */
const most = 3;

/** Points of 100 as a visitor reads them; what is less than one is not worth a line. */
function named(
  weights: readonly Weight[],
  points: (weight: Weight) => number,
): readonly (readonly [Weight, number])[] {
  return weights
    .map((weight) => [weight, Math.round(points(weight))] as const)
    .filter(([, count]) => count >= 1)
    .sort((a, b) => points(b[0]) - points(a[0]))
    .slice(0, most);
}

interface WeightsView {
  readonly quiz: Questionnaire;
  readonly messages: LaterMessages;
  readonly heading: (content: unknown, deeper?: number) => TemplateResult;
}

/** The answers that weighed most, to be opened: what cost most, and what helped most. */
export function renderWeights(
  { quiz, messages, heading }: WeightsView,
  weights: readonly Weight[],
): unknown {
  const lost = named(weights, (weight) => weight.lost);
  const gained = named(weights, (weight) => weight.gained);
  // Of so few answers the visitor knows it already.
  if (weights.length <= most || lost.length + gained.length === 0) return nothing;
  const list = (
    title: string,
    entries: readonly (readonly [Weight, number])[],
    points: (count: number) => string,
  ): unknown =>
    entries.length === 0
      ? nothing
      : html`${heading(title, 2)}
          <ul>
            ${entries.map(([weight, count]) => renderWeight(quiz, messages, weight, points(count)))}
          </ul>`;
  return html`<details class="weights">
    <summary>${messages.weights}</summary>
    ${list(messages.weightsLost, lost, messages.pointsLost)}
    ${list(messages.weightsGained, gained, messages.pointsGained)}
  </details>`;
}

function renderWeight(
  quiz: Questionnaire,
  messages: LaterMessages,
  { question, answer }: Weight,
  points: string,
): TemplateResult {
  return html`<li>
    ${question.text}
    <span class="small"
      >${messages.yourAnswer(answerInWords(quiz, question, answer))} · ${points}</span
    >
  </li>`;
}
