import { offsetAt } from '../time-zone.js';
import type { Place } from '../samen-signup.js';
import type { Period } from '../sessions.js';
import { wallTime } from './clock.js';

/** A session as search engines are told of it. */
export interface DescribedSession {
  readonly name: string;
  readonly description: string | undefined;
  readonly parts: readonly Period[];
  readonly place: Place;
  readonly isCancelled: boolean;
}

/** What all of them share. */
export interface DescribedPage {
  /** Where the visitor signs up. */
  readonly url: string;
  readonly zone: string;
}

/** A moment with the offset of its zone (ISO 8601), so that search engines show the local time. */
function momentIn(zone: string, moment: Date): string {
  const instant = moment.getTime();
  const wall = new Date(wallTime(instant, zone)).toISOString().slice(0, 19);
  return wall + offsetAt(instant, zone);
}

function locationOf({ location, online }: Place, url: string): object | undefined {
  const places = [
    ...(location ? [{ '@type': 'Place', name: location, address: location }] : []),
    ...(online ? [{ '@type': 'VirtualLocation', url }] : []),
  ];
  return places.length > 1 ? places : places[0];
}

function modeOf({ location, online }: Place): string {
  if (location && online) return 'MixedEventAttendanceMode';
  return online ? 'OnlineEventAttendanceMode' : 'OfflineEventAttendanceMode';
}

/**
 * Sessions in the terms of schema.org: an `Event` for each meeting, with all that Google requires
 * of one (name, start and location). A session without a place cannot be told of.
 */
export function describeSessions(
  sessions: readonly DescribedSession[],
  { url, zone }: DescribedPage,
): object | undefined {
  const events = sessions.flatMap(({ name, description, parts, place, isCancelled }) => {
    const location = locationOf(place, url);
    if (!location) return [];
    return parts.map(({ start, end }) => ({
      '@type': 'Event',
      name,
      ...(description ? { description } : {}),
      startDate: momentIn(zone, start),
      endDate: momentIn(zone, end),
      location,
      url,
      eventAttendanceMode: `https://schema.org/${modeOf(place)}`,
      eventStatus: `https://schema.org/${isCancelled ? 'EventCancelled' : 'EventScheduled'}`,
    }));
  });
  return events.length > 0 ? { '@context': 'https://schema.org', '@graph': events } : undefined;
}
