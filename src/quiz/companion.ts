import { html, nothing, type TemplateResult } from 'lit';
import type { Subject } from '../delivery/submission.js';
import { handOver } from '../form/hand-over.js';
import type { Speaker } from '../locale/language.js';
import { disclosure } from '../theme/disclosure.styles.js';
import { fields } from '../theme/fields.styles.js';
import { later } from '../theme/later.styles.js';
import { problems as problemStyles } from '../theme/problems.styles.js';
import type { Answer, Answers } from './answers.js';
import {
  type Attempt,
  type Problems,
  type QuizHost,
  type QuizState,
  type TakenQuiz,
} from './attempt.js';
import { ComingBack } from './coming-back/coming-back.js';
import type { Question, QuizAdvice } from './definition.js';
import { type LaterMessages, loadLaterMessages } from './later-messages.js';
import { walk } from './flow.js';
import { encodeLink } from './coming-back/link.js';
import type { DefinitionLoader } from './loading/definition-loader.js';
import { loadPresetAdvice } from './loading/preset-advice.js';
import type { QuizMessages } from './messages.js';
import { findProblems, problemsOf, renderError, renderErrors } from './questions/errors.js';
import { laterQuestionStyles } from './questions/later-questions.styles.js';
import { checkChosen } from './questions/check-chosen.js';
import { chooseByNumber } from './questions/number-keys.js';
import { renderPage } from './questions/page-layout.js';
import { Comparison } from './result/comparison.js';
import { Contact } from './result/contact.js';
import { sentStyles } from './result/contact-lead.styles.js';
import { printStyles } from './result/print.styles.js';
import { type ChartKind, Result } from './result/result.js';
import { styles as resultStyles } from './result/result.styles.js';
import { tableStyles } from './result/result-table.styles.js';
import { type QuizOutcome, scoreQuiz } from './scoring.js';

/** The look of all that comes with it. */
const styles = [
  disclosure,
  laterQuestionStyles,
  resultStyles,
  tableStyles,
  sentStyles,
  printStyles,
];

/** What is said, in one voice. */
interface Texts {
  /** The quiz that they belong to. */
  readonly taken: TakenQuiz;
  readonly speaker: Speaker;
  readonly messages: LaterMessages;
  readonly advice: QuizAdvice;
}

/** The definition as it is now, and the voice that it is in. */
type Definition = Pick<DefinitionLoader, 'loaded' | 'speaker'>;

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
  readonly #result: Result;
  readonly #contact: Contact;
  readonly #comingBack: ComingBack;
  #texts: Texts | undefined;
  readonly #comparison: Comparison;
  /** The quiz whose result the visitor has seen, and may be changing answers of. */
  #finished: string | undefined;
  /** The result that the forms of the page are offered. */
  #offered: { readonly outcome: QuizOutcome | undefined; readonly title: string } | undefined;
  /** The question that was shown last. */
  #shown = '';

  constructor(host: QuizHost) {
    this.#host = host;
    this.#result = new Result(host);
    this.#comparison = new Comparison(host);
    this.#contact = new Contact(host, () => this.#texts?.advice);
    this.#comingBack = new ComingBack(host, {
      show: (answers) => this.#show(answers, true),
      showShared: (answers, before) => this.#showShared(answers, before),
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

  /**
   * Fetches the texts and the advice of the quiz that is there when they have come, in its voice.
   * Rejects where the line is down, and where there is no quiz.
   */
  async load(definition: Definition): Promise<void> {
    const { loaded: taken, speaker } = definition;
    if (taken?.type !== 'quiz' || !speaker) throw new Error('There is no quiz.');
    if (this.#texts?.taken !== taken) {
      const { advice } = taken;
      const [messages, own] = await Promise.all([
        loadLaterMessages(speaker),
        typeof advice === 'string' ? loadPresetAdvice(advice, speaker) : advice,
        this.#result.prepare(this.#settings.chart),
      ]);
      // A slow chunk must not overwrite what was asked for after it.
      if (taken !== definition.loaded) return this.load(definition);
      this.#texts = { taken, speaker, messages, advice: own };
      this.#host.requestUpdate();
    }
    this.#compare(this.#texts);
    if (this.#host.attempt?.state.type !== 'start') {
      await this.#comingBack.catchUp(this.#settings.share);
    }
    this.#comingBack.keep();
  }

  /** Shows what the visitor comes back to, or with. */
  open(): Promise<void> {
    return this.#comingBack.open(this.#settings.share);
  }

  /** The visitor went on. */
  moved(): void {
    this.#comingBack.moved();
  }

  /** Deletes what was kept. */
  forget(): void {
    this.#finished = undefined;
    this.#comingBack.forget();
  }

  /**
   * Shows the result, or what still needs an answer.
   *
   * @param index - of the one question that is shown; without it, all are
   */
  submit(index?: number): void {
    const { questions, answers } = this.#host.attempt!;
    const all = findProblems(questions, answers);
    if (all.size === 0) return this.#show(answers);
    const isHere = index !== undefined && all.has(questions[index]!.id);
    const place = isHere ? index : questions.findIndex(({ id }) => all.has(id));
    const shown = index === undefined ? questions : questions.slice(place, place + 1);
    this.#host.move(answers, {
      type: 'asking',
      index: place,
      problems: findProblems(shown, answers),
    });
    void this.#host.focusOn('.summary-heading');
  }

  /** In front of the page's title while something is wrong. */
  get errorPrefix(): string {
    return this.#problems.size > 0 ? (this.#texts?.messages.errorPrefix ?? '') : '';
  }

  get #problems(): Problems {
    return problemsOf(this.#host.attempt!);
  }

  /** What is wrong with the answer to a question, to stand at it; undefined where nothing is. */
  renderError(question: Question): unknown {
    const problem = this.#problems.get(question.id);
    return problem && this.#texts && renderError(this.#texts, question, problem);
  }

  /** What is sent when the visitor sends the result. */
  subject(data: FormData): Subject<'quiz'> {
    return this.#contact.subject(data);
  }

  /** Follows what is on the page, once all is rendered. */
  hostUpdated(): void {
    const { state, questions } = this.#host.attempt ?? {};
    const shown = state?.type === 'asking' ? (questions?.[state.index]?.id ?? '') : '';
    // What was opened at one question is not open at the next.
    if (shown !== this.#shown && !this.isPage) closeHelp(this.#host.renderRoot);
    this.#shown = shown;
    if (state?.type === 'asking') checkChosen(this.#host.renderRoot, this.#host.attempt!.answers);
    if (this.#texts && (state?.type === 'result' || state?.type === 'shared')) {
      // The line may be down: then bars are shown.
      void this.#result.prepare(this.#settings.chart).catch(() => undefined);
      this.#compare(this.#texts);
    }
    this.#contact.hostUpdated();
    this.#handOver();
  }

  /** Offers the result to the forms of the page; it is taken back when the quiz is begun anew. */
  #handOver(): void {
    const { state, taken } = this.#host.attempt ?? {};
    const outcome = state?.type === 'result' ? state.outcome : undefined;
    if (!taken) return;
    const { id, version, title } = taken.quiz;
    if (outcome === this.#offered?.outcome && title === this.#offered?.title) return;
    this.#offered = { outcome, title };
    handOver.offerAssessment(
      id,
      outcome && { title, assessment: { quiz: id, version, ...outcome } },
    );
  }

  /** What stands in place of the start or of one question; undefined where those are right. */
  render(own: QuizMessages): TemplateResult | undefined {
    const attempt = this.#host.attempt!;
    const texts = this.#texts;
    // Read at every render for what the editor should mend in them.
    const settings = this.#settings;
    const { notice } = this.#comparison;
    if (notice) this.#host.notices.add(notice);
    for (const own of attempt.taken.notices ?? []) this.#host.notices.add(own);
    // Told before anybody gets as far as the result.
    if (settings.contact) this.#host.resolveEndpoint();
    if (!texts) return undefined;
    const { state } = attempt;
    switch (state.type) {
      case 'result':
        return this.#renderResult(attempt, texts, settings, state.outcome);
      case 'shared':
        return this.#renderResult(attempt, texts, settings, state.outcome, state);
      case 'asking':
        return this.isPage ? this.#renderPage(own, attempt, texts) : undefined;
      case 'start':
        return state.kept
          ? this.#comingBack.renderResume(attempt, texts.messages, state.kept)
          : this.isPage
            ? this.#renderPage(own, attempt, texts)
            : undefined;
    }
  }

  /** Above what is asked: why a link shows no result, and all that is wrong. */
  renderAbove(): unknown {
    const texts = this.#texts;
    if (!texts) return nothing;
    const note = this.#comingBack.renderNote(texts.messages);
    if (this.#problems.size === 0) return html`${note} ${this.#renderWayBack(texts.messages)}`;
    return html`${note}
    ${renderErrors({
      ...texts,
      course: this.#host.attempt!,
      problems: this.#problems,
      isPage: this.isPage,
      level: this.#host.level,
      onFollow: ({ id }) => void this.#host.focusOn(`input[name="${id}"]`),
    })}`;
  }

  /** While a visitor changes answers and all are there: back to the result at once. */
  #renderWayBack(messages: LaterMessages): unknown {
    const { questions, answers, state } = this.#host.attempt!;
    const isDone = findProblems(questions, answers).size === 0;
    const isSeen = this.#finished === this.#name;
    if (!isSeen || !isDone || state.type !== 'asking' || this.isPage) return nothing;
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

  /** Tells one quiz from another. */
  get #name(): string {
    const { id, version } = this.#host.attempt!.taken.quiz;
    return `${id} ${version}`;
  }

  #show(answers: Answers, isKnown = false): void {
    const outcome = this.#score(answers);
    // A result that was sent is another one than this.
    this.#contact.renew();
    this.#finished = this.#name;
    this.#result.reset();
    this.#host.move(answers, { type: 'result', outcome });
    const { id } = this.#host.attempt!.taken.quiz;
    if (!isKnown) this.#host.emit('samen-complete', { quiz: id, ...outcome });
    void this.#host.focusOnTop('.heading');
  }

  #showShared(linked: Answers, before: QuizState): void {
    const host = this.#host;
    const { taken, answers: own } = host.attempt!;
    const { answers } = walk(taken.quiz.questions, linked);
    const outcome = this.#score(answers);
    this.#result.reset();
    host.move(own, { type: 'shared', outcome, answers, before });
    void host.focusOnTop('.heading');
  }

  #score(answers: Answers): QuizOutcome {
    const { quiz } = this.#host.attempt!.taken;
    return scoreQuiz(quiz, this.#texts?.advice.bands ?? [], answers);
  }

  #compare({ taken, speaker, messages }: Texts): void {
    const { benchmark: url } = this.#settings;
    const label = messages.averageLabel;
    void this.#comparison.fetch({ url, quiz: taken.quiz, voice: speaker.voice, label });
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
  #answer(question: Question, answer: Answer | undefined): void {
    const problems = new Map(this.#problems);
    problems.delete(question.id);
    const index = this.#host.attempt!.questions.indexOf(question);
    this.#host.answer(question, index, answer, problems);
  }

  #renderResult(
    { taken: { quiz }, answers: own }: Attempt,
    { messages, advice }: Texts,
    { chart, share, contact }: ResultSettings,
    outcome: QuizOutcome,
    shared?: Extract<QuizState, { type: 'shared' }>,
  ): TemplateResult {
    const host = this.#host;
    const answers = shared?.answers ?? own;
    return html`${this.#comingBack.renderNote(messages)}
    ${this.#result.render({
      quiz,
      answers,
      outcome,
      messages,
      advice,
      language: host.language,
      chart,
      benchmark: this.#comparison.benchmark,
      link: share ? linkTo(encodeLink(quiz, answers)) : undefined,
      isShared: shared !== undefined,
      hasOwn: shared !== undefined && (shared.before.type !== 'start' || !!shared.before.kept),
      opener: contact ? this.#contact.opener : undefined,
      heading: (content, deeper) => host.renderHeading(content, deeper),
      whereUsable: (otherwise, form) => host.renderWhereUsable(otherwise, form),
      onChange: () => host.goTo(0),
      onRestart: () => {
        if (!shared) return host.restart();
        this.#comingBack.leave(host.attempt!, shared.before);
        void host.focusOnTop('.heading');
      },
    })}`;
  }
}

function closeHelp(root: HTMLElement | DocumentFragment): void {
  for (const help of root.querySelectorAll<HTMLDetailsElement>('.help')) help.open = false;
}

/** The page that the visitor is on, with another fragment. */
function linkTo(fragment: string): string {
  return `${location.origin}${location.pathname}${location.search}#${fragment}`;
}
