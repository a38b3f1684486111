import { say, type Spoken } from '../sessions.js';
import { day, minute, offsetAt, offsetMinutes } from '../time-zone.js';

/**
 * Whether the engine knows an IANA time zone. Some take an offset for one (`+02:00`), which is no
 * place with clocks of its own, and no name that a calendar could have.
 */
export function isTimeZone(zone: string): boolean {
  if (/^[+-]/.test(zone)) return false;
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

/** Milliseconds from which on a day of another year is told with its year. */
const halfYear = 183 * day;

/** Whether a moment is in a year that a reader would not guess. */
export function isFarOff(moment: Date): boolean {
  const now = new Date();
  return (
    moment.getFullYear() !== now.getFullYear() &&
    Math.abs(moment.getTime() - now.getTime()) > halfYear
  );
}

/** The day of a moment: `donderdag 4 februari`, with the year where that is not to be guessed. */
export function sayDate(moment: Date, spoken: Spoken): string {
  return say(moment, spoken, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(isFarOff(moment) ? { year: 'numeric' } : {}),
  });
}
