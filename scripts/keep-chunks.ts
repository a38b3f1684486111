/**
 * Puts the files of earlier releases beside those of a new build, for pages that are open and caches that
 * still ask for them:
 *
 *     npx tsx scripts/keep-chunks.ts <dist/cdn of the release before>
 */
import { cp, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** What `releases.json` in `dist/cdn/` tells of each release whose files are there, the newest first. */
export interface Release {
  /** Its folder: `chunks/1a2b3c4d`. */
  readonly folder: string;
  /** The day on which it was built: `2027-01-12`. */
  readonly date: string;
}

const year = 365 * 24 * 3_600_000;

/**
 * The releases whose files are kept: the newest, and those that another one took the place of less than a
 * year ago.
 *
 * @param releases - the newest first
 */
export function keptReleases(releases: readonly Release[]): readonly Release[] {
  const today = Date.parse(releases[0]?.date ?? '');
  return releases.filter(({ folder }, index) => {
    const successor = releases[index - 1];
    const isAgain = releases.findIndex((other) => other.folder === folder) < index;
    return !successor || (!isAgain && today - Date.parse(successor.date) < year);
  });
}

async function readReleases(cdn: string): Promise<readonly Release[]> {
  const text = await readFile(`${cdn}/releases.json`, 'utf8').catch(() => {
    throw new Error(`There is no release in ${cdn}: releases.json is missing.`);
  });
  return JSON.parse(text) as Release[];
}

/** Copies what is kept of an earlier release, and of those before it, into a new build. */
export async function keepChunks(before: string, cdn: string): Promise<void> {
  const [own] = await readReleases(cdn);
  const kept = keptReleases([own!, ...(await readReleases(before))]);
  for (const { folder } of kept.slice(1)) {
    await cp(`${before}/${folder}`, `${cdn}/${folder}`, {
      recursive: true,
      filter: (path) => !path.endsWith('.map'),
    });
  }
  await writeFile(`${cdn}/releases.json`, JSON.stringify(kept, null, 2));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , before] = process.argv;
  if (before === undefined) {
    console.error('Name the dist/cdn of the release before.');
    process.exitCode = 1;
  } else await keepChunks(before, 'dist/cdn');
}
