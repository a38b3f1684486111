import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { webUrl } from '../config/urls.js';
import type { Reply } from '../delivery/reply.js';
import type { Subject } from '../delivery/submission.js';
import { ContactForm } from '../form/contact-form.js';
import { PostingWidget } from '../form/posting-widget.js';
import { downloadIcon } from '../theme/icons.js';
import { type DownloadTexts, loadDownloadTexts } from './messages.js';
import { styles } from './samen-download.styles.js';

/**
 * An eBook in exchange for, or beside, a short form.
 *
 * @summary An eBook with its cover, a short form, and the file.
 *
 * @slot - Fallback content, shown until the widget is ready and where scripts never run.
 * @slot intro - A text below the heading.
 * @slot cover - A cover of your own.
 * @slot success - Shown after the form was sent, below its heading.
 *
 * @csspart cover - The cover.
 * @csspart file - The link to the file.
 * @csspart heading - The eBook's title.
 * @csspart intro - The text below the heading.
 * @csspart link - A link.
 * @csspart button - The primary button.
 * @csspart notice - What the editor of the page should mend.
 * @csspart form - The form.
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
 * @fires {SamenEvent<'samen-view'>} samen-view - The widget was seen for the first time.
 * @fires {SamenEvent<'samen-start'>} samen-start - The visitor typed a first character.
 * @fires {SamenEvent<'samen-submit'>} samen-submit - Before sending; cancelable.
 * @fires {SamenEvent<'samen-success'>} samen-success - The endpoint accepted it.
 * @fires {SamenEvent<'samen-error'>} samen-error - Refused, or given up.
 *
 * @tag samen-download
 */
export class SamenDownload extends PostingWidget<DownloadTexts> {
  static override styles: CSSResultGroup = [PostingWidget.styles, styles];

  override readonly widget = 'download';

  /** The eBook's title. */
  @property({ attribute: 'title-text' }) titleText?: string;

  /** The address of a picture of the cover; without it, a cover is drawn from the title. */
  @property() cover?: string;

  /** What can be seen on the cover; without it the cover is decoration beside the title. */
  @property({ attribute: 'cover-alt' }) coverAlt?: string;

  /** The address of the file, where the endpoint's reply gives none. */
  @property() file?: string;

  /** Type, pages and size: `PDF, 24 pagina's, 2 MB`. */
  @property({ attribute: 'file-info' }) fileInfo?: string;

  /** `required` (the form first), `optional` (the link beside the form) or `none` (the link alone). */
  @property() gate?: string;

  protected override readonly defaultFields = 'email name? organisation?';
  protected override readonly defaultConsent = 'optional';

  @state() private _brokenCover?: string;

  readonly #form = new ContactForm(this);

  constructor() {
    super(loadDownloadTexts);
  }

  override subject(): Subject<'download'> {
    const file = this.url('file');
    return { title: this.setting('titleText') ?? '', ...(file === undefined ? {} : { file }) };
  }

  protected override renderWidget({ own }: DownloadTexts): TemplateResult {
    const title = this.setting('titleText');
    if (!title) {
      this.notices.add({
        code: 'attribute-missing',
        attribute: 'title-text',
        example: 'Allianties die blijven werken',
      });
    }
    return html`<div class="book">
      <slot name="cover">${this.#renderCover(own, title)}</slot>
      <div class="stack">
        ${this.renderHeading(this.setting('heading') ?? title ?? own.heading)}
        ${this.renderIntro(nothing)} ${this.#renderOffer(own)}
      </div>
    </div>`;
  }

  #renderCover(own: DownloadTexts['own'], title: string | undefined): TemplateResult {
    const cover = this.url('cover');
    if (cover && cover !== this._brokenCover) {
      return html`<div class="cover" part="cover">
        <img
          src=${cover}
          alt=${this.setting('coverAlt') ?? ''}
          width="198"
          height="264"
          @error=${() => (this._brokenCover = cover)}
        />
      </div>`;
    }
    return html`<div class="cover drawn" part="cover" aria-hidden="true">
      <span class="kind">${own.kind}</span>
      <span class="title">${title ?? own.heading}</span>
      <span class="kind">${this.setting('fileInfo')}</span>
    </div>`;
  }

  #renderOffer(own: DownloadTexts['own']): unknown {
    const gate = this.choice('gate', ['required', 'optional', 'none']);
    const file = this.url('file');
    if (gate !== 'required' && !file) {
      this.notices.add({ code: 'attribute-missing', attribute: 'file', example: '/e-book.pdf' });
    }
    const link = gate !== 'required' && file ? this.#renderLink(own, file) : nothing;
    if (gate === 'none') return link;
    const settings = this.formSettings();
    const { state } = this.#form;
    if (state.type === 'sent') return this.#renderSent(own, state.reply);
    return html`${link}
    ${this.renderWhereUsable(settings, () =>
      this.#form.render({
        settings,
        purpose: own.purpose,
        submit: html`${downloadIcon}<span
            >${this.setting('submitText') ?? own.submit(this.setting('fileInfo'))}</span
          >`,
      }),
    )}`;
  }

  #renderLink(own: DownloadTexts['own'], file: string): TemplateResult {
    return html`<p>
      <a class="button" part="file" href=${file} download
        >${downloadIcon}<span>${own.link(this.setting('fileInfo'))}</span></a
      >
    </p>`;
  }

  #renderSent(own: DownloadTexts['own'], reply: Reply | undefined): TemplateResult {
    const given = reply?.downloadUrl;
    const file = (given && webUrl(given, document.baseURI)) ?? this.url('file');
    if (reply?.status === 'pending') {
      return this.#form.renderSuccess(
        this.renderHeading(own.pendingHeading, 1),
        this.renderSuccessText(reply.message ?? own.pendingText),
      );
    }
    return this.#form.renderSuccess(
      this.renderHeading(file ? own.readyHeading : own.sentHeading, 1),
      html`${this.renderSuccessText(reply?.message ?? (file ? own.readyText : own.sentText))}
      ${file ? this.#renderLink(own, file) : nothing}`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'samen-download': SamenDownload;
  }
}
