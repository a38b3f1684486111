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

const moment = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d))?(Z|[+-]\d\d:?\d\d)?$/;
const timeOfDay = /^([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?$/;
const duration = /^PT(?:(\d+)H)?(?:(\d+)M)?$/;

/** Whether the engine knows an IANA time zone. */
export function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** Minutes that a zone's clocks are ahead of UTC at an instant. */
function offsetMinutes(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const part = (type: string): number => Number(parts.find((found) => found.type === type)?.value);
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return Math.round((wall - instant) / 60_000);
}

/**
 * The instant at which a zone's clocks show a wall time, given as if it were UTC. An hour that is
 * skipped in spring becomes the one after it; of the hour that comes twice in autumn, the first.
 */
function fromWallTime(wall: number, zone: string): number {
  const before = offsetMinutes(wall - 86_400_000, zone);
  const after = offsetMinutes(wall + 86_400_000, zone);
  const candidates = [before, after].map((offset) => wall - offset * 60_000);
  const exact = candidates.find(
    (instant) => instant + offsetMinutes(instant, zone) * 60_000 === wall,
  );
  return exact ?? candidates[0]!;
}

function offsetText(minutes: number): string {
  const sign = minutes < 0 ? '-' : '+';
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${sign}${pad(Math.floor(Math.abs(minutes) / 60))}:${pad(Math.abs(minutes) % 60)}`;
}

interface Moment {
  /** The wall time, as if it were UTC, in milliseconds. */
  readonly wall: number;
  readonly offset: number | undefined;
}

function parseMoment(value: string): Moment | undefined {
  const match = moment.exec(value);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second] = match.map(Number);
  const wall = Date.UTC(year!, month! - 1, day, hour, minute, second || 0);
  // Date.UTC makes 1 March of 31 February: refuse what does not come back as it went in.
  if (new Date(wall).toISOString().slice(0, 16) !== value.slice(0, 16)) return undefined;
  const zone = match[7];
  if (zone === undefined) return { wall, offset: undefined };
  if (zone === 'Z') return { wall, offset: 0 };
  const sign = zone.startsWith('-') ? -1 : 1;
  return { wall, offset: sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2))) };
}

function toInstant({ wall, offset }: Moment, zone: string): number {
  return offset === undefined ? fromWallTime(wall, zone) : wall - offset * 60_000;
}

function parseEnd(value: string, start: Moment, zone: string): number | undefined {
  const length = duration.exec(value);
  if (length && value !== 'PT') {
    const minutes = Number(length[1] ?? 0) * 60 + Number(length[2] ?? 0);
    return toInstant(start, zone) + minutes * 60_000;
  }
  const time = timeOfDay.exec(value);
  if (time) {
    const day = start.wall - (start.wall % 86_400_000);
    const wall = day + (Number(time[1]) * 60 + Number(time[2])) * 60_000;
    return toInstant({ wall, offset: start.offset }, zone);
  }
  const end = parseMoment(value);
  return end && toInstant(end.offset === undefined ? { ...end, offset: start.offset } : end, zone);
}

/**
 * Reads the attribute `dates`: ISO 8601 intervals separated by white space, in order of time. The
 * end is a time on the same day, a full moment, or a duration (`PT1H30M`). What has no offset is
 * in `zone`, at the offset that holds on that day.
 *
 * @param zone - an IANA time zone
 */
export function parseDates(value: string, zone: string): SessionDates {
  const sessions: Session[] = [];
  const unknown: string[] = [];
  for (const word of value.split(/\s+/).filter(Boolean)) {
    const [from = '', to = ''] = word.split('/');
    const start = parseMoment(from);
    const end = start && parseEnd(to, start, zone);
    const instant = start && toInstant(start, zone);
    if (!start || instant === undefined || end === undefined || !(end > instant)) {
      unknown.push(word);
      continue;
    }
    const offset = start.offset ?? offsetMinutes(instant, zone);
    const id = `${new Date(start.wall).toISOString().slice(0, 16)}${offsetText(offset)}`;
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
export function sessionWords({ start, end }: Session, language: string, zone: string): SessionWords {
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
