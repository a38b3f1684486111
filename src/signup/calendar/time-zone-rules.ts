import type { Period } from '../sessions.js';
import { wallTime } from '../agenda/clock.js';
import { day, minute, offsetAt, offsetMinutes } from '../time-zone.js';

/** An instant as a zone's clocks show it, in the form of iCalendar: `20270204T100000`. */
export function localTime(instant: number, zone: string): string {
  return basic(new Date(wallTime(instant, zone)).toISOString()).slice(0, 15);
}

/** An instant in UTC, in the form of iCalendar: `20270204T090000Z`. */
export function utcTime(instant: number): string {
  return `${basic(new Date(instant).toISOString()).slice(0, 15)}Z`;
}

/** ISO 8601's basic form of its extended one. */
function basic(moment: string): string {
  return moment.replace(/[-:]/g, '');
}

/** The minute at which a zone's clocks change between two instants at which they differ. */
function changeBetween(from: number, to: number, zone: string): number {
  let [low, high] = [from, to];
  while (high - low > minute) {
    const middle = low + Math.floor((high - low) / 2 / minute) * minute;
    if (offsetAt(middle, zone) === offsetAt(low, zone)) low = middle;
    else high = middle;
  }
  return high;
}

/** No zone has changed its clocks twice within this, in milliseconds. */
const week = 7 * day;

/** All changes of a zone's clocks between two instants. */
function changes(from: number, to: number, zone: string): number[] {
  const found: number[] = [];
  let offset = offsetAt(from, zone);
  for (let instant = from; instant < to; instant += week) {
    const next = offsetAt(instant + week, zone);
    if (next !== offset) found.push(changeBetween(instant, instant + week, zone));
    offset = next;
  }
  return found;
}

/**
 * The rules of a zone as iCalendar wants them beside a time that names it (RFC 5545, section
 * 3.6.5): the changes of its clocks from a year before the first period until the last is over. In
 * a zone that changed none, what holds there has held for ever.
 */
export function timeZoneRules(zone: string, { start, end }: Period): string[] {
  const first = Math.floor((start.getTime() - 366 * day) / day) * day;
  const onsets = changes(first, end.getTime(), zone);
  const observances = onsets.length > 0 ? onsets : [0];
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...observances.flatMap((onset) => {
      const after = offsetAt(onsets.length > 0 ? onset : start.getTime(), zone);
      const before = onsets.length > 0 ? offsetAt(onset - minute, zone) : after;
      const name = offsetMinutes(after) > offsetMinutes(before) ? 'DAYLIGHT' : 'STANDARD';
      return [
        `BEGIN:${name}`,
        // Told by the clocks as they were before it.
        `DTSTART:${utcTime(onset + offsetMinutes(before) * minute).slice(0, -1)}`,
        `TZOFFSETFROM:${before.replace(':', '')}`,
        `TZOFFSETTO:${after.replace(':', '')}`,
        `END:${name}`,
      ];
    }),
    'END:VTIMEZONE',
  ];
}
