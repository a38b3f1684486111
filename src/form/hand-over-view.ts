import { html, nothing, type TemplateResult } from 'lit';
import type { Assessment } from '../delivery/submission.js';
import { LanguageController } from '../locale/language.js';
import type { ContactForm, FormHost } from './contact-form.js';
import { handedFields, handOver } from './hand-over.js';
import { type HandOverMessages, loadHandOverMessages } from './hand-over-messages.js';
import { readFormSettings } from './settings.js';
import { tickIcon } from './tick.js';

/** The name of the box by which a result goes along. */
const boxName = 'assessment';

/** Offers what was filled in elsewhere on the page, and takes it where the visitor says so. */
export class HandOverView {
  readonly #form: ContactForm;
  readonly #host: FormHost;
  readonly #texts: LanguageController<HandOverMessages>;
  #isDeclined = false;

  constructor(form: ContactForm, host: FormHost) {
    this.#form = form;
    this.#host = host;
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
    return html`<label class="check" part="consent">
      <input type="checkbox" name=${boxName} />
      <span class="tick">${tickIcon}</span>
      <span
        >${messages.assessment(title, assessment.score ?? undefined)}
        <span class="optional">${optional}</span></span
      >
    </label>`;
  }

  /** The result, where the visitor has ticked that box. */
  assessment(data: FormData): Assessment | undefined {
    return data.has(boxName) ? handOver.assessment?.assessment : undefined;
  }

  /** What this form asks for and was typed in another; nothing once something was typed in this one. */
  get #offer(): readonly (readonly [name: string, value: string])[] {
    const contact = handOver.contactFor(this.#form);
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
