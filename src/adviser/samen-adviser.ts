import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { FormDrawer } from '../form/drawer.js';
import { type FormSettings, PostingWidget } from '../form/posting-widget.js';
import type { Subject } from '../delivery/submission.js';
import { calendarIcon, linkIcon, mailIcon, phoneIcon } from '../theme/icons.js';
import { booleanAttribute } from '../widget/samen-widget.js';
import { firstName, initials, mailLink, telLink, whatsappLink } from './contact-ways.js';
import { type AdviserTexts, loadAdviserTexts } from './messages.js';
import { styles } from './samen-adviser.styles.js';

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
export class SamenAdviser extends PostingWidget<AdviserTexts> {
  static override styles: CSSResultGroup = [PostingWidget.styles, styles];

  override readonly widget = 'adviser';

  /** The adviser's name. */
  @property() name?: string;

  /** What the adviser does. */
  @property({ attribute: 'job-title' }) jobTitle?: string;

  /** Where the adviser works. */
  @property() organisation?: string;

  /** A telephone number as people write it. */
  @property() phone?: string;

  /** An e-mail address. */
  @property() email?: string;

  /** The address of a photo, shown square and cut to a circle. */
  @property() photo?: string;

  /** What can be seen in the photo; without it the photo is decoration beside the name. */
  @property({ attribute: 'photo-alt' }) photoAlt?: string;

  /** The address of a LinkedIn profile. */
  @property() linkedin?: string;

  /** The address of a page to make an appointment. */
  @property({ attribute: 'booking-url' }) bookingUrl?: string;

  /** A telephone number that has WhatsApp. */
  @property() whatsapp?: string;

  /** The languages that the adviser speaks, in words. */
  @property() languages?: string;

  /** When the adviser can be reached, in words: `ma t/m do`. */
  @property() available?: string;

  /** Whether there is a call-me-back form; needs `endpoint`. */
  @property({ converter: booleanAttribute }) callback?: boolean;

  protected override readonly defaultFields = 'name phone|email message?';

  @state() private _brokenPhoto?: string;

  readonly #drawer = new FormDrawer(this);

  constructor() {
    super(loadAdviserTexts);
  }

  override subject(): Subject<'adviser'> {
    return { adviser: this.setting('name') ?? '' };
  }

  protected override renderWidget({ own }: AdviserTexts): TemplateResult {
    const name = this.setting('name');
    if (!name) {
      this.notices.add({ code: 'attribute-missing', attribute: 'name', example: 'Jo de Vries' });
    }
    const settings = this.flag('callback') ? this.formSettings() : undefined;
    const job = [this.setting('jobTitle'), this.setting('organisation')].filter(Boolean).join(', ');
    return html`<div class="card" part="card">
        <slot name="photo">${this.#renderPhoto(name ?? '')}</slot>
        <div class="stack" part="details">
          ${this.renderHeading(this.setting('heading') ?? name ?? own.heading)}
          ${job ? html`<p class="job">${job}</p>` : nothing}
          <slot name="intro"
            >${this.setting('introText') ? html`<p>${this.setting('introText')}</p>` : nothing}</slot
          >
          <slot name="bio"></slot>
          ${this.#renderWays(own, name ?? '')} ${this.#renderFacts(own)}
          ${settings && this.#drawer.state.type !== 'open'
            ? this.renderWhereUsable(settings, () => this.#renderOpener(own))
            : nothing}
        </div>
      </div>
      ${settings ? this.#renderCallback(own, name ?? '', settings) : nothing}`;
  }

  #renderPhoto(name: string): TemplateResult {
    const photo = this.url('photo');
    // The circle has its size before the picture comes, so nothing moves.
    return html`<div class="photo" part="photo">
      ${photo && photo !== this._brokenPhoto
        ? html`<img
            src=${photo}
            alt=${this.setting('photoAlt') ?? ''}
            width="120"
            height="120"
            @error=${() => (this._brokenPhoto = photo)}
          />`
        : html`<span class="initials" aria-hidden="true">${initials(name)}</span>`}
    </div>`;
  }

  #renderWays(own: AdviserTexts['own'], name: string): unknown {
    const phone = this.setting('phone');
    const email = this.setting('email');
    const whatsapp = this.setting('whatsapp');
    const tel = phone && telLink(phone);
    const mail = email && mailLink(email);
    const chat = whatsapp && whatsappLink(whatsapp);
    if (phone && !tel) this.reportValue('phone', phone, '030 123 45 67');
    if (email && !mail) this.reportValue('email', email, 'naam@voorbeeld.nl');
    if (whatsapp && !chat) this.reportValue('whatsapp', whatsapp, '+31 6 12345678');
    if (tel && !mail && !this.flag('callback')) this.notices.add({ code: 'phone-only' });
    const ways = [
      { href: tel, icon: phoneIcon, text: phone },
      { href: mail, icon: mailIcon, text: own.mail(firstName(name)) },
      { href: this.url('bookingUrl'), icon: calendarIcon, text: own.book },
      { href: chat, icon: phoneIcon, text: own.whatsapp },
      { href: this.url('linkedin'), icon: linkIcon, text: own.linkedin },
    ].filter(({ href }) => href);
    if (ways.length === 0) return nothing;
    return html`<ul class="ways">
      ${ways.map(
        ({ href, icon, text }) =>
          html`<li><a part="link" href=${href}>${icon}<span>${text}</span></a></li>`,
      )}
    </ul>`;
  }

  #renderFacts(own: AdviserTexts['own']): unknown {
    const available = this.setting('available');
    const languages = this.setting('languages');
    if (!available && !languages) return nothing;
    return html`<p class="facts">
      ${available ? own.available(available) : nothing}
      ${available && languages ? html`<br />` : nothing}
      ${languages ? own.languages(languages) : nothing}
    </p>`;
  }

  #renderOpener(own: AdviserTexts['own']): TemplateResult {
    return html`<button
      class="button drawer-opener"
      part="button"
      type="button"
      @click=${this.#drawer.open}
    >
      ${own.callMe}
    </button>`;
  }

  #renderCallback(own: AdviserTexts['own'], name: string, settings: FormSettings): unknown {
    const drawer = this.#drawer.state;
    if (drawer.type === 'unopened') return nothing;
    const { form } = drawer;
    if (form.state.type === 'sent') {
      return html`<div class="drawer">
        ${form.renderSuccess(
          this.renderHeading(own.sentHeading, 1),
          this.renderSuccessText(form.state.reply?.message ?? own.sentText(name)),
        )}
      </div>`;
    }
    return html`<div class="drawer" ?hidden=${drawer.type === 'closed'}>
      ${this.renderHeading(own.formHeading, 1)}
      <p class="lead">${own.formIntro}</p>
      ${form.render({
        settings,
        purpose: own.purpose,
        submit: this.setting('submitText') ?? own.submit,
        secondary: html`<button
          class="button quiet"
          part="button-secondary"
          type="button"
          @click=${this.#drawer.close}
        >
          ${own.cancel}
        </button>`,
      })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'samen-adviser': SamenAdviser;
  }
}
