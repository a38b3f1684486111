import { nothing, type ReactiveController } from 'lit';
import type { Assessment } from '../delivery/submission.js';
import type { ContactForm, FormHost } from './contact-form.js';
import { handedFields, handOver } from './hand-over.js';
import type { HandOverView } from './hand-over-view.js';
import { pointerIsUp } from './pointer.js';

/**
 * A form among others on its page: what was typed in it is offered to the next one when the
 * visitor leaves it, and what there is to take is shown.
 */
export class HandingOver implements ReactiveController {
  /** Tells this form from the others, without holding on to it. */
  readonly #key = Symbol();
  readonly #form: ContactForm;
  readonly #host: FormHost;
  #view: HandOverView | undefined;
  #isFetching = false;

  constructor(form: ContactForm, host: FormHost) {
    this.#form = form;
    this.#host = host;
  }

  hostConnected(): void {
    handOver.subscribe(this.#look);
    this.#host.renderRoot.addEventListener('focusout', this.#leave);
    this.#look();
  }

  hostDisconnected(): void {
    handOver.unsubscribe(this.#look);
    this.#host.renderRoot.removeEventListener('focusout', this.#leave);
  }

  /** Offers what stands in the form now. */
  offer(): void {
    const contact = new Map<string, string>();
    for (const name of handedFields) {
      const value = this.#form.typed.get(name)?.trim();
      if (value) contact.set(name, value);
    }
    handOver.offerContact(this.#key, contact);
  }

  /** Takes the offer back: the visitor had everything deleted. */
  withdraw(): void {
    handOver.offerContact(this.#key, new Map());
  }

  /** What was typed in another form. */
  renderContact(): unknown {
    return this.#view?.renderContact() ?? nothing;
  }

  /** The box by which the result of a quiz goes along. */
  renderAssessment(): unknown {
    return this.#view?.renderAssessment(this.#form.messages?.optional ?? '') ?? nothing;
  }

  /** The result that the visitor has go along. */
  get assessment(): Assessment | undefined {
    return this.#view?.assessment;
  }

  readonly #look = (): void => {
    if (this.#view) return this.#host.requestUpdate();
    if (this.#isFetching || (!handOver.assessment && !handOver.contactFor(this.#key))) return;
    this.#isFetching = true;
    import('./hand-over-view.js')
      .then(({ HandOverView }) => {
        this.#view = new HandOverView(this.#form, this.#host, this.#key);
        this.#host.requestUpdate();
      })
      // The line is down: what comes next to be handed over asks again.
      .catch(() => (this.#isFetching = false));
  };

  readonly #leave = (event: Event): void => {
    const { target, relatedTarget } = event as FocusEvent;
    const form = (target as Element).closest('form');
    const isInside = relatedTarget instanceof Node && form?.contains(relatedTarget);
    if (!form || isInside) return;
    // What moves under a pressed button takes the press away from it.
    void pointerIsUp().then(() => this.offer());
  };
}
