import { html, nothing } from 'lit';

/** Whether a text was copied: not asked yet, done, or left to the visitor. */
type CopyState =
  | { readonly type: 'idle' }
  | { readonly type: 'copied' }
  /** The browser refused, as it does on a page without https. */
  | { readonly type: 'by-hand'; readonly text: string };

/** Copies a text for the visitor, and says so; where the browser refuses, the text is shown. */
export class Copier {
  readonly #host: { requestUpdate(): void };
  #state: CopyState = { type: 'idle' };

  constructor(host: { requestUpdate(): void }) {
    this.#host = host;
  }

  /** Nothing was copied. */
  reset(): void {
    this.#state = { type: 'idle' };
  }

  /** Copies a text. */
  async copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#state = { type: 'copied' };
    } catch {
      this.#state = { type: 'by-hand', text };
    }
    this.#host.requestUpdate();
  }

  /**
   * What came of it.
   *
   * @param copied - said where it was copied
   * @param byHand - said above the text, where it was not
   */
  render(copied: string, byHand: string): unknown {
    const state = this.#state;
    const said = state.type === 'idle' ? nothing : state.type === 'copied' ? copied : byHand;
    return html`<div class="copied">
      <p class="small" role="status">${said}</p>
      ${
        state.type === 'by-hand'
          ? html`<textarea
              class="input"
              part="input"
              readonly
              rows="6"
              aria-label=${byHand}
              .value=${state.text}
              @focus=${(event: FocusEvent) => (event.target as HTMLTextAreaElement).select()}
            ></textarea>`
          : nothing
      }
    </div>`;
  }
}
