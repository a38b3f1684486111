import { dateFormat } from '../locale/date-format.js';

/** Clocks of IANA time zones, by `Intl` alone. */

/** Milliseconds of a minute. */
export const minute = 60_000;

/** Milliseconds of a day without a change of the clocks. */
export const day = 86_400_000;

/** How far a zone's clocks are ahead of UTC at an instant, as ISO 8601 writes it: `+01:00`. */
export function offsetAt(instant: number, zone: string): string {
  const parts = dateFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  // `GMT+01:00`, and for UTC itself no more than `GMT`.
  const name = parts.formatToParts(instant).find(({ type }) => type === 'timeZoneName');
  return name?.value.slice(3) || '+00:00';
}

/** Minutes of an offset: 60 for `+01:00`, 0 for `Z`. */
export function offsetMinutes(offset: string): number {
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2));
  return offset === 'Z' ? 0 : offset.startsWith('-') ? -minutes : minutes;
}

/**
 * The instant at which a zone's clocks show a wall time, given as if it were UTC. An hour that is
 * skipped in spring becomes the one after it; of the hour that comes twice in autumn, the first.
 */
export function fromWallTime(wall: number, zone: string): number {
  const at = (instant: number): number => wall - offsetMinutes(offsetAt(instant, zone)) * minute;
  const candidates = [at(wall - day), at(wall + day)];
  return candidates.find((instant) => at(instant) === instant) ?? candidates[0]!;
}
