import { html, nothing, type TemplateResult } from 'lit';
import type { Assessment } from '../delivery/submission.js';
import { LanguageController } from '../locale/language.js';
import type { ContactForm, FormHost } from './contact-form.js';
import { type HandedAssessment, handedFields, handOver } from './hand-over.js';
import { type HandOverMessages, loadHandOverMessages } from './hand-over-messages.js';
import { readFormSettings } from './settings.js';
import { tickIcon } from './tick.js';

/** Offers what was filled in elsewhere on the page, and takes it where the visitor says so. */
export class HandOverView {
  readonly #form: ContactForm;
  readonly #host: FormHost;
  readonly #texts: LanguageController<HandOverMessages>;
  readonly #key: symbol;
  #isDeclined = false;
  /** The result that the visitor has go along: a box with another sentence is another one. */
  #ticked: HandedAssessment | undefined;

  /** @param key - tells the form from the others of the page */
  constructor(form: ContactForm, host: FormHost, key: symbol) {
    this.#form = form;
    this.#host = host;
    this.#key = key;
    this.#texts = new LanguageController(host, loadHandOverMessages);
  }

  /** What was typed in another form, to stand above this one for as long as that is empty. */
  renderContact(): unknown {
    const { messages } = this.#texts;
    const offer = this.#offer;
    if (!messages || this.#isDeclined || offer.length === 0) return nothing;
    const button = (text: string, kind: string, act: () => void): TemplateResult =>
      html`<button class="button ${kind}" part="button-secondary" type="button" @click=${act}>
        ${text}
      </button>`;
    return html`<div class="handed">
      <p class="small">${messages.contact}</p>
      <ul translate="no">
        ${offer.map(([, value]) => html`<li>${value}</li>`)}
      </ul>
      <div class="row">
        ${button(messages.take, 'secondary', this.#take)}
        ${button(messages.leave, 'quiet', this.#decline)}
      </div>
    </div>`;
  }

  /** The box by which the result of a quiz goes along. */
  renderAssessment(optional: string): unknown {
    const { messages } = this.#texts;
    const handed = this.#host.widget === 'quiz' ? undefined : handOver.assessment;
    if (!messages || !handed) return nothing;
    const { title, assessment } = handed;
    // Without a name: it is no field, and nothing of it is kept with what was typed.
    return html`<label class="check handed-result" part="consent">
      <input
        type="checkbox"
        .checked=${this.#ticked === handed}
        @input=${(event: Event) => event.stopPropagation()}
        @change=${(event: Event) => {
          this.#ticked = (event.target as HTMLInputElement).checked ? handed : undefined;
          this.#host.requestUpdate();
        }}
      />
      <span class="tick">${tickIcon}</span>
      <span
        >${messages.assessment(title, assessment.score ?? undefined)}
        <span class="optional">${optional}</span></span
      >
    </label>`;
  }

  /** The result, where the visitor has ticked that box. */
  get assessment(): Assessment | undefined {
    const handed = handOver.assessment;
    return handed !== undefined && handed === this.#ticked ? handed.assessment : undefined;
  }

  /** What this form asks for and was typed in another; nothing once something was typed in this one. */
  get #offer(): readonly (readonly [name: string, value: string])[] {
    const contact = handOver.contactFor(this.#key);
    const { messages } = this.#form;
    if (!contact || !messages) return [];
    const asked = new Set(readFormSettings(this.#host, messages).fields.map(({ name }) => name));
    const { typed } = this.#form;
    if (handedFields.some((name) => asked.has(name) && typed.get(name)?.trim())) return [];
    return [...contact].filter(([name]) => asked.has(name));
  }

  readonly #take = (): void => {
    const offer = this.#offer;
    for (const [name, value] of offer) this.#form.typed.set(name, value);
    this.#host.requestUpdate();
    void this.#goTo(offer.map(([name]) => name));
  };

  readonly #decline = (): void => {
    this.#isDeclined = true;
    this.#host.requestUpdate();
    void this.#goTo([this.#offer[0]?.[0] ?? '']);
  };

  /** To the first of the fields; each is looked at again, as if it had been typed and left. */
  async #goTo(names: readonly string[]): Promise<void> {
    await this.#host.focusOn(`form [name="${names[0]}"]`);
    if (this.#isDeclined) return;
    for (const name of names) {
      const input = this.#host.renderRoot.querySelector(`form [name="${name}"]`);
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }
}
