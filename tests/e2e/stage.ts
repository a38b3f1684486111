import { after, before } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchChromium } from './browser.js';
import { type Site, startSite } from './site.js';

/** A site with the built kit, and a browser to visit it with. */
export interface Stage {
  readonly site: Site;
  readonly browser: Browser;
}

/** Sets that up before the tests of a `describe`, and takes it down after them. */
export function stage(): Stage {
  let current: Stage | undefined;
  const standing = (): Stage => {
    if (!current) throw new Error('There is no stage outside a test.');
    return current;
  };
  before(async () => {
    current = { site: await startSite(), browser: await launchChromium() };
  });
  after(async () => {
    await current?.browser.close();
    await current?.site.close();
  });
  return {
    get site() {
      return standing().site;
    },
    get browser() {
      return standing().browser;
    },
  };
}
