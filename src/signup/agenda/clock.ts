import { say, sayTime, type Period, type Spoken } from '../sessions.js';
import { minute, offsetAt, offsetMinutes } from '../time-zone.js';

/** Whether the engine knows an IANA time zone. */
export function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** What a zone's clocks show at an instant, as if it were UTC, in milliseconds. */
export function wallTime(instant: number, zone: string): number {
  return instant + offsetMinutes(offsetAt(instant, zone)) * minute;
}

/** The day of a moment: `donderdag 4 februari`. */
export function sayDate(moment: Date, spoken: Spoken): string {
  return say(moment, spoken, { weekday: 'long', day: 'numeric', month: 'long' });
}

/** From when to when: `10:00 – 11:30`. */
export function sayPeriod({ start, end }: Period, spoken: Spoken): string {
  return `${sayTime(start, spoken)} – ${sayTime(end, spoken)}`;
}
