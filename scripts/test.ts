/**
 * The tests: `npm test` runs all of them. With arguments, only those suites run:
 * `check`, `unit`, `browsers`, `receiver`, `e2e`. Whatever comes after `--` picks files by their path.
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

const args = process.argv.slice(2);
const suites = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
const [pattern = ''] = args.includes('--') ? args.slice(args.indexOf('--') + 1) : [];

const all: Readonly<Record<string, () => Count | Promise<Count>>> = {
  check: runChecks,
  unit: () => runNodeTests(['tests/unit'], pattern),
  browsers: () => runBrowserTests(pattern),
  receiver: () => runNodeTests(['tests/receiver'], pattern),
  e2e: () => runNodeTests(['tests/e2e'], pattern),
};

if (!ensureBrowser()) process.exit(1);
const total = { passed: 0, failed: 0 };
for (const [name, run] of Object.entries(all)) {
  if (suites.length > 0 && !suites.includes(name)) continue;
  console.log(`\n— ${name} —`);
  const { passed, failed } = await run();
  total.passed += passed;
  total.failed += failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
