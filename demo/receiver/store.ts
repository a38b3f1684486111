import { createHash } from 'node:crypto';
import { canonical } from '../../src/delivery/canonical.js';
import type { Submission } from '../../src/delivery/submission.js';
import { nextSession } from '../../src/signup/sessions.js';
import type { Database, Queryable, Row } from './database.js';
import type { KnowledgeSession } from './sessions.js';

/** What became of a submission. */
export type Status = 'accepted' | 'waitlisted';

/** A submission as it is kept. */
export interface StoredSubmission {
  readonly receivedAt: Date;
  readonly status: Status;
  readonly document: Submission;
}

/** How saving ended. */
export type SaveResult =
  | { readonly type: 'saved' | 'known'; readonly status: Status }
  /** The id is that of a submission with other content. */
  | { readonly type: 'conflict' }
  | { readonly type: 'unknown-session' };

/** A proof of work is used up by one attempt, so it is no part of what was sent. */
function contentHash({ altcha: _, ...content }: Submission): string {
  return createHash('sha256').update(canonical(content)).digest('hex');
}

function seatsOf(submission: Submission): number {
  return submission.widget === 'signup' ? 1 + (submission.subject.participants?.length ?? 0) : 0;
}

function stored(row: Row): StoredSubmission {
  return {
    receivedAt: new Date(row['received_at'] as string),
    status: row['status'] as Status,
    document: row['document'] as Submission,
  };
}

/** Keeps submissions in the database. */
export class SubmissionStore {
  readonly #db: Database;
  readonly #now: () => Date;

  constructor(db: Database, now: () => Date) {
    this.#db = db;
    this.#now = now;
  }

  /**
   * Saves a submission once: the same id with the same content is known, with other content it is
   * a conflict. All that name one id to replace are a series with it, of which the one that was made
   * last is kept, in whatever order they come. What does not fit into a session goes on its waiting
   * list.
   */
  save(submission: Submission, sessions: readonly KnowledgeSession[]): Promise<SaveResult> {
    return this.#db.transaction(async (transaction) => {
      // Seats are counted and taken by one at a time.
      await transaction.query('select pg_advisory_xact_lock(727301)');
      const hash = contentHash(submission);
      const [known] = await transaction.query(
        'select content_hash, status from submissions where id = $1',
        [submission.id],
      );
      if (known) {
        return known['content_hash'] === hash
          ? { type: 'known', status: known['status'] as Status }
          : { type: 'conflict' };
      }
      const series = submission.replaces ?? submission.id;
      const [earlier] = await transaction.query(
        `select status, document ->> 'submittedAt' as made from submissions where series = $1`,
        [series],
      );
      // It was on its way for so long that what took its place was here before it.
      if (earlier && String(earlier['made']) > submission.submittedAt) {
        return { type: 'known', status: earlier['status'] as Status };
      }
      const session = sessionOf(submission, sessions);
      if (session === 'unknown') return { type: 'unknown-session' };
      await transaction.query('delete from submissions where series = $1', [series]);
      const seats = seatsOf(submission);
      const fits = !session || (await seatsTaken(transaction, session.id)) + seats <= session.seats;
      const status: Status = fits ? 'accepted' : 'waitlisted';
      await transaction.query(
        `insert into submissions
           (id, series, content_hash, widget, status, email, session, seats, received_at, document)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [
          submission.id,
          series,
          hash,
          submission.widget,
          status,
          submission.fields['email']?.toLowerCase(),
          session?.id,
          seats,
          this.#now().toISOString(),
          JSON.stringify(submission),
        ],
      );
      return { type: 'saved', status };
    });
  }

  /** Seats of a session that nobody has taken yet. */
  async seatsLeft(session: KnowledgeSession): Promise<number> {
    return Math.max(0, session.seats - (await seatsTaken(this.#db, session.id)));
  }

  /** The newest submissions first. */
  async list(limit: number): Promise<readonly StoredSubmission[]> {
    const rows = await this.#db.query(
      'select * from submissions order by received_at desc limit $1',
      [limit],
    );
    return rows.map(stored);
  }

  /** All that somebody sent, or was signed up by, by e-mail address (AVG art. 15 and 20). */
  async byEmail(email: string): Promise<readonly StoredSubmission[]> {
    const rows = await this.#db.query(
      `select * from submissions
       where email = $1 or exists (
         select from jsonb_array_elements(document #> '{subject,participants}') as participant
         where lower(participant ->> 'email') = $1)
       order by received_at`,
      [email.trim().toLowerCase()],
    );
    return rows.map(stored);
  }

  /**
   * Deletes all that somebody sent (AVG art. 17), and takes them out of what others signed them up
   * for; gives the number of rows.
   */
  deleteByEmail(email: string): Promise<number> {
    const address = email.trim().toLowerCase();
    return this.#db.transaction(async (transaction) => {
      const deleted = await transaction.query(
        'delete from submissions where email = $1 returning id',
        [address],
      );
      const changed = await transaction.query(
        `update submissions set
           document = jsonb_set(document, '{subject,participants}', others.participants),
           seats = 1 + jsonb_array_length(others.participants)
         from (
           select id as other, coalesce(
             jsonb_agg(participant) filter (where lower(participant ->> 'email') <> $1), '[]'
           ) as participants
           from submissions,
             jsonb_array_elements(document #> '{subject,participants}') as participant
           group by id
           having bool_or(lower(participant ->> 'email') = $1)
         ) as others
         where id = others.other
         returning id`,
        [address],
      );
      return deleted.length + changed.length;
    });
  }

  /** Deletes what is older than a number of days; gives the number of rows. */
  async deleteOlderThan(days: number): Promise<number> {
    const before = new Date(this.#now().getTime() - days * 86_400_000);
    const rows = await this.#db.query(
      'delete from submissions where received_at < $1 returning id',
      [before.toISOString()],
    );
    return rows.length;
  }
}

async function seatsTaken(db: Queryable, session: string): Promise<number> {
  const [row] = await db.query(
    `select coalesce(sum(seats), 0) as taken from submissions
     where session = $1 and status = 'accepted'`,
    [session],
  );
  return Number(row?.['taken'] ?? 0);
}

/** The session that a signup is for, among those that can be signed up for. */
function sessionOf(
  submission: Submission,
  sessions: readonly KnowledgeSession[],
): KnowledgeSession | 'unknown' | undefined {
  if (submission.widget !== 'signup' || submission.subject.session === nextSession)
    return undefined;
  return sessions.find(({ id }) => id === submission.subject.session) ?? 'unknown';
}
