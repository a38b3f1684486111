import { html, nothing, type TemplateResult } from 'lit';
import { type Attempt, type QuizHost, type QuizState, storageKey } from '../attempt.js';
import type { Answers } from '../answers.js';
import type { LaterMessages } from '../later-messages.js';
import { decodeLink } from './link.js';
import { type Progress, ProgressKeeper } from './progress.js';
import { findProblems } from '../questions/errors.js';
import { walk } from '../flow.js';
import { renderBrokenLink, renderResume } from './resume.js';

/** What shows a result that a visitor comes back to, or with. */
export interface ResultShower {
  /** The visitor's own. */
  readonly show: (answers: Answers) => void;
  /** Somebody else's, and where the visitor goes back to from there. */
  readonly showShared: (answers: Answers, before: QuizState) => void;
}

/** What a visitor comes back to, or with: answers that were kept in the tab, a link to a result. */
export class ComingBack {
  readonly #host: QuizHost;
  readonly #results: ResultShower;
  #keeper: ProgressKeeper | undefined;
  /** Where what was kept has been looked at: before that, nothing is written over it. */
  #lookedAt: ProgressKeeper | undefined;
  /** What was kept last. */
  #saved: Progress | undefined;
  /** Why a link shows no result, until the visitor goes on. */
  #brokenLink: 'old' | 'damaged' | undefined;

  constructor(host: QuizHost, results: ResultShower) {
    this.#host = host;
    this.#results = results;
  }

  /**
   * Shows what there is: a link to a result wins over what was kept.
   *
   * @param areLinksRead - whether the site offers links to results
   */
  async open(areLinksRead: boolean): Promise<void> {
    const host = this.#host;
    const { attempt } = host;
    if (!attempt) return;
    const { answers } = attempt;
    const { quiz } = attempt.taken;
    const fragment = location.hash.slice(1);
    const link = areLinksRead ? decodeLink(quiz, fragment) : undefined;
    // Read once: what is in the address is seen by whoever looks at it, and kept in histories.
    if (link) history.replaceState(history.state, '', location.pathname + location.search);
    // A second link takes the place of the first.
    const origin = attempt.state.type === 'shared' ? attempt.state.before : attempt.state;
    const kept = attempt.state.type === 'start' ? await this.#look() : undefined;
    const opened = link ?? (areLinksRead ? decodeLink(quiz, kept?.shared ?? '') : undefined);
    const own = kept && kept.answers.size > 0 ? kept : keptAt(origin);
    const before: QuizState = own ? { type: 'start', kept: own } : origin;
    if (opened?.type === 'answers') {
      const shared = link ? fragment : kept?.shared;
      this.#save({ ...(own ?? { answers, place: placeOf(origin) }), shared });
      return this.#results.showShared(opened.answers, before);
    }
    if (own && attempt.state.type === 'start') host.move(answers, before);
    // After the move, which ends what was said before. A kept link that opens no more is not
    // worth a word.
    this.#brokenLink = link && opened?.type;
    host.requestUpdate();
  }

  /** Where it could not be opened when the visitor began: adds what was kept to what is answered. */
  async catchUp(areLinksRead: boolean): Promise<void> {
    if (this.#lookedAt === this.#progress) return;
    const kept = await this.#look();
    const { attempt } = this.#host;
    if (!attempt || attempt.state.type === 'start') return;
    if (kept) this.#host.move(new Map([...kept.answers, ...attempt.answers]), attempt.state);
    await this.open(areLinksRead);
  }

  /** Leaves somebody else's result for where the visitor was. */
  leave({ answers }: Attempt, before: QuizState): void {
    const own = keptAt(before) ?? { answers, place: placeOf(before) };
    this.#host.move(answers, before);
    // It is not to come back.
    if (own.answers.size > 0) this.#save({ ...own, shared: undefined });
    else this.forget();
  }

  /** Keeps what was answered, so that a reload loses nothing. */
  keep(): void {
    const { attempt } = this.#host;
    if (!attempt || this.#lookedAt !== this.#progress) return;
    const { answers, state } = attempt;
    if (state.type !== 'asking' && state.type !== 'result') return;
    if (answers.size > 0) this.#save({ answers, place: placeOf(state) });
    else if (this.#saved) this.forget();
  }

  /** The visitor went on: what was said about a link is over. */
  moved(): void {
    this.#brokenLink = undefined;
    this.keep();
  }

  /** Deletes what was kept. */
  forget(): void {
    this.#saved = undefined;
    this.#progress.forget();
  }

  /** Why a link shows no result. */
  renderNote(messages: LaterMessages): unknown {
    return this.#brokenLink ? renderBrokenLink(this.#brokenLink, messages) : nothing;
  }

  /** Asks whether to go on where the visitor was. */
  renderResume(
    { taken: { quiz } }: Attempt,
    messages: LaterMessages,
    kept: Progress,
  ): TemplateResult {
    const course = walk(quiz.questions, kept.answers);
    const isDone = findProblems(course.questions, course.answers).size === 0;
    return html`${this.renderNote(messages)}
    ${renderResume({
      quiz,
      course,
      place: isDone ? 'result' : kept.place,
      messages,
      heading: (content) => this.#host.renderHeading(content),
      onResume: () => this.#resume(kept),
      onRestart: () => this.#host.restart(),
    })}`;
  }

  #resume({ answers, place }: Progress): void {
    const host = this.#host;
    host.move(answers, { type: 'start' });
    const { questions, answers: own } = host.attempt!;
    const [first] = findProblems(questions, own).keys();
    const open = questions.findIndex(({ id }) => id === first);
    if (open < 0) this.#results.show(own);
    // An answer may be gone: the quiz was changed, and its version was not.
    else host.goTo(place === 'result' ? open : Math.min(place, questions.length - 1));
  }

  /** Of the quiz that is there now. */
  get #progress(): ProgressKeeper {
    const key = storageKey(this.#host.attempt?.taken.quiz.id ?? '');
    if (key !== this.#keeper?.key) this.#keeper = new ProgressKeeper(key);
    return this.#keeper;
  }

  #look(): Promise<Progress | undefined> {
    this.#lookedAt = this.#progress;
    return this.#lookedAt.load(this.#host.attempt!.taken.quiz);
  }

  #save(progress: Progress): void {
    // A quiz that was taken off the page may still hear of what it asked for.
    if (!this.#host.isConnected || this.#host.settings.text('persist') === 'none') return;
    this.#saved = progress;
    this.#progress.save(this.#host.attempt!.taken.quiz, progress);
  }
}

/** What a visitor is asked to go on with. */
function keptAt(state: QuizState): Progress | undefined {
  return state.type === 'start' ? state.kept : undefined;
}

function placeOf(state: QuizState): Progress['place'] {
  if (state.type === 'asking') return state.index;
  return state.type === 'result' ? 'result' : 0;
}
