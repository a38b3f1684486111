import { html, nothing, type TemplateResult } from 'lit';
import { dateFormat } from '../locale/date-format.js';
import { LanguageController } from '../locale/language.js';
import type { FormHost } from './contact-form.js';
import type { Unsaved } from './draft.js';
import type { DraftKeeper } from './draft-keeper.js';
import { type KeepingMessages, loadKeepingMessages } from './keeping-messages.js';

/** What the form can do with what is filled in. */
export interface Keepable {
  /** What is filled in; undefined where nothing is. */
  readonly draft: () => Unsaved | undefined;
  /** Deletes it everywhere. */
  readonly wipe: () => Promise<void>;
}

/** What the visitor last did here, or found. */
type OfferState = 'open' | 'kept' | 'refused' | 'found' | 'forgotten';

/** Offers to keep a form on the visitor's device, and to delete it there. */
export class DeviceOffer {
  readonly #host: FormHost;
  readonly #keeper: DraftKeeper;
  readonly #form: Keepable;
  readonly #texts: LanguageController<KeepingMessages>;
  #state: OfferState;

  constructor(host: FormHost, keeper: DraftKeeper, form: Keepable) {
    this.#host = host;
    this.#keeper = keeper;
    this.#form = form;
    this.#texts = new LanguageController(host, loadKeepingMessages);
    this.#state = keeper.found ? 'found' : keeper.isOnDevice ? 'kept' : 'open';
  }

  /** What was found on the device: above the form, since it is about what stands in it. */
  renderFound(): unknown {
    return this.#state === 'found' ? this.#render() : nothing;
  }

  /** The offer, below the form; nothing as long as that is empty. */
  render(): unknown {
    return this.#state === 'found' ? nothing : this.#render();
  }

  #render(): unknown {
    const { messages } = this.#texts;
    if (!messages) return nothing;
    const isFilled = this.#form.draft() !== undefined;
    if (!isFilled && this.#state !== 'forgotten') return nothing;
    return html`<div class="keeping">
      <p class="small" tabindex="-1">${this.#say(messages)}</p>
      <div class="row">${isFilled ? this.#renderButtons(messages) : nothing}</div>
    </div>`;
  }

  #say(messages: KeepingMessages): string {
    switch (this.#state) {
      case 'open':
        return messages.keepHint;
      case 'kept':
        return messages.kept;
      case 'refused':
        return messages.notKept;
      case 'found':
        return this.#keeper.found?.mayHaveArrived
          ? messages.foundOpen(this.#date)
          : messages.found(this.#date);
      case 'forgotten':
        return messages.forgotten;
    }
  }

  get #date(): string {
    const format = dateFormat(this.#host.language, { day: 'numeric', month: 'long' });
    return format.format(this.#keeper.found?.at);
  }

  #renderButtons({ keep, sendNow, forget }: KeepingMessages): TemplateResult {
    const button = (text: string, kind: string, act: (event: Event) => unknown): TemplateResult =>
      html`<button class="button ${kind}" part="button-secondary" type="button" @click=${act}>
        ${text}
      </button>`;
    if (!this.#keeper.isOnDevice) return button(keep, 'quiet', this.#keep);
    return html`${this.#state === 'found' ? button(sendNow, 'secondary', this.#send) : nothing}
    ${button(forget, 'quiet', this.#wipe)}`;
  }

  readonly #keep = async (): Promise<void> => {
    const draft = this.#form.draft();
    if (!draft) return;
    this.#set((await this.#keeper.keepOnDevice(draft)) ? 'kept' : 'refused');
  };

  readonly #send = (event: Event): void => {
    this.#state = 'kept';
    (event.currentTarget as HTMLButtonElement).form?.requestSubmit();
  };

  readonly #wipe = async (): Promise<void> => {
    await this.#form.wipe();
    this.#set('forgotten');
  };

  /** Focus goes to what came of it: the button that was pressed is another one now, or gone. */
  #set(state: OfferState): void {
    this.#state = state;
    this.#host.requestUpdate();
    void this.#host.focusOn('.keeping p');
  }
}
