import {
  type CSSResult,
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  svg,
  type TemplateResult,
} from 'lit';
import type { FormOpener } from '../../form/opener.js';
import type { Language } from '../../locale/language.js';
import type { Answers } from '../answers.js';
import type { Benchmark } from './benchmark.js';
import { Copier } from './copier.js';
import type { Questionnaire, QuizAdvice } from '../definition.js';
import type { ContactMessages, LaterMessages } from '../later-messages.js';
import { printAlone } from './print.js';
import { renderAdvice, renderDimension } from './result-dimension.js';
import { dateOf, resultAsText } from './result-text.js';
import { renderTable } from './result-table.js';
import { renderWeights } from './result-weights.js';
import { bandOf, basisOf, type QuizOutcome, weakestFirst, weighAnswers } from '../scoring.js';

/** How the scores are drawn. */
export type ChartKind = 'radar' | 'bars' | 'none';

/** The element that shows a result. */
export interface ResultHost extends HTMLElement, ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  addStyles(...styles: readonly CSSResult[]): void;
  focusOn(selector: string): Promise<void>;
}

/** What the result shows. */
export interface ResultView {
  readonly quiz: Questionnaire;
  readonly advice: QuizAdvice;
  readonly outcome: QuizOutcome;
  readonly answers: Answers;
  readonly messages: LaterMessages;
  readonly language: Language;
  readonly chart: ChartKind;
  /** Averages to compare with, where the site has some. */
  readonly benchmark: Benchmark | undefined;
  /** The address that shows this result; undefined where the site does not offer it. */
  readonly link: string | undefined;
  /** It came with a link, and may be somebody else's. */
  readonly isShared: boolean;
  /** Behind it stands something of the visitor's own. */
  readonly hasOwn: boolean;
  /** A heading at the widget's own level, or so many levels deeper. */
  readonly heading: (content: unknown, deeper?: number) => TemplateResult;
  readonly onChange: () => void;
  readonly onRestart: () => void;
  /** The form that sends the result; undefined where the site does not offer it. */
  readonly opener: FormOpener<ContactMessages> | undefined;
  /** Renders something where the result can be sent, or else a sentence. */
  readonly whereUsable: (otherwise: string, form: () => unknown) => unknown;
}

/** Circumference of the ring, whose radius is 52. */
const ringLength = 2 * Math.PI * 52;

/** Fewest and most subjects that a radar can show. */
const radarSizes = { least: 3, most: 12 };

/** The result: the band's title leads, its score beside it; then the dimensions, weakest first. */
export class Result implements ReactiveController {
  readonly #host: ResultHost;
  readonly #copier: Copier;
  readonly #linkCopier: Copier;
  #asTable = false;
  #isSharing = false;
  #isAskedToRestart = false;
  /** What was opened for a print alone. */
  #closed: HTMLDetailsElement[] = [];
  #radar: typeof import('./radar.js') | undefined;

  constructor(host: ResultHost) {
    this.#host = host;
    this.#copier = new Copier(host);
    this.#linkCopier = new Copier(host);
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#openAll);
    addEventListener('afterprint', this.#closeAgain);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#openAll);
    removeEventListener('afterprint', this.#closeAgain);
  }

  /** Paper has nothing to press. */
  readonly #openAll = (): void => {
    this.#closed = [...this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('.weights')];
    this.#closed = this.#closed.filter(({ open }) => !open);
    for (const details of this.#closed) details.open = true;
  };

  readonly #closeAgain = (): void => {
    for (const details of this.#closed) details.open = false;
    this.#closed = [];
  };

  /** Forgets what was opened and copied: it belonged to another result. */
  reset(): void {
    this.#asTable = false;
    this.#isSharing = false;
    this.#isAskedToRestart = false;
    this.#copier.reset();
    this.#linkCopier.reset();
  }

  /** Changes what is open, and moves focus there. */
  #change(focus: string | undefined, change: () => void): void {
    change();
    this.#host.requestUpdate();
    if (focus) void this.#host.focusOn(focus);
  }

  /** Fetches the code of a chart, so that it is there when the result is. */
  async prepare(chart: ChartKind): Promise<void> {
    if (chart !== 'radar' || this.#radar) return;
    this.#radar = await import('./radar.js');
    this.#host.addStyles(this.#radar.radarStyles);
    this.#host.requestUpdate();
  }

  /** Shows a result. */
  render(view: ResultView): TemplateResult {
    const { advice, outcome, messages, isShared } = view;
    const band = bandOf(advice.bands, outcome.score);
    return html`<div class="result" part="result">
      <p class="on-paper small">
        <span>${view.quiz.title}</span>
        <span>${isShared ? nothing : messages.madeOn(dateOf(view.language))}</span>
      </p>
      ${isShared ? this.#renderShared(view) : nothing}
      <div class="score" part="score">
        <div>
          <p class="eyebrow">${isShared ? messages.sharedEyebrow : messages.eyebrow}</p>
          ${view.heading(band?.title ?? messages.noScore)}
          ${band ? renderAdvice(band, 'lead') : html`<p class="lead">${messages.noScoreText}</p>`}
          ${renderBasis(view)}
          ${
            view.benchmark?.score === undefined || outcome.score === null
              ? nothing
              : html`<p class="small">${messages.average(view.benchmark.score)}</p>`
          }
        </div>
        ${outcome.score === null ? nothing : renderRing(outcome.score, messages)}
      </div>
      ${outcome.score === null ? nothing : this.#renderScores(view)} ${this.#renderActions(view)}
      ${view.opener && !isShared && outcome.score !== null ? renderContact(view, view.opener) : nothing}
      <slot name="result"></slot>
    </div>`;
  }

  #renderShared({ messages, hasOwn, onRestart }: ResultView): TemplateResult {
    return html`<div class="note">
      <p>${messages.sharedText}</p>
      ${renderButton('secondary', hasOwn ? messages.backToOwn : messages.takeYourself, onRestart)}
    </div>`;
  }

  #renderScores(view: ResultView): TemplateResult {
    const { quiz, outcome, messages, heading, advice, benchmark, chart } = view;
    const scored = outcome.dimensions.filter(({ score }) => score !== null).length;
    const fits = scored >= radarSizes.least && scored <= radarSizes.most;
    const radar = chart === 'radar' && fits ? this.#radar : undefined;
    const withBars = chart !== 'none' && !this.#asTable;
    return html`<div class="visually-hidden scores-heading">${heading(messages.dimensions, 1)}</div>
      ${this.#asTable ? renderTable({ quiz, advice, outcome, messages, benchmark }) : nothing}
      ${radar && !this.#asTable ? radar.renderRadar({ quiz, outcome, messages, benchmark }) : nothing}
      ${
        benchmark && !this.#asTable
          ? html`<p class=${radar ? 'small legend beside-radar' : 'small legend'}>
              <span class="average-key"></span> ${benchmark.label}
            </p>`
          : nothing
      }
      <ul class=${radar && withBars ? 'dimensions beside-radar' : 'dimensions'}>
        ${weakestFirst(outcome.dimensions).map((score) => renderDimension(view, score, withBars))}
      </ul>
      ${renderWeights(view, weighAnswers(quiz, view.answers))}`;
  }

  #renderActions(view: ResultView): TemplateResult {
    const { messages, outcome, link, onChange, onRestart, isShared } = view;
    // On a phone it stands far above the button.
    const toggleTable = (): void =>
      this.#change('.scores-heading .heading', () => {
        this.#asTable = !this.#asTable;
      });
    const share = (): void =>
      this.#change(this.#isSharing ? undefined : '#share-link', () => {
        this.#isSharing = !this.#isSharing;
      });
    const askToRestart = (isAsked: boolean, focus: string) => (): void =>
      this.#change(focus, () => {
        this.#isAskedToRestart = isAsked;
      });
    // Focus goes to what deletes nothing: a key may be held down.
    const toRestart = this.#isAskedToRestart
      ? html`<div class="note restart">
          <p id="restart-text">${messages.restartAsk}</p>
          <div class="row">
            ${renderButton('secondary', messages.restartYes, onRestart, 'restart-text')}
            ${renderButton(
              'quiet',
              messages.restartNo,
              askToRestart(false, '.to-restart button:last-child'),
              'restart-text',
            )}
          </div>
        </div>`
      : html`<div class="row to-restart">
          ${
            outcome.score === null
              ? html`<button class="button" part="button" type="button" @click=${onChange}>
                  ${messages.change}
                </button>`
              : renderButton('quiet', messages.change, onChange)
          }
          ${renderButton('quiet', messages.restart, askToRestart(true, '.restart .quiet'))}
        </div>`;
    const toChange = isShared ? nothing : toRestart;
    if (outcome.score === null) return html`<div class="actions">${toChange}</div>`;
    return html`<div class="actions">
      <div class="row">
        ${renderButton('secondary', this.#tableText(view), toggleTable)}
        ${renderButton('quiet', messages.print, () => printAlone(this.#host))}
        ${renderButton('quiet', messages.copy, () => void this.#copier.copy(resultAsText(view)))}
        ${
          link
            ? html`<button
                class="button quiet"
                part="button-secondary"
                type="button"
                aria-expanded=${this.#isSharing}
                @click=${share}
              >
                ${messages.share}
              </button>`
            : nothing
        }
      </div>
      ${this.#copier.render(messages.copied, messages.copyByHand)}
      ${link && this.#isSharing ? this.#renderShare(messages, link) : nothing} ${toChange}
    </div>`;
  }

  #tableText({ messages, chart }: ResultView): string {
    if (!this.#asTable) return messages.showTable;
    return chart === 'none' ? messages.hideTable : messages.showChart;
  }

  #renderShare(messages: LaterMessages, link: string): TemplateResult {
    return html`<div class="note share">
      <label class="label" part="label" for="share-link">${messages.shareLabel}</label>
      <p class="small" id="share-text">${messages.shareText}</p>
      <div class="row">
        <input
          class="input"
          part="input"
          id="share-link"
          readonly
          translate="no"
          aria-describedby="share-text"
          .value=${link}
          @focus=${(event: FocusEvent) => (event.target as HTMLInputElement).select()}
        />
        ${renderButton('secondary', messages.shareCopy, () => void this.#linkCopier.copy(link))}
      </div>
      ${this.#linkCopier.render(messages.shareCopied, messages.copyByHand)}
    </div>`;
  }
}

/** A button that stands back from the one that leads on. */
function renderButton(
  look: 'secondary' | 'quiet',
  text: string,
  onClick: () => void,
  described?: string,
): TemplateResult {
  return html`<button
    class="button ${look}"
    part="button-secondary"
    type="button"
    aria-describedby=${described ?? nothing}
    @click=${onClick}
  >
    ${text}
  </button>`;
}

/** How many answers the score rests on, where that is not all of them. */
function renderBasis({ quiz, answers, outcome, messages }: ResultView): unknown {
  const { counted, asked } = basisOf(quiz, answers);
  return outcome.score === null || counted === asked
    ? nothing
    : html`<p class="small">${messages.basis(counted, asked)}</p>`;
}

function renderContact(
  { messages, whereUsable, heading }: ResultView,
  opener: FormOpener<ContactMessages>,
): TemplateResult {
  const invitation = (): TemplateResult =>
    html`<div class="cta">
      <div>
        ${heading(messages.contactTitle, 1)}
        <p class="small">${messages.contactText}</p>
      </div>
      <div>${opener.renderButton(messages.contactOpen, messages.offline)}</div>
    </div>`;
  return html`${opener.isOpen ? nothing : whereUsable(messages.unavailable, invitation)}
  ${opener.renderForm()}`;
}

function renderRing(score: number, messages: LaterMessages): TemplateResult {
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
        : svg`<circle
            class="filled"
            cx="60"
            cy="60"
            r="52"
            transform="rotate(-90 60 60)"
            stroke-dasharray="${filled} ${ringLength}"
          />`
    }
    <text x="60" y="66">${score}</text>
    <text class="out-of" x="60" y="84">${messages.outOf}</text>
  </svg>`;
}
