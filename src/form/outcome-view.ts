import { nothing } from 'lit';
import type { Reply } from '../delivery/reply.js';
import type { ContactForm, FormHost, Outcome } from './contact-form.js';

/** Milliseconds that an outcome may take to fetch what it needs, before it is shown without. */
const longestPreparation = 2000;

/** What the form around an outcome knows. */
export interface OutcomeParts {
  /** In the voice of the widget; undefined until it has come. */
  readonly outcome: () => Outcome | undefined;
  /** Whether the endpoint can be asked again: elsewhere a second copy would count. */
  readonly canRenew: () => boolean;
  /** Sends what was accepted once more; gives the fresh answer, where there is one. */
  readonly renew: () => Promise<Reply | undefined>;
}

/** What came of a form: shown, with what it needs, and with a fresh answer where one is asked for. */
export class OutcomeView {
  readonly #form: ContactForm;
  readonly #host: FormHost;
  readonly #parts: OutcomeParts;
  /** The outcome that has all that it needs, or is fetching it. */
  #prepared: Outcome | undefined;

  constructor(form: ContactForm, host: FormHost, parts: OutcomeParts) {
    this.#form = form;
    this.#host = host;
    this.#parts = parts;
  }

  /** Fetches what it needs; a slow line does not keep it from the visitor for long. */
  async prepare(): Promise<void> {
    const outcome = this.#parts.outcome();
    if (!outcome?.prepare || outcome === this.#prepared) return;
    this.#prepared = outcome;
    const prepared = outcome.prepare().catch(() => {
      // The line is down: the next update asks again.
      this.#prepared = undefined;
    });
    const enough = new Promise((resolve) => setTimeout(resolve, longestPreparation));
    await Promise.race([prepared, enough]);
  }

  /** The outcome; nothing where nothing was accepted. */
  render(): unknown {
    const { state } = this.#form;
    if (state.type !== 'sent') return nothing;
    return this.#parts.outcome()?.render(state, this.#parts.canRenew() ? this.#renew : undefined);
  }

  /** Asks for a fresh answer: a link in the one that came has expired. */
  readonly #renew = async (): Promise<void> => {
    const { state } = this.#form;
    if (state.type !== 'sent' || state.renewal === 'asking') return;
    const { renewal: _, ...sent } = state;
    this.#form.setState({ ...sent, renewal: 'asking' });
    const reply = await this.#parts.renew().catch(() => undefined);
    this.#form.setState(reply ? { ...sent, reply } : { ...sent, renewal: 'failed' });
    await this.#host.focusOn('.success .heading');
  };
}
