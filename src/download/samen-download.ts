import { type CSSResultGroup, html, nothing, svg, type TemplateResult } from 'lit';
import type { Subject } from '../delivery/submission.js';
import { ContactForm } from '../form/contact-form.js';
import type { FormDrawer } from '../form/drawer.js';
import type { AskAfterMessages } from './ask-after.js';
import { PostingWidget } from '../form/posting-widget.js';
import { icon } from '../theme/icon.js';
import { type DownloadMessages, loadDownloadMessages } from './messages.js';
import { styles } from './samen-download.styles.js';
import { attributes } from '../widget/attributes.js';

const downloadIcon = icon(svg`<path d="M12 4v11M7 11l5 5 5-5M5 20h14"/>`);

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
 * @csspart button-secondary - Another button, such as the one that tries again.
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
export class SamenDownload extends PostingWidget<DownloadMessages> {
  static override properties = attributes('titleText cover coverAlt file fileInfo gate askAfter');

  static override styles: CSSResultGroup = [PostingWidget.styles, styles];

  override readonly widget = 'download';

  /** The eBook's title. */
  declare titleText?: string;

  /** The address of a picture of the cover; without it, a cover is drawn from the title. */
  declare cover?: string;

  /** What can be seen on the cover; without it the cover is decoration beside the title. */
  declare coverAlt?: string;

  /** The address of the file, where the endpoint's reply gives none. */
  declare file?: string;

  /** Type, pages and size: `PDF, 24 pagina's, 2 MB`. */
  declare fileInfo?: string;

  /** `required` (the form first), `optional` (the link beside the form) or `none` (the link alone). */
  declare gate?: 'required' | 'optional' | 'none';

  /** Whether the file comes first, and then the question whether one may be contacted about it. */
  declare askAfter?: boolean;

  override readonly defaultFields = 'email name? organisation?';

  #question: FormDrawer<AskAfterMessages> | undefined;
  #asking: Promise<unknown> | undefined;

  #brokenCover: string | undefined;

  readonly #form = new ContactForm(this, async (speaker) =>
    (await import('./outcome.js')).loadOutcome(speaker, this, {
      heading: (content) => this.renderHeading(content, 1),
      link: (file) => this.#renderLink(file),
    }),
  );

  constructor() {
    super(loadDownloadMessages);
  }

  protected override get isReady(): boolean {
    return super.isReady && this.#form.messages !== undefined;
  }

  override subject(): Subject<'download'> {
    const file = this.settings.url('file');
    return {
      title: this.settings.text('titleText') ?? '',
      ...(file === undefined ? {} : { file }),
    };
  }

  protected override renderWidget(own: DownloadMessages): TemplateResult {
    const title = this.settings.text('titleText');
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
        ${this.renderHeading(this.settings.text('heading') ?? title ?? own.heading)}
        ${this.renderIntro()} ${this.#renderOffer(own)}
      </div>
    </div>`;
  }

  #renderCover(own: DownloadMessages, title: string | undefined): TemplateResult {
    const cover = this.settings.url('cover');
    if (cover && cover !== this.#brokenCover) {
      return html`<div class="cover" part="cover">
        <img
          src=${cover}
          alt=${this.settings.text('coverAlt') ?? ''}
          width="198"
          height="264"
          @error=${() => this.#dropCover(cover)}
        />
      </div>`;
    }
    return html`<div class="cover drawn" part="cover" aria-hidden="true">
      <span class="kind">${own.kind}</span>
      <span class="title">${title ?? own.heading}</span>
      <span class="kind">${this.settings.text('fileInfo')}</span>
    </div>`;
  }

  #dropCover(cover: string): void {
    this.#brokenCover = cover;
    this.requestUpdate();
  }

  #renderOffer(own: DownloadMessages): unknown {
    const asksAfter = this.settings.flag('askAfter');
    // Who is asked afterwards is not asked in a box as well.
    this.defaultConsent = asksAfter ? 'none' : 'optional';
    const gate = this.settings.choice('gate', ['required', 'optional', 'none']);
    const isFree = asksAfter || gate === 'none';
    const file = this.settings.url('file');
    if ((isFree || gate === 'optional') && !file) {
      this.notices.add({ code: 'attribute-missing', attribute: 'file', example: '/e-book.pdf' });
    }
    if (isFree && file) {
      // Without an endpoint there is nothing to ask; the editor is told.
      const canAsk = asksAfter && this.resolveEndpoint().type === 'endpoint';
      return html`${this.#renderLink(file, true, canAsk ? this.#ask : undefined)}
      ${this.#question?.render()}`;
    }
    if (gate === 'none')
      return html`<p>${own.unavailable}</p>
        <slot></slot>`;
    const { state } = this.#form;
    if (state.type === 'sent') return this.#form.renderOutcome();
    return html`${gate === 'optional' && file ? this.#renderLink(file, false) : nothing}
    ${this.renderWhereUsable(own.unavailable, () =>
      this.#form.render({
        purpose: own.purpose,
        submit: html`${downloadIcon}<span
            >${this.settings.text('submitText') ?? own.submit(this.settings.text('fileInfo'))}</span
          >`,
      }),
    )}`;
  }

  /** Once: whoever said no is not asked again. */
  readonly #ask = (): void => {
    this.#asking ??= import('./ask-after.js')
      .then(({ askAfter }) => askAfter(this))
      .then(
        (question) => (this.#question = question),
        // The line is down. The file is there all the same, and the next press asks.
        () => (this.#asking = undefined),
      )
      .finally(() => this.requestUpdate());
  };

  /** @param button - whether it is what the visitor comes for; beside a form, the form's is that */
  #renderLink(file: string, button = true, onPress?: () => unknown): TemplateResult {
    const text = this.locale.messages?.link(this.settings.text('fileInfo'));
    return html`<p class="offer">
      <a
        class=${button ? 'button opener' : 'file'}
        part="file"
        href=${file}
        download
        @click=${onPress}
        >${downloadIcon}<span>${text}</span></a
      >
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'samen-download': SamenDownload;
  }
}
