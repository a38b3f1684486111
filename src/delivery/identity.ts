import { canonical } from './canonical.js';
import type { Arrival, Outcome } from './outcome.js';
import type { Submission } from './submission.js';

/** `Omit` over each member of a union apart. */
type OmitEach<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** A submission before it has a name. */
export type Unidentified = OmitEach<Submission, 'id' | 'replaces'>;

/** The last thing that was sent from a form. */
export interface LastAttempt {
  readonly submission: Submission;
  /** Whether it may have arrived although no endpoint said so; `yes` where one did. */
  readonly arrival: Arrival | 'yes';
}

/** What makes two submissions the same content: all but names and moments. */
function contentOf(submission: Unidentified): string {
  // Picked one by one: a submission that was sent before has an id as well.
  const { widget, fields, subject, page, source, extra, consents } = submission;
  const given = consents.map(({ purpose, text, given }) => ({ purpose, text, given }));
  // A document that was kept and read again may have its members in another order.
  return canonical({ widget, fields, subject, page, source, extra, given });
}

/** A random UUID (RFC 9562, version 4); `crypto.randomUUID` is missing on pages without https. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/**
 * The id that a changed submission takes the place of. It is the first one of which it is not known
 * whether it arrived, however often the content was changed since: an endpoint that treats all with
 * one such id as one keeps just the last of them, whichever got lost in between.
 */
function replacedBy({ submission, arrival }: LastAttempt): string | undefined {
  if (arrival === 'yes') return undefined;
  return submission.replaces ?? (arrival === 'unknown' ? submission.id : undefined);
}

/**
 * Gives a submission its id. The same content as last time is the very same submission, so that
 * an endpoint can tell a second attempt from a second request. After a change it is a new one;
 * and when it is not known whether the earlier content arrived, it says which id it replaces.
 *
 * @param newId - makes a UUID
 */
export function identify(
  submission: Unidentified,
  last: LastAttempt | undefined,
  newId: () => string,
): Submission {
  if (last && contentOf(last.submission) === contentOf(submission)) return last.submission;
  const replaces = last && replacedBy(last);
  return { ...submission, id: newId(), ...(replaces === undefined ? {} : { replaces }) };
}

/**
 * What is known of a submission after it was sent. What an earlier press left open about the same
 * one stays open.
 */
export function settle(
  submission: Submission,
  outcome: Outcome,
  before: LastAttempt | undefined,
): LastAttempt {
  if (outcome.type === 'accepted') return { submission, arrival: 'yes' };
  const wasOpen = before?.submission === submission && before.arrival === 'unknown';
  return { submission, arrival: wasOpen ? 'unknown' : outcome.arrival };
}
