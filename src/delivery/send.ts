import { judge } from './judge.js';
import { nameOf } from './flat.js';
import { type Arrival, type Failed, type Outcome, unsent } from './outcome.js';
import { post } from './post.js';
import { buildRequest, type Destination } from './request.js';
import { mayRetry, totalLimit, waitAfter } from './retry.js';
import type { Submission } from './submission.js';

/** Time and chance, which a test puts others in the place of. */
export interface Clock {
  /** Milliseconds since some moment. */
  now(): number;
  /** Settles after some milliseconds, or as soon as the signal gives up. Never rejects. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** From 0 to 1. */
  random(): number;
}

/** A proof that was asked for before a submission may be sent, or why there is none. */
export type Proof =
  | { readonly type: 'proof'; readonly token: string }
  | { readonly type: 'none'; readonly failure: Failed };

/** What sending a submission takes. */
export interface Delivery {
  readonly submission: Submission;
  readonly to: Destination;
  /** Milliseconds after which an attempt is given up. */
  readonly timeout: number;
  /** Gives up for the visitor. */
  readonly signal: AbortSignal;
  /** Makes a proof of work; each attempt gets a new one, since an endpoint takes one only once. */
  readonly prove?: ((signal: AbortSignal) => Promise<Proof>) | undefined;
  /** Told before each attempt but the first, and while waiting for it. */
  readonly onRetry?: () => void;
  readonly clock?: Clock;
}

const realClock: Clock = {
  now: () => performance.now(),
  wait: (milliseconds, signal) =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      const stop = (): void => {
        clearTimeout(timer);
        resolve();
      };
      if (signal.aborted) stop();
      else signal.addEventListener('abort', stop, { once: true });
    }),
  random: () => Math.random(),
};

/** Whether the device itself says that it has no connection: then nothing leaves it. */
function isOffline(): boolean {
  // Without a browser there is no navigator, or one that does not say.
  return (globalThis.navigator as Partial<Navigator> | undefined)?.onLine === false;
}

/**
 * A submission with a proof of its own, or why there is none. What cannot even be asked for, since
 * its code did not come, has sent nothing either.
 */
export async function proven(
  submission: Submission,
  { prove, signal }: Pick<Delivery, 'prove' | 'signal'>,
): Promise<Submission | Failed> {
  if (!prove) return submission;
  const proof = await prove(signal).catch(() => undefined);
  if (!proof) return unsent('network');
  return proof.type === 'proof' ? { ...submission, altcha: proof.token } : proof.failure;
}

async function attempt(delivery: Delivery, timeout: number): Promise<Outcome> {
  const { to, signal } = delivery;
  const submission = await proven(delivery.submission, delivery);
  if ('type' in submission) return submission;
  const offline = isOffline();
  const posted = await post(buildRequest(submission, to), timeout, signal);
  if (posted.type === 'none') {
    return { ...unsent(posted.kind), arrival: offline ? 'no' : 'unknown' };
  }
  const outcome = judge(posted.answer, to.dialect, to.url);
  if (outcome.type !== 'refused') return outcome;
  const problems = outcome.problems.map(({ field, message }) => ({
    field: field === undefined ? undefined : nameOf(field, to.dialect, to.fieldMap),
    message,
  }));
  return { ...outcome, problems };
}

/**
 * Sends a submission, and sends it again after passing trouble as long as that cannot double it
 * and the whole does not take too long. Never throws.
 */
export async function send(delivery: Delivery): Promise<Outcome> {
  const { to, signal, onRetry, clock = realClock } = delivery;
  const start = clock.now();
  let arrival: Arrival = 'no';
  for (let attempts = 1; ; attempts += 1) {
    const left = totalLimit - (clock.now() - start);
    const outcome = await attempt(delivery, Math.min(delivery.timeout, left));
    if (outcome.type === 'accepted') return outcome;
    if (outcome.arrival === 'unknown') arrival = 'unknown';
    // What an earlier attempt left open stays open.
    const soFar: Outcome = { ...outcome, arrival };
    if (soFar.type === 'refused' || !mayRetry(soFar, to.dialect.idempotent)) return soFar;
    const wait = waitAfter(attempts, soFar.retryAfter, clock.random());
    if (clock.now() - start + wait > totalLimit) return soFar;
    if (!signal.aborted) {
      onRetry?.();
      await clock.wait(wait, signal);
    }
    if (signal.aborted) return soFar;
  }
}
