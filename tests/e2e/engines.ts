import puppeteer from 'puppeteer-core';
import WebDriver from 'webdriver';
import { findChromium, findFirefox, findWebKit } from '../../scripts/browsers.js';
import { startWebKitDriver } from '../../scripts/webkit.js';
import { launchChromium } from './browser.js';

/** A browser as a test drives it: the same few moves in each engine. */
export interface Driver {
  open(url: string): Promise<void>;
  /** The value of an expression in the page. */
  evaluate(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

/** An engine; `start` is undefined where it is not installed. */
export interface Engine {
  readonly name: string;
  readonly start: (() => Promise<Driver>) | undefined;
}

async function startChromium(): Promise<Driver> {
  const browser = await launchChromium();
  const page = await browser.newPage();
  return {
    open: async (url) => {
      await page.goto(url);
    },
    evaluate: (expression) => page.evaluate(expression),
    close: () => browser.close(),
  };
}

async function startFirefox(executablePath: string): Promise<Driver> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  const page = await browser.newPage();
  return {
    open: async (url) => {
      await page.goto(url);
    },
    evaluate: (expression) => page.evaluate(expression),
    close: () => browser.close(),
  };
}

async function startWebKit(parts: NonNullable<ReturnType<typeof findWebKit>>): Promise<Driver> {
  const { port, capabilities, processes } = await startWebKitDriver(parts);
  const session = await WebDriver.newSession({
    hostname: '127.0.0.1',
    port,
    logLevel: 'error',
    capabilities,
  });
  return {
    open: async (url) => {
      await session.navigateTo(url);
    },
    evaluate: (expression) => session.executeScript(`return ${expression}`, []),
    close: async () => {
      await session.deleteSession();
      for (const process of processes) process.kill();
    },
  };
}

const [firefox, webkit] = [findFirefox(), findWebKit()];

/** All engines that can be tested with. */
export const engines: readonly Engine[] = [
  { name: 'Chromium', start: findChromium() ? startChromium : undefined },
  { name: 'Firefox', start: firefox ? () => startFirefox(firefox) : undefined },
  { name: 'WebKit', start: webkit ? () => startWebKit(webkit) : undefined },
];
