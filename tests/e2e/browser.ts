import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../../scripts/browsers.js';

/** Starts Chromium without any traffic of its own; it finds the test site under its name. */
export function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chrome, Edge or Chromium was found.');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--host-resolver-rules=MAP *.test 127.0.0.1',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
