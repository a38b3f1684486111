import type { Speaker } from '../locale/language.js';
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
  #speaker: Speaker | undefined;

  /** What came last: it stands until what is asked for next has come. */
  texts: LateTexts | undefined;

  constructor(host: FormHost, loadOutcome: LoadOutcome) {
    this.#host = host;
    this.#loadOutcome = loadOutcome;
  }

  /** Fetches what is not there yet. Rejects where the line is down. */
  async fetch(): Promise<void> {
    const { speaker } = this.#host;
    if (speaker === this.#speaker) return;
    const [problems, privacy, outcome] = await Promise.all([
      loadProblemMessages(speaker),
      loadPrivacyMessages(speaker),
      this.#loadOutcome(speaker),
    ]);
    // What was asked for after it may have come before it.
    if (speaker !== this.#host.speaker) return;
    this.texts = { problems, privacy, outcome };
    this.#speaker = speaker;
    this.#host.requestUpdate();
  }
}
