import { getConnInfo } from '@hono/node-server/conninfo';
import type { MiddlewareHandler } from 'hono';
import { problem } from './problem-details.js';

/** Refuses what comes faster from one address than a number of requests a minute. */
export function rateLimit(perMinute: number, now: () => Date): MiddlewareHandler {
  let counts = new Map<string, number>();
  let minute = 0;
  return async (context, next) => {
    const time = now().getTime();
    if (Math.floor(time / 60_000) !== minute) {
      // Addresses are personal data: they are kept for this minute, and in memory alone.
      minute = Math.floor(time / 60_000);
      counts = new Map();
    }
    const address = getConnInfo(context).remote.address ?? '';
    const count = (counts.get(address) ?? 0) + 1;
    counts.set(address, count);
    if (count > perMinute) {
      context.header('Retry-After', String(60 - (Math.floor(time / 1000) % 60)));
      return problem(context, 429, 'Too many requests');
    }
    return next();
  };
}
