/**
 * The tests: `npm test` runs those of the kit itself. With arguments, only those suites run: `check`, `unit`,
 * `browsers`, `receiver`, `e2e`, and those that fetch other people's software to try the kit with:
 * `package`, `editors`, `wordpress`. `--full` also runs what `npm test` only samples.
 * What comes after `--files` picks files by a part of their path. `--accept` puts pictures that differ
 * in the place of those in `tests/pictures/`.
 */
import { spawn } from 'node:child_process';
import { runBrowserTests } from './browser-tests.js';
import type { Count } from './count.js';
import { runNodeTests } from './node-tests.js';
import { ensureBrowser } from './setup.js';

/** A check is one command that exits with 0 when all is well. */
type Checks = Readonly<Record<string, readonly string[]>>;

/** Both lists are gone through side by side: each check uses one core. */
const checks: readonly Checks[] = [
  {
    lint: ['eslint', '.', '--max-warnings', '0'],
    format: ['prettier', '--check', '--log-level', 'warn', '.'],
  },
  {
    'type check': ['tsc', '--noEmit'],
    arrows: ['depcruise', '--output-type', 'err', 'src'],
    manifest: ['tsx', 'scripts/manifest.ts', '--check'],
    reference: ['tsx', 'scripts/reference.ts', '--check'],
    schemas: ['tsx', 'scripts/schemas.ts', '--check'],
    build: ['tsx', 'scripts/build.ts'],
    size: ['tsx', 'scripts/size.ts'],
  },
];

/** Runs a check to its end, and shows then what it had to say. */
function runCheck(name: string, [command = '', ...args]: readonly string[]): Promise<boolean> {
  const child = spawn(`node_modules/.bin/${command}`, args);
  const said: Buffer[] = [];
  child.stdout.on('data', (data: Buffer) => said.push(data));
  child.stderr.on('data', (data: Buffer) => said.push(data));
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      console.log(`${code === 0 ? '✔' : '✖'} ${name}`);
      resolve(code === 0);
    });
  });
}

async function runChecks(): Promise<Count> {
  const lanes = checks.map(async (lane) => {
    const results: boolean[] = [];
    for (const [name, command] of Object.entries(lane)) results.push(await runCheck(name, command));
    return results;
  });
  const results = (await Promise.all(lanes)).flat();
  const passed = results.filter(Boolean).length;
  return { passed, failed: results.length - passed };
}

// Where the kit's visitors are; browsers that are started here are there as well.
process.env['TZ'] = 'Europe/Amsterdam';

const args = process.argv.slice(2);
const pattern = args.includes('--files') ? (args[args.indexOf('--files') + 1] ?? '') : '';
if (args.includes('--full')) process.env['SAMEN_FULL'] = '1';
if (args.includes('--accept')) process.env['SAMEN_ACCEPT'] = '1';

const all: Readonly<Record<string, () => Count | Promise<Count>>> = {
  check: runChecks,
  unit: () => runNodeTests(['tests/unit'], pattern, 2),
  browsers: () => runBrowserTests(pattern),
  receiver: () => runNodeTests(['tests/receiver'], pattern),
  e2e: () => runNodeTests(['tests/e2e'], pattern, 2),
};

/** With other people's software, each fetched when it runs. */
const others: typeof all = {
  package: () => runNodeTests(['tests/package'], pattern),
  editors: () => runNodeTests(['tests/editors'], pattern),
  wordpress: () => runNodeTests(['tests/wordpress'], pattern),
};

const suites = { ...all, ...others };
const asked = Object.keys(suites).filter((name) => args.includes(name));
const chosen = asked.length > 0 ? asked : Object.keys(all);

/** A suite that could not run has failed. */
async function attempt(run: () => Count | Promise<Count>): Promise<Count> {
  try {
    return await run();
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1 };
  }
}

if (!ensureBrowser()) {
  console.log('0 passed, 1 failed');
  process.exit(1);
}
const total = { passed: 0, failed: 0, skipped: 0 };
for (const [name, run] of Object.entries(suites)) {
  if (!chosen.includes(name)) continue;
  console.log(`\n— ${name} —`);
  const { passed, failed, skipped = 0 } = await attempt(run);
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}
const { passed, failed, skipped } = total;
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
// A run in which there was nothing to run has not shown anything.
process.exit(failed === 0 && passed + skipped > 0 ? 0 : 1);
