import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { WebKit } from './browsers.js';
import { freePort } from './free-port.js';

/** A driver of WebKit that was started, and what it runs on. */
export interface WebKitDriver {
  readonly port: number;
  readonly capabilities: WebdriverIO.Capabilities;
  readonly processes: readonly ChildProcess[];
}

async function isListening(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/status`).then(
    () => true,
    () => false,
  );
}

/** Starts WebKit's driver, with a screen to draw on. */
export async function startWebKitDriver({ driver, browser, xvfb }: WebKit): Promise<WebKitDriver> {
  const port = await freePort();
  // Of this run alone, so that two runs on one machine do not meet.
  const display = `:${100 + (process.pid % 10_000)}`;
  const screen = spawn(xvfb, [display, '-screen', '0', '1280x1024x24'], { stdio: 'ignore' });
  await once(screen, 'spawn');
  const automation = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display },
  });
  await once(automation, 'spawn');
  while (!(await isListening(port))) {
    if (automation.exitCode !== null) {
      screen.kill();
      throw new Error('WebKitWebDriver did not start.');
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    port,
    capabilities: {
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    } as WebdriverIO.Capabilities,
    processes: [automation, screen],
  };
}
