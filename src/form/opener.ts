import { html, nothing, type TemplateResult } from 'lit';
import type { MessageLoader } from '../locale/language.js';
import type { FormHost } from './contact-form.js';
import type { DrawerMessages, FormDrawer, RenderHeading } from './drawer.js';

/** The button that opens a form, and the form itself, which is fetched by the press. */
export class FormOpener {
  /** The form, once it was asked for. */
  drawer?: FormDrawer;
  #offline = false;
  readonly #host: FormHost;
  readonly #load: MessageLoader<DrawerMessages>;
  readonly #heading: RenderHeading;

  constructor(host: FormHost, load: MessageLoader<DrawerMessages>, heading: RenderHeading) {
    this.#host = host;
    this.#load = load;
    this.#heading = heading;
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
      this.drawer ??= new FormDrawer(this.#host, this.#load, this.#heading);
      await this.drawer.open();
      this.#offline = false;
    } catch {
      // The line is down: said beside the button, and a next press tries again.
      this.#offline = true;
    }
    this.#host.requestUpdate();
  };
}
