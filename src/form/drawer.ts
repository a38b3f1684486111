import { html, nothing, type TemplateResult } from 'lit';
import { LanguageController, type MessageLoader } from '../locale/language.js';
import { later } from '../theme/later.styles.js';
import { ContactForm, type FormHost } from './contact-form.js';
import { renderSuccess } from './success.js';

/** What a form says that opens by a press. */
export interface DrawerMessages {
  readonly heading: string;
  readonly intro: string;
  /** What is asked for, and what happens with the details. */
  readonly purpose: string;
  readonly submit: string;
  /** The button that closes the form. */
  readonly cancel: string;
  readonly sentHeading: string;
  readonly sentText: string;
  /** The endpoint sends a confirmation. */
  readonly confirmation: string;
}

/** A heading one level below the widget's own. */
export type RenderHeading = (content: string) => TemplateResult;

/** What a widget puts into its form. */
export interface DrawerParts<M extends DrawerMessages> {
  readonly load: MessageLoader<M>;
  readonly heading: RenderHeading;
  /** Stands above the fields. */
  readonly lead?: (messages: M) => unknown;
  /** The question that is answered with yes by sending the form; closing it is a no. */
  readonly agreesTo?: (messages: M) => string;
}

/**
 * A form that a visitor opened by a press, with a heading of its own and a way to close it.
 * Closed, it stays in the page, so that closing it loses no word.
 */
export class FormDrawer<M extends DrawerMessages = DrawerMessages> {
  #open = false;
  readonly #host: FormHost;
  readonly #parts: DrawerParts<M>;
  readonly #texts: LanguageController<M>;
  readonly #form: ContactForm;

  constructor(host: FormHost, parts: DrawerParts<M>) {
    const { load, heading } = parts;
    host.addStyles(...later);
    this.#host = host;
    this.#parts = parts;
    this.#texts = new LanguageController(host, load);
    this.#form = new ContactForm(host, async (speaker) => {
      const { sentHeading, sentText, confirmation } = await load(speaker);
      return {
        render: (sent) =>
          renderSuccess(host, sent, {
            heading: heading(sentHeading),
            text: sentText,
            confirmation,
          }),
      };
    });
  }

  /** Whether the form is shown, or what came of it: then nothing asks to open it. */
  get isOpen(): boolean {
    return this.#open;
  }

  /** After it was sent: closes it, so that it can be opened for something else. */
  renew(): void {
    if (this.#form.state.type !== 'sent') return;
    this.#form.renew();
    this.#open = false;
  }

  /** Shows the form and moves focus to its heading. Rejects where its texts cannot be fetched. */
  async open(): Promise<void> {
    await Promise.all([this.#texts.loaded, this.#form.loaded]);
    this.#open = true;
    this.#host.requestUpdate();
    await this.#host.focusOn('.drawer .heading');
  }

  /** The form, or what came of it. */
  render(): unknown {
    const { messages } = this.#texts;
    if (!messages) return nothing;
    if (this.#form.state.type === 'sent') {
      return html`<div class="drawer">${this.#form.renderOutcome()}</div>`;
    }
    return html`<div class="drawer" ?hidden=${!this.#open}>
      <div id="drawer-heading">${this.#parts.heading(messages.heading)}</div>
      <p class="lead">${messages.intro}</p>
      ${this.#form.render({
        purpose: messages.purpose,
        submit: this.#host.settings.text('submitText') ?? messages.submit,
        heading: 'drawer-heading',
        lead: this.#parts.lead?.(messages),
        agreesTo: this.#parts.agreesTo?.(messages),
        secondary: html`<button
          class="button quiet"
          part="button-secondary"
          type="button"
          @click=${this.#close}
        >
          ${messages.cancel}
        </button>`,
      })}
    </div>`;
  }

  readonly #close = async (): Promise<void> => {
    // What comes of it must be seen, so it stays open while it sends.
    if (this.#form.state.type === 'sending') return this.#form.pressAgain();
    this.#open = false;
    this.#host.requestUpdate();
    // Who said no left nothing behind to be sent.
    if (this.#parts.agreesTo) await this.#form.forget();
    await this.#host.focusOn('.opener');
  };
}
