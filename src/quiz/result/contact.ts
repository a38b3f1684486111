import { nothing } from 'lit';
import { trackedParameters } from '../../delivery/source.js';
import type { Subject } from '../../delivery/submission.js';
import { readDeliverySettings } from '../../form/delivery-settings.js';
import { FormOpener } from '../../form/opener.js';
import { answersForSubmission } from '../answer-fit.js';
import type { QuizHost } from '../attempt.js';
import type { QuizAdvice } from '../definition.js';
import { type ContactMessages, loadContactMessages } from '../later-messages.js';
import type { QuizOutcome } from '../scoring.js';
import { answersBox, renderSent } from './contact-lead.js';

/** The form that sends a result, and what goes along with it. */
export class Contact {
  /** Opens the form. */
  readonly opener: FormOpener<ContactMessages>;
  readonly #host: QuizHost;
  readonly #advice: () => QuizAdvice | undefined;
  #withAnswers = false;
  /** The result that was sent last, or is being sent. */
  #sent: QuizOutcome | undefined;

  /**
   * @param advice - what is said about scores in the voice of now; undefined until it is there
   */
  constructor(host: QuizHost, advice: () => QuizAdvice | undefined) {
    this.#host = host;
    this.#advice = advice;
    this.opener = new FormOpener(host, {
      load: loadContactMessages,
      heading: (content) => host.renderHeading(content, 1),
      lead: (messages) => this.#renderLead(messages),
    });
  }

  /** Offers to send another result, after one was sent. */
  renew(): void {
    this.opener.drawer?.renew();
  }

  /** Looks at what the visitor ticked, however that came about, once all is rendered. */
  hostUpdated(): void {
    const { state } = this.#host.attempt ?? {};
    // What was being sent when another result came is not that one.
    if (this.#sent && state?.type === 'result' && state.outcome !== this.#sent) this.renew();
    const box = this.#host.renderRoot.querySelector<HTMLInputElement>(`[name=${answersBox}]`);
    const withAnswers = box?.checked ?? false;
    if (withAnswers === this.#withAnswers) return;
    this.#withAnswers = withAnswers;
    this.#host.requestUpdate();
  }

  /** What is sent: the result, and the answers where the visitor ticked the box for them. */
  subject(data: FormData): Subject<'quiz'> {
    const { taken, answers, state } = this.#host.attempt!;
    const { id, version, questions } = taken.quiz;
    this.#sent = state.type === 'result' ? state.outcome : undefined;
    const unknown = { band: null, score: null, dimensions: [] };
    return {
      quiz: id,
      version,
      ...(state.type === 'result' ? state.outcome : unknown),
      ...(data.has(answersBox) ? { answers: answersForSubmission(questions, answers) } : {}),
    };
  }

  /** What any form sends besides what was filled in. */
  get #alsoSent(): Readonly<Record<string, string>> {
    const { extra, track } = readDeliverySettings(this.#host);
    return { ...trackedParameters(track, new URLSearchParams(location.search)), ...extra };
  }

  #renderLead(messages: ContactMessages): unknown {
    const { taken, answers, state } = this.#host.attempt!;
    const advice = this.#advice();
    if (!advice || state.type !== 'result') return nothing;
    return renderSent({
      quiz: taken.quiz,
      advice,
      outcome: state.outcome,
      answers,
      messages,
      withAnswers: this.#withAnswers,
      also: this.#alsoSent,
      onTick: () => this.#host.requestUpdate(),
    });
  }
}
