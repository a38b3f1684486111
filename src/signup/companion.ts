import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { LanguageController } from '../locale/language.js';
import { StructuredData } from '../widget/structured-data.js';
import { disclosure } from '../theme/disclosure.styles.js';
import type { Subject } from '../delivery/submission.js';
import type { ContactForm, FormContent } from '../form/contact-form.js';
import { later } from '../theme/later.styles.js';
import type { SignupMessages } from './messages.js';
import type { Participant, Participants } from './participants/participants.js';
import type { Place, SamenSignup, SessionRow } from './samen-signup.js';
import { defaultZone, type Period } from './sessions.js';
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
import { isTimeZone } from './agenda/clock.js';
import { sessionRow, yourTime } from './agenda/session-row.js';
import { describeSessions } from './agenda/describe-sessions.js';
import { placeOf } from './agenda/place.js';
import { parseDates, type SessionDates } from './agenda/parse-dates.js';

/** What was sent, as it was then: the list may say otherwise by now. */
interface SentSignup {
  readonly session: OfferedSession;
  /** It was chosen for its waiting list. */
  readonly isForWaitlist: boolean;
  readonly colleagues: readonly Participant[];
}

/** Fetches the texts and the list of sessions, where there is one. Rejects where the line is down. */
export async function createCompanion(host: SamenSignup): Promise<Companion> {
  // First, so that what cannot be made leaves nothing behind on the widget.
  await loadAgendaMessages(host.speaker);
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
  /** What `dates` held when it was read last. */
  #read: { readonly key: string; readonly dates: SessionDates } | undefined;
  #form: ContactForm | undefined;
  /** The session that the visitor chose, and as what: a list may change under their hands. */
  #watched: { readonly id: string | undefined; readonly type: string | undefined } | undefined;
  /** A list that could not be had was asked for once more. */
  #hasRetried = false;
  /** What was sent last; undefined once the form is being filled in again. */
  sent: SentSignup | undefined;

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
    const sessions = this.#source.sessions ?? this.#dates.sessions;
    const held = this.#held;
    return held && !sessions.some(({ id }) => id === held.id) ? [...sessions, held] : sessions;
  }

  /**
   * A session that was sent, and nobody knows whether it arrived: it stays as it was until that is
   * known, however full it has become meanwhile, perhaps by this very visitor.
   */
  get #held(): OfferedSession | undefined {
    const type = this.#form?.state.type;
    return type === 'sending' || type === 'failed' ? this.sent?.session : undefined;
  }

  /** The zone in which the sessions are held. */
  get zone(): string {
    const zone = this.#host.settings.text('timeZone');
    return zone && isTimeZone(zone) ? zone : defaultZone;
  }

  get #dates(): SessionDates {
    const value = this.#host.settings.text('dates') ?? '';
    const key = `${this.zone} ${value}`;
    if (this.#read?.key !== key) this.#read = { key, dates: parseDates(value, this.zone) };
    return this.#read.dates;
  }

  get messages(): AgendaMessages {
    return this.#texts.messages!;
  }

  /** Settled when all is there that the first view needs. */
  async prepare(): Promise<void> {
    this.#source.follow(this.#context);
    // What signs up colleagues is asked for again when it does not come.
    const participants = this.#fetchParticipants().catch(() => undefined);
    await Promise.all([this.#texts.loaded, this.#source.settled, participants]);
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

  hostUpdated(): void {
    const form = this.#form;
    if (form?.state.type !== 'editing') return;
    this.sent = undefined;
    if (this.#hasChoice) return;
    // Nobody can mend what is wrong with a choice that is there no more.
    const problems = form.state.problems.filter(
      ({ field }) => field !== 'session' && !field?.startsWith('participants.'),
    );
    if (problems.length < form.state.problems.length) form.setState({ type: 'editing', problems });
  }

  /** Where all sessions are held; nowhere where they differ, and each says so itself. */
  get place(): Place {
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
    this.#host.alsoSent = [...Array(this.#colleagues).keys()]
      .map((at) => [`participant.${at + 1}.name`, `participant.${at + 1}.email`])
      .flat();
    const isPlaced = this.sessions.every((session) => isSomewhere(placeOf(this.#host, session)));
    if (settings.flag('structuredData') && !isPlaced) {
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
    const { settings, spoken } = this.#host;
    const place = placeOf(this.#host, session);
    return sessionRow(session, this.#availabilityOf(session), {
      own,
      messages: this.messages,
      spoken,
      title: this.#host.titleOf(undefined),
      place: isSamePlace(place, this.place) ? undefined : place,
      recordingUrl: settings.url('recordingUrl'),
    });
  }

  /** The form as it is for the session that is chosen, or where none can be. */
  adjust(content: FormContent, form: ContactForm, chosenId: string | undefined): FormContent {
    this.#form = form;
    const { messages, sessions } = this;
    if (!this.#hasChoice) {
      return {
        purpose: messages.notifyPurpose,
        submit: messages.notifySubmit,
        lead: html`${sessions.length > 0 ? content.lead : nothing} ${this.#renderChange(chosenId)}
          <p class="none">${messages.noDates}</p>
          <p>${messages.notifyLead}</p>`,
      };
    }
    const colleagues = this.#colleagues > 0 ? this.#participants : undefined;
    // One session alone needs no choosing.
    const chosen = sessions.length === 1 ? sessions[0] : this.#find(chosenId);
    const isWaiting = chosen && this.#availabilityOf(chosen).type === 'waitlist';
    const own = isWaiting ? this.#host.settings.text('submitText') : undefined;
    const seats = isWaiting ? undefined : chosen?.seatsLeft;
    return {
      ...content,
      lead: html`${content.lead} ${this.#renderChange(chosenId)}`,
      submit: isWaiting ? (own ?? messages.submitWaitlist) : content.submit,
      // What could be chosen when it was shown may have closed meanwhile.
      check: (data) => {
        const session = this.#find(data.get('session'));
        const canBe = session && canBeChosen(this.#availabilityOf(session));
        return canBe ? [] : [{ field: 'session', code: 'missing' }];
      },
      checkAfter: (data) => colleagues?.check(data) ?? [],
      after: colleagues?.render(form, Math.min(this.#colleagues, (seats ?? Infinity) - 1)),
      say: (problem) => colleagues?.say(problem),
    };
  }

  /** Whether any session can be chosen. */
  get #hasChoice(): boolean {
    return this.sessions.some((session) => canBeChosen(this.#availabilityOf(session)));
  }

  /** Says what became of the session that the visitor chose, where that is another than it was. */
  #renderChange(chosenId: string | undefined): TemplateResult {
    const { messages } = this;
    const chosen = this.#find(chosenId);
    const type = chosen && this.#availabilityOf(chosen).type;
    if (this.#watched?.id !== chosenId) this.#watched = { id: chosenId, type };
    const isGone = chosenId !== undefined && type !== 'open' && type !== 'waitlist';
    const isFull = type === 'waitlist' && this.#watched?.type === 'open';
    return html`<div role="status">
      ${isGone ? html`<p class="change">${messages.chosenGone}</p>` : nothing}
      ${isFull ? html`<p class="change">${messages.chosenFull}</p>` : nothing}
    </div>`;
  }

  /** What the submission is about, besides the session. */
  subject(data: FormData): Pick<Subject<'signup'>, 'participants'> {
    const session = this.#find(data.get('session'));
    const colleagues = (session && this.#form && this.#participants?.take(data, this.#form)) ?? [];
    // What is sent once more is still held as what it was the first time.
    const isForWaitlist = session && this.#availabilityOf(session).type === 'waitlist';
    this.sent = session && { session, isForWaitlist: isForWaitlist ?? false, colleagues };
    return colleagues.length > 0 ? { participants: [...colleagues] } : {};
  }

  /** The session as the list has it now: its texts are in the language of now. */
  current(session: OfferedSession): OfferedSession {
    return this.#find(session.id) ?? session;
  }

  /** What the visitor's own clock shows at a meeting; undefined where that is the same. */
  yourTime(part: Period, own: SignupMessages): string | undefined {
    return yourTime(part, { own, messages: this.messages, spoken: this.#host.spoken });
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

  /** Where dates were meant and none can be read: says so, and asks for a list again at a press. */
  renderUnavailable(): TemplateResult | undefined {
    const hasList = this.#context !== undefined;
    const isMissing = hasList ? !this.#source.sessions : this.#dates.unknown.length > 0;
    if (!isMissing || this.sessions.length > 0) return undefined;
    const { messages } = this;
    return html`<div role="status">
        <p>${this.#hasRetried ? messages.stillUnavailable : messages.unavailable}</p>
      </div>
      ${
        hasList
          ? html`<p>
              <button
                class="button secondary"
                part="button-secondary"
                type="button"
                @click=${this.#retry}
              >
                ${messages.retry}
              </button>
            </p>`
          : nothing
      }
      <slot></slot>`;
  }

  readonly #retry = async (): Promise<void> => {
    await this.#source.refresh();
    this.#hasRetried = true;
    this.#host.requestUpdate();
    // The button is gone, and with it the place of whoever pressed it.
    if (this.#source.sessions) await this.#host.focusOn('.heading');
  };

  get #context(): ListContext | undefined {
    const url = this.#host.settings.url('sessionsSrc');
    return url ? { url, zone: this.zone, voice: this.#host.speaker.voice } : undefined;
  }

  readonly #refresh = (): void => {
    if (document.visibilityState !== 'visible') return;
    // Without a list the hour alone may have changed what can be chosen.
    this.#host.requestUpdate();
    void this.#source.refresh();
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
    if (session.id === this.#held?.id)
      return { type: this.sent?.isForWaitlist ? 'waitlist' : 'open' };
    return availabilityOf(session, this.#rules, new Date());
  }

  #find(id: unknown): OfferedSession | undefined {
    return this.sessions.find((session) => session.id === id);
  }
}

function isSomewhere({ location, online }: Place): boolean {
  return Boolean(location) || Boolean(online);
}

function isSamePlace(one: Place, other: Place): boolean {
  return one.location === other.location && one.online === other.online;
}
