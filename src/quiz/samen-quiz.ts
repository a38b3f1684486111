import { type CSSResultGroup, html, type PropertyValues, type TemplateResult } from 'lit';
import { editorIsLooking } from '../config/editor.js';
import type { Subject } from '../delivery/submission.js';
import { PostingWidget } from '../form/posting-widget.js';
import { choices } from '../theme/choices.styles.js';
import { quiet } from '../theme/quiet.styles.js';
import { attributes } from '../widget/attributes.js';
import { prefixPageTitle } from '../widget/page-title.js';
import type { Answer, Answers } from './answers.js';
import {
  type Attempt,
  type Problems,
  type QuizHost,
  type QuizState,
  storageKey,
} from './attempt.js';
import type { Companion } from './companion.js';
import type { Question } from './definition.js';
import { DefinitionLoader } from './loading/definition-loader.js';
import { presetNames, type QuizOrigin } from './loading/load.js';
import { loadQuizMessages, type QuizMessages } from './messages.js';
import { arrowIcon, renderStep } from './questions/question.js';
import { styles } from './samen-quiz.styles.js';

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
 * @csspart chart - The scores, drawn.
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
export class SamenQuiz extends PostingWidget<QuizMessages> implements QuizHost {
  static override properties = attributes('preset src layout chart benchmarkSrc share contact');

  static override styles: CSSResultGroup = [PostingWidget.styles, choices, quiet, styles];

  override readonly widget = 'quiz';

  /** A quiz that the kit brings: `alliance-role` or `clear-form`. */
  declare preset?: 'alliance-role' | 'clear-form';

  /** The address of a quiz definition. */
  declare src?: string;

  /** One question a page, `steps`, or all on one: `page`. */
  declare layout?: 'steps' | 'page';

  /** How the scores are drawn: `radar`, `bars` or `none`. */
  declare chart?: 'radar' | 'bars' | 'none';

  /** The address of average scores to compare with. */
  declare benchmarkSrc?: string;

  /** Offers a link to the result, whose fragment holds the answers. */
  declare share?: boolean;

  /** Whether the visitor may send the result and ask for contact: `none` or `optional`. */
  declare contact?: 'none' | 'optional';

  override readonly defaultFields = 'name email organisation? message?';

  #state: QuizState = { type: 'start' };
  #answers: Answers = new Map();
  #isOpening = false;
  #companion: Companion | undefined;
  readonly #definition = new DefinitionLoader(this, {
    origin: () => this.#origin,
    speaker: () => this.locale.wanted ?? this.speaker,
    onLoad: (isAnother) => this.#receive(isAnother),
  });

  constructor() {
    super(loadQuizMessages);
  }

  /** Shows the first question. */
  start(): void {
    this.goTo(0);
  }

  /** Shows a question by its index, from 0; an index that is not there does nothing. */
  goTo(index: number): void {
    const { questions, answers } = this.attempt ?? {};
    const question = questions?.[index];
    if (!question) return;
    this.move(answers!, { type: 'asking', index });
    this.emit('samen-step', { index, count: questions.length });
    // Fetched now, so that the result is there even if the line is not.
    void this.#fetchCompanion();
    void this.focusOnTop(this.#isPage ? `#step-${question.id} .heading` : '.heading');
  }

  /** Forgets all answers and shows the beginning. */
  restart(): void {
    this.#companion?.forget();
    this.move(new Map(), { type: 'start' });
    void this.focusOnTop('.heading');
  }

  override subject(data: FormData): Subject<'quiz'> {
    // The form comes with the result.
    return this.#companion!.subject(data);
  }

  /** @internal */
  get attempt(): Attempt | undefined {
    const { loaded } = this.#definition;
    if (loaded?.type !== 'quiz') return undefined;
    const { quiz, kinds } = loaded;
    const { questions } = quiz;
    const answers = this.#answers;
    const course = kinds?.code.walk(questions, answers) ?? {
      questions,
      answers,
      possible: questions,
    };
    return { ...course, taken: loaded, state: this.#state };
  }

  /** @internal Goes on with other answers, or from another place. */
  move(answers: Answers, state: QuizState): void {
    this.#answers = answers;
    this.#state = state;
    this.#companion?.moved();
    this.requestUpdate();
  }

  /**
   * @internal Takes the answer to the question at an index; what was taken back is left out with
   * what does not apply. That is forgotten when the visitor goes on: arrow keys choose an option on
   * the way to another one.
   */
  answer({ id }: Question, index: number, answer: Answer | undefined, problems?: Problems): void {
    this.move(new Map(this.#answers).set(id, answer as Answer), {
      type: 'asking',
      index,
      problems,
    });
  }

  /** @internal Moves focus, and brings the top into view: how far the visitor is stands there. */
  async focusOnTop(selector: string): Promise<void> {
    await this.focusOn(selector);
    if (!this.#isPage && this.getBoundingClientRect().top < 0) this.scrollIntoView();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#open);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#open);
    // For the page's title.
    this.requestUpdate();
  }

  protected override get isReady(): boolean {
    return super.isReady && this.#definition.loaded !== undefined && !this.#isOpening;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    prefixPageTitle(this, this.#titlePrefix());
    this.#companion?.hostUpdated();
    if (changed.has('layout')) this.#open();
  }

  protected override renderWidget(own: QuizMessages): TemplateResult {
    const { loaded } = this.#definition;
    if (loaded?.type === 'unavailable') {
      this.notices.add({ code: 'quiz-unavailable', origin: this.#origin.type });
      for (const problem of loaded.problems) this.notices.add({ code: 'quiz-definition', problem });
      return html`<p>${own.unavailable}</p>
        <slot></slot>`;
    }
    const attempt = this.attempt!;
    const { state } = attempt;
    const special = this.#companion?.render(own);
    if (special) return special;
    return html`${this.#companion?.renderAbove()}
    ${
      state.type === 'asking'
        ? this.#renderStep(own, attempt, state.index)
        : this.#renderStart(own, attempt)
    }`;
  }

  /** Without a line, questions come one by one whatever the layout: for that all is there. */
  get #isPage(): boolean {
    return this.#companion?.isPage ?? false;
  }

  get #origin(): QuizOrigin {
    const script = this.querySelector('script[type="application/json"]');
    if (script) return { type: 'script', text: script.textContent };
    const url = this.settings.url('src');
    if (url) return { type: 'src', url };
    return { type: 'preset', name: this.settings.choice('preset', presetNames) };
  }

  #titlePrefix(): string | undefined {
    const { messages } = this.locale;
    const { attempt } = this;
    const state = this.#state;
    // An update may come after the quiz was taken off the page.
    if (!messages || !attempt || state.type !== 'asking' || !this.isConnected) return undefined;
    const error = this.#companion?.errorPrefix ?? '';
    return this.#isPage ? error : `${error}${this.#progress(messages, attempt, state.index)} – `;
  }

  /** How far the visitor is, in words. */
  #progress(messages: QuizMessages, attempt: Attempt, index: number): string {
    const { kinds } = attempt.taken;
    return (
      kinds?.code.progress(attempt, index, messages, kinds.messages) ??
      messages.progress(index + 1, attempt.questions.length)
    );
  }

  #receive(isAnother: boolean): void {
    this.addStyles(...(this.attempt?.taken.kinds?.code.kindStyles ?? []));
    this.requestUpdate();
    if (isAnother) {
      this.move(new Map(), { type: 'start' });
      this.#open();
    } else if (this.#companion) {
      // In another voice.
      void this.#fetchCompanion();
    }
  }

  /** Looks for what the visitor comes back to, or with: kept answers, a link to a result. */
  readonly #open = (event?: Event): void => {
    const { id } = this.attempt?.taken.quiz ?? {};
    if (!id) return;
    const isLinked = this.settings.flag('share') && location.hash.startsWith(`#samen-${id}=`);
    // Another fragment than that of a result is none of the quiz's business.
    const isBegun =
      !event &&
      (this.settings.choice('layout', ['steps', 'page']) === 'page' ||
        hasKept(storageKey(id)) ||
        editorIsLooking());
    if (!isLinked && !isBegun) return;
    this.#isOpening = true;
    void this.#fetchCompanion()
      .then((companion) => companion?.open())
      .finally(() => {
        this.#isOpening = false;
        this.requestUpdate();
      });
  };

  /** Undefined where the line is down, or the quiz is gone. */
  async #fetchCompanion(): Promise<Companion | undefined> {
    try {
      const { Companion: Code } = await import('./companion.js');
      const companion = (this.#companion ??= new Code(this));
      await companion.load(this.#definition);
      return companion;
    } catch {
      return undefined;
    }
  }

  #renderStart(own: QuizMessages, { taken: { quiz, kinds } }: Attempt): TemplateResult {
    return html`${kinds?.code.renderImage(quiz.image)}
      ${this.renderHeading(this.settings.text('heading') ?? quiz.title)}
      ${this.renderIntro(quiz.intro)}
      <p class="lead">
        ${own.length(quiz.questions.filter(({ type }) => type !== 'info').length)} ${own.private}
      </p>
      <button class="button" part="button" type="button" @click=${() => this.start()}>
        <span>${own.start}</span>${arrowIcon}
      </button>`;
  }

  #renderStep(own: QuizMessages, attempt: Attempt, index: number): TemplateResult {
    const { taken, questions, possible, answers } = attempt;
    const question = questions[index]!;
    const progress = this.#progress(own, attempt, index);
    return renderStep({
      ...taken,
      question,
      index,
      isLast: index + 1 === questions.length,
      share: (index / possible.length) * 100,
      answer: answers.get(question.id),
      error: this.#renderError(own, question),
      messages: own,
      heading: (content) =>
        this.renderHeading(html`<span class="visually-hidden">${progress}. </span>${content}`),
      progress,
      onAnswer: (answer) => this.answer(question, index, answer),
      onNext: () => void this.#next(question, index),
      onBack: () => this.goTo(index - 1),
    });
  }

  #renderError(own: QuizMessages, question: Question): unknown {
    return this.#state.type === 'asking' && this.#state.isOffline
      ? html`<p class="error" part="error" id="${question.id}-error"><b>${own.offline}</b></p>`
      : this.#companion?.renderError(question);
  }

  async #next(question: Question, index: number): Promise<void> {
    const { taken, questions, answers } = this.attempt!;
    const answer = answers.get(question.id);
    const mayGoOn = taken.kinds?.code.isRight(question, answer) ?? answer !== undefined;
    if (mayGoOn && index + 1 < questions.length) return this.goTo(index + 1);
    const companion = await this.#fetchCompanion();
    const state = this.#state;
    // The visitor may have gone elsewhere meanwhile, or have given the answer that was missing.
    if (state.type !== 'asking' || state.index !== index) return;
    if (!mayGoOn && this.#answers.get(question.id) !== answer) return;
    if (companion) return companion.submit(index);
    this.move(this.#answers, { ...state, isOffline: true });
    void this.focusOn('.heading');
  }
}

/** Whether something was kept in this tab; asking for it throws where cookies are blocked. */
function hasKept(key: string): unknown {
  try {
    return sessionStorage.getItem(`samen-widgets:${key}`);
  } catch {
    return undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'samen-quiz': SamenQuiz;
  }
}
