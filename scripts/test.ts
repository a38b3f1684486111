/**
 * The tests: `npm test` runs those of the kit itself. With arguments, only those suites run: `check`, `unit`,
 * `browsers`, `receiver`, `e2e`, and those that fetch other people's software to try the kit with:
 * `package`, `editors`. `--full` also runs what `npm test` only samples.
 * What comes after `--files` picks files by a part of their path. `--accept` puts pictures that differ
 * in the place of those in `tests/pictures/`.
 */
import { spawnSync } from 'node:child_process';
import { runBrowserTests } from './browser-tests.js';
import type { Count } from './count.js';
import { runNodeTests } from './node-tests.js';
import { ensureBrowser } from './setup.js';

/** Each is one command that exits with 0 when all is well. */
const checks: Readonly<Record<string, readonly string[]>> = {
  'type check': ['tsc', '--noEmit'],
  lint: ['eslint', '.', '--max-warnings', '0'],
  format: ['prettier', '--check', '--log-level', 'warn', '.'],
  arrows: ['depcruise', '--output-type', 'err', 'src'],
  manifest: ['tsx', 'scripts/manifest.ts', '--check'],
  reference: ['tsx', 'scripts/reference.ts', '--check'],
  schemas: ['tsx', 'scripts/schemas.ts', '--check'],
  build: ['tsx', 'scripts/build.ts'],
  size: ['tsx', 'scripts/size.ts'],
};

function runChecks(): Count {
  let passed = 0;
  let failed = 0;
  for (const [name, [command = '', ...args]] of Object.entries(checks)) {
    const { status } = spawnSync(`node_modules/.bin/${command}`, args, { stdio: 'inherit' });
    console.log(`${status === 0 ? '✔' : '✖'} ${name}`);
    if (status === 0) passed += 1;
    else failed += 1;
  }
  return { passed, failed };
}

// Where the kit's visitors are; browsers that are started here are there as well.
process.env['TZ'] = 'Europe/Amsterdam';

const args = process.argv.slice(2);
const pattern = args.includes('--files') ? (args[args.indexOf('--files') + 1] ?? '') : '';
if (args.includes('--full')) process.env['SAMEN_FULL'] = '1';
if (args.includes('--accept')) process.env['SAMEN_ACCEPT'] = '1';

const all: Readonly<Record<string, () => Count | Promise<Count>>> = {
  check: runChecks,
  unit: () => runNodeTests(['tests/unit'], pattern),
  browsers: () => runBrowserTests(pattern),
  receiver: () => runNodeTests(['tests/receiver'], pattern),
  e2e: () => runNodeTests(['tests/e2e'], pattern, 2),
};

/** With other people's software, each fetched when it runs. */
const others: typeof all = {
  package: () => runNodeTests(['tests/package'], pattern),
  editors: () => runNodeTests(['tests/editors'], pattern),
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
const total = { passed: 0, failed: 0 };
for (const [name, run] of Object.entries(suites)) {
  if (!chosen.includes(name)) continue;
  console.log(`\n— ${name} —`);
  const { passed, failed } = await attempt(run);
  total.passed += passed;
  total.failed += failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
