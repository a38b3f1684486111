import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import type { Subject } from '../delivery/submission.js';
import { ContactForm, type FormContent } from '../form/contact-form.js';
import { PostingWidget } from '../form/posting-widget.js';
import { choices } from '../theme/choices.styles.js';
import type { Companion } from './companion.js';
import { loadSignupMessages, type SignupMessages } from './messages.js';
import { styles } from './samen-signup.styles.js';
import {
  defaultZone,
  nextSession,
  parsePlainDates,
  say,
  sayPeriod,
  type Session,
  type Spoken,
} from './sessions.js';
import { attributes } from '../widget/attributes.js';

/** A session as it stands in the form. */
export interface SessionRow {
  readonly session: Session;
  /** The state in a pill. */
  readonly pill?: unknown;
  /** What else there is to know of it. */
  readonly notes?: unknown;
  /** A link that belongs to it: none stands in a label. */
  readonly link?: unknown;
  /** Puts it where it cannot be chosen. */
  readonly wrap?: (content: TemplateResult) => TemplateResult;
}

/** Where a session is held. */
export interface Place {
  readonly location?: string | undefined;
  readonly online?: boolean | undefined;
}

/** Settings that only the companion knows what to do with, with a space between two. */
const companionSettings =
  'sessionsSrc timeZone closes waitlist recordingUrl participants structuredData';

/** Milliseconds after which the companion is asked for again. */
const retryAfter = 5000;

/**
 * Signing up for a knowledge session.
 *
 * @summary A choice of dates and a short form to sign up.
 *
 * @slot - Fallback content, shown until the widget is ready and where scripts never run.
 * @slot intro - A text below the heading.
 * @slot programme - The programme, shown behind a press.
 * @slot success - Shown after the form was sent, below its heading.
 *
 * @csspart session - A date to choose.
 * @csspart heading - The widget's heading.
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
 * @fires {SamenEvent<'samen-start'>} samen-start - The visitor chose a date or typed a character.
 * @fires {SamenEvent<'samen-submit'>} samen-submit - Before sending; cancelable.
 * @fires {SamenEvent<'samen-success'>} samen-success - The endpoint accepted it.
 * @fires {SamenEvent<'samen-error'>} samen-error - Refused, or given up.
 *
 * @tag samen-signup
 */
export class SamenSignup extends PostingWidget<SignupMessages> {
  static override properties = attributes(
    `dates location online programmeUrl ${companionSettings}`,
  );

  static override styles: CSSResultGroup = [PostingWidget.styles, choices, styles];

  override readonly widget = 'signup';

  /**
   * ISO 8601 intervals separated by white space: `2027-02-04T10:00/11:30`. With a comma between
   * them they are the meetings of one series.
   */
  declare dates?: string;

  /** The address of a list of sessions, in place of `dates`. */
  declare sessionsSrc?: string;

  /** The IANA time zone of dates without an offset; `Europe/Amsterdam` by default. */
  declare timeZone?: string;

  /** Where the session is held. */
  declare location?: string;

  /** Whether the session is held online; with `location` it is both. */
  declare online?: boolean;

  /** How long before the start signing up ends, as an ISO 8601 duration: `PT2H`. */
  declare closes?: string;

  /** Whether a session that is full has a waiting list. */
  declare waitlist?: boolean;

  /** The address of the programme. */
  declare programmeUrl?: string;

  /** The address of a recording, for sessions that are over. */
  declare recordingUrl?: string;

  /** How many somebody may sign up, themselves included; 1 by default. */
  declare participants?: string;

  /** Whether search engines are told of the sessions. */
  declare structuredData?: boolean;

  override readonly defaultFields = 'name email organisation? role?';

  /** @internal What was signed up for; undefined for whoever waits for a new date. */
  sent: Session | undefined;

  /** @internal What a signup needs beyond coming dates in the visitor's own zone, once fetched. */
  companion: Companion | undefined;

  readonly #form = new ContactForm(this, async (speaker) =>
    (await import('./outcome.js')).loadOutcome(speaker, this),
  );
  #sessions: readonly Session[] = [];
  /** The date that is chosen in the form: it follows its session when the dates change. */
  #chosenId: string | undefined;
  #isFetching = false;
  /** All is there, or something is on the page already and stays while the rest is fetched. */
  #canShow = false;

  constructor() {
    super(loadSignupMessages);
  }

  /** @internal What it says; only to be asked for once it is on the page. */
  get ownMessages(): SignupMessages {
    return this.locale.messages!;
  }

  /** @internal How moments are told. */
  get spoken(): Spoken {
    return { language: this.language, zone: this.companion?.zone ?? defaultZone };
  }

  /** @internal Where sessions are held that do not say so themselves. */
  get place(): Place {
    return { location: this.settings.text('location'), online: this.settings.flag('online') };
  }

  protected override get isReady(): boolean {
    return (
      super.isReady && this.#form.messages !== undefined && (this.#canShow || !this.#isFetching)
    );
  }

  override subject(data: FormData): Subject<'signup'> {
    // By what stands in the form: a list may have changed since.
    const session = (data.get('session') as string | null) ?? nextSession;
    this.sent = this.#sessions.find(({ id }) => id === session);
    return { session, title: this.titleOf(this.sent), ...this.companion?.subject(data) };
  }

  /** @internal The title of a session: a list may give each its own. */
  titleOf(session: (Session & { readonly title?: string | undefined }) | undefined): string {
    return session?.title ?? this.settings.text('heading') ?? this.locale.messages?.heading ?? '';
  }

  protected override willUpdate(): void {
    super.willUpdate();
    const { companion } = this;
    const sessions = companion
      ? companion.sessions
      : parsePlainDates(this.settings.text('dates') ?? '', defaultZone);
    if (!this.#isFetching && this.#wantsCompanion(sessions)) void this.#fetchCompanion();
    this.#sessions = sessions ?? this.#sessions;
  }

  /** Whether there is more to show than coming dates in the visitor's own zone. */
  #wantsCompanion(plain: readonly Session[] | undefined): boolean {
    return (
      !plain?.length ||
      plain[0]!.start.getTime() <= Date.now() ||
      companionSettings
        .split(' ')
        .some((name) => this.settings.text(name as 'closes') !== undefined) ||
      this.querySelector('[slot=programme]') !== null ||
      new Intl.DateTimeFormat().resolvedOptions().timeZone !== defaultZone
    );
  }

  async #fetchCompanion(): Promise<void> {
    this.#isFetching = true;
    try {
      this.companion = await (await import('./companion.js')).createCompanion(this);
      this.#canShow = true;
      this.requestUpdate();
    } catch {
      // The line is down: in a while it is asked for again, and until then the fallback stands.
      setTimeout(() => {
        this.#isFetching = false;
        this.requestUpdate();
      }, retryAfter);
    }
  }

  protected override renderWidget(own: SignupMessages): TemplateResult {
    const { companion } = this;
    this.#canShow = true;
    companion?.report();
    if (this.#form.state.type === 'sent') return html`${this.#form.renderOutcome()}`;
    return html`${this.renderHeading(this.titleOf(undefined))} ${this.renderIntro()}
    ${this.#renderPlace(own)} ${companion?.renderProgramme(own)} ${this.#renderOffer(own)}`;
  }

  #renderPlace(own: SignupMessages): unknown {
    const { location, online } = this.companion?.place ?? this.place;
    const programme = this.settings.url('programmeUrl');
    return location || online || programme
      ? html`<p class="place">
          ${online ? html`<b>${own.online}</b>` : nothing}
          ${
            location
              ? html`<b>${location}</b>
                  <a
                    part="link"
                    href="https://www.openstreetmap.org/search?query=${encodeURIComponent(location)}"
                    >${own.map}</a
                  >`
              : nothing
          }
          ${programme ? html`<a part="link" href=${programme}>${own.programme}</a>` : nothing}
        </p>`
      : nothing;
  }

  #renderOffer(own: SignupMessages): unknown {
    const { companion } = this;
    const rows = this.#sessions.map(
      (session): SessionRow => companion?.row(session, own) ?? { session },
    );
    const content: FormContent = {
      purpose: own.purpose,
      submit: this.settings.text('submitText') ?? own.submit,
      lead: this.#renderDates(own, rows),
      check: (data) => (data.has('session') ? [] : [{ field: 'session', code: 'missing' }]),
    };
    return (
      companion?.renderUnavailable() ??
      this.renderWhereUsable(own.unavailable, () =>
        this.#form.render(companion?.adjust(content, this.#form, this.#chosenId) ?? content),
      )
    );
  }

  #renderDates(own: SignupMessages, rows: readonly SessionRow[]): TemplateResult {
    const invalid = this.#form.isInvalid('session');
    return html`<fieldset
      class=${invalid ? 'fieldset invalid' : 'fieldset'}
      aria-describedby=${invalid ? 'session-error' : nothing}
    >
      <legend class="label" part="label">${rows.length > 1 ? own.dates : own.date}</legend>
      ${this.#form.renderError('session')} ${this.#renderRows(own, rows)}
    </fieldset>`;
  }

  #renderRows(own: SignupMessages, rows: readonly SessionRow[]): TemplateResult {
    const { spoken } = this;
    return html`<div class="options">
      ${rows.map(({ session, pill, notes, link, wrap }) => {
        const { start, parts } = session;
        const content = html`<span class="leaf"
            ><b>${say(start, spoken, { day: 'numeric' })}</b>
            <span>${say(start, spoken, { month: 'long' })}</span></span
          >
          <span class="text"
            >${say(start, spoken, { weekday: 'long' })}
            <b>${own.time(sayPeriod(parts[0]!, spoken))}</b> ${notes}</span
          >
          ${pill}`;
        const isChoice = rows.length > 1;
        return (
          wrap?.(content) ??
          html`<label class=${isChoice ? 'session option' : 'session'} part="session">
              <input
                type=${isChoice ? 'radio' : 'hidden'}
                .checked=${session.id === this.#chosenId}
                name="session"
                value=${session.id}
                @change=${() => {
                  this.#chosenId = session.id;
                  this.requestUpdate();
                }}
              />
              ${isChoice ? html`<span class="dot"></span>` : nothing} ${content}
            </label>
            ${link}`
        );
      })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'samen-signup': SamenSignup;
  }
}
