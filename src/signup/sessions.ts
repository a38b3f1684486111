/** A knowledge session, with its moments as instants. */
export interface Session {
  /** The start with its offset, as `2027-02-04T10:00+01:00`: what a submission names it by. */
  readonly id: string;
  readonly start: Date;
  readonly end: Date;
}

/** Dates as they were read. */
export interface SessionDates {
  readonly sessions: readonly Session[];
  /** Words that are no interval. */
  readonly unknown: readonly string[];
}

const day = 86_400_000;
const minute = 60_000;
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(Z|[+-]\d\d:?\d\d)?$/;
const duration = /^PT(?=\d)(?:(\d+)H)?(?:(\d+)M)?$/;

/** Whether the engine knows an IANA time zone. */
export function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** How far a zone's clocks are ahead of UTC at an instant, as ISO 8601 writes it: `+01:00`. */
function offsetAt(instant: number, zone: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  // `GMT+01:00`, and for UTC itself no more than `GMT`.
  const name = parts.formatToParts(instant).find(({ type }) => type === 'timeZoneName');
  return name?.value.slice(3) || '+00:00';
}

/** Minutes of an offset: 60 for `+01:00`, 0 for `Z`. */
function offsetMinutes(offset: string): number {
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2));
  return offset === 'Z' ? 0 : offset.startsWith('-') ? -minutes : minutes;
}

/**
 * The instant at which a zone's clocks show a wall time, given as if it were UTC. An hour that is
 * skipped in spring becomes the one after it; of the hour that comes twice in autumn, the first.
 */
function fromWallTime(wall: number, zone: string): number {
  const at = (instant: number): number => wall - offsetMinutes(offsetAt(instant, zone)) * minute;
  const candidates = [at(wall - day), at(wall + day)];
  return candidates.find((instant) => at(instant) === instant) ?? candidates[0]!;
}

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
 * Reads the attribute `dates`: ISO 8601 intervals separated by white space, in order of time. The
 * end is a time on the same day, a full moment, or a duration (`PT1H30M`). What has no offset is
 * in `zone`, at the offset that holds on that day. An interval of more than a day is none: its end
 * could not be told from one on the first day.
 *
 * @param zone - an IANA time zone
 */
export function parseDates(value: string, zone: string): SessionDates {
  const sessions: Session[] = [];
  const unknown: string[] = [];
  for (const word of value.split(/\s+/).filter(Boolean)) {
    const [from = '', to = ''] = word.split('/');
    const start = parseMoment(from);
    const end = start && parseEnd(to, from, start, zone);
    const instant = start && toInstant(start, zone);
    if (
      !start ||
      instant === undefined ||
      end === undefined ||
      !(end > instant && end <= instant + day)
    ) {
      unknown.push(word);
      continue;
    }
    const id = from.slice(0, 16) + (start.offset ?? offsetAt(instant, zone));
    sessions.push({ id, start: new Date(instant), end: new Date(end) });
  }
  sessions.sort((a, b) => a.start.getTime() - b.start.getTime());
  return { sessions, unknown };
}

/** A session's moment in words, in the zone where it is held. */
export interface SessionWords {
  /** `4` */
  readonly day: string;
  /** `februari` */
  readonly month: string;
  /** `donderdag` */
  readonly weekday: string;
  /** `donderdag 4 februari` */
  readonly date: string;
  /** `10:00 – 11:30` */
  readonly time: string;
}

/** Puts a session's moment into words. */
export function sessionWords(
  { start, end }: Session,
  language: string,
  zone: string,
): SessionWords {
  // British English: a 24-hour clock and the day before the month, as European readers expect.
  const locale = language === 'en' ? 'en-GB' : language;
  const format = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { timeZone: zone, ...options }).format(start);
  const clock = new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return {
    day: format({ day: 'numeric' }),
    month: format({ month: 'long' }),
    weekday: format({ weekday: 'long' }),
    date: format({ weekday: 'long', day: 'numeric', month: 'long' }),
    time: [start, end].map((moment) => clock.format(moment)).join(' – '),
  };
}
