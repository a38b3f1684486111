import { html, nothing, type TemplateResult } from 'lit';
import type { FormOpener } from '../form/opener.js';
import { renderBar } from './bar.js';
import type { Questionnaire, QuizAdvice } from './definition.js';
import type { ResultMessages } from './result-messages.js';
import { bandOf, level, type QuizOutcome, weakestFirst } from './scoring.js';

export { FormOpener } from '../form/opener.js';
export { later } from '../theme/later.styles.js';
export { problems as problemStyles } from '../theme/problems.styles.js';
export { loadPresetAdvice } from './preset-advice.js';
export { renderSummary } from './problem-summary.js';
export { loadContactMessages, loadResultMessages } from './result-messages.js';
export { styles as resultStyles } from './result.styles.js';
export { scoreQuiz } from './scoring.js';

/** Circumference of the ring, whose radius is 52. */
const ringLength = 2 * Math.PI * 52;

/** What the result shows. */
export interface ResultView {
  readonly quiz: Questionnaire;
  readonly advice: QuizAdvice;
  readonly outcome: QuizOutcome;
  readonly messages: ResultMessages;
  /** A heading at the widget's own level, or so many levels deeper. */
  readonly heading: (content: unknown, deeper?: number) => TemplateResult;
  readonly onChange: () => void;
  readonly onRestart: () => void;
  /** The form that sends the result; undefined where the site does not offer it. */
  readonly opener: FormOpener | undefined;
  /** Renders something where the result can be sent, or else a sentence. */
  readonly whereUsable: (otherwise: string, form: () => unknown) => unknown;
}

/** The result: the band's title leads, its score beside it; then the dimensions, weakest first. */
export function renderResult(view: ResultView): TemplateResult {
  const { advice, outcome, messages } = view;
  const band = bandOf(advice.bands, outcome.score);
  return html`<div part="result">
    <div class="score" part="score">
      ${outcome.score === null ? nothing : renderRing(outcome.score, messages)}
      <div>
        <p class="eyebrow">${messages.eyebrow}</p>
        ${view.heading(band?.title ?? messages.noScore)}
        <p class="lead">${band?.text ?? messages.noScoreText}</p>
      </div>
    </div>
    ${outcome.score === null ? nothing : renderDimensions(view)}
    <div class="row">
      <button
        class="button secondary"
        part="button-secondary"
        type="button"
        @click=${view.onChange}
      >
        ${messages.change}
      </button>
      <button class="button quiet" part="button-secondary" type="button" @click=${view.onRestart}>
        ${messages.restart}
      </button>
    </div>
    ${view.opener ? renderContact(view, view.opener) : nothing}
    <slot name="result"></slot>
  </div>`;
}

function renderContact({ messages, whereUsable }: ResultView, opener: FormOpener): TemplateResult {
  const invitation = (): TemplateResult =>
    html`<div class="cta">
      <p><b>${messages.contactTitle}</b> <span class="small">${messages.contactText}</span></p>
      <div>${opener.renderButton(messages.contactOpen, messages.offline)}</div>
    </div>`;
  return html`${opener.isOpen ? nothing : whereUsable(messages.unavailable, invitation)}
  ${opener.renderForm()}`;
}

function renderRing(score: number, messages: ResultMessages): TemplateResult {
  const filled = (score / 100) * ringLength;
  return html`<svg
    class="ring"
    viewBox="0 0 120 120"
    role="img"
    aria-label=${messages.score(score)}
  >
    <circle cx="60" cy="60" r="52" />
    ${
      score === 0
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
          </svg>`
    }
    <text x="60" y="66">${score}</text>
    <text class="out-of" x="60" y="84">${messages.outOf}</text>
  </svg>`;
}

function renderDimensions({
  quiz,
  advice,
  outcome,
  messages,
  heading,
}: ResultView): TemplateResult {
  return html`<div class="visually-hidden">${heading(messages.dimensions, 1)}</div>
    <ul class="dimensions">
      ${weakestFirst(outcome.dimensions).map(({ id, score }) => {
        const dimension = quiz.dimensions.find((found) => found.id === id);
        if (!dimension) return nothing;
        return html`<li>
          <div class="dimension">
            ${heading(dimension.name, 2)}
            <span class="figure">
              ${
                score === null
                  ? messages.noDimensionScore
                  : html`<span aria-hidden="true">${score}</span>
                      <span class="visually-hidden">${messages.score(score)}</span>`
              }
            </span>
          </div>
          ${score ? renderBar(score) : html`<div class="bar"></div>`}
          ${
            score === null
              ? nothing
              : html`<p class="advice" part="advice">${advice.dimensions[id]?.[level(score)]}</p>`
          }
        </li>`;
      })}
    </ul>`;
}
