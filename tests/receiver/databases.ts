import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { freePort } from '../../scripts/free-port.js';

/** A database to run the receiver's tests on. */
export interface TestDatabase {
  readonly name: string;
  /** Why it cannot be had here; false where it can. */
  readonly skip: string | false;
  /** Makes an empty one; gives its address, or none for PGlite. */
  create(): Promise<string | undefined>;
  drop(): Promise<void>;
}

const pglite: TestDatabase = {
  name: 'PGlite',
  skip: false,
  create: () => Promise.resolve(undefined),
  drop: () => Promise.resolve(),
};

/** The folder with PostgreSQL's own programs: on the path, or where Debian puts them. */
async function findPrograms(): Promise<string | undefined> {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? await readdir(debian) : [];
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    '/usr/local/bin',
    '/opt/homebrew/bin',
    '/usr/bin',
  ];
  return folders.find(
    (folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')),
  );
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

/** A server of our own in a temporary folder, on loopback, gone when the tests end. */
async function startServer(programs: string): Promise<{ url: string; stop(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'samen-postgres-'));
  const port = await freePort();
  // PostgreSQL does not run as root; Debian's package and most images have a user for it.
  const user =
    process.getuid?.() === 0 ? { uid: userId('postgres'), gid: groupId('postgres') } : {};
  if (process.getuid?.() === 0) spawnSync('chown', ['postgres', folder]);
  const made = spawnSync(
    join(programs, 'initdb'),
    ['-D', join(folder, 'data'), '-U', 'samen', '-A', 'trust', '-E', 'UTF8', '--no-sync'],
    { ...user, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(made.stderr);
  const server = spawn(
    join(programs, 'postgres'),
    ['-D', join(folder, 'data'), '-p', String(port), '-h', '127.0.0.1', '-k', folder, '-F'],
    { ...user, stdio: 'ignore' },
  );
  const url = `postgres://samen@127.0.0.1:${port}/postgres`;
  while (!(await answers(url))) {
    if (server.exitCode !== null) throw new Error('PostgreSQL did not start.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    url,
    async stop() {
      const stopped = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGINT');
      await stopped;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function userId(name: string): number {
  return Number(spawnSync('id', ['-u', name], { encoding: 'utf8' }).stdout);
}

function groupId(name: string): number {
  return Number(spawnSync('id', ['-g', name], { encoding: 'utf8' }).stdout);
}

async function postgres(): Promise<TestDatabase> {
  const programs = await findPrograms();
  const canRun = process.getuid?.() !== 0 || userId('postgres') > 0;
  let server: Awaited<ReturnType<typeof startServer>> | undefined;
  return {
    name: 'PostgreSQL',
    skip: programs && canRun ? false : 'no PostgreSQL is installed here',
    async create() {
      server = await startServer(programs ?? '');
      return server.url;
    },
    async drop() {
      await server?.stop();
    },
  };
}

/** Both databases that the receiver runs on; the reason is printed where one cannot be had. */
export async function databases(): Promise<readonly TestDatabase[]> {
  const all = [pglite, await postgres()];
  for (const { name, skip } of all) if (skip) console.log(`${name} is not tested: ${skip}.`);
  return all;
}
