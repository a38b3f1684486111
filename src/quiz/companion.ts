import { html, nothing, type TemplateResult } from 'lit';
import type { Subject } from '../delivery/submission.js';
import { trackedParameters } from '../delivery/source.js';
import { readDeliverySettings } from '../form/delivery-settings.js';
import { FormOpener } from '../form/opener.js';
import type { Voice } from '../locale/language.js';
import { fields } from '../theme/fields.styles.js';
import { later } from '../theme/later.styles.js';
import { problems as problemStyles } from '../theme/problems.styles.js';
import { answersForSubmission } from './answer-fit.js';
import { findProblem } from './questions/answer-check.js';
import type { Answer, Answers } from './answers.js';
import {
  type Attempt,
  type Problems,
  type QuizHost,
  storageKey,
  type TakenQuiz,
} from './attempt.js';
import { Comparison } from './result/comparison.js';
import { answersBox, renderSent } from './result/contact-lead.js';
import type { Question, QuizAdvice } from './definition.js';
import {
  type ContactMessages,
  type LaterMessages,
  loadContactMessages,
  loadLaterMessages,
} from './later-messages.js';
import { decodeLink, encodeLink } from './link.js';
import type { QuizMessages } from './messages.js';
import { chooseByNumber } from './questions/number-keys.js';
import { renderPage } from './questions/page-layout.js';
import { loadPresetAdvice } from './loading/preset-advice.js';
import { renderSummary } from './questions/problem-summary.js';
import { type Progress, ProgressKeeper } from './progress.js';
import type { QuestionProblem } from './questions/question-problem.js';
import { type ChartKind, Result } from './result/result.js';
import { sentStyles } from './result/contact-lead.styles.js';
import { printStyles } from './result/print.styles.js';
import { tableStyles } from './result/result-table.styles.js';
import { styles as resultStyles } from './result/result.styles.js';
import { laterQuestionStyles } from './questions/later-questions.styles.js';
import { renderBrokenLink, renderResume } from './resume.js';
import { type QuizOutcome, scoreQuiz } from './scoring.js';
import { numberOf } from './questions/step-number.js';

/** The look of all that comes with it. */
const styles = [laterQuestionStyles, resultStyles, tableStyles, sentStyles, printStyles];

/** Nothing was found wrong. */
const none: Problems = new Map();

/** What is said, in one voice. */
interface Texts {
  /** The quiz that they belong to. */
  readonly taken: TakenQuiz;
  readonly voice: Voice;
  readonly messages: LaterMessages;
  readonly advice: QuizAdvice;
}

/** What the result needs of the attributes. */
interface ResultSettings {
  readonly chart: ChartKind;
  readonly share: boolean;
  readonly contact: boolean;
  readonly benchmark: string | undefined;
}

/**
 * What a quiz needs besides its start and its questions: the result, what is kept, links, errors,
 * all on one page. It comes once the first question is shown, so that a quiz can be finished
 * without a line.
 */
export class Companion {
  readonly #host: QuizHost;
  #kept: ProgressKeeper | undefined;
  readonly #result: Result;
  readonly #opener: FormOpener<ContactMessages>;
  #texts: Texts | undefined;
  readonly #comparison: Comparison;
  #withAnswers = false;
  /** What the visitor was at when somebody else's result came. */
  #interrupted: Progress | undefined;
  /** The visitor has seen a result, and is changing answers. */
  #isChanging = false;
  /** The question that was shown last. */
  #shown = '';

  constructor(host: QuizHost) {
    this.#host = host;
    this.#result = new Result(host);
    this.#comparison = new Comparison(host);
    this.#opener = new FormOpener(host, {
      load: loadContactMessages,
      heading: (content) => host.renderHeading(content, 1),
      lead: (messages) => this.#renderLead(messages),
    });
    host.addStyles(...later, ...problemStyles, fields, ...styles);
    host.renderRoot.addEventListener('keydown', chooseByNumber);
  }

  /** Whether all questions stand on one page. */
  get isPage(): boolean {
    const { settings } = this.#host;
    return settings.choice('layout', ['steps', 'page']) === 'page' && this.#texts !== undefined;
  }

  get #settings(): ResultSettings {
    const { settings } = this.#host;
    return {
      chart: settings.choice('chart', ['radar', 'bars', 'none']),
      share: settings.flag('share'),
      contact: settings.choice('contact', ['none', 'optional']) === 'optional',
      benchmark: settings.url('benchmarkSrc'),
    };
  }

  /** Of the quiz that is there now. */
  get #keeper(): ProgressKeeper {
    const key = storageKey(this.#host.attempt?.taken.quiz.id ?? '');
    if (key !== this.#kept?.key) this.#kept = new ProgressKeeper(key);
    return this.#kept;
  }

  /** Fetches the texts and the advice of a quiz in its voice. Rejects where the line is down. */
  async load(taken: TakenQuiz, voice: Voice): Promise<void> {
    if (this.#texts?.taken !== taken) {
      const { advice } = taken;
      const [messages, own] = await Promise.all([
        loadLaterMessages(voice),
        typeof advice === 'string' ? loadPresetAdvice(advice, voice) : advice,
        this.#result.prepare(this.#settings.chart),
      ]);
      // A slow chunk must not overwrite what was asked for after it.
      if (taken !== this.#host.attempt?.taken) return;
      this.#texts = { taken, voice, messages, advice: own };
      this.#host.requestUpdate();
    }
    this.#compare(this.#texts);
    this.keep();
  }

  /** Shows what the visitor comes back to, or with: a link to a result wins over what was kept. */
  async open(): Promise<void> {
    const { quiz } = this.#host.attempt!.taken;
    const link = this.#settings.share ? decodeLink(quiz, location.hash.slice(1)) : undefined;
    // Read once: what is in the address is seen by whoever looks at it, and kept in histories.
    if (link) history.replaceState(history.state, '', location.pathname + location.search);
    if (link?.type === 'answers') {
      const { answers, state } = this.#host.attempt!;
      if (state.type === 'asking') this.#interrupted = { answers, place: state.index };
      return this.#show(link.answers, true);
    }
    const progress = (await this.#keeper.load(quiz)) ?? this.#interrupted;
    if (link) {
      this.#host.take(new Map(), {
        type: 'start',
        opening: { type: 'broken-link', reason: link.type },
      });
    } else if (progress) {
      this.#host.take(new Map(), { type: 'start', opening: { type: 'kept', progress } });
    }
  }

  /** Keeps what was answered, so that a reload loses nothing. */
  keep(): void {
    // A quiz that was taken off the page may still hear of what it asked for.
    const { attempt } = this.#host;
    if (!this.#host.isConnected || !attempt) return;
    const { taken, answers, state } = attempt;
    if (state.type === 'start' || answers.size === 0) return;
    if (state.type === 'result' && state.isShared) return;
    if (this.#host.settings.text('persist') === 'none') return;
    this.#keeper.save(taken.quiz, answers, state.type === 'result' ? state.type : state.index);
  }

  /** Deletes what was kept. */
  forget(): void {
    this.#interrupted = undefined;
    this.#isChanging = false;
    this.#keeper.forget();
  }

  /**
   * After the last question: shows the result, or what still needs an answer.
   *
   * @param index - of the one question that is shown; without it, all are
   */
  submit(index?: number): void {
    const { questions, answers } = this.#host.attempt!;
    const shown = index === undefined ? questions : questions.slice(index, index + 1);
    const problems = new Map(
      shown.flatMap((question) => {
        const problem = findProblem(question, answers.get(question.id));
        return problem ? [[question.id, problem] as const] : [];
      }),
    );
    if (problems.size === 0) return this.#show(answers, false);
    this.#host.take(answers, { type: 'asking', index: index ?? 0, problems });
    void this.#host.focusOn('.summary-heading');
  }

  /** In front of the page's title while something is wrong. */
  get errorPrefix(): string {
    return this.#problems.size > 0 ? (this.#texts?.messages.errorPrefix ?? '') : '';
  }

  get #problems(): Problems {
    const { state } = this.#host.attempt!;
    return (state.type === 'asking' ? state.problems : undefined) ?? none;
  }

  /** What is wrong with the answer to a question, to stand at it; undefined where nothing is. */
  renderError(question: Question): unknown {
    const problem = this.#problems.get(question.id);
    if (!problem || !this.#texts) return undefined;
    const { errorPrefix } = this.#texts.messages;
    return html`<p class="error" part="error" id="${question.id}-error">
      <span class="visually-hidden">${errorPrefix}</span> ${this.#sentence(question, problem)}
    </p>`;
  }

  /** What is sent: the result, and the answers where the visitor ticked the box for them. */
  subject(data: FormData): Subject<'quiz'> {
    const { taken, answers, state } = this.#host.attempt!;
    const { id, version, questions } = taken.quiz;
    const unknown = { band: null, score: null, dimensions: [] };
    return {
      quiz: id,
      version,
      ...(state.type === 'result' ? state.outcome : unknown),
      ...(data.has(answersBox) ? { answers: answersForSubmission(questions, answers) } : {}),
    };
  }

  /** Looks at what the visitor ticked, however that came about, once all is rendered. */
  hostUpdated(): void {
    const { state, questions } = this.#host.attempt ?? {};
    const shown = state?.type === 'asking' ? (questions?.[state.index]?.id ?? '') : '';
    // What was opened at one question is not open at the next.
    if (shown !== this.#shown && !this.isPage) closeHelp(this.#host.renderRoot);
    this.#shown = shown;
    if (this.#texts && state?.type === 'result') {
      // The line may be down: then bars are shown.
      void this.#result.prepare(this.#settings.chart).catch(() => undefined);
      this.#compare(this.#texts);
    }
    const box = this.#host.renderRoot.querySelector<HTMLInputElement>(`[name=${answersBox}]`);
    const withAnswers = box?.checked ?? false;
    if (withAnswers === this.#withAnswers) return;
    this.#withAnswers = withAnswers;
    this.#host.requestUpdate();
  }

  /** What stands in place of the start or of one question; undefined where those are right. */
  render(own: QuizMessages): TemplateResult | undefined {
    const attempt = this.#host.attempt!;
    const texts = this.#texts;
    // Read at every render for what the editor should mend in them.
    const settings = this.#settings;
    const { notice } = this.#comparison;
    if (notice) this.#host.notices.add(notice);
    if (!texts) return undefined;
    const { state } = attempt;
    switch (state.type) {
      case 'result':
        return this.#renderResult(attempt, texts, settings, state.outcome, state.isShared);
      case 'asking':
        return this.isPage ? this.#renderPage(own, attempt, texts) : undefined;
      case 'start':
        return state.opening?.type === 'kept'
          ? this.#renderResume(attempt, texts, state.opening.progress)
          : this.isPage
            ? this.#renderPage(own, attempt, texts)
            : undefined;
    }
  }

  /** Above the start, why a link shows no result; above a question, all that is wrong. */
  renderAbove(): unknown {
    const { questions, state } = this.#host.attempt!;
    const texts = this.#texts;
    if (!texts) return nothing;
    if (state.type === 'start' && state.opening?.type === 'broken-link') {
      return renderBrokenLink(state.opening.reason, texts.messages);
    }
    const problems = questions.flatMap((question, index) => {
      const problem = this.#problems.get(question.id);
      if (!problem) return [];
      const sentence = this.#sentence(question, problem);
      const { number } = numberOf(questions, index);
      const text = this.isPage ? texts.messages.atQuestion(number, sentence) : sentence;
      return { text, onFollow: () => void this.#host.focusOn(`input[name="${question.id}"]`) };
    });
    if (problems.length === 0) return this.#renderWayBack(texts.messages);
    return renderSummary(texts.messages.errorSummary, problems, this.#host.level);
  }

  #sentence(question: Question, problem: QuestionProblem): string {
    const { kinds } = this.#host.attempt!.taken;
    return (
      kinds?.code.problemSentence(question, problem, kinds.messages) ??
      this.#texts?.messages.choose ??
      ''
    );
  }

  /** While a visitor changes answers and all are there: back to the result at once. */
  #renderWayBack(messages: LaterMessages): unknown {
    const { questions, answers, state } = this.#host.attempt!;
    const isDone = questions.every((question) => !findProblem(question, answers.get(question.id)));
    if (!this.#isChanging || !isDone || state.type !== 'asking' || this.isPage) return nothing;
    return html`<div class="note">
      <p>${messages.allAnswered}</p>
      <button
        class="button secondary"
        part="button-secondary"
        type="button"
        @click=${() => this.submit()}
      >
        ${messages.resumeResult}
      </button>
    </div>`;
  }

  #show(answers: Answers, isShared: boolean): void {
    const { quiz } = this.#host.attempt!.taken;
    const outcome = scoreQuiz(quiz, this.#texts?.advice.bands ?? [], answers);
    // A result that was sent is another one than this.
    this.#opener.drawer?.renew();
    this.#isChanging = !isShared;
    this.#result.reset();
    this.#host.take(answers, { type: 'result', outcome, isShared });
    // What somebody else answered is no self-test of this visitor.
    if (!isShared) this.#host.emit('samen-complete', { quiz: quiz.id, ...outcome });
    void this.#host.focusOnTop('.heading');
  }

  #resume({ answers, place }: Progress): void {
    const host = this.#host;
    host.take(answers, { type: 'start' });
    if (place === 'result') this.#show(answers, false);
    else host.goTo(Math.min(place, host.attempt!.questions.length - 1));
  }

  #compare({ taken, voice, messages }: Texts): void {
    const { benchmark: url } = this.#settings;
    const label = messages.averageLabel;
    void this.#comparison.fetch({ url, quiz: taken.quiz, voice, label });
  }

  #renderPage(own: QuizMessages, attempt: Attempt, { messages }: Texts): TemplateResult {
    const { taken, questions, answers } = attempt;
    const host = this.#host;
    return renderPage({
      ...taken,
      questions,
      answers,
      problems: this.#problems,
      messages: own,
      later: messages,
      heading: (content, deeper) => host.renderHeading(content, deeper),
      level: host.level,
      title: host.settings.text('heading') ?? taken.quiz.title,
      intro: host.renderIntro(taken.quiz.intro),
      summary: this.renderAbove(),
      renderError: (question) => this.renderError(question),
      onAnswer: (question, answer) => this.#answer(question, answer),
      onSubmit: () => this.submit(),
    });
  }

  /** At one of all questions: what is wrong with the others is still wrong. */
  #answer({ id }: Question, answer: Answer | undefined): void {
    const answers = new Map(this.#host.attempt!.answers);
    if (answer === undefined) answers.delete(id);
    else answers.set(id, answer);
    const problems = new Map(this.#problems);
    problems.delete(id);
    const index = this.#host.attempt!.questions.findIndex((question) => question.id === id);
    this.#host.take(answers, { type: 'asking', index, problems });
  }

  #renderResume(attempt: Attempt, { messages }: Texts, progress: Progress): TemplateResult {
    return renderResume({
      quiz: attempt.taken.quiz,
      progress,
      messages,
      heading: (content) => this.#host.renderHeading(content),
      onResume: () => this.#resume(progress),
      onRestart: () => this.#host.restart(),
    });
  }

  #renderResult(
    { taken: { quiz }, answers }: Attempt,
    { messages, advice }: Texts,
    { chart, share, contact }: ResultSettings,
    outcome: QuizOutcome,
    isShared: boolean,
  ): TemplateResult {
    const host = this.#host;
    return this.#result.render({
      quiz,
      answers,
      outcome,
      messages,
      advice,
      language: host.language,
      chart,
      benchmark: this.#comparison.benchmark,
      link: share ? linkTo(encodeLink(quiz, answers)) : undefined,
      isShared,
      opener: contact ? this.#opener : undefined,
      heading: (content, deeper) => host.renderHeading(content, deeper),
      whereUsable: (otherwise, form) => host.renderWhereUsable(otherwise, form),
      onChange: () => host.goTo(0),
      onRestart: () => (isShared ? void this.#leaveShared() : host.restart()),
    });
  }

  /** What the visitor had begun before somebody else's result came is still theirs. */
  async #leaveShared(): Promise<void> {
    this.#host.take(new Map(), { type: 'start' });
    await this.open();
    await this.#host.focusOnTop('.heading');
  }

  /** What any form sends besides what was filled in. */
  get #alsoSent(): Readonly<Record<string, string>> {
    const { extra, track } = readDeliverySettings(this.#host);
    return { ...trackedParameters(track, new URLSearchParams(location.search)), ...extra };
  }

  #renderLead(messages: ContactMessages): unknown {
    const { taken, answers, state } = this.#host.attempt!;
    if (!this.#texts || state.type !== 'result') return nothing;
    return renderSent({
      quiz: taken.quiz,
      advice: this.#texts.advice,
      outcome: state.outcome,
      answers,
      messages,
      withAnswers: this.#withAnswers,
      also: this.#alsoSent,
      onTick: () => this.#host.requestUpdate(),
    });
  }
}

function closeHelp(root: HTMLElement | DocumentFragment): void {
  for (const help of root.querySelectorAll<HTMLDetailsElement>('.help')) help.open = false;
}

/** The page that the visitor is on, with another fragment. */
function linkTo(fragment: string): string {
  return `${location.origin}${location.pathname}${location.search}#${fragment}`;
}
