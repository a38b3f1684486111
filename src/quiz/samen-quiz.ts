import { type CSSResultGroup, html, type TemplateResult } from 'lit';
import type { Subject } from '../delivery/submission.js';
import type { FormOpener } from '../form/opener.js';
import { PostingWidget } from '../form/posting-widget.js';
import { languageOf, type Voice } from '../locale/language.js';
import { choices } from '../theme/choices.styles.js';
import { quiet } from '../theme/quiet.styles.js';
import { prefixPageTitle } from '../widget/page-title.js';
import type { Questionnaire, QuizAdvice } from './definition.js';
import { type LoadedQuiz, loadQuiz, type QuizOrigin } from './load.js';
import { loadQuizMessages, type QuizMessages } from './messages.js';
import { arrowIcon, type QuestionProblem, renderQuestion } from './question.js';
import type { ResultMessages } from './result-messages.js';
import type { Answer, QuizOutcome } from './scoring.js';
import { styles } from './samen-quiz.styles.js';
import { attributes } from '../widget/attributes.js';

/** What only the result needs, fetched while the visitor answers. */
interface ResultParts {
  readonly code: typeof import('./result.js');
  readonly messages: ResultMessages;
  readonly advice: QuizAdvice;
  readonly voice: Voice;
}

/** Where the visitor is. */
type QuizState =
  | { readonly type: 'intro' }
  | { readonly type: 'question'; readonly index: number; readonly problem?: QuestionProblem }
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
export class SamenQuiz extends PostingWidget<QuizMessages> {
  static override properties = attributes('preset src contact');

  static override styles: CSSResultGroup = [PostingWidget.styles, choices, quiet, styles];

  override readonly widget = 'quiz';

  /** A quiz that the kit brings: `alliance-role`. */
  declare preset?: string;

  /** The address of a quiz definition. */
  declare src?: string;

  /** Whether the visitor may send the result and ask for contact: `none` or `optional`. */
  declare contact?: string;

  override readonly defaultFields = 'name email organisation? message?';

  #state: QuizState = { type: 'intro' };
  #loaded: LoadedQuiz | undefined;
  #resultParts: ResultParts | undefined;
  readonly #answers = new Map<string, Answer>();
  #opener: FormOpener | undefined;
  #loadedFrom = '';
  /** The voice that {@link #loaded} is in. */
  #loadedVoice: Voice = 'nl';

  constructor() {
    super(loadQuizMessages);
  }

  /** Shows the first statement. */
  start(): void {
    this.goTo(0);
  }

  /** Shows a statement by its index, from 0; an index that is not there does nothing. */
  goTo(index: number): void {
    const questions = this.#quiz?.questions;
    if (!questions?.[index]) return;
    this.#setState({ type: 'question', index });
    this.emit('samen-step', { index, count: questions.length });
    // Fetched now, so that the result is there even if the line is not.
    void this.#fetchResult().catch(() => undefined);
    void this.focusOn('.heading');
  }

  /** Forgets all answers and shows the beginning. */
  restart(): void {
    this.#answers.clear();
    this.#setState({ type: 'intro' });
    void this.focusOn('.heading');
  }

  override subject(): Subject<'quiz'> {
    const { id = '', version = '' } = this.#quiz ?? {};
    const none = { band: null, score: null, dimensions: [] };
    const outcome = this.#state.type === 'result' ? this.#state.outcome : none;
    return { quiz: id, version, ...outcome };
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    prefixPageTitle(this, undefined);
  }

  protected override get isReady(): boolean {
    return super.isReady && this.#loaded !== undefined;
  }

  protected override willUpdate(): void {
    super.willUpdate();
    this.#load();
    if (this.#resultParts && this.#resultParts.voice !== this.#loadedVoice) {
      void this.#fetchResult().catch(() => undefined);
    }
  }

  protected override updated(): void {
    super.updated();
    prefixPageTitle(this, this.#titlePrefix());
  }

  protected override renderWidget(own: QuizMessages): TemplateResult {
    const loaded = this.#loaded;
    if (loaded?.type !== 'quiz') {
      const detail = loaded?.detail ?? '';
      this.notices.add({ code: 'quiz-unavailable', origin: this.#origin().type, detail });
      return html`<p>${own.unavailable}</p>
        <slot></slot>`;
    }
    const { quiz } = loaded;
    // Read here as well for what the editor should mend in it.
    this.#origin();
    const withContact = this.settings.choice('contact', ['none', 'optional']) === 'optional';
    switch (this.#state.type) {
      case 'intro':
        return this.#renderStart(own, quiz);
      case 'question': {
        const { index, problem } = this.#state;
        return renderQuestion({
          quiz,
          index,
          answer: this.#answers.get(quiz.questions[index]?.id ?? ''),
          problem,
          messages: own,
          heading: (content) => this.renderHeading(content),
          onAnswer: (answer) => this.#answer(quiz, index, answer),
          onNext: () => this.#next(quiz, index),
          onBack: () => this.goTo(index - 1),
          summary: problem === 'unanswered' ? this.#renderSummary(own) : undefined,
        });
      }
      case 'result':
        return this.#renderResult(quiz, this.#state.outcome, withContact);
    }
  }

  get #quiz(): Questionnaire | undefined {
    return this.#loaded?.type === 'quiz' ? this.#loaded.quiz : undefined;
  }

  #setState(state: QuizState): void {
    this.#state = state;
    this.requestUpdate();
  }

  #titlePrefix(): string | undefined {
    const { messages } = this.locale;
    const now = this.#state;
    // An update may come after the quiz was taken off the page.
    if (!messages || now.type !== 'question' || !this.isConnected) return undefined;
    const progress = messages.progress(now.index + 1, this.#quiz?.questions.length ?? 0);
    return `${now.problem ? messages.errorPrefix : ''}${progress} – `;
  }

  #origin(): QuizOrigin {
    const script = this.querySelector('script[type="application/json"]');
    if (script) return { type: 'script', text: script.textContent };
    const url = this.settings.url('src');
    if (url) return { type: 'src', url };
    return { type: 'preset', name: this.settings.choice('preset', ['alliance-role']) };
  }

  /**
   * Loads the quiz when its origin or the language is another than before; side by side with the
   * texts of that language, so that neither waits for the other.
   */
  #load(): void {
    const voice = this.locale.wanted ?? this.voice;
    const origin = this.#origin();
    const from = JSON.stringify([origin, voice]);
    if (from === this.#loadedFrom) return;
    this.#loadedFrom = from;
    void loadQuiz(origin, languageOf(voice)).then((loaded) => {
      if (from !== this.#loadedFrom) return;
      if (loaded.type === 'unavailable' && origin.type === 'preset') {
        // It did not come: what stands there stays, and the next update asks for it again.
        this.#loadedFrom = '';
        if (this.#loaded) return;
      }
      this.#take(loaded, voice);
    });
  }

  /** Another quiz than before begins anew; the same in another language goes on where it was. */
  #take(loaded: LoadedQuiz, voice: Voice): void {
    const before = this.#quiz;
    this.#loaded = loaded;
    this.#loadedVoice = voice;
    const now = this.#quiz;
    if (before && (before.id !== now?.id || before.version !== now.version)) {
      this.#answers.clear();
      this.#resultParts = undefined;
      this.#state = { type: 'intro' };
    }
    this.requestUpdate();
  }

  async #fetchResult(): Promise<ResultParts> {
    const loaded = this.#loaded;
    const voice = this.#loadedVoice;
    if (this.#resultParts?.voice === voice) return this.#resultParts;
    if (loaded?.type !== 'quiz') throw new Error('no quiz');
    const code = await import('./result.js');
    const { advice: own } = loaded;
    const [messages, advice] = await Promise.all([
      code.loadResultMessages(voice),
      typeof own === 'string' ? code.loadPresetAdvice(own, languageOf(voice)) : own,
    ]);
    this.addStyles(...code.later, ...code.problemStyles, code.resultStyles);
    this.#opener ??= new code.FormOpener(this, code.loadContactMessages, (content) =>
      this.renderHeading(content, 1),
    );
    const parts: ResultParts = { code, messages, advice, voice };
    if (loaded === this.#loaded) this.#resultParts = parts;
    this.requestUpdate();
    return parts;
  }

  #renderStart(own: QuizMessages, quiz: Questionnaire): TemplateResult {
    const begin = (event: SubmitEvent): void => {
      event.preventDefault();
      this.start();
    };
    return html`<form novalidate @submit=${begin}>
      ${this.renderHeading(this.settings.text('heading') ?? quiz.title)}
      ${this.renderIntro(quiz.intro)}
      <p class="lead">${own.length(quiz.questions.length)} ${own.private}</p>
      <button class="button" part="button" type="submit">
        <span>${own.start}</span>${arrowIcon}
      </button>
    </form>`;
  }

  #renderResult(quiz: Questionnaire, outcome: QuizOutcome, withContact: boolean): TemplateResult {
    const parts = this.#resultParts;
    if (!parts) return html`<slot></slot>`;
    const { code, messages, advice } = parts;
    return code.renderResult({
      quiz,
      advice,
      outcome,
      messages,
      heading: (content, deeper) => this.renderHeading(content, deeper),
      onChange: () => this.goTo(0),
      onRestart: () => this.restart(),
      opener: withContact ? this.#opener : undefined,
      whereUsable: (otherwise, form) => this.renderWhereUsable(otherwise, form),
    });
  }

  #renderSummary({ choose }: QuizMessages): unknown {
    const toOptions = (): void => void this.focusOn('.options input');
    const parts = this.#resultParts;
    return parts?.code.renderSummary(parts.messages.errorSummary, choose, this.level, toOptions);
  }

  #answer(quiz: Questionnaire, index: number, answer: Answer): void {
    this.#answers.set(quiz.questions[index]!.id, answer);
    this.#setState({ type: 'question', index });
  }

  #next(quiz: Questionnaire, index: number): void {
    if (!this.#answers.has(quiz.questions[index]!.id)) this.#showProblem(index, 'unanswered');
    else if (index + 1 < quiz.questions.length) this.goTo(index + 1);
    else void this.#finish(quiz, index);
  }

  #showProblem(index: number, problem: QuestionProblem): void {
    this.#setState({ type: 'question', index, problem });
    void this.focusOn(this.#resultParts ? '.summary-heading' : '.heading');
  }

  async #finish(quiz: Questionnaire, index: number): Promise<void> {
    let parts: ResultParts;
    try {
      parts = await this.#fetchResult();
    } catch {
      return this.#showProblem(index, 'offline');
    }
    const outcome = parts.code.scoreQuiz(quiz, parts.advice.bands, this.#answers);
    // A result that was sent is another one than this.
    this.#opener?.drawer?.renew();
    this.#setState({ type: 'result', outcome });
    this.emit('samen-complete', { quiz: quiz.id, ...outcome });
    await this.focusOn('.heading');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'samen-quiz': SamenQuiz;
  }
}
