import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { keepChunks, keptReleases, type Release } from '../../scripts/keep-chunks.js';

function release(folder: string, date: string): Release {
  return { folder: `chunks/${folder}`, date };
}

const newest = release('d', '2028-01-12');
const monthAgo = release('c', '2027-12-12');
const longCurrent = release('b', '2026-06-01');
const longGone = release('a', '2026-01-01');

describe('the files of earlier releases', () => {
  it('are kept for a year from the day on which another took their place', () => {
    const kept = keptReleases([newest, monthAgo, longCurrent, longGone]);
    assert.deepEqual(kept, [newest, monthAgo, longCurrent]);
  });

  it('are there once, where a release is built again', () => {
    assert.deepEqual(keptReleases([newest, { ...newest, date: '2027-12-31' }]), [newest]);
  });

  it('stand beside those of the new one, with a list for the next', async () => {
    const place = await mkdtemp(join(tmpdir(), 'samen-'));
    const build = async (name: string, releases: readonly Release[]): Promise<string> => {
      const cdn = join(place, name);
      for (const { folder } of releases) {
        await mkdir(join(cdn, folder), { recursive: true });
        await writeFile(join(cdn, folder, 'core.js'), `// ${folder}`);
        await writeFile(join(cdn, folder, 'core.js.map'), '{}');
      }
      await writeFile(join(cdn, 'releases.json'), JSON.stringify(releases));
      return cdn;
    };
    const before = await build('before', [monthAgo, longCurrent, longGone]);
    const now = await build('now', [newest]);
    await keepChunks(before, now);
    for (const { folder } of [newest, monthAgo, longCurrent]) {
      assert.equal(await readFile(join(now, folder, 'core.js'), 'utf8'), `// ${folder}`);
    }
    assert.equal(existsSync(join(now, longGone.folder)), false);
    assert.equal(existsSync(join(now, monthAgo.folder, 'core.js.map')), false);
    const list = JSON.parse(await readFile(join(now, 'releases.json'), 'utf8')) as Release[];
    assert.deepEqual(list, [newest, monthAgo, longCurrent]);
    await rm(place, { recursive: true });
  });
});
