import type { ReactiveController } from 'lit';
import type { ContactForm, FormHost } from './contact-form.js';

/**
 * A form that a visitor opens by a press, and whose code is fetched then. Once fetched it stays in
 * the page, hidden or not, so that closing it loses no word.
 */
type DrawerState =
  | { readonly type: 'unopened' }
  | { readonly type: 'open'; readonly form: ContactForm }
  | { readonly type: 'closed'; readonly form: ContactForm };

/** Opens and closes a form inside a widget, and moves focus along. */
export class FormDrawer implements ReactiveController {
  state: DrawerState = { type: 'unopened' };

  readonly #host: FormHost;

  constructor(host: FormHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Opens the form and moves focus to its heading. */
  readonly open = async (): Promise<void> => {
    try {
      const { ContactForm } = await import('./contact-form.js');
      const form =
        this.state.type === 'unopened' ? new ContactForm(this.#host) : this.state.form;
      this.state = { type: 'open', form };
    } catch {
      // The line is down: the button stays where it is, and a next press tries again.
      return;
    }
    await this.#focus('.drawer .heading');
  };

  /** Closes the form and moves focus back to the button that opened it. */
  readonly close = async (): Promise<void> => {
    if (this.state.type !== 'open') return;
    this.state = { type: 'closed', form: this.state.form };
    await this.#focus('.drawer-opener');
  };

  async #focus(selector: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
