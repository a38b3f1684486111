import { dateFormat } from '../locale/date-format.js';
import { fromWallTime, offsetAt } from './time-zone.js';

/** What the submission of somebody who waits for a new date names in place of a session. */
export const nextSession = 'next';

/** The zone of a session whose editor does not say. */
export const defaultZone = 'Europe/Amsterdam';

/** From one moment to another. */
export interface Period {
  readonly start: Date;
  readonly end: Date;
}

/** A knowledge session: from the start of its first part to the end of its last. */
export interface Session extends Period {
  /**
   * What a submission names it by: the id in a list of sessions, or else the start with its offset,
   * as `2027-02-04T10:00+01:00`.
   */
  readonly id: string;
  /** Its meetings in order: one, or those of a series that is signed up for as a whole. */
  readonly parts: readonly Period[];
}

/** The language in which moments are told, and the zone whose clocks tell them. */
export interface Spoken {
  readonly language: string;
  readonly zone: string;
}

/** As nearly every editor writes it: a day, a start and an end on that day. */
const plainInterval = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)\/(\d\d:\d\d)$/;

/** The order of time. */
export function byStart(a: Period, b: Period): number {
  return a.start.getTime() - b.start.getTime();
}

/**
 * Reads the attribute `dates` where all its words are plain: `2027-02-04T10:00/11:30`. What else
 * may stand there is for `agenda/parse-dates.ts`, which gives the same for these.
 *
 * @returns undefined where a word is not plain, or no moment that there is
 */
export function parsePlainDates(value: string, zone: string): readonly Session[] | undefined {
  const sessions: Session[] = [];
  for (const word of value.split(/\s+/).filter(Boolean)) {
    const [, day, from, to] = plainInterval.exec(word) ?? [];
    const [start, end] = [from, to].map((time) => {
      const wall = Date.parse(`${day}T${time}Z`);
      // Engines may make 3 March of 31 February: refuse what does not come back as it went in.
      const isMoment = wall && new Date(wall).toISOString().startsWith(`${day}T${time}`);
      return new Date(isMoment ? fromWallTime(wall, zone) : NaN);
    });
    if (!(start! < end!)) return undefined;
    const part = { start: start!, end: end! };
    const id = `${day}T${from}${offsetAt(part.start.getTime(), zone)}`;
    sessions.push({ id, ...part, parts: [part] });
  }
  return sessions.sort(byStart);
}

/** Puts a moment into words, in the zone where a session is held. */
export function say(
  moment: Date,
  { language, zone }: Spoken,
  options: Intl.DateTimeFormatOptions,
): string {
  return dateFormat(language, { timeZone: zone, ...options }).format(moment);
}

/** The time of a moment: `10:00`. */
export function sayTime(moment: Date, spoken: Spoken): string {
  return say(moment, spoken, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

/** From when to when: `10:00 – 11:30`. */
export function sayPeriod({ start, end }: Period, spoken: Spoken): string {
  return `${sayTime(start, spoken)} – ${sayTime(end, spoken)}`;
}
