import { existsSync } from 'node:fs';

/** Where the engines are that can be tested with here; what is not installed is undefined. */

function first(paths: readonly (string | undefined)[]): string | undefined {
  return paths.find((path) => path !== undefined && path !== '' && existsSync(path));
}

/** Chrome, Edge or Chromium: the one named in `CHROME_PATH`, or one in its usual place. */
export function findChromium(): string | undefined {
  const { CHROME_PATH, LOCALAPPDATA, PROGRAMFILES } = process.env;
  return first([
    CHROME_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    PROGRAMFILES && `${PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
    PROGRAMFILES && `${PROGRAMFILES} (x86)\\Microsoft\\Edge\\Application\\msedge.exe`,
    LOCALAPPDATA && `${LOCALAPPDATA}\\Google\\Chrome\\Application\\chrome.exe`,
  ]);
}

/** Firefox: the one named in `FIREFOX_PATH`, or one in its usual place. */
export function findFirefox(): string | undefined {
  return first([
    process.env['FIREFOX_PATH'],
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ]);
}

/** WebKitGTK, Safari's engine on Linux: its driver, its browser, and a screen to draw on. */
export interface WebKit {
  readonly driver: string;
  readonly browser: string;
  readonly xvfb: string;
}

/** WebKitGTK, where all three parts of it are. */
export function findWebKit(): WebKit | undefined {
  const driver = first(['/usr/bin/WebKitWebDriver']);
  const browser = first([
    '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.0/MiniBrowser',
  ]);
  const xvfb = first(['/usr/bin/Xvfb']);
  return driver && browser && xvfb ? { driver, browser, xvfb } : undefined;
}
