import type { Session } from '../sessions.js';
import { day, fromWallTime, minute } from '../time-zone.js';
import { wallTime } from './clock.js';

/** What a list of sessions may say of one, besides its dates. */
export interface SessionFacts {
  /** Where sessions have titles of their own. */
  readonly title?: string | undefined;
  readonly location?: string | undefined;
  readonly online?: boolean | undefined;
  readonly seatsLeft?: number | undefined;
  readonly state?: 'open' | 'waitlist' | 'full' | 'closed' | 'cancelled' | undefined;
  /** When signing up ends; without it, when the session begins. */
  readonly closesAt?: Date | undefined;
  readonly programmeUrl?: string | undefined;
  readonly recordingUrl?: string | undefined;
  /** How often the session was changed (RFC 5545, `SEQUENCE`). */
  readonly sequence?: number | undefined;
}

/** A session that is offered, or was. */
export type OfferedSession = Session & SessionFacts;

/** Whether, and how, a session can be signed up for. */
export type Availability =
  | {
      readonly type: 'open';
      /** Told where few are left. */
      readonly seatsLeft?: number;
      /** When signing up ends, where that is soon. */
      readonly closesAt?: Date;
    }
  /** Full, with a waiting list. */
  | { readonly type: 'waitlist' }
  | { readonly type: 'full' }
  | {
      readonly type: 'closed';
      /** When that was, where it is known. */
      readonly at?: Date;
    }
  | { readonly type: 'past' }
  | { readonly type: 'cancelled' };

/** What the site sets for all its sessions. */
export interface AvailabilityRules {
  /** How long before the start signing up ends. */
  readonly closes: Duration | undefined;
  /** Whether a full session has a waiting list. */
  readonly waitlist: boolean;
  readonly zone: string;
}

/** Seats from which on their number is told. */
const few = 5;

/** From how long before it ends signing up is said to end. */
const soon = 7 * day;

/** A length of time: days as a calendar counts them, and milliseconds. */
export interface Duration {
  readonly days: number;
  readonly time: number;
}

const duration = /^P(?=\w)(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?)?$/;

/** Reads an ISO 8601 duration in weeks, days, hours and minutes; undefined where it is none. */
export function parseDuration(value: string): Duration | undefined {
  const match = duration.exec(value);
  if (!match) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0] = match
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  return { days: weeks * 7 + days, time: (hours * 60 + minutes) * minute };
}

/** The moment so long before another: days are those of the clocks of a zone (ISO 8601). */
export function before(moment: Date, { days, time }: Duration, zone: string): Date {
  const wall = wallTime(moment.getTime(), zone) - days * day;
  return new Date((days ? fromWallTime(wall, zone) : moment.getTime()) - time);
}

/** Whether, and how, a session can be signed up for at a moment. */
export function availabilityOf(
  session: OfferedSession,
  { closes, waitlist, zone }: AvailabilityRules,
  now: Date,
): Availability {
  const { start, end, state, seatsLeft } = session;
  if (state === 'cancelled') return { type: 'cancelled' };
  if (end <= now) return { type: 'past' };
  const closesAt = session.closesAt ?? (closes && before(start, closes, zone));
  if (closesAt && closesAt <= now) return { type: 'closed', at: closesAt };
  // Under way: nobody comes in any more.
  if (start <= now) return { type: 'closed', at: start };
  if (state === 'closed') return { type: 'closed' };
  if (state === 'waitlist') return { type: 'waitlist' };
  if (state === 'full' || seatsLeft === 0) return { type: waitlist ? 'waitlist' : 'full' };
  return {
    type: 'open',
    ...(seatsLeft !== undefined && seatsLeft <= few ? { seatsLeft } : {}),
    ...(closesAt && closesAt.getTime() - now.getTime() < soon ? { closesAt } : {}),
  };
}

/** Whether a session can be chosen, be it for its waiting list. */
export function canBeChosen({ type }: Availability): boolean {
  return type === 'open' || type === 'waitlist';
}
