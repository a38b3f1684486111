import { byStart, type Period, type Session } from '../sessions.js';
import { day, fromWallTime, minute, offsetAt, offsetMinutes } from '../time-zone.js';

/** Dates as they were read. */
export interface SessionDates {
  readonly sessions: readonly Session[];
  /** Words that are no interval. */
  readonly unknown: readonly string[];
}

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/;
const duration = /^PT(?=\d)(?:(\d+)H)?(?:(\d+)M)?$/;

interface Moment {
  /** The wall time, as if it were UTC, in milliseconds. */
  readonly wall: number;
  readonly offset: string | undefined;
}

function parseMoment(value: string): Moment | undefined {
  const match = moment.exec(value);
  const wallTime = value.slice(0, 16);
  const wall = Date.parse(`${wallTime}Z`);
  // Engines may make 3 March of 31 February: refuse what does not come back as it went in.
  if (!match || Number.isNaN(wall) || !new Date(wall).toISOString().startsWith(wallTime)) {
    return undefined;
  }
  return { wall, offset: match[1] };
}

function toInstant({ wall, offset }: Moment, zone: string): number {
  return offset === undefined ? fromWallTime(wall, zone) : wall - offsetMinutes(offset) * minute;
}

/**
 * A moment in ISO 8601, to the minute; undefined where it is none.
 *
 * @param zone - where its clock hangs, when it has no offset
 */
export function readMoment(value: string, zone: string): Date | undefined {
  const read = parseMoment(value);
  return read && new Date(toInstant(read, zone));
}

function parseEnd(value: string, from: string, start: Moment, zone: string): number | undefined {
  const length = duration.exec(value);
  if (length) {
    const [hours = 0, minutes = 0] = length
      .slice(1)
      .map((part: string | undefined) => Number(part ?? 0));
    return toInstant(start, zone) + (hours * 60 + minutes) * minute;
  }
  // A time alone is on the day of the start.
  const end = parseMoment(value.includes('T') ? value : from.slice(0, 11) + value);
  return end && toInstant({ ...end, offset: end.offset ?? start.offset }, zone);
}

/**
 * Reads an ISO 8601 interval as `2027-02-04T10:00/11:30`; undefined where it is none, or lasts
 * more than a day: its end could then not be told from one on the first day.
 */
function parseInterval(value: string, zone: string): (Period & { id: string }) | undefined {
  const [from = '', to = ''] = value.split('/');
  const start = parseMoment(from);
  const end = start && parseEnd(to, from, start, zone);
  const instant = start && toInstant(start, zone);
  return start && instant !== undefined && end && end > instant && end <= instant + day
    ? {
        id: from.slice(0, 16) + (start.offset ?? offsetAt(instant, zone)),
        start: new Date(instant),
        end: new Date(end),
      }
    : undefined;
}

/**
 * Reads the attribute `dates`: ISO 8601 intervals separated by white space, in order of time. The
 * end is a time on the same day, a full moment, or a duration (`PT1H30M`). What has no offset is
 * in `zone`, at the offset that holds on that day. Intervals with a comma between them are one
 * session, a series; with a comma and a space they are written as a list, and are each their own.
 *
 * @param zone - an IANA time zone
 */
export function parseDates(value: string, zone: string): SessionDates {
  const sessions: Session[] = [];
  const unknown: string[] = [];
  for (const word of value.split(/,?\s+|,$/).filter(Boolean)) {
    const parts = word.split(',').map((interval) => parseInterval(interval, zone));
    if (parts.every((part) => part !== undefined)) {
      const { id, start } = parts.sort(byStart)[0]!;
      sessions.push({ id, start, end: parts.at(-1)!.end, parts });
    } else unknown.push(word);
  }
  return { sessions: sessions.sort(byStart), unknown };
}
