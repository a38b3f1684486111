import type { FormHost, LoadOutcome, Outcome } from './contact-form.js';
import { loadPrivacyMessages, type PrivacyMessages } from './privacy-messages.js';
import { loadProblemMessages, type ProblemMessages } from './problem-messages.js';

/** What a form may have to say after the press of its button. */
export interface LateTexts {
  readonly problems: ProblemMessages;
  readonly privacy: PrivacyMessages;
  readonly outcome: Outcome;
}

/** Fetches that in the voice of the widget, and again when that changes. */
export class LateTextsLoader {
  readonly #host: FormHost;
  readonly #loadOutcome: LoadOutcome;
  #voice: string | undefined;

  /** What came last: it stands until what is asked for next has come. */
  texts: LateTexts | undefined;

  constructor(host: FormHost, loadOutcome: LoadOutcome) {
    this.#host = host;
    this.#loadOutcome = loadOutcome;
  }

  /** Fetches what is not there yet. Rejects where the line is down. */
  async fetch(): Promise<void> {
    const { voice } = this.#host;
    if (voice === this.#voice) return;
    const [problems, privacy, outcome] = await Promise.all([
      loadProblemMessages(voice),
      loadPrivacyMessages(voice),
      this.#loadOutcome(voice),
    ]);
    this.texts = { problems, privacy, outcome };
    this.#voice = voice;
    this.#host.requestUpdate();
  }
}
