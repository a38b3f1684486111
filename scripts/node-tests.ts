/** Runs the tests that need no browser of the test runner: pure logic, the receiver, end to end. */
import { readdir } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import type { Readable } from 'node:stream';
import { run } from 'node:test';
import { spec as SpecReporter } from 'node:test/reporters';
import type { Count } from './count.js';

/**
 * Runs the test files below some folders.
 *
 * @param pattern - a part of the path of the files to run
 * @param concurrency - how many files at once; end to end, each waits more than it works
 */
export async function runNodeTests(
  folders: readonly string[],
  pattern = '',
  concurrency = 1,
): Promise<Count> {
  const found = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(folder, { recursive: true });
      return names.map((name) => `${folder}/${name}`);
    }),
  );
  const files = found
    .flat()
    .filter((file) => !file.includes('/node_modules/'))
    .filter((file) => file.endsWith('.test.ts') && !file.endsWith('.browser.test.ts'))
    .filter((file) => file.includes(pattern))
    .sort();
  const count = { passed: 0, failed: 0, skipped: 0 };
  // The full tests of one file look at thousands of states.
  const timeout = process.env['SAMEN_FULL'] === '1' ? 7_200_000 : 600_000;
  const stream = run({ files, concurrency, timeout });
  stream.on('test:pass', ({ details, skip }) => {
    if (skip !== undefined) count.skipped += 1;
    else if (details.type !== 'suite') count.passed += 1;
  });
  stream.on('test:fail', ({ details }) => {
    if (details.type !== 'suite') count.failed += 1;
  });
  const report = stream.compose(new SpecReporter()) as Readable;
  report.pipe(process.stdout, { end: false });
  await finished(report);
  return count;
}
