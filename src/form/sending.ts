import { nothing, type ReactiveController } from 'lit';
import type { Notice } from '../config/notice.js';
import type { LastAttempt } from '../delivery/identity.js';
import { problems as problemStyles } from '../theme/problems.styles.js';
import { prefixPageTitle } from '../widget/page-title.js';
import type { ContactForm, FormHost, LoadOutcome, RenderOutcome } from './contact-form.js';
import { readDeliverySettings } from './delivery-settings.js';
import { loadProblemMessages, type ProblemMessages } from './problem-messages.js';
import { renderError, renderSummary } from './problem-view.js';
import type { FieldProblem, InputName } from './state.js';
import { findProblems, type Press, type PressResult, submit } from './submit.js';

export type { Press } from './submit.js';

/** What a form may have to say after the press of its button. */
interface LateTexts {
  readonly problems: ProblemMessages;
  readonly renderOutcome: RenderOutcome;
}

/** Fetches what a form needs from the press of its button on. */
export async function createSending(
  form: ContactForm,
  host: FormHost,
  loadOutcome: LoadOutcome,
): Promise<Sending> {
  const sending = new Sending(form, host, loadOutcome);
  await sending.fetchTexts();
  host.addController(sending);
  host.addStyles(...problemStyles);
  return sending;
}

/** A form from the press of its button on: what is wrong, what is sent, and what came of it. */
export class Sending implements ReactiveController {
  readonly #form: ContactForm;
  readonly #host: FormHost;
  readonly #loadOutcome: LoadOutcome;
  #texts: LateTexts | undefined;
  #language: string | undefined;
  #last: LastAttempt | undefined;
  #notice: Notice | undefined;

  constructor(form: ContactForm, host: FormHost, loadOutcome: LoadOutcome) {
    this.#form = form;
    this.#host = host;
    this.#loadOutcome = loadOutcome;
  }

  /** Said to a visitor who presses again. */
  get stillSending(): string | undefined {
    return this.#texts?.problems.stillSending;
  }

  hostUpdated(): void {
    const { state } = this.#form;
    const wrong = state.type === 'failed' || this.#problems.length > 0;
    // Only while its summary is seen: the form may be closed, or the widget taken off the page.
    const summary = this.#host.renderRoot.querySelector('form .summary');
    const shown = wrong && summary !== null && summary.getClientRects().length > 0;
    prefixPageTitle(this, shown ? this.#texts?.problems.prefix : undefined);
    // In another language the texts are fetched anew; what stands there stays until they come.
    this.fetchTexts().catch(() => undefined);
  }

  hostDisconnected(): void {
    prefixPageTitle(this, undefined);
  }

  /** Fetches the texts in the language of the widget. */
  async fetchTexts(): Promise<void> {
    const { language } = this.#host;
    if (language === this.#language) return;
    const [problems, renderOutcome] = await Promise.all([
      loadProblemMessages(language),
      this.#loadOutcome(language),
    ]);
    this.#texts = { problems, renderOutcome };
    this.#language = language;
    this.#host.requestUpdate();
  }

  /** Tells the editor what is wrong with where and how the form sends, and with the last answer. */
  reportSettings(): void {
    readDeliverySettings(this.#host);
    if (this.#notice) this.#host.notices.add(this.#notice);
  }

  /** Checks and sends, and moves focus to what came of it. Never throws. */
  async submit(press: Press): Promise<void> {
    const { state, attempt, notice } = await this.#trySubmit(press);
    this.#last = attempt ?? this.#last;
    this.#notice = notice;
    this.#form.setState(state);
    await this.#host.focusOn(state.type === 'sent' ? '.success .heading' : '.summary-heading');
  }

  async #trySubmit(press: Press): Promise<PressResult> {
    try {
      return await submit(this.#host, press, this.#last);
    } catch (error) {
      // A fault of the kit itself: the words stay, and whoever looks at the console sees why.
      console.error(error);
      return { state: { type: 'failed', kind: 'config' } };
    }
  }

  /** A second press while sending does nothing, and says so. */
  pressAgain(): void {
    this.#form.setState({ type: 'sending', pressedAgain: true });
  }

  /** Checks a field in error again, once it was changed and left; no other field is. */
  recheck({ name }: HTMLInputElement, press: Press): void {
    const told = this.#problems.find(
      (problem) =>
        problem.field === name ||
        (problem.code === 'one-of' && problem.oneOf.some((other) => other === name)),
    );
    if (!told) return;
    const found = findProblems(press).find(({ field }) => field === told.field);
    const problems = this.#problems.flatMap((problem) =>
      problem === told ? (found ?? []) : problem,
    );
    this.#form.setState({ type: 'editing', problems });
  }

  /** All that is wrong, above the form. */
  renderSummary(): unknown {
    const { messages, state } = this.#form;
    if (!this.#texts || !messages) return nothing;
    const { problems } = this.#texts;
    return renderSummary(state, problems, messages, Math.min(6, this.#host.level + 1), (name) => {
      // The first of a group of radios that can be chosen, or the field itself.
      void this.#host.focusOn(`[name="${name}"]:not(:disabled)`);
    });
  }

  /** The error of one input. */
  renderError(name: InputName): unknown {
    const { messages } = this.#form;
    const problem = this.#problems.find(({ field }) => field === name);
    if (!this.#texts || !messages || !problem) return nothing;
    return renderError(name, problem, this.#texts.problems, messages);
  }

  /** What the widget shows after success. */
  renderOutcome(): unknown {
    const { state } = this.#form;
    return state.type === 'sent' ? this.#texts?.renderOutcome(state) : nothing;
  }

  get #problems(): readonly FieldProblem[] {
    const { state } = this.#form;
    return state.type === 'editing' ? state.problems : [];
  }
}
