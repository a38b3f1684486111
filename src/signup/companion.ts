import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { LanguageController } from '../locale/language.js';
import { StructuredData } from '../widget/structured-data.js';
import { disclosure } from '../theme/disclosure.styles.js';
import type { Subject } from '../delivery/submission.js';
import type { ContactForm, FormContent } from '../form/contact-form.js';
import { later } from '../theme/later.styles.js';
import type { SignupMessages } from './messages.js';
import type { Participants } from './participants/participants.js';
import type { Place, SamenSignup, SessionRow } from './samen-signup.js';
import { defaultZone, type Period, sayTime } from './sessions.js';
import { type AgendaMessages, loadAgendaMessages } from './agenda/agenda-messages.js';
import { agendaStyles } from './agenda/agenda.styles.js';
import {
  type Availability,
  type AvailabilityRules,
  availabilityOf,
  canBeChosen,
  type OfferedSession,
  parseDuration,
} from './agenda/availability.js';
import type { ListContext } from './agenda/session-list.js';
import { SessionSource } from './agenda/session-source.js';
import { deviceZone, differs, zoneName } from './agenda/visitor-time.js';
import { isTimeZone, sayDate, sayPeriod } from './agenda/clock.js';
import { describeSessions } from './agenda/describe-sessions.js';
import { placeOf } from './agenda/place.js';
import { parseDates, type SessionDates } from './agenda/parse-dates.js';

/** Fetches the texts and the list of sessions, where there is one. Rejects where the line is down. */
export async function createCompanion(host: SamenSignup): Promise<Companion> {
  const companion = new Companion(host);
  await companion.prepare();
  return companion;
}

/**
 * What a signup needs where there is more than coming dates in the visitor's own zone: a list of
 * the site's, sessions that are full, closed or over, and the form for whoever waits for a new date.
 */
export class Companion implements ReactiveController {
  readonly #host: SamenSignup;
  readonly #texts: LanguageController<AgendaMessages>;
  readonly #source: SessionSource;

  readonly #structuredData: StructuredData;
  #participants: Participants | undefined;
  #isFetching = false;

  constructor(host: SamenSignup) {
    this.#host = host;
    this.#texts = new LanguageController(host, loadAgendaMessages);
    this.#source = new SessionSource(host);
    this.#structuredData = new StructuredData(host, () => this.#description);
    host.addController(this);
    host.addStyles(...later, disclosure, agendaStyles);
  }

  /** The sessions of the list where there is one, or else those of the attribute `dates`. */
  get sessions(): readonly OfferedSession[] {
    return this.#source.sessions ?? this.#dates.sessions;
  }

  /** The zone in which the sessions are held. */
  get zone(): string {
    const zone = this.#host.settings.text('timeZone');
    return zone && isTimeZone(zone) ? zone : defaultZone;
  }

  get #dates(): SessionDates {
    return parseDates(this.#host.settings.text('dates') ?? '', this.zone);
  }

  get messages(): AgendaMessages {
    return this.#texts.messages!;
  }

  /** Settled when all is there that the first view needs. */
  async prepare(): Promise<void> {
    this.#source.follow(this.#context);
    await Promise.all([this.#texts.loaded, this.#source.settled, this.#fetchParticipants()]);
  }

  /** Fetches what signs up colleagues, where that is asked for. */
  async #fetchParticipants(): Promise<void> {
    if (this.#colleagues === 0 || this.#isFetching) return;
    this.#isFetching = true;
    try {
      const { createParticipants } = await import('./participants/participants.js');
      this.#participants = await createParticipants(this.#host);
      this.#host.requestUpdate();
    } catch (error) {
      // What failed is asked for again.
      this.#isFetching = false;
      throw error;
    }
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#refresh);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#refresh);
  }

  hostUpdate(): void {
    this.#source.follow(this.#context);
    this.#fetchParticipants().catch(() => undefined);
  }

  /** Where all sessions are held; undefined where they differ, and each says so itself. */
  get place(): Place | undefined {
    const places = this.sessions.map((session) => placeOf(this.#host, session));
    const [first = this.#host.place, ...others] = places;
    return others.every((other) => isSamePlace(other, first)) ? first : {};
  }

  /** Tells the editor what is wrong with the list and with the rules. */
  report(): void {
    const { settings, notices } = this.#host;
    const { notice } = this.#source;
    if (notice) notices.add(notice);
    for (const value of this.#dates.unknown) notices.add({ code: 'date', value });
    const zone = settings.text('timeZone');
    if (zone && zone !== this.zone) settings.report('timeZone', zone, defaultZone);
    this.#structuredData.report();
    const hasPlace = this.sessions.some((session) => isSomewhere(placeOf(this.#host, session)));
    if (settings.flag('structuredData') && this.sessions.length > 0 && !hasPlace) {
      notices.add({ code: 'structured-data-place' });
    }
    const participants = settings.text('participants') ?? '1';
    if (participants !== '1' && this.#colleagues === 0) {
      settings.report('participants', participants, '1 – 50');
    }
    if (!settings.text('dates') && !this.#context) {
      const example = '2027-02-04T10:00/11:30';
      notices.add({ code: 'attribute-missing', attribute: 'dates', example });
    }
  }

  /** A session as a row: what its state is called, and what there is to know of it. */
  row(session: OfferedSession, own: SignupMessages): SessionRow {
    const availability = this.#availabilityOf(session);
    const isOpen = canBeChosen(availability);
    return {
      session,
      isOpen,
      state: isOpen ? availability.type : `gone ${availability.type}`,
      pill: this.#pill(availability),
      notes: this.#renderNotes(session, availability, own),
    };
  }

  /** The form as it is for the session that is chosen. */
  adjust(content: FormContent, form: ContactForm, chosenId: string | undefined): FormContent {
    const colleagues = this.#colleagues > 0 ? this.#participants : undefined;
    const { sessions } = this;
    // One session alone needs no choosing.
    const chosen = sessions.length === 1 ? sessions[0] : this.#find(chosenId);
    const isWaiting = chosen && this.#availabilityOf(chosen).type === 'waitlist';
    const own = isWaiting ? this.#host.settings.text('submitText') : undefined;
    return {
      ...content,
      submit: isWaiting ? (own ?? this.messages.submitWaitlist) : content.submit,
      // What could be chosen when it was shown may have closed meanwhile.
      check: (data) => {
        const session = this.#find(data.get('session'));
        const canBe = session && canBeChosen(this.#availabilityOf(session));
        return canBe ? [] : [{ field: 'session', code: 'missing' }];
      },
      checkAfter: (data) => colleagues?.check(data) ?? [],
      after: colleagues?.render(form, this.#colleagues),
      say: (problem) => colleagues?.say(problem),
    };
  }

  /** What the submission is about, besides the session. */
  subject(data: FormData): Pick<Subject<'signup'>, 'participants'> {
    const participants = this.#participants?.read(data) ?? [];
    return participants.length > 0 ? { participants } : {};
  }

  /** Where nothing can be chosen: what there was, and a form for whoever waits for a new date. */
  renderNone(rows: unknown, own: SignupMessages, form: ContactForm): TemplateResult {
    const { noDates, notifyLead, notifyPurpose, notifySubmit } = this.messages;
    if (this.#isUnavailable) return this.#renderUnavailable();
    return html`${rows}
      <p class="none">${noDates}</p>
      ${this.#host.renderWhereUsable(own.unavailable, () =>
        form.render({
          purpose: notifyPurpose,
          submit: notifySubmit,
          lead: html`<p>${notifyLead}</p>`,
        }),
      )}`;
  }

  /** The programme that stands in the page, behind a press. */
  renderProgramme(own: SignupMessages): unknown {
    return this.#host.querySelector('[slot=programme]')
      ? html`<details class="programme">
          <summary>${own.programme}</summary>
          <slot name="programme"></slot>
        </details>`
      : nothing;
  }

  /** Whether a list was asked for, and neither it nor a date has come. */
  get #isUnavailable(): boolean {
    return Boolean(this.#context) && !this.#source.sessions && this.sessions.length === 0;
  }

  /** Says so, and asks again at a press. */
  #renderUnavailable(): TemplateResult {
    return html`<p>${this.messages.unavailable}</p>
      <p>
        <button
          class="button secondary"
          part="button-secondary"
          type="button"
          @click=${() => this.#source.refresh(this.#context)}
        >
          ${this.messages.retry}
        </button>
      </p>
      <slot></slot>`;
  }

  get #context(): ListContext | undefined {
    const url = this.#host.settings.url('sessionsSrc');
    return url ? { url, zone: this.zone, voice: this.#host.voice } : undefined;
  }

  readonly #refresh = (): void => {
    if (document.visibilityState !== 'visible') return;
    // Without a list the hour alone may have changed what can be chosen.
    this.#host.requestUpdate();
    void this.#source.refresh(this.#context);
  };

  /** What search engines are told: the sessions that are not over. */
  get #description(): object | undefined {
    const { settings, spoken } = this.#host;
    if (!settings.flag('structuredData')) return undefined;
    const coming = this.sessions.filter(({ end }) => end > new Date());
    return describeSessions(
      coming.map((session) => ({
        name: this.#host.titleOf(session),
        description: settings.text('introText'),
        parts: session.parts,
        place: placeOf(this.#host, session),
        isCancelled: session.state === 'cancelled',
      })),
      { url: location.origin + location.pathname, zone: spoken.zone },
    );
  }

  /** How many colleagues somebody may sign up as well. */
  get #colleagues(): number {
    const value = this.#host.settings.text('participants') ?? '1';
    return /^([1-9]|[1-4]\d|50)$/.test(value) ? Number(value) - 1 : 0;
  }

  get #rules(): AvailabilityRules {
    const { settings } = this.#host;
    const value = settings.text('closes');
    const closes = value ? parseDuration(value) : undefined;
    if (value && !closes) settings.report('closes', value, 'PT2H, P1D, P1W');
    return { closes, waitlist: settings.flag('waitlist'), zone: this.zone };
  }

  #availabilityOf(session: OfferedSession): Availability {
    return availabilityOf(session, this.#rules, new Date());
  }

  #find(id: unknown): OfferedSession | undefined {
    return this.sessions.find((session) => session.id === id);
  }

  #pill(availability: Availability): string | undefined {
    const { messages } = this;
    if (availability.type !== 'open') return messages[availability.type];
    const { seatsLeft } = availability;
    return seatsLeft ? messages.seatsLeft(seatsLeft) : undefined;
  }

  #renderNotes(
    session: OfferedSession,
    availability: Availability,
    own: SignupMessages,
  ): TemplateResult[] {
    // A title that is that of all of them, and stands above, is not said once more.
    const isOwn = session.title !== this.#host.titleOf(undefined);
    const notes = [
      isOwn ? session.title : undefined,
      ...this.#notesOnPlace(session, own),
      ...this.#notesOnTime(session, own, canBeChosen(availability)),
      this.#noteOnState(session, availability, own),
    ];
    return notes
      .filter((note) => note !== undefined)
      .map((note) => html` <span class="note">${note}</span>`);
  }

  /** Where it is held, where the sessions differ in that. */
  #notesOnPlace(session: OfferedSession, own: SignupMessages): unknown[] {
    const { location, online } = placeOf(this.#host, session);
    const programme = session.programmeUrl;
    const isShared = this.place?.location === location && this.place?.online === online;
    return [
      ...(isShared ? [] : [online ? own.online : undefined, location]),
      programme && html`<a part="link" href=${programme}>${own.programme}</a>`,
    ];
  }

  /** The meetings of a series, and what the visitor's own clock shows. */
  #notesOnTime(
    { parts }: OfferedSession,
    own: SignupMessages,
    isOpen: boolean,
  ): (string | undefined)[] {
    const { messages } = this;
    const { language, zone } = this.#host.spoken;
    const there = deviceZone();
    const isSeries = parts.length > 1;
    const words = (part: Period, zone: string): string => {
      const clock = { language, zone };
      return messages.moment(sayDate(part.start, clock), own.time(sayPeriod(part, clock)));
    };
    return [
      isSeries ? messages.series(parts.length) : undefined,
      ...parts.flatMap((part) => [
        isSeries ? words(part, zone) : undefined,
        isOpen && differs(part, zone, there)
          ? messages.yourTime(words(part, there), zoneName(part.start, there, language))
          : undefined,
      ]),
    ];
  }

  #noteOnState(
    { recordingUrl }: OfferedSession,
    availability: Availability,
    own: SignupMessages,
  ): unknown {
    const { messages } = this;
    switch (availability.type) {
      case 'open':
        return availability.closesAt && messages.closesAt(this.#say(availability.closesAt, own));
      case 'closed':
        return availability.at && messages.closedSince(this.#say(availability.at, own));
      case 'past': {
        const recording = recordingUrl ?? this.#host.settings.url('recordingUrl');
        return recording && html`<a part="link" href=${recording}>${messages.recording}</a>`;
      }
      default:
        return undefined;
    }
  }

  /** `donderdag 4 februari, 10.00 uur` */
  #say(moment: Date, own: SignupMessages): string {
    const { spoken } = this.#host;
    return this.messages.moment(sayDate(moment, spoken), own.time(sayTime(moment, spoken)));
  }
}

function isSomewhere({ location, online }: Place): boolean {
  return Boolean(location) || Boolean(online);
}

function isSamePlace(one: Place, other: Place): boolean {
  return one.location === other.location && one.online === other.online;
}
