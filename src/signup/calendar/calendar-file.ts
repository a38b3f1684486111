import { contentLines, escapeText } from '../../widget/content-line.js';
import { version } from '../../version.js';
import type { Period } from '../sessions.js';
import { minute, offsetAt } from '../time-zone.js';
import { localTime, timeZoneRules, utcTime } from './time-zone-rules.js';

/** Milliseconds around a change of the clocks in which a moment is told in UTC. */
const nearby = 180 * minute;

/** A session as an entry of a calendar. */
export interface CalendarEntry {
  /** The same for the same session, whenever it is asked for, so that a calendar knows it again. */
  readonly uid: string;
  /** How often the session was changed. */
  readonly sequence: number;
  readonly title: string;
  readonly description: string;
  readonly location: string;
  /** A page about it. */
  readonly url: string;
  /** One, or those of a series. */
  readonly parts: readonly Period[];
  /** The IANA zone in which it is held. */
  readonly zone: string;
}

/**
 * A calendar file (RFC 5545): an event for each meeting, in the zone where it is held, with the
 * rules of that zone.
 *
 * @param now - when it was made
 */
export function writeCalendar(entry: CalendarEntry, now: Date): string {
  const { parts, zone } = entry;
  const whole = { start: parts[0]!.start, end: parts.at(-1)!.end };
  return contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//samen-widgets//samen-widgets ${version}//NL`,
    'CALSCALE:GREGORIAN',
    ...timeZoneRules(zone, whole),
    ...parts.flatMap((part, index) => event(entry, part, index, now)),
    'END:VCALENDAR',
  ]);
}

function event(entry: CalendarEntry, part: Period, index: number, now: Date): string[] {
  const { uid, sequence, title, description, location, url, zone } = entry;
  const at = (moment: Date): string => {
    const instant = moment.getTime();
    // An hour that comes twice has one name, and readers differ in which of both they take.
    const isClear = offsetAt(instant - nearby, zone) === offsetAt(instant + nearby, zone);
    return isClear ? `;TZID=${zone}:${localTime(instant, zone)}` : `:${utcTime(instant)}`;
  };
  const text = (name: string, value: string): string[] =>
    value ? [`${name}:${escapeText(value)}`] : [];
  return [
    'BEGIN:VEVENT',
    // A meeting of a series is an event of its own.
    `UID:${escapeText(index === 0 ? uid : `${index + 1}.${uid}`)}`,
    `DTSTAMP:${utcTime(now.getTime())}`,
    `SEQUENCE:${sequence}`,
    `DTSTART${at(part.start)}`,
    `DTEND${at(part.end)}`,
    ...text('SUMMARY', title),
    ...text('DESCRIPTION', description),
    ...text('LOCATION', location),
    `URL:${url}`,
    'STATUS:CONFIRMED',
    'END:VEVENT',
  ];
}
