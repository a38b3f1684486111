import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { FormOpener } from '../form/opener.js';
import { PostingWidget } from '../form/posting-widget.js';
import type { Subject } from '../delivery/submission.js';
import type { Companion } from './companion.js';
import { firstName, initials, mailLink, telLink, whatsappLink } from './contact-ways.js';
import { calendarIcon, chatIcon, mailIcon, phoneIcon, profileIcon } from './icons.js';
import { type AdviserMessages, loadAdviserMessages } from './messages.js';
import { styles } from './samen-adviser.styles.js';
import { attributes } from '../widget/attributes.js';

/** Settings that only the companion knows what to do with, with a space between two. */
const companionSettings = 'vcard qr structuredData';

/**
 * A contact card for an adviser, with an optional form to be called back.
 *
 * @summary A contact card with call, mail and a call-me-back form.
 *
 * @slot - Fallback content, shown until the widget is ready and where scripts never run.
 * @slot intro - A text below the job title.
 * @slot photo - A picture of your own.
 * @slot bio - A few sentences about the adviser.
 * @slot success - Shown after the form was sent, below its heading.
 *
 * @csspart card - Photo and details together.
 * @csspart photo - The photo or the initials.
 * @csspart details - Name, job title and links.
 * @csspart heading - The adviser's name.
 * @csspart link - A way to get in touch.
 * @csspart button - The primary button.
 * @csspart button-secondary - The button that closes the form.
 * @csspart notice - What the editor of the page should mend.
 * @csspart form - The call-me-back form.
 * @csspart field - A label with its input.
 * @csspart label - A label.
 * @csspart description - A hint at a field.
 * @csspart input - An input.
 * @csspart error - The error of a field.
 * @csspart error-summary - All errors, above the form.
 * @csspart consent - A box with its sentence.
 * @csspart success - The outcome.
 *
 * @fires {SamenEvent<'samen-ready'>} samen-ready - The first render is done.
 * @fires {SamenEvent<'samen-view'>} samen-view - The card was seen for the first time.
 * @fires {SamenEvent<'samen-start'>} samen-start - The visitor typed a first character.
 * @fires {SamenEvent<'samen-submit'>} samen-submit - Before sending; cancelable.
 * @fires {SamenEvent<'samen-success'>} samen-success - The endpoint accepted it.
 * @fires {SamenEvent<'samen-error'>} samen-error - Refused, or given up.
 *
 * @tag samen-adviser
 */
export class SamenAdviser extends PostingWidget<AdviserMessages> {
  static override properties = attributes(
    'name jobTitle organisation phone email photo photoAlt linkedin bookingUrl whatsapp languages ' +
      `available callback ${companionSettings}`,
  );

  static override styles: CSSResultGroup = [PostingWidget.styles, styles];

  override readonly widget = 'adviser';

  /** The adviser's name. */
  declare name?: string;

  /** What the adviser does. */
  declare jobTitle?: string;

  /** Where the adviser works. */
  declare organisation?: string;

  /** A telephone number as people write it. */
  declare phone?: string;

  /** An e-mail address. */
  declare email?: string;

  /** The address of a photo, shown square and cut to a circle. */
  declare photo?: string;

  /** What can be seen in the photo; without it the photo is decoration beside the name. */
  declare photoAlt?: string;

  /** The address of a LinkedIn profile. */
  declare linkedin?: string;

  /** The address of a page to make an appointment. */
  declare bookingUrl?: string;

  /** A telephone number that has WhatsApp. */
  declare whatsapp?: string;

  /** The languages that the adviser speaks, in words. */
  declare languages?: string;

  /** When the adviser can be reached, in words: `ma t/m do`. */
  declare available?: string;

  /** Whether the contact can be saved as a file. */
  declare vcard?: boolean;

  /** Whether the contact can be shown as a QR code. */
  declare qr?: boolean;

  /** Whether search engines are told of the adviser. */
  declare structuredData?: boolean;

  /** Whether there is a call-me-back form; needs `endpoint`. */
  declare callback?: boolean;

  override readonly defaultFields = 'name phone|email moment? message?';

  #brokenPhoto: string | undefined;
  /** As it was when the card came, most likely before a widget put something in front of it. */
  readonly #pageTitle = document.title;
  #companion: Companion | undefined;
  #fetching: Promise<void> | undefined;
  #isWaiting = false;

  readonly #callback = new FormOpener(this, {
    load: async (speaker) => (await import('./callback.js')).loadCallback(speaker),
    heading: (content) => this.renderHeading(content, 1),
  });

  constructor() {
    super(loadAdviserMessages);
  }

  override subject(): Subject<'adviser'> {
    return { adviser: this.settings.text('name') ?? '' };
  }

  protected override get isReady(): boolean {
    return super.isReady && !this.#isWaiting;
  }

  protected override willUpdate(): void {
    super.willUpdate();
    if (companionSettings.split(' ').some((name) => this.settings.flag(name as 'qr'))) {
      this.#fetching ??= this.#fetchCompanion();
    }
  }

  async #fetchCompanion(): Promise<void> {
    this.#isWaiting = !this.hasUpdated;
    try {
      this.#companion = await (await import('./companion.js')).createCompanion(this);
    } catch {
      // The line is down: the card is there without it.
    }
    this.#isWaiting = false;
    this.requestUpdate();
  }

  protected override renderWidget(own: AdviserMessages): TemplateResult {
    const name = this.settings.text('name') ?? '';
    if (!name) {
      this.notices.add({ code: 'attribute-missing', attribute: 'name', example: 'Jo de Vries' });
    }
    const callback = this.settings.flag('callback');
    const job = [this.settings.text('jobTitle'), this.settings.text('organisation')]
      .filter(Boolean)
      .join(', ');
    return html`<div class="card" part="card">
        <slot name="photo">${this.#renderPhoto(name)}</slot>
        <div class="stack" part="details">
          ${this.renderHeading(this.settings.text('heading') ?? (name || own.heading))}
          ${job ? html`<p class="job">${job}</p>` : nothing} ${this.renderIntro()}
          <slot name="bio"></slot>
          ${this.#renderWays(own, name)} ${this.#renderFact('available', own.available)}
          ${this.#renderFact('languages', own.languages)} ${this.#companion?.render()}
          ${
            callback && !this.#callback.isOpen
              ? this.renderWhereUsable(own.unavailable, () =>
                  this.#callback.renderButton(own.callMe, own.offline),
                )
              : nothing
          }
        </div>
      </div>
      ${callback ? this.#callback.renderForm() : nothing}`;
  }

  #renderPhoto(name: string): TemplateResult {
    const photo = this.settings.url('photo');
    // The circle has its size before the picture comes, so nothing moves.
    return html`<div class="photo" part="photo">
      ${
        photo && photo !== this.#brokenPhoto
          ? html`<img
              src=${photo}
              alt=${this.settings.text('photoAlt') ?? ''}
              width="120"
              height="120"
              @error=${() => this.#dropPhoto(photo)}
            />`
          : html`<span class="initials" aria-hidden="true">${initials(name)}</span>`
      }
    </div>`;
  }

  #dropPhoto(photo: string): void {
    this.#brokenPhoto = photo;
    this.requestUpdate();
  }

  #renderWays(own: AdviserMessages, name: string): unknown {
    const tel = this.#link('phone', telLink, '030 123 45 67');
    const mail = this.#link(
      'email',
      (email) => mailLink(email, this.#pageTitle),
      'naam@voorbeeld.nl',
    );
    const chat = this.#link('whatsapp', whatsappLink, '06 12345678');
    // The form is there where it can send.
    const hasForm = this.settings.flag('callback') && this.resolveEndpoint().type === 'endpoint';
    if (tel && !mail && !chat && !hasForm) {
      this.notices.add({ code: 'phone-only' });
    }
    const ways = [
      [tel, phoneIcon, this.settings.text('phone')],
      [mail, mailIcon, own.mail(firstName(name))],
      [this.settings.url('bookingUrl'), calendarIcon, own.book],
      [chat, chatIcon, own.whatsapp],
      [this.settings.url('linkedin'), profileIcon, own.linkedin],
    ].filter(([href]) => href);
    if (ways.length === 0) return html`<slot></slot>`;
    return html`<ul class="ways">
      ${ways.map(
        ([href, icon, text]) =>
          html`<li>
            <a part="link" href=${href}>${icon}<span>${text}</span></a>
          </li>`,
      )}
    </ul>`;
  }

  /** The link that a setting makes; what makes none is reported. */
  #link(
    name: 'phone' | 'email' | 'whatsapp',
    make: (value: string) => string | undefined,
    example: string,
  ): string | undefined {
    const value = this.settings.text(name);
    if (!value) return undefined;
    const link = make(value);
    if (!link) this.settings.report(name, value, example);
    return link;
  }

  #renderFact(name: 'available' | 'languages', say: (value: string) => string): unknown {
    const value = this.settings.text(name);
    return value ? html`<p class="small">${say(value)}</p>` : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'samen-adviser': SamenAdviser;
  }
}
