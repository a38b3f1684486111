import { adoptStyles, type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Subject } from '../delivery/submission.js';
import { FormDrawer } from '../form/drawer.js';
import { PostingWidget } from '../form/posting-widget.js';
import type { Language } from '../locale/language.js';
import { arrowIcon } from '../theme/icons.js';
import { prefixPageTitle } from '../widget/page-title.js';
import { renderBar } from './bar.js';
import type { QuizDefinition } from './definition.js';
import { type LoadedQuiz, loadQuiz, type QuizOrigin } from './load.js';
import { loadQuizTexts, type QuizTexts, type ResultMessages } from './messages.js';
import type { Answer, QuizOutcome } from './scoring.js';
import { styles } from './samen-quiz.styles.js';

/** The code and the texts of the result, fetched when the last questions come near. */
interface ResultParts {
  readonly code: typeof import('./result.js');
  readonly messages: ResultMessages;
  readonly language: Language;
}

/** Where the visitor is. */
type QuizState =
  | { readonly type: 'intro' }
  | {
      readonly type: 'question';
      readonly index: number;
      /** "Next" was pressed without an answer. */
      readonly unanswered: boolean;
    }
  | { readonly type: 'result'; readonly outcome: QuizOutcome };

/**
 * A self-assessment: statements, a score per dimension, and a result with advice. The result is
 * computed here, in the visitor's browser; nothing is sent unless the visitor sends it.
 *
 * @summary A self-assessment with a result and advice.
 *
 * @slot - Fallback content, shown until the widget is ready and where scripts never run.
 * @slot intro - A text below the heading.
 * @slot result - What the result leads on to, below it.
 * @slot success - Shown after the result was sent, below its heading.
 *
 * @csspart question - The statement with its options.
 * @csspart option - An answer to choose.
 * @csspart progress - The bar that shows how far the visitor is.
 * @csspart result - The result.
 * @csspart score - The score with its sentence.
 * @csspart advice - The advice on a dimension.
 * @csspart heading - The heading of what is shown.
 * @csspart intro - The text below the heading.
 * @csspart link - A link.
 * @csspart button - The primary button.
 * @csspart button-secondary - Another button.
 * @csspart notice - What the editor of the page should mend.
 * @csspart form - The form that sends the result.
 * @csspart field - A label with its input.
 * @csspart label - A label.
 * @csspart description - A hint at a field.
 * @csspart input - An input.
 * @csspart error - The error of a field.
 * @csspart error-summary - All errors, above the form.
 * @csspart consent - A box with its sentence.
 * @csspart success - The outcome.
 *
 * @fires {SamenEvent<'samen-ready'>} samen-ready - The first render is done.
 * @fires {SamenEvent<'samen-view'>} samen-view - The quiz was seen for the first time.
 * @fires {SamenEvent<'samen-start'>} samen-start - The visitor gave a first answer.
 * @fires {SamenEvent<'samen-step'>} samen-step - Another statement is shown.
 * @fires {SamenEvent<'samen-complete'>} samen-complete - The result is shown.
 * @fires {SamenEvent<'samen-submit'>} samen-submit - Before sending; cancelable.
 * @fires {SamenEvent<'samen-success'>} samen-success - The endpoint accepted it.
 * @fires {SamenEvent<'samen-error'>} samen-error - Refused, or given up.
 *
 * @tag samen-quiz
 */
export class SamenQuiz extends PostingWidget<QuizTexts> {
  static override styles: CSSResultGroup = [PostingWidget.styles, styles];

  override readonly widget = 'quiz';

  /** A quiz that the kit brings: `alliance-role`. */
  @property() preset?: string;

  /** The address of a quiz definition. */
  @property() src?: string;

  /** Whether the visitor may send the result and ask for contact: `none` or `optional`. */
  @property() contact?: string;

  protected override readonly defaultFields = 'name email organisation? message?';

  @state() private _state: QuizState = { type: 'intro' };
  @state() private _loaded?: LoadedQuiz;
  @state() private _resultParts?: ResultParts;

  readonly #answers = new Map<string, Answer>();
  readonly #drawer = new FormDrawer(this);
  #loadedFrom = '';

  constructor() {
    super(loadQuizTexts);
  }

  /** Shows the first statement. */
  start(): void {
    this.goTo(0);
  }

  /** Shows a statement by its index, from 0; an index that is not there does nothing. */
  goTo(index: number): void {
    const count = this.#quiz?.questions.length ?? 0;
    if (!Number.isInteger(index) || index < 0 || index >= count) return;
    this._state = { type: 'question', index, unanswered: false };
    this.emit('samen-step', { index, count });
    if (index >= count - 2) void this.#fetchResult().catch(() => undefined);
    void this.#focusHeading();
  }

  /** Forgets all answers and shows the beginning. */
  restart(): void {
    this.#answers.clear();
    this._state = { type: 'intro' };
    void this.#focusHeading();
  }

  override subject(): Subject<'quiz'> {
    const { id = '', version = '' } = this.#quiz ?? {};
    const outcome =
      this._state.type === 'result'
        ? this._state.outcome
        : { band: null, score: null, dimensions: [] };
    const dimensions = outcome.dimensions.map((dimension) => ({ ...dimension }));
    return { quiz: id, version, ...outcome, dimensions };
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    prefixPageTitle(this, undefined);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.locale.messages) this.#load();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { messages } = this.locale;
    const { _state: now } = this;
    if (!messages || now.type !== 'question') return prefixPageTitle(this, undefined);
    const { own } = messages;
    const progress = own.progress(now.index + 1, this.#quiz?.questions.length ?? 0);
    prefixPageTitle(this, `${now.unanswered ? own.errorPrefix : ''}${progress} – `);
  }

  protected override renderWidget(texts: QuizTexts): TemplateResult {
    const { own } = texts;
    const loaded = this._loaded;
    if (!loaded) return html`<slot></slot>`;
    if (loaded.type === 'unavailable') {
      const { detail } = loaded;
      this.notices.add({ code: 'quiz-unavailable', origin: this.#origin().type, detail });
      return html`<p>${own.unavailable}</p>
        <slot></slot>`;
    }
    const { quiz } = loaded;
    switch (this._state.type) {
      case 'intro':
        return this.#renderIntro(own, quiz);
      case 'question':
        return this.#renderQuestion(own, quiz, this._state.index, this._state.unanswered);
      case 'result':
        return this.#renderResult(quiz, this._state.outcome);
    }
  }

  get #quiz(): QuizDefinition | undefined {
    return this._loaded?.type === 'quiz' ? this._loaded.quiz : undefined;
  }

  #origin(): QuizOrigin {
    const script = this.querySelector('script[type="application/json"]');
    if (script) return { type: 'script', text: script.textContent ?? '' };
    const url = this.url('src');
    if (url) return { type: 'src', url };
    return { type: 'preset', name: this.choice('preset', ['alliance-role']) };
  }

  /** Loads the quiz when its origin or the language is another than before. */
  #load(): void {
    const origin = this.#origin();
    const from = JSON.stringify([origin, this.language]);
    if (from === this.#loadedFrom) return;
    this.#loadedFrom = from;
    void loadQuiz(origin, this.language).then((loaded) => {
      if (from === this.#loadedFrom) this._loaded = loaded;
    });
  }

  async #fetchResult(): Promise<ResultParts> {
    const { language } = this;
    if (this._resultParts?.language === language) return this._resultParts;
    const code = await import('./result.js');
    const messages = await code.loadResultMessages(language);
    const { elementStyles } = this.constructor as typeof SamenQuiz;
    adoptStyles(this.renderRoot as ShadowRoot, [...elementStyles, code.styles]);
    this._resultParts = { code, messages, language };
    return this._resultParts;
  }

  async #focusHeading(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.heading')?.focus();
  }

  #renderIntro(own: QuizTexts['own'], quiz: QuizDefinition): TemplateResult {
    return html`<form novalidate @submit=${this.#begin}>
      ${this.renderHeading(this.setting('heading') ?? quiz.title)} ${this.renderIntro(quiz.intro)}
      <p class="facts">${own.length(quiz.questions.length)} ${own.private}</p>
      <button class="button" part="button" type="submit">
        <span>${own.start}</span>${arrowIcon}
      </button>
    </form>`;
  }

  #renderQuestion(
    own: QuizTexts['own'],
    quiz: QuizDefinition,
    index: number,
    unanswered: boolean,
  ): TemplateResult {
    const question = quiz.questions[index]!;
    const count = quiz.questions.length;
    const dimension = quiz.dimensions.find(({ id }) => id === question.dimension);
    const progress = own.progress(index + 1, count);
    const last = index === count - 1;
    return html`${unanswered ? this.#renderSummary(own, question.id) : nothing}
      <form
        novalidate
        @submit=${(event: SubmitEvent) => this.#next(event, quiz, index)}
        @change=${(event: Event) => this.#answer(event, question.id)}
      >
        <p class="eyebrow" aria-hidden="true">
          <span>${progress}</span><span>${dimension?.name}</span>
        </p>
        ${renderBar((index / count) * 100, 'progress')}
        ${keyed(
          question.id,
          html`<fieldset
            class=${unanswered ? 'fieldset question invalid' : 'fieldset question'}
            part="question"
            aria-describedby=${unanswered ? 'question-error' : nothing}
          >
            <legend>
              ${this.renderHeading(
                html`<span class="visually-hidden">${progress}: </span>${question.text}`,
              )}
            </legend>
            ${unanswered
              ? html`<p class="error" part="error" id="question-error">
                  <span class="visually-hidden">${own.errorPrefix}</span>${own.choose}
                </p>`
              : nothing}
            <div class="options">
              ${quiz.scale.map((label, point) => this.#renderOption(question.id, point, label))}
              ${quiz.unknown === undefined
                ? nothing
                : this.#renderOption(question.id, 'unknown', quiz.unknown)}
            </div>
          </fieldset>`,
        )}
        <div class="row">
          <button class="button" part="button" type="submit">
            <span>${last ? own.finish : own.next}</span>${arrowIcon}
          </button>
          ${index === 0
            ? nothing
            : html`<button
                class="button quiet"
                part="button-secondary"
                type="button"
                @click=${() => this.goTo(index - 1)}
              >
                ${own.back}
              </button>`}
        </div>
      </form>`;
  }

  #renderOption(question: string, answer: Answer, label: string): TemplateResult {
    return html`<label class=${answer === 'unknown' ? 'option quiet' : 'option'} part="option">
      <input
        type="radio"
        name=${question}
        value=${answer}
        ?checked=${this.#answers.get(question) === answer}
      />
      <span class="dot"></span>
      <span class="text">${label}</span>
    </label>`;
  }

  #renderSummary(own: QuizTexts['own'], question: string): TemplateResult {
    return html`<div class="summary" part="error-summary">
      <div class="summary-heading" role="heading" aria-level="3" tabindex="-1">
        ${own.errorSummary}
      </div>
      <ul>
        <li>
          <a href="#${question}" @click=${this.#toOptions}>${own.choose}</a>
        </li>
      </ul>
    </div>`;
  }

  #renderResult(quiz: QuizDefinition, outcome: QuizOutcome): TemplateResult {
    const parts = this._resultParts;
    if (!parts) return html`<slot></slot>`;
    const { code, messages } = parts;
    const resultHeading = (content: unknown, deeper?: number): TemplateResult =>
      this.renderHeading(content, deeper);
    return html`<div part="result">
      ${code.renderResult({ quiz, outcome, messages, heading: resultHeading })}
      <div class="row">
        <button
          class="button secondary"
          part="button-secondary"
          type="button"
          @click=${() => this.goTo(0)}
        >
          ${messages.change}
        </button>
        <button class="button quiet" part="button-secondary" type="button" @click=${this.restart}>
          ${messages.restart}
        </button>
      </div>
      ${this.#renderContact(messages)}
      <slot name="result"></slot>
    </div>`;
  }

  #renderContact(messages: ResultMessages): unknown {
    if (this.choice('contact', ['none', 'optional']) === 'none') return nothing;
    const settings = this.formSettings();
    const drawer = this.#drawer.state;
    const opener = html`<div class="cta">
      <p><b>${messages.contactTitle}</b> <span class="small">${messages.contactText}</span></p>
      <button
        class="button drawer-opener"
        part="button"
        type="button"
        @click=${this.#drawer.open}
      >
        ${messages.contactOpen}
      </button>
    </div>`;
    if (drawer.type === 'unopened') return this.renderWhereUsable(settings, () => opener);
    const { form } = drawer;
    if (form.state.type === 'sent') {
      return html`<div class="drawer">
        ${form.renderSuccess(
          this.renderHeading(messages.sentHeading, 1),
          this.renderSuccessText(form.state.reply?.message ?? messages.sentText),
        )}
      </div>`;
    }
    return html`${drawer.type === 'closed' ? opener : nothing}
      <div class="drawer" ?hidden=${drawer.type === 'closed'}>
        ${this.renderHeading(messages.contactHeading, 1)}
        <p class="lead">${messages.contactIntro}</p>
        ${form.render({
          settings,
          purpose: messages.purpose,
          submit: this.setting('submitText') ?? messages.submit,
          secondary: html`<button
            class="button quiet"
            part="button-secondary"
            type="button"
            @click=${this.#drawer.close}
          >
            ${messages.cancel}
          </button>`,
        })}
      </div>`;
  }

  #begin(event: SubmitEvent): void {
    event.preventDefault();
    this.start();
  }

  #answer(event: Event, question: string): void {
    const { value } = event.target as HTMLInputElement;
    this.#answers.set(question, value === 'unknown' ? value : Number(value));
    if (this._state.type === 'question') this._state = { ...this._state, unanswered: false };
  }

  #next(event: SubmitEvent, quiz: QuizDefinition, index: number): void {
    event.preventDefault();
    if (!this.#answers.has(quiz.questions[index]!.id)) {
      this._state = { type: 'question', index, unanswered: true };
      void this.updateComplete.then(() => {
        this.renderRoot.querySelector<HTMLElement>('.summary-heading')?.focus();
      });
      return;
    }
    if (index + 1 < quiz.questions.length) this.goTo(index + 1);
    else void this.#finish(quiz);
  }

  async #finish(quiz: QuizDefinition): Promise<void> {
    let parts: ResultParts;
    try {
      parts = await this.#fetchResult();
    } catch {
      // The line is down. The answers stay, and the next press tries again.
      return;
    }
    const outcome = parts.code.scoreQuiz(quiz, this.#answers);
    this._state = { type: 'result', outcome };
    this.emit('samen-complete', { quiz: quiz.id, ...outcome });
    await this.#focusHeading();
  }

  #toOptions(event: Event): void {
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>('.options input')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'samen-quiz': SamenQuiz;
  }
}
