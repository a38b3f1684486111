import type { Place, SamenSignup } from '../samen-signup.js';
import type { OfferedSession } from './availability.js';

/** Where a session is held; what it does not say itself is as it is for all of them. */
export function placeOf({ place }: SamenSignup, session: OfferedSession): Place {
  const { location = place.location, online = place.online } = session;
  return { location, online };
}

/** That in words, as a calendar has it. @param online - "online", in the language of the page */
export function placeInWords({ location, online: isOnline }: Place, online: string): string {
  return [location, isOnline && online].filter(Boolean).join(', ');
}
