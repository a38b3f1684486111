import type { Place, SamenSignup } from '../samen-signup.js';
import type { OfferedSession } from './availability.js';

/** Where a session is held: as it says itself, or else as all of them are. */
export function placeOf(host: SamenSignup, { location, online }: OfferedSession): Place {
  return location === undefined && online === undefined ? host.place : { location, online };
}

/** That in words, as a calendar has it. @param online - "online", in the language of the page */
export function placeInWords({ location, online: isOnline }: Place, online: string): string {
  return [location, isOnline && online].filter(Boolean).join(', ');
}
