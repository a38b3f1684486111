import type { Failed } from './outcome.js';

/** The statuses after which the same request may well succeed a moment later. */
const passing = new Set([408, 425, 429, 500, 502, 503, 504]);

/** Those by which an endpoint says that it did not take the submission (RFC 6585, RFC 9110). */
const notTaken = new Set([429, 503]);

/** Milliseconds that a whole submission may take, retries and waits included. */
export const totalLimit = 90_000;

/** Milliseconds before the second attempt; each wait after it is twice as long, up to the last. */
const firstWait = 1000;
const longestWait = 20_000;

/** Whether a status is that of a server in passing trouble. */
export function isPassing(status: number): boolean {
  return passing.has(status);
}

/** Whether a submission that a server answered with this status is sure not to have been taken. */
export function isNotTaken(status: number): boolean {
  return notTaken.has(status);
}

/**
 * Whether sending the same again makes sense without the visitor's word. An endpoint that cannot
 * tell a second copy from a second submission gets one only when it is sure that it did not take
 * the first.
 */
export function mayRetry({ kind, status, arrival }: Failed, isIdempotent: boolean): boolean {
  if (arrival === 'unknown' && !isIdempotent) return false;
  return kind !== 'server' || isPassing(status);
}

/**
 * Milliseconds until the next attempt: what the endpoint asks for, or else a time that doubles,
 * of which up to half is left to chance so that many visitors do not come back at once.
 *
 * @param attempts - how many there were, from 1
 * @param random - from 0 to 1
 */
export function waitAfter(
  attempts: number,
  retryAfter: number | undefined,
  random: number,
): number {
  if (retryAfter !== undefined) return Math.max(retryAfter, firstWait / 2);
  const wait = Math.min(longestWait, firstWait * 2 ** (attempts - 1));
  return Math.round(wait * (1 - random / 2));
}

/**
 * The header `Retry-After` in milliseconds (RFC 9110, section 10.2.3): seconds, or a moment.
 *
 * @param now - milliseconds since 1970
 */
export function parseRetryAfter(value: string | null, now: number): number | undefined {
  if (value === null) return undefined;
  if (/^\s*\d+\s*$/.test(value)) return Number(value) * 1000;
  const moment = Date.parse(value);
  return Number.isNaN(moment) ? undefined : Math.max(0, moment - now);
}
