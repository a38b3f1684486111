import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Reply } from '../delivery/reply.js';
import type { Subject } from '../delivery/submission.js';
import { ContactForm } from '../form/contact-form.js';
import { PostingWidget } from '../form/posting-widget.js';
import { booleanAttribute } from '../widget/samen-widget.js';
import { loadSignupTexts, type SignupTexts } from './messages.js';
import { styles } from './samen-signup.styles.js';
import { isTimeZone, parseDates, type Session, sessionWords } from './sessions.js';

/**
 * Signing up for a knowledge session.
 *
 * @summary A choice of dates and a short form to sign up.
 *
 * @slot - Fallback content, shown until the widget is ready and where scripts never run.
 * @slot intro - A text below the heading.
 * @slot success - Shown after the form was sent, below its heading.
 *
 * @csspart session - A date to choose.
 * @csspart heading - The widget's heading.
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
 * @fires {SamenEvent<'samen-start'>} samen-start - The visitor chose a date or typed a character.
 * @fires {SamenEvent<'samen-submit'>} samen-submit - Before sending; cancelable.
 * @fires {SamenEvent<'samen-success'>} samen-success - The endpoint accepted it.
 * @fires {SamenEvent<'samen-error'>} samen-error - Refused, or given up.
 *
 * @tag samen-signup
 */
export class SamenSignup extends PostingWidget<SignupTexts> {
  static override styles: CSSResultGroup = [PostingWidget.styles, styles];

  override readonly widget = 'signup';

  /** ISO 8601 intervals separated by white space: `2027-02-04T10:00/11:30`. */
  @property() dates?: string;

  /** The IANA time zone of dates without an offset; `Europe/Amsterdam` by default. */
  @property({ attribute: 'time-zone' }) timeZone?: string;

  /** Where the session is held. */
  @property() location?: string;

  /** Whether the session is held online. */
  @property({ converter: booleanAttribute }) online?: boolean;

  /** The address of the programme. */
  @property({ attribute: 'programme-url' }) programmeUrl?: string;

  protected override readonly defaultFields = 'name email organisation? role?';

  readonly #form = new ContactForm(this);
  #sessions: readonly Session[] = [];
  #chosen: Session | undefined;

  constructor() {
    super(loadSignupTexts);
  }

  override subject(data: FormData): Subject<'signup'> {
    const id = data.get('session');
    this.#chosen = this.#sessions.find((session) => session.id === id);
    return { session: this.#chosen?.id ?? '', title: this.#heading };
  }

  get #heading(): string {
    return this.setting('heading') ?? this.locale.messages?.own.heading ?? '';
  }

  get #zone(): string {
    const zone = this.setting('timeZone') ?? 'Europe/Amsterdam';
    if (isTimeZone(zone)) return zone;
    this.reportValue('timeZone', zone, 'Europe/Amsterdam');
    return 'Europe/Amsterdam';
  }

  protected override renderWidget({ own }: SignupTexts): TemplateResult {
    const zone = this.#zone;
    this.#readSessions(zone);
    const settings = this.formSettings();
    const { state } = this.#form;
    if (state.type === 'sent') return this.#renderSent(own, zone, state.reply);
    const upcoming = this.#sessions.some(({ start }) => start.getTime() > Date.now());
    return html`${this.renderHeading(this.#heading)} ${this.renderIntro(this.#renderPlace(own))}
    ${upcoming
      ? this.renderWhereUsable(settings, () =>
          this.#form.render({
            settings,
            purpose: own.purpose,
            submit: this.setting('submitText') ?? own.submit,
            lead: this.#renderDates(own, zone),
            check: (data) =>
              data.has('session') ? [] : [{ field: 'session', code: 'missing' }],
          }),
        )
      : html`<p>${own.noDates}</p>
          <slot></slot>`}`;
  }

  #readSessions(zone: string): void {
    const value = this.setting('dates') ?? '';
    const example = '2027-02-04T10:00/11:30';
    const { sessions, unknown } = parseDates(value, zone);
    if (!value) this.notices.add({ code: 'attribute-missing', attribute: 'dates', example });
    for (const word of unknown) this.reportValue('dates', word, example);
    this.#sessions = sessions;
  }

  #renderPlace(own: SignupTexts['own']): TemplateResult {
    const place = this.flag('online') ? own.online : this.setting('location');
    const programme = this.url('programmeUrl');
    return html`${place}
    ${programme
      ? html`<a part="link" href=${programme}>${own.programme}</a>`
      : nothing}`;
  }

  #renderDates(own: SignupTexts['own'], zone: string): TemplateResult {
    const invalid = this.#form.isInvalid('session');
    return html`<fieldset
      class=${invalid ? 'fieldset invalid' : 'fieldset'}
      aria-describedby=${invalid ? 'session-error' : nothing}
    >
      <legend class="label" part="label">${own.dates}</legend>
      ${this.#form.renderError('session')}
      <div class="options">
        ${this.#sessions.map((session) => this.#renderSession(own, session, zone))}
      </div>
    </fieldset>`;
  }

  #renderSession(own: SignupTexts['own'], session: Session, zone: string): TemplateResult {
    const words = sessionWords(session, this.language, zone);
    const past = session.start.getTime() <= Date.now();
    return html`<label class=${past ? 'option session past' : 'option session'} part="session">
      <input
        type="radio"
        name="session"
        value=${session.id}
        ?disabled=${past}
        ?checked=${!past && this.#sessions.length === 1}
      />
      <span class="dot"></span>
      <span class="leaf"><b>${words.day}</b> <span>${words.month}</span></span>
      <span class="text">${words.weekday} <b>${own.time(words.time)}</b></span>
      ${past ? html`<span class="pill">${own.past}</span>` : nothing}
    </label>`;
  }

  #renderSent(own: SignupTexts['own'], zone: string, reply: Reply | undefined): TemplateResult {
    const chosen = this.#chosen;
    const date = chosen ? sessionWords(chosen, this.language, zone).date : '';
    const outcome =
      reply?.status === 'waitlisted'
        ? { heading: own.waitlistedHeading(date), text: own.waitlistedText }
        : reply?.status === 'accepted'
          ? { heading: own.registeredHeading(date), text: own.registeredText }
          : { heading: own.sentHeading(date), text: own.sentText };
    return this.#form.renderSuccess(
      this.renderHeading(outcome.heading),
      this.renderSuccessText(reply?.message ?? outcome.text),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'samen-signup': SamenSignup;
  }
}
