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
import type { drawQrCode } from './qr-code.js';
import type { SamenAdviser } from './samen-adviser.js';

const styles = css`
  .keep {
    margin-block-end: calc(var(--_samen-space) * 2);
  }

  .qr {
    margin: 0 0 calc(var(--_samen-space) * 2);
  }

  /* Cameras read black on white, whatever the page is like. */
  .code {
    display: block;
    inline-size: 16em;
    max-inline-size: 100%;
    margin-block-end: var(--_samen-space);
    border-radius: 0.35em;
    background: #fff;
    fill: #000;
    forced-color-adjust: none;
  }
`;

/** Fetches the texts. Rejects where the line is down. */
export async function createCompanion(host: SamenAdviser): Promise<Companion> {
  // First, so that what cannot be made leaves nothing behind on the widget.
  await loadKeepMessages(host.speaker);
  const companion = new Companion(host);
  await companion.loaded;
  return companion;
}

/** Where the QR code is. */
type CodeState =
  | { readonly type: 'hidden' | 'offline' }
  | { readonly type: 'shown'; readonly draw: typeof drawQrCode };

/** A code as it was drawn, and what it holds. */
interface Drawing {
  readonly text: string;
  /** Undefined where there is too much for a code. */
  readonly image: TemplateResult<2> | undefined;
}

/** What lets a visitor keep a contact, and what search engines are told of it. */
export class Companion {
  readonly #host: SamenAdviser;
  readonly #texts: LanguageController<KeepMessages>;
  readonly #structuredData: StructuredData;
  #code: CodeState = { type: 'hidden' };
  #drawing: Drawing | undefined;

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
                ${messages.code}
              </button>`
            : nothing
        }
      </div>
      ${code ? this.#renderCode(messages) : nothing}`;
  }

  #renderCode(messages: KeepMessages): TemplateResult {
    const { type } = this.#code;
    const image = type === 'shown' ? this.#draw(this.#code.draw) : undefined;
    const failed = type === 'offline' ? messages.offline : messages.tooMuch;
    return html`<div role="status">
      ${
        image
          ? html`<figure class="qr">
              ${image}
              <figcaption class="small">${messages.codeHint(this.#contact.name)}</figcaption>
            </figure>`
          : nothing
      }
      ${!image && type !== 'hidden' ? html`<p class="small">${failed}</p>` : nothing}
    </div>`;
  }

  /** The code of the contact as it is now, drawn once for each. */
  #draw(draw: typeof drawQrCode): TemplateResult<2> | undefined {
    const text = writeCard(this.#contact, {});
    if (this.#drawing?.text !== text) this.#drawing = { text, image: tryToDraw(draw, text) };
    return this.#drawing.image;
  }

  get #contact(): Contact {
    const { settings, renderRoot } = this.#host;
    // As it is shown: a broken photo is none.
    const photo = renderRoot.querySelector<HTMLImageElement>('.photo img');
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
      photo: photo?.src,
      page: location.origin + location.pathname,
    };
  }

  readonly #save = async (): Promise<void> => {
    const contact = this.#contact;
    const { photo: address } = contact;
    const photo = address && ((await photoAsData(address)) ?? address);
    const card = writeCard(contact, { photo, revised: new Date() });
    saveFile(cardFileName(contact.name), card, 'text/vcard');
  };

  readonly #toggleCode = async (): Promise<void> => {
    if (this.#code.type === 'shown') this.#code = { type: 'hidden' };
    else {
      this.#code = await import('./qr-code.js').then(
        ({ drawQrCode }): CodeState => ({ type: 'shown', draw: drawQrCode }),
        (): CodeState => ({ type: 'offline' }),
      );
    }
    this.#host.requestUpdate();
  };
}

function tryToDraw(draw: typeof drawQrCode, text: string): TemplateResult<2> | undefined {
  try {
    return draw(text);
  } catch {
    return undefined;
  }
}
