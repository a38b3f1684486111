import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Notice } from '../config/notice.js';
import type { PrivacyTexts } from '../config/site-config.js';
import type { Dialect } from '../delivery/dialect.js';
import { loadDialect } from '../delivery/dialects.js';
import type { LastAttempt } from '../delivery/identity.js';
import type { Reply } from '../delivery/reply.js';
import { formTokenGroups } from '../theme/form-tokens.styles.js';
import { later } from '../theme/later.styles.js';
import { problems as problemStyles } from '../theme/problems.styles.js';
import { registerTokens } from '../theme/register-tokens.js';
import { prefixPageTitle } from '../widget/page-title.js';
import type { ContactForm, FormHost, LoadOutcome } from './contact-form.js';
import { type DeliverySettings, readDeliverySettings } from './delivery-settings.js';
import { DraftSession } from './draft-session.js';
import { EmailHint } from './email-hint.js';
import { reportForm } from './form-notices.js';
import { type LateTexts, LateTextsLoader } from './late-texts.js';
import { OutcomeView } from './outcome-view.js';
import { pointerIsUp, watchPointer } from './pointer.js';
import { renderPrivacyDetails } from './privacy-view.js';
import { problemSentence } from './problem-sentence.js';
import { renderError, renderSummary } from './problem-view.js';
import { sendingStyles } from './sending.styles.js';
import { HandingOver } from './handing-over.js';
import type { FormSettings } from './settings.js';
import type { FieldProblem, FormState } from './state.js';
import {
  findProblems,
  type Press,
  type PressResult,
  problemsOf,
  sendAgain,
  submit,
  withProblems,
} from './submit.js';
import { leastTime, renderTrap, trapName } from './trap.js';

export type { Press } from './submit.js';

/** Milliseconds of sending after which the visitor hears that it takes longer than usual. */
const slowAfter = 3000;

/** How an endpoint is spoken to, by the name that the site has for it. */
interface NamedDialect {
  readonly name: string;
  readonly dialect: Dialect;
}

/** Fetches what a form needs from the press of its button on. */
export async function createSending(
  form: ContactForm,
  host: FormHost,
  loadOutcome: LoadOutcome,
): Promise<Sending> {
  watchPointer();
  registerTokens(formTokenGroups);
  const sending = new Sending(form, host, loadOutcome);
  await sending.prepare();
  // Only now, so that what could not be fetched leaves nothing behind on the widget.
  sending.attach();
  host.addStyles(...later, ...problemStyles, sendingStyles);
  return sending;
}

/** A form from the press of its button on: what is wrong, what is sent, and what came of it. */
export class Sending implements ReactiveController {
  readonly #form: ContactForm;
  readonly #host: FormHost;
  readonly #late: LateTextsLoader;
  readonly #draft: DraftSession;
  readonly #emailHint: EmailHint;
  readonly #handingOver: HandingOver;
  readonly #outcome: OutcomeView;
  readonly #since = performance.now();
  #delivery: DeliverySettings;
  #dialect: NamedDialect | undefined;
  #last: LastAttempt | undefined;
  #lastPrivacyText = '';
  #hasOpenOutcome = false;
  #forgotten: Promise<void> | undefined;
  #notice: Notice | undefined;
  #giveUp: AbortController | undefined;
  #renderPreview: typeof import('./preview.js').renderPreview | undefined;

  constructor(form: ContactForm, host: FormHost, loadOutcome: LoadOutcome) {
    this.#form = form;
    this.#host = host;
    this.#late = new LateTextsLoader(host, loadOutcome);
    this.#delivery = readDeliverySettings(host);
    this.#draft = new DraftSession(form, host, {
      persist: () => this.#delivery.persist,
      endpoint: () => host.settings.text('endpoint') ?? '',
      onWipe: () => {
        this.#last = undefined;
        this.#handingOver.withdraw();
      },
    });
    this.#handingOver = new HandingOver(form, host);
    this.#emailHint = new EmailHint(form, host);
    this.#outcome = new OutcomeView(form, host, {
      outcome: () => this.#texts?.outcome,
      canRenew: () => this.#dialect?.dialect.idempotent ?? false,
      renew: () => this.#sendAgain(),
    });
  }

  /** Follows the widget from now on. */
  attach(): void {
    this.#host.addController(this);
    this.#host.addController(this.#handingOver);
  }

  /** What is said while sending; undefined for what the form itself says. */
  get paceText(): string | undefined {
    const { state } = this.#form;
    const texts = this.#texts?.problems;
    if (state.type !== 'sending' || !texts) return undefined;
    if (state.pressedAgain) return texts.stillSending;
    return { prompt: undefined, slow: texts.slow, again: texts.again }[state.pace];
  }

  hostUpdated(): void {
    const { state } = this.#form;
    const wrong = state.type === 'failed' || this.#problems.length > 0;
    // Only while its summary is seen: the form may be closed, or the widget taken off the page.
    const summary = this.#host.renderRoot.querySelector('form .summary');
    const shown = wrong && summary !== null && summary.getClientRects().length > 0;
    prefixPageTitle(this, shown ? this.#texts?.problems.prefix : undefined);
    this.#draft.follow(this.#last);
    // Texts in another voice bring an outcome of their own.
    if (state.type === 'sent') void this.#outcome.prepare();
    // In another voice, or for another endpoint, things are fetched anew; what stands there stays
    // until they come.
    this.prepare().catch(() => undefined);
  }

  hostDisconnected(): void {
    prefixPageTitle(this, undefined);
    this.#draft.rest();
  }

  /** Fetches the texts in the voice of the widget, the dialect, and what was kept of the form. */
  async prepare(): Promise<void> {
    await Promise.all([this.#late.fetch(), this.#fetchDialect(), this.#restore()]);
    this.#tellOpenOutcome();
  }

  /** Tells the editor what is wrong with where and how the form sends, and with the last answer. */
  reportSettings(settings: FormSettings): void {
    this.#delivery = readDeliverySettings(this.#host);
    if (this.#notice) this.#host.notices.add(this.#notice);
    reportForm(this.#host, settings, this.#delivery, this.#dialect?.dialect);
  }

  /** Checks and sends, and moves focus to what came of it. Never throws. */
  async submit(press: Press): Promise<void> {
    const { state, attempt, notice, next } = await this.#trySubmit(press);
    this.#last = attempt ?? this.#last;
    this.#notice = notice;
    if (state.type === 'sent') await this.#outcome.prepare();
    this.#form.setState(state);
    // Somebody who has gone on to another view is not taken away from it.
    if (next !== undefined && this.#host.isConnected) {
      await this.#forgotten;
      location.assign(next);
    }
    await this.#host.focusOn(focusAfter(state));
  }

  async #trySubmit(press: Press): Promise<PressResult> {
    const giveUp = new AbortController();
    this.#giveUp = giveUp;
    const slow = setTimeout(() => this.#setPace('slow'), slowAfter);
    try {
      const problems = problemsOf(press);
      if (problems.length > 0) return withProblems(this.#host, problems, 'invalid', 0);
      // Said only of what is sent indeed. A second press may have come before this code.
      const { state } = this.#form;
      const pressedAgain = state.type === 'sending' && state.pressedAgain;
      this.#form.setState({ type: 'sending', pace: 'prompt', pressedAgain });
      await this.#waitForLeastTime();
      this.#delivery = readDeliverySettings(this.#host);
      if (!(await this.#hasDialect())) return { state: { type: 'failed', reason: 'offline' } };
      if (this.#delivery.isSandbox) {
        this.#renderPreview = (await import('./preview.js')).renderPreview;
      }
      return await submit(this.#host, press, {
        delivery: this.#delivery,
        dialect: this.#dialect?.dialect,
        last: this.#last,
        privacyText: (this.#lastPrivacyText = this.#privacyText(press)),
        signal: giveUp.signal,
        onAttempt: (attempt) => {
          this.#last = attempt;
          this.#draft.claim(attempt);
        },
        assessment: this.#handingOver.assessment,
        onAccepted: () => {
          this.#handingOver.offer();
          this.#forgotten = this.#draft.forget();
        },
        onRetry: () => this.#setPace('again'),
        onLeave: () => this.#leave(this.#delivery),
      });
    } catch (error) {
      // A fault of the kit itself: the words stay, and whoever looks at the console sees why.
      console.error(error);
      return { state: { type: 'failed', reason: 'config' } };
    } finally {
      clearTimeout(slow);
      this.#emptyTrap();
    }
  }

  /** Deletes what was typed here: the visitor wants none of it sent. */
  forget(): Promise<void> {
    return this.#draft.wipe();
  }

  async #sendAgain(): Promise<Reply | undefined> {
    if (!this.#last) return undefined;
    return sendAgain(this.#last.submission, {
      delivery: this.#delivery,
      dialect: this.#dialect?.dialect,
      privacyText: this.#lastPrivacyText,
      signal: new AbortController().signal,
      onRetry: () => undefined,
    });
  }

  /** A second press while sending does nothing, and says so. */
  pressAgain(): void {
    const { state } = this.#form;
    if (state.type === 'sending') this.#form.setState({ ...state, pressedAgain: true });
  }

  /** Checks a field in error again, once it was changed and left; no other field is. */
  async recheck({ name, value }: HTMLInputElement, press: Press): Promise<void> {
    // What moves under a pressed button takes the press away from it.
    await pointerIsUp();
    if (name === 'email') this.#emailHint.look(value);
    const told = this.#problems.find(
      (problem) =>
        problem.field === name || (problem.code === 'one-of' && problem.oneOf.includes(name)),
    );
    if (!told) return;
    const found = findProblems(press).find(({ field }) => field === told.field);
    const problems = this.#problems.flatMap((problem) =>
      problem === told ? (found ?? []) : problem,
    );
    this.#form.setState({ type: 'editing', problems });
  }

  /** What stands above the form: all that is wrong, and what was kept on an earlier visit. */
  renderAbove(): unknown {
    if (!this.#texts) return nothing;
    const summary = renderSummary(this.#form.state, {
      messages: this.#texts.problems,
      say: this.#say,
      level: this.#level,
      toField: (name) => {
        // The first of a group of radios that can be chosen, or the field itself.
        void this.#host.focusOn(`[name="${CSS.escape(name)}"]:not(:disabled)`);
      },
    });
    return html`${summary} ${this.#draft.renderFound()} ${this.#handingOver.renderContact()}`;
  }

  /** The error of one input. */
  renderError(name: string): unknown {
    const problem = this.#problems.find(({ field }) => field === name);
    if (!this.#texts || !problem) return nothing;
    return renderError(name, this.#say(problem), this.#texts.problems.prefix);
  }

  /** A hint below an input: a likely slip in an e-mail address. */
  renderHint(name: string): unknown {
    return name === 'email' && this.#texts ? this.#emailHint.render(this.#texts.problems) : nothing;
  }

  /** What stands below the fields: the box by which the result of a quiz goes along. */
  renderAfter(): unknown {
    return this.#handingOver.renderAssessment();
  }

  /** What is behind the short notice about privacy. */
  renderPrivacyDetails(privacy: PrivacyTexts, purpose: string): unknown {
    if (!this.#texts) return nothing;
    return renderPrivacyDetails(privacy, purpose, this.#host.widget, this.#texts.privacy);
  }

  /** What stands below the button: a way to stop, what is kept, and what a sandbox would send. */
  renderRest(): unknown {
    const { state } = this.#form;
    return html`${state.type === 'sending' && state.pace !== 'prompt' ? this.#renderStop() : nothing}
    ${this.#draft.render()}
    ${
      state.type === 'preview'
        ? this.#renderPreview?.(state.request, this.#host.language, this.#level)
        : nothing
    }
    ${renderTrap()}`;
  }

  /** What the widget shows after success. */
  renderOutcome(): unknown {
    return this.#outcome.render();
  }

  get #problems(): readonly FieldProblem[] {
    const { state } = this.#form;
    return state.type === 'editing' ? state.problems : [];
  }

  get #texts(): LateTexts | undefined {
    return this.#late.texts;
  }

  get #level(): number {
    return Math.min(6, this.#host.level + 1);
  }

  /** The two sentences about privacy that stand above the button. */
  #privacyText({ settings: { privacy }, purpose }: Press): string {
    const { controller, retention } = privacy;
    const who = controller && this.#form.messages?.privacy(controller, retention);
    return [purpose, who].filter(Boolean).join(' ');
  }

  readonly #say = (problem: FieldProblem): string => {
    const { messages } = this.#form;
    if (!this.#texts || !messages) return '';
    const own = this.#form.content?.say?.(problem);
    return own ?? problemSentence(problem, this.#texts.problems, messages, this.#host.language);
  };

  async #fetchDialect(): Promise<void> {
    const { type: name } = this.#delivery;
    if (name === this.#dialect?.name) return;
    this.#dialect = { name, dialect: await loadDialect(name) };
    this.#host.requestUpdate();
  }

  /** Whether the dialect is there; it does not come where the line is down. */
  #hasDialect(): Promise<boolean> {
    return this.#fetchDialect().then(
      () => true,
      () => false,
    );
  }

  async #restore(): Promise<void> {
    const last = await this.#draft.restore();
    if (!last || this.#last) return;
    this.#last = last;
    this.#hasOpenOutcome = last.arrival === 'unknown';
  }

  /** The page was left or loaded anew while it sent: nobody has told the visitor what came of it. */
  #tellOpenOutcome(): void {
    if (!this.#hasOpenOutcome || !this.#dialect) return;
    this.#hasOpenOutcome = false;
    const isIdempotent = this.#dialect.dialect.idempotent;
    const isUntouched = this.#form.state.type === 'editing' && this.#problems.length === 0;
    if (isUntouched) {
      this.#form.setState({ type: 'failed', reason: isIdempotent ? 'no-answer' : 'unsure' });
    }
  }

  #setPace(pace: 'slow' | 'again'): void {
    const { state } = this.#form;
    if (state.type === 'sending') this.#form.setState({ ...state, pace, pressedAgain: false });
  }

  async #waitForLeastTime(): Promise<void> {
    const left = leastTime - (performance.now() - this.#since);
    if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
  }

  /** The page goes on to the endpoint's; where it does not, or is come back to, the form is there. */
  #leave({ timeout }: DeliverySettings): void {
    this.#draft.mayLeave = true;
    const stay = (): void => {
      this.#draft.mayLeave = false;
      if (this.#form.state.type === 'sending') {
        this.#form.setState({ type: 'failed', reason: 'unsure' });
      }
    };
    const timer = setTimeout(stay, timeout);
    addEventListener(
      'pageshow',
      () => {
        clearTimeout(timer);
        stay();
      },
      { once: true },
    );
  }

  /** A second press is taken for a person's. */
  #emptyTrap(): void {
    const trap = this.#host.renderRoot.querySelector<HTMLInputElement>(`[name="${trapName}"]`);
    if (trap) trap.value = '';
  }

  #renderStop(): TemplateResult {
    const stop = (): void => this.#giveUp?.abort();
    return html`<p class="stop">
      <button class="button quiet" part="button-secondary" type="button" @click=${stop}>
        ${this.#texts?.problems.stop}
      </button>
    </p>`;
  }
}

/** What focus goes to after a press, so that it is read out. */
function focusAfter({ type }: FormState): string {
  switch (type) {
    case 'sent':
      return '.success .heading';
    case 'preview':
      return '.preview-heading';
    default:
      return '.summary-heading';
  }
}
