import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchChromium } from './browser.js';
import { foreignTexts } from './foreign-text.js';
import { cutOff, overflowing, smallTargets, spaceOut } from './layout-checks.js';
import { type Site, startSite } from './site.js';
import { reachState, states } from './states.js';

/**
 * Each state once, where it is hardest: 320 by 256 pixels, which is what a window of 1,280 by 1,024
 * leaves at 400 %, in a language whose texts are a third longer than English.
 */
describe('every state, at 400 % and in the pseudo-language', () => {
  let site: Site;
  let browser: Browser;

  before(async () => {
    site = await startSite();
    browser = await launchChromium();
  });

  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const state of states) {
    it(`${state.widget} ${state.name}: fits, has large targets, and no text of its own`, async () => {
      const page = await browser.newPage({ viewport: { width: 320, height: 256 } });
      const url = `${site.url}/plain.html?lang=en-x-pseudo`;
      const widget = await reachState(page, url, state);
      assert.deepEqual(await foreignTexts(widget), [], 'texts from no catalogue');
      assert.deepEqual(await overflowing(widget), [], '1.4.10 Reflow');
      assert.deepEqual(await smallTargets(widget), [], '2.5.8 Target Size (Minimum)');
      await spaceOut(widget);
      assert.deepEqual(await overflowing(widget), [], '1.4.12 Text Spacing, sideways');
      assert.deepEqual(await cutOff(widget), [], '1.4.12 Text Spacing, cut off');
      await page.close();
    });
  }
});
