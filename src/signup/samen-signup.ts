import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import type { Subject } from '../delivery/submission.js';
import { ContactForm } from '../form/contact-form.js';
import { PostingWidget } from '../form/posting-widget.js';
import { choices } from '../theme/choices.styles.js';
import { loadSignupMessages, type SignupMessages } from './messages.js';
import { styles } from './samen-signup.styles.js';
import { isTimeZone, parseDates, type Session, sessionWords } from './sessions.js';
import { attributes } from '../widget/attributes.js';

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
export class SamenSignup extends PostingWidget<SignupMessages> {
  static override properties = attributes('dates timeZone location online programmeUrl');

  static override styles: CSSResultGroup = [PostingWidget.styles, choices, styles];

  override readonly widget = 'signup';

  /** ISO 8601 intervals separated by white space: `2027-02-04T10:00/11:30`. */
  declare dates?: string;

  /** The IANA time zone of dates without an offset; `Europe/Amsterdam` by default. */
  declare timeZone?: string;

  /** Where the session is held. */
  declare location?: string;

  /** Whether the session is held online. */
  declare online?: boolean;

  /** The address of the programme. */
  declare programmeUrl?: string;

  override readonly defaultFields = 'name email organisation? role?';

  readonly #form = new ContactForm(this, async (voice) =>
    (await import('./outcome.js')).loadOutcome(voice, this, {
      heading: (content) => this.renderHeading(content),
      date: () => this.#chosenDate,
    }),
  );
  #sessions: readonly Session[] = [];
  /** The date that is chosen in the form: it follows its session when the dates change. */
  #chosenId: string | undefined;
  /** The session that was sent. */
  #chosen: Session | undefined;

  constructor() {
    super(loadSignupMessages);
  }

  protected override get isReady(): boolean {
    return super.isReady && this.#form.messages !== undefined;
  }

  override subject(data: FormData): Subject<'signup'> {
    const id = data.get('session');
    this.#chosen = this.#sessions.find((session) => session.id === id);
    return { session: this.#chosen?.id ?? '', title: this.#heading };
  }

  get #chosenDate(): string {
    return this.#chosen ? sessionWords(this.#chosen, this.language, this.#zone).date : '';
  }

  get #heading(): string {
    return this.settings.text('heading') ?? this.locale.messages?.heading ?? '';
  }

  get #zone(): string {
    const zone = this.settings.text('timeZone') ?? 'Europe/Amsterdam';
    if (isTimeZone(zone)) return zone;
    this.settings.report('timeZone', zone, 'Europe/Amsterdam');
    return 'Europe/Amsterdam';
  }

  protected override renderWidget(own: SignupMessages): TemplateResult {
    const zone = this.#zone;
    this.#readSessions(zone);
    const { state } = this.#form;
    if (state.type === 'sent') return html`${this.#form.renderOutcome()}`;
    const upcoming = this.#sessions.some(({ start }) => start.getTime() > Date.now());
    return html`${this.renderHeading(this.#heading)} ${this.renderIntro(this.#renderPlace(own))}
    ${
      upcoming
        ? this.renderWhereUsable(own.unavailable, () =>
            this.#form.render({
              purpose: own.purpose,
              submit: this.settings.text('submitText') ?? own.submit,
              lead: this.#renderDates(own, zone),
              check: (data) => (data.has('session') ? [] : [{ field: 'session', code: 'missing' }]),
            }),
          )
        : html`<p>${own.noDates}</p>
            <slot></slot>`
    }`;
  }

  #readSessions(zone: string): void {
    const value = this.settings.text('dates') ?? '';
    const example = '2027-02-04T10:00/11:30';
    const { sessions, unknown } = parseDates(value, zone);
    if (!value) this.notices.add({ code: 'attribute-missing', attribute: 'dates', example });
    for (const word of unknown) this.notices.add({ code: 'date', value: word });
    this.#sessions = sessions;
    if (sessions.length === 1) this.#chosenId = sessions[0]?.id;
  }

  #renderPlace(own: SignupMessages): TemplateResult {
    const place = this.settings.flag('online') ? own.online : this.settings.text('location');
    const programme = this.settings.url('programmeUrl');
    return html`${place}
    ${programme ? html`<a part="link" href=${programme}>${own.programme}</a>` : nothing}`;
  }

  #renderDates(own: SignupMessages, zone: string): TemplateResult {
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

  #renderSession(own: SignupMessages, session: Session, zone: string): TemplateResult {
    const words = sessionWords(session, this.language, zone);
    const past = session.start.getTime() <= Date.now();
    return html`<label class=${past ? 'option session past' : 'option session'} part="session">
      <input
        type="radio"
        .checked=${session.id === this.#chosenId}
        name="session"
        value=${session.id}
        @change=${() => (this.#chosenId = session.id)}
        ?disabled=${past}
      />
      <span class="dot"></span>
      <span class="leaf"><b>${words.day}</b> <span>${words.month}</span></span>
      <span class="text">${words.weekday} <b>${own.time(words.time)}</b></span>
      ${past ? html`<span class="pill">${own.past}</span>` : nothing}
    </label>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'samen-signup': SamenSignup;
  }
}
