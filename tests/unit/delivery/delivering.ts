import type { Dialect } from '../../../src/delivery/dialect.js';
import { loadDialect } from '../../../src/delivery/dialects.js';
import type { Outcome } from '../../../src/delivery/outcome.js';
import type { Destination } from '../../../src/delivery/request.js';
import { type Clock, type Delivery, send } from '../../../src/delivery/send.js';
import { example } from './example.js';

/** A clock whose waits take no time, and which remembers them. */
export class QuickClock implements Clock {
  readonly waits: number[] = [];
  #now = 0;

  now(): number {
    return this.#now;
  }

  wait(milliseconds: number): Promise<void> {
    this.waits.push(milliseconds);
    this.#now += milliseconds;
    return Promise.resolve();
  }

  random(): number {
    return 0;
  }
}

/** Where a test sends to. */
export async function to(
  url: string,
  type: string | Dialect = 'json',
  more: Partial<Destination> = {},
): Promise<Destination> {
  const dialect = typeof type === 'string' ? await loadDialect(type) : type;
  const none = { fieldMap: {}, privacyText: '', csrf: undefined, origin: 'https://page.example' };
  return { url, dialect, ...none, ...more };
}

/** Sends the example, or another submission, as a form does. */
export function deliver(
  destination: Destination,
  more: Partial<Omit<Delivery, 'to'>> = {},
): Promise<Outcome> {
  return send({
    submission: example,
    timeout: 5000,
    signal: new AbortController().signal,
    clock: new QuickClock(),
    ...more,
    to: destination,
  });
}
