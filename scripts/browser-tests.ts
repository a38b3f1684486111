/** Runs the tests that need a browser, in every engine that is installed. */
import type { ChildProcess } from 'node:child_process';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import {
  type BrowserLauncher,
  defaultReporter,
  startTestRunner,
  summaryReporter,
  type TestRunner,
  type TestRunnerPlugin,
} from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import type { FaultName } from '../tests/fixtures/faulty-server.js';
import { startTrouble, type TroubleControl } from '../tests/fixtures/trouble.js';
import { findChromium, findFirefox, findWebKit, type WebKit } from './browsers.js';
import type { Count } from './count.js';
import { startWebKitDriver } from './webkit.js';

/** An engine under test, with what was started for it. */
interface Engine {
  readonly name: string;
  readonly launcher: BrowserLauncher;
  readonly processes: readonly ChildProcess[];
}

function chromium(executablePath: string): Engine {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  return {
    name: 'Chromium',
    launcher: chromeLauncher({ launchOptions: { executablePath, args } }),
    processes: [],
  };
}

function firefox(executablePath: string): Engine {
  return {
    name: 'Firefox',
    launcher: puppeteerLauncher({
      launchOptions: { browser: 'firefox', executablePath, headless: true },
    }),
    processes: [],
  };
}

async function webkit(parts: WebKit): Promise<Engine> {
  const { port, capabilities, processes } = await startWebKitDriver(parts);
  return {
    name: 'WebKit',
    launcher: webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port,
      logLevel: 'error',
      capabilities,
      // Its types differ from the runner's own in an optional member alone.
    }) as BrowserLauncher,
    processes,
  };
}

async function installedEngines(): Promise<Engine[]> {
  const [chromiumPath, firefoxPath, webkitParts] = [findChromium(), findFirefox(), findWebKit()];
  const engines: Engine[] = [];
  if (chromiumPath) engines.push(chromium(chromiumPath));
  if (firefoxPath) engines.push(firefox(firefoxPath));
  if (webkitParts) engines.push(await webkit(webkitParts));
  return engines;
}

function count(runner: TestRunner): Count {
  const results = [...runner.sessions.all()].map(({ testResults, passed, errors }) => {
    const tests = allTests(testResults);
    const failed = tests.filter((test) => !test.passed && !test.skipped).length;
    // A file that did not even load has no failing test of its own.
    const broken = failed === 0 && (passed === false || errors.length > 0) ? 1 : 0;
    return { passed: tests.filter((test) => test.passed).length, failed: failed + broken };
  });
  return {
    passed: results.reduce((sum, result) => sum + result.passed, 0),
    failed: results.reduce((sum, result) => sum + result.failed, 0),
  };
}

type Suite = NonNullable<ReturnType<TestRunner['sessions']['get']>>['testResults'];

function allTests(suite: Suite): { readonly passed: boolean; readonly skipped: boolean }[] {
  if (!suite) return [];
  return [...suite.tests, ...suite.suites.flatMap((inner) => allTests(inner))];
}

/**
 * Gives the tests a real endpoint in trouble, one for each browser: it is asked under `/trouble`
 * with the faults that are to happen, and tells what it holds.
 */
function troublePlugin(endpoints: Map<string, TroubleControl>): TestRunnerPlugin {
  return {
    name: 'trouble',
    async serve(context) {
      const { path, query } = context;
      if (path !== '/trouble') return undefined;
      const engine = context.get('User-Agent');
      const endpoint = endpoints.get(engine) ?? (await startTrouble());
      endpoints.set(engine, endpoint);
      const { plan } = query;
      if (typeof plan === 'string')
        endpoint.plan(...(plan.split('|').filter(Boolean) as FaultName[]));
      return {
        body: JSON.stringify({ url: endpoint.url, held: endpoint.held() }),
        type: 'json',
        headers: { 'Cache-Control': 'no-store' },
      };
    },
  };
}

/**
 * Runs `tests/unit/**` with the ending `.browser.test.ts`.
 *
 * @param pattern - a part of the path of the files to run
 */
export async function runBrowserTests(pattern = ''): Promise<Count> {
  const engines = await installedEngines();
  if (engines.length === 0) {
    console.error('No browser was found. Install Chromium: apt-get install chromium');
    return { passed: 0, failed: 1 };
  }
  const endpoints = new Map<string, TroubleControl>();
  console.log(`Engines: ${engines.map(({ name }) => name).join(', ')}`);
  try {
    const runner = await startTestRunner({
      readCliArgs: false,
      readFileConfig: false,
      autoExitProcess: false,
      config: {
        files: [`tests/unit/**/*${pattern}*.browser.test.ts`],
        rootDir: process.cwd(),
        nodeResolve: { exportConditions: ['production', 'default'] },
        plugins: [esbuildPlugin({ ts: true, target: 'es2022' }), troublePlugin(endpoints)],
        browsers: engines.map(({ launcher }) => launcher),
        // A form waits a second before it sends, and before it tries again.
        testFramework: { config: { timeout: '10000' } },
        browserStartTimeout: 60_000,
        testsStartTimeout: 60_000,
        testsFinishTimeout: 120_000,
        concurrentBrowsers: engines.length,
        concurrency: 1,
        reporters: [defaultReporter({ reportTestProgress: false }), summaryReporter({})],
      },
    });
    if (!runner) return { passed: 0, failed: 1 };
    await new Promise((resolve) => runner.on('finished', resolve));
    const result = count(runner);
    await runner.stop();
    return result;
  } finally {
    for (const endpoint of endpoints.values()) await endpoint.stop();
    for (const started of engines.flatMap(({ processes }) => processes)) started.kill();
  }
}
