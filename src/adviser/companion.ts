import { css, html, nothing, type TemplateResult } from 'lit';
import { LanguageController } from '../locale/language.js';
import { later } from '../theme/later.styles.js';
import { saveFile } from '../widget/save-file.js';
import { StructuredData } from '../widget/structured-data.js';
import type { Contact } from './contact.js';
import { cardFileName, writeCard } from './contact-card.js';
import { describePerson } from './describe-person.js';
import { type KeepMessages, loadKeepMessages } from './keep-messages.js';
import { photoAsData } from './photo-data.js';
import type { SamenAdviser } from './samen-adviser.js';

const styles = css`
  .keep {
    margin-block-end: 1em;
  }

  .qr {
    margin: 0 0 1em;
  }

  /* Cameras read black on white, whatever the page is like. */
  .code {
    display: block;
    inline-size: 12em;
    max-inline-size: 100%;
    margin-block-end: 0.5em;
    border-radius: 0.35em;
    background: #fff;
    fill: #000;
    forced-color-adjust: none;
  }
`;

/** Fetches the texts. Rejects where the line is down. */
export async function createCompanion(host: SamenAdviser): Promise<Companion> {
  const companion = new Companion(host);
  await companion.loaded;
  return companion;
}

/** Where the QR code is. */
type CodeState =
  | { readonly type: 'hidden' | 'failed' }
  | { readonly type: 'shown'; readonly drawing: TemplateResult<2> };

/** What lets a visitor keep a contact, and what search engines are told of it. */
export class Companion {
  readonly #host: SamenAdviser;
  readonly #texts: LanguageController<KeepMessages>;
  readonly #structuredData: StructuredData;
  #code: CodeState = { type: 'hidden' };

  constructor(host: SamenAdviser) {
    this.#host = host;
    this.#texts = new LanguageController(host, loadKeepMessages);
    this.#structuredData = new StructuredData(host, () =>
      host.settings.flag('structuredData') ? describePerson(this.#contact) : undefined,
    );
    host.addStyles(...later, styles);
  }

  /** Settled when there is something to say. */
  get loaded(): Promise<void> | undefined {
    return this.#texts.loaded;
  }

  /** The buttons that keep the contact, and the code once it was asked for. */
  render(): unknown {
    const { settings } = this.#host;
    const { messages } = this.#texts;
    this.#structuredData.report();
    const [card, code] = [settings.flag('vcard'), settings.flag('qr')];
    if (!messages || (!card && !code)) return nothing;
    const isShown = this.#code.type === 'shown';
    return html`<div class="row keep">
        ${
          card
            ? html`<button
                class="button secondary"
                part="button-secondary"
                type="button"
                @click=${this.#save}
              >
                ${messages.save}
              </button>`
            : nothing
        }
        ${
          code
            ? html`<button
                class="button secondary"
                part="button-secondary"
                type="button"
                aria-expanded=${isShown ? 'true' : 'false'}
                @click=${this.#toggleCode}
              >
                ${isShown ? messages.hideCode : messages.showCode}
              </button>`
            : nothing
        }
      </div>
      ${code ? this.#renderCode(messages) : nothing}`;
  }

  #renderCode(messages: KeepMessages): TemplateResult {
    const { name } = this.#contact;
    return html`<div role="status">
      ${
        this.#code.type === 'shown'
          ? html`<figure class="qr">
              ${this.#code.drawing}
              <figcaption class="small">${messages.codeHint(name)}</figcaption>
            </figure>`
          : nothing
      }
      ${this.#code.type === 'failed' ? html`<p class="small">${messages.noCode}</p>` : nothing}
    </div>`;
  }

  get #contact(): Contact {
    const { settings } = this.#host;
    return {
      name: settings.text('name') ?? '',
      jobTitle: settings.text('jobTitle'),
      organisation: settings.text('organisation'),
      phone: settings.text('phone'),
      whatsapp: settings.text('whatsapp'),
      email: settings.text('email'),
      bookingUrl: settings.url('bookingUrl'),
      linkedin: settings.url('linkedin'),
      available: settings.text('available'),
      photo: settings.url('photo'),
      page: location.origin + location.pathname,
    };
  }

  readonly #save = (): void => {
    const contact = this.#contact;
    const image = this.#host.renderRoot.querySelector<HTMLImageElement>('.photo img');
    const photo = (image && photoAsData(image)) ?? contact.photo;
    const card = writeCard(contact, { photo, revised: new Date() });
    saveFile(cardFileName(contact.name), card, 'text/vcard');
  };

  readonly #toggleCode = async (): Promise<void> => {
    this.#code = this.#code.type === 'shown' ? { type: 'hidden' } : await this.#drawCode();
    this.#host.requestUpdate();
  };

  async #drawCode(): Promise<CodeState> {
    try {
      const { drawQrCode } = await import('./qr-code.js');
      return { type: 'shown', drawing: drawQrCode(writeCard(this.#contact, {})) };
    } catch {
      // The line is down, or the card is too long for a code.
      return { type: 'failed' };
    }
  }
}
