import { html, nothing, type TemplateResult } from 'lit';
import type { FormHost } from './contact-form.js';
import type { DrawerMessages, DrawerParts, FormDrawer } from './drawer.js';

/** The button that opens a form, and the form itself, which is fetched by the press. */
export class FormOpener<M extends DrawerMessages = DrawerMessages> {
  /** The form, once it was asked for. */
  drawer?: FormDrawer<M>;
  #offline = false;
  readonly #host: FormHost;
  readonly #parts: DrawerParts<M>;

  constructor(host: FormHost, parts: DrawerParts<M>) {
    this.#host = host;
    this.#parts = parts;
  }

  /** Whether the form is shown, or what came of it: then nothing asks to open it. */
  get isOpen(): boolean {
    return this.drawer?.isOpen ?? false;
  }

  /**
   * The button.
   *
   * @param offline - what is said when the form cannot be fetched
   */
  renderButton(text: string, offline: string): TemplateResult {
    return html`<button class="button opener" part="button" type="button" @click=${this.#open}>
        ${text}
      </button>
      <div role="status">${this.#offline ? html`<p class="small">${offline}</p>` : nothing}</div>`;
  }

  /** The form, once it was opened. */
  renderForm(): unknown {
    return this.drawer?.render() ?? nothing;
  }

  readonly #open = async (): Promise<void> => {
    try {
      const { FormDrawer } = await import('./drawer.js');
      this.drawer ??= new FormDrawer(this.#host, this.#parts);
      await this.drawer.open();
      this.#offline = false;
    } catch {
      // The line is down: said beside the button, and a next press tries again.
      this.#offline = true;
    }
    this.#host.requestUpdate();
  };
}
