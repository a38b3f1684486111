import { html, nothing, type TemplateResult } from 'lit';
import { renderBar } from './bar.js';
import type { QuizDefinition } from './definition.js';
import type { ResultMessages } from './messages.js';
import { bandOf, level, type QuizOutcome, weakestFirst } from './scoring.js';

export { loadResultMessages } from './messages.js';
export { scoreQuiz } from './scoring.js';
export { styles } from './result.styles.js';

/** Circumference of the ring, whose radius is 52. */
const ringLength = 2 * Math.PI * 52;

/** What the result shows. */
export interface ResultView {
  readonly quiz: QuizDefinition;
  readonly outcome: QuizOutcome;
  readonly messages: ResultMessages;
  /** A heading at the widget's own level, or so many levels deeper. */
  readonly heading: (content: unknown, deeper?: number) => TemplateResult;
}

/** The result: the band's title leads, its score beside it; then the dimensions, weakest first. */
export function renderResult(view: ResultView): TemplateResult {
  const { quiz, outcome, messages } = view;
  const band = bandOf(quiz.bands, outcome.score);
  return html`<div class="score" part="score">
      ${outcome.score === null ? nothing : renderRing(outcome.score, messages)}
      <div>
        <p class="eyebrow">${messages.eyebrow}</p>
        ${view.heading(band?.title ?? messages.noScore)}
        <p class="lead">${band?.text ?? messages.noScoreText}</p>
      </div>
    </div>
    ${outcome.score === null ? nothing : renderDimensions(view)}`;
}

function renderRing(score: number, messages: ResultMessages): TemplateResult {
  const filled = (score / 100) * ringLength;
  return html`<svg class="ring" viewBox="0 0 120 120" role="img" aria-label=${messages.score(score)}>
    <circle cx="60" cy="60" r="52" />
    ${score === 0
      ? nothing
      : html`<svg>
          <circle
            class="filled"
            cx="60"
            cy="60"
            r="52"
            transform="rotate(-90 60 60)"
            stroke-dasharray="${filled} ${ringLength}"
          />
        </svg>`}
    <text x="60" y="66">${score}</text>
    <text class="out-of" x="60" y="84">${messages.outOf}</text>
  </svg>`;
}

function renderDimensions({ quiz, outcome, messages, heading }: ResultView): TemplateResult {
  return html`<div class="visually-hidden">${heading(messages.dimensions, 1)}</div>
    <ul class="dimensions">
      ${weakestFirst(outcome.dimensions).map(({ id, score }) => {
        const dimension = quiz.dimensions.find((found) => found.id === id);
        if (!dimension) return nothing;
        return html`<li>
          <div class="dimension">
            ${heading(dimension.name, 2)}
            <span class="figure">
              ${score === null
                ? messages.noDimensionScore
                : html`<span aria-hidden="true">${score}</span>
                    <span class="visually-hidden">${messages.score(score)}</span>`}
            </span>
          </div>
          ${renderBar(score ?? 0)}
          ${score === null
            ? nothing
            : html`<p class="advice" part="advice">${dimension.advice[level(score)]}</p>`}
        </li>`;
      })}
    </ul>`;
}
