import { html, nothing, type TemplateResult } from 'lit';
import type { Band, Questionnaire, QuizAdvice } from '../definition.js';
import type { LaterMessages } from '../later-messages.js';
import { paragraphsOf } from '../paragraphs.js';
import { bandOf, type DimensionScore } from '../scoring.js';
import type { Benchmark } from './benchmark.js';
import { renderScoreBar } from './score-bar.js';

/** What a subject is shown with. */
interface DimensionView {
  readonly quiz: Questionnaire;
  readonly advice: QuizAdvice;
  readonly messages: LaterMessages;
  readonly benchmark: Benchmark | undefined;
  readonly heading: (content: unknown, deeper?: number) => TemplateResult;
}

/** Advice in paragraphs, with where to read more and what to do next. */
export function renderAdvice({ advice, links = [], action }: Band, name: string): TemplateResult {
  return html`${paragraphsOf(advice).map((text) => html`<p class=${name}>${text}</p>`)}
  ${
    links.length > 0
      ? html`<ul class="links">
          ${links.map(({ text, url }) => html`<li><a part="link" href=${url}>${text}</a></li>`)}
        </ul>`
      : nothing
  }
  ${
    action
      ? html`<p>
          <a class="button secondary" part="button-secondary" href=${action.url}>${action.text}</a>
        </p>`
      : nothing
  }`;
}

/** One subject: its name, band and score, and what to do. */
export function renderDimension(
  { quiz, advice, messages, heading, benchmark }: DimensionView,
  { id, score }: DimensionScore,
  withBars: boolean,
): unknown {
  const dimension = quiz.dimensions.find((found) => found.id === id);
  if (!dimension) return nothing;
  const band = bandOf(advice.dimensions[id], score);
  const average = benchmark?.dimensions.get(id);
  return html`<li>
    <div class="dimension">
      ${heading(dimension.name, 2)}
      ${band ? html`<span class="pill">${band.title}</span>` : nothing}
      <span class="visually-hidden">, </span>
      <span class="figure">
        ${
          score === null
            ? messages.noDimensionScore
            : html`<span aria-hidden="true">${score}</span>
                <span class="visually-hidden">${messages.score(score)}</span>`
        }
      </span>
    </div>
    ${withBars ? renderScoreBar(score ?? 0, average) : nothing}
    ${average === undefined ? nothing : html`<p class="small average">${messages.average(average)}</p>`}
    ${
      band
        ? html`<div class="advice" part="advice">${renderAdvice(band, 'advice-text')}</div>`
        : nothing
    }
  </li>`;
}
