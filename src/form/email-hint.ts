import { html, nothing, type TemplateResult } from 'lit';
import type { ContactForm, FormHost } from './contact-form.js';
import { likelyAddress } from './email-typo.js';
import type { ProblemMessages } from './problem-messages.js';

/** Asks whether another e-mail address was meant. It is a hint: the form can be sent all the same. */
export class EmailHint {
  readonly #form: ContactForm;
  readonly #host: FormHost;
  #about = '';
  #address: string | undefined;

  constructor(form: ContactForm, host: FormHost) {
    this.#form = form;
    this.#host = host;
  }

  /** Looks at what was typed, once the field is left. */
  look(value: string): void {
    this.#about = value;
    this.#address = likelyAddress(value);
    this.#host.requestUpdate();
  }

  /** The question and its button, in a region that screen readers hear when it is filled. */
  render({ typo, useTypo }: ProblemMessages): TemplateResult {
    const address = this.#form.typed.get('email') === this.#about ? this.#address : undefined;
    return html`<div class="did-you-mean" role="status">
      ${
        address === undefined
          ? nothing
          : html`<p class="hint">
              <span translate="no">${typo(address)}</span>
              <button
                class="button quiet"
                part="button-secondary"
                type="button"
                @click=${() => this.#take(address)}
              >
                ${useTypo}
              </button>
            </p>`
      }
    </div>`;
  }

  async #take(address: string): Promise<void> {
    this.#form.typed.set('email', address);
    this.#host.requestUpdate();
    await this.#host.focusOn('[name=email]');
    // As if it had been typed and left: an error that stood there is looked at again.
    const input = this.#host.renderRoot.querySelector('[name=email]');
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
