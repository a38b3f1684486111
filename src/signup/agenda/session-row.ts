import { html, nothing, type TemplateResult } from 'lit';
import type { SignupMessages } from '../messages.js';
import type { Place, SessionRow } from '../samen-signup.js';
import { type Period, sayPeriod, sayTime, type Spoken } from '../sessions.js';
import type { AgendaMessages } from './agenda-messages.js';
import { type Availability, canBeChosen, type OfferedSession } from './availability.js';
import { isFarOff, sayDate } from './clock.js';
import { deviceZone, differs, zoneName } from './visitor-time.js';

/** What a row shows besides its session. */
export interface RowContext {
  readonly own: SignupMessages;
  readonly messages: AgendaMessages;
  readonly spoken: Spoken;
  /** The title above all sessions, which none of them repeats. */
  readonly title: string;
  /** Where the session is held; undefined where that is said above all of them. */
  readonly place: Place | undefined;
  /** The recording of a session that has none of its own. */
  readonly recordingUrl: string | undefined;
}

/** A session as a row: what its state is called, and what there is to know of it. */
export function sessionRow(
  session: OfferedSession,
  availability: Availability,
  context: RowContext,
): SessionRow {
  const { type } = availability;
  const pill = pillOf(availability, context.messages);
  return {
    session,
    pill: pill ? html`<span class="pill ${type}">${pill}</span>` : nothing,
    notes: notesOf(session, availability, context),
    ...(canBeChosen(availability)
      ? { link: renderProgramme(session, context) }
      : {
          wrap: (content: TemplateResult) =>
            html`<div class="session gone ${type}" part="session">${content}</div>`,
        }),
  };
}

/** A moment in words: `donderdag 4 februari, 10.00 uur`. */
function sayMoment(moment: Date, { own, messages, spoken }: RowContext): string {
  return messages.moment(sayDate(moment, spoken), own.time(sayTime(moment, spoken)));
}

/** What the visitor's own clock shows at a meeting; undefined where that is the same. */
export function yourTime(
  part: Period,
  { own, messages, spoken }: Pick<RowContext, 'own' | 'messages' | 'spoken'>,
): string | undefined {
  const { language, zone } = spoken;
  const there = deviceZone();
  if (!differs(part, zone, there)) return undefined;
  const clock = { language, zone: there };
  const words = messages.moment(sayDate(part.start, clock), own.time(sayPeriod(part, clock)));
  return messages.yourTime(words, zoneName(part.start, there, language));
}

function pillOf(availability: Availability, messages: AgendaMessages): string | undefined {
  if (availability.type !== 'open') return messages[availability.type];
  const { seatsLeft } = availability;
  return seatsLeft ? messages.seatsLeft(seatsLeft) : undefined;
}

function renderProgramme({ start, programmeUrl }: OfferedSession, context: RowContext): unknown {
  if (!programmeUrl) return nothing;
  return html`<p class="beside">
    <a part="link" href=${programmeUrl}
      >${context.own.programme} <span class="visually-hidden">${sayMoment(start, context)}</span></a
    >
  </p>`;
}

function notesOf(
  session: OfferedSession,
  availability: Availability,
  context: RowContext,
): TemplateResult[] {
  const { title, place, own } = context;
  const notes = [
    session.title === title ? undefined : session.title,
    place?.online ? own.online : undefined,
    place?.location,
    ...notesOnTime(session, canBeChosen(availability), context),
    noteOnState(session, availability, context),
  ];
  return notes
    .filter((note) => note !== undefined)
    .map((note) => html` <span class="note">${note}</span>`);
}

/** The year, the meetings of a series, and what the visitor's own clock shows. */
function notesOnTime(
  { start, parts }: OfferedSession,
  isOpen: boolean,
  context: RowContext,
): (string | undefined)[] {
  const { own, messages, spoken } = context;
  const isSeries = parts.length > 1;
  return [
    isFarOff(start) && !isSeries ? sayDate(start, spoken) : undefined,
    isSeries ? messages.series(parts.length) : undefined,
    ...parts.flatMap((part) => [
      isSeries
        ? messages.moment(sayDate(part.start, spoken), own.time(sayPeriod(part, spoken)))
        : undefined,
      isOpen ? yourTime(part, context) : undefined,
    ]),
  ];
}

function noteOnState(
  session: OfferedSession,
  availability: Availability,
  context: RowContext,
): unknown {
  const { messages } = context;
  switch (availability.type) {
    case 'open':
      return availability.closesAt && messages.closesAt(sayMoment(availability.closesAt, context));
    case 'closed':
      return availability.at && messages.closedSince(sayMoment(availability.at, context));
    case 'past': {
      const { start, recordingUrl = context.recordingUrl } = session;
      return (
        recordingUrl &&
        html`<a part="link" href=${recordingUrl}
          >${messages.recording}
          <span class="visually-hidden">${sayMoment(start, context)}</span></a
        >`
      );
    }
    case 'waitlist':
    case 'full':
    case 'cancelled':
      return undefined;
  }
}
