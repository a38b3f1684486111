import { mkdir } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';

/** A row as the database gives it. */
export type Row = Record<string, unknown>;

/** Something that runs SQL with numbered parameters. */
export interface Queryable {
  query(sql: string, parameters?: readonly unknown[]): Promise<readonly Row[]>;
}

/** PostgreSQL, as a server or inside this process: the same SQL runs on both. */
export interface Database extends Queryable {
  /** Runs several statements as one: all of them hold, or none. */
  transaction<T>(run: (transaction: Queryable) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

function postgres(url: string): Database {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  // A connection that breaks is replaced at the next query; without a listener it would end the
  // process, whether it was idle or in the middle of one.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return {
    query: async (sql, parameters = []) => (await pool.query(sql, [...parameters])).rows as Row[],
    async transaction(run) {
      const client = await pool.connect();
      let failed = false;
      try {
        await client.query('begin');
        const result = await run({
          query: async (sql, parameters = []) =>
            (await client.query(sql, [...parameters])).rows as Row[],
        });
        await client.query('commit');
        return result;
      } catch (error) {
        failed = true;
        await client.query('rollback').catch(() => undefined);
        throw error;
      } finally {
        client.release(failed);
      }
    },
    close: () => pool.end(),
  };
}

async function pglite(dataDir: string): Promise<Database> {
  if (!dataDir.startsWith('memory://')) await mkdir(dataDir, { recursive: true });
  const db = await PGlite.create(dataDir);
  return {
    query: async (sql, parameters = []) => (await db.query<Row>(sql, [...parameters])).rows,
    transaction: (run) =>
      db.transaction((transaction) =>
        run({
          query: async (sql, parameters = []) =>
            (await transaction.query<Row>(sql, [...parameters])).rows,
        }),
      ),
    close: () => db.close(),
  };
}

/**
 * Each step once, in this order, ever. A step that has been released is never changed: the next
 * one mends it.
 */
const migrations: readonly string[] = [
  `create table submissions (
     id uuid primary key,
     content_hash text not null,
     widget text not null,
     status text not null,
     email text,
     session text,
     seats integer not null default 0,
     received_at timestamptz not null,
     document jsonb not null
   )`,
  `create index submissions_email on submissions (email)`,
  `create index submissions_session on submissions (session)`,
  `create index submissions_received_at on submissions (received_at)`,
  `alter table submissions add column series uuid`,
  `update submissions set series = coalesce((document ->> 'replaces')::uuid, id)`,
  `create index submissions_series on submissions (series)`,
];

async function migrate(db: Database): Promise<void> {
  await db.transaction(async (transaction) => {
    // Two receivers that start at once take turns.
    await transaction.query('select pg_advisory_xact_lock(727300)');
    await transaction.query('create table if not exists schema_version (version integer not null)');
    const [row] = await transaction.query('select max(version) as version from schema_version');
    const done = Number(row?.['version'] ?? 0);
    for (const [index, migration] of migrations.entries()) {
      if (index < done) continue;
      await transaction.query(migration);
      await transaction.query('insert into schema_version (version) values ($1)', [index + 1]);
    }
  });
}

/** Opens the database and brings its tables up to date. */
export async function openDatabase(
  databaseUrl: string | undefined,
  dataDir: string,
): Promise<Database> {
  const db = databaseUrl ? postgres(databaseUrl) : await pglite(dataDir);
  await migrate(db);
  return db;
}
