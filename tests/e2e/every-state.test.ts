import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, it, mock } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { type ThemeName, themes } from '../../demo/themes.js';
import { foreignTexts } from './foreign-text.js';
import { canCompare, differsFromKept } from './kept-pictures.js';
import { cutOff, overflowing, smallTargets, spaceOut } from './layout-checks.js';
import { stage } from './stage.js';
import { reachState, type State, states } from './states.js';
import { violations } from './violations.js';

const full = process.env['SAMEN_FULL'] === '1';

/** How a page can be around a state. */
interface Setting {
  readonly lang: 'nl' | 'en';
  readonly width: number;
  readonly theme: ThemeName;
  readonly scheme: 'light' | 'dark';
}

const themeNames = Object.keys(themes) as ThemeName[];

/** The settings in which a state is looked at; each width has a third of them. */
const settings: readonly Setting[] = themeNames.flatMap((theme, place) =>
  (['light', 'dark'] as const).flatMap((scheme, dark) =>
    (['nl', 'en'] as const).map((lang, english) => {
      const width = [320, 768, 1280][(place + dark + english) % 3]!;
      return { lang, width, theme, scheme };
    }),
  ),
);

/** Four bytes that are always the same for a text. */
function numberFor(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE();
}

/** The state with most parts in it: labels, hints, fields, boxes, errors and a button. */
const richest = 'samen-signup errors';

/**
 * The settings in which a state has its pictures: one, which stays the same whatever other states
 * there are; and of the richest, one for each theme, light and dark.
 */
function pictured({ widget, name }: State): readonly Setting[] {
  const state = `${widget} ${name}`;
  if (state === richest) return settings.filter(({ lang }) => lang === 'nl');
  return [settings[numberFor(state) % settings.length]!];
}

/** When all of this happens, so that each day has the same pictures. */
const now = new Date('2027-01-12T09:30:00Z');

/** Stops the clock of a page, and has it draw the same ids each time it comes here. */
async function takeChanceAway(page: Page, title: string): Promise<void> {
  await page.clock.setFixedTime(now);
  await page.addInitScript(
    (seed) => {
      let last = seed;
      crypto.getRandomValues = (bytes) => {
        // Lehmer's generator (Park and Miller, 1988).
        if (bytes instanceof Uint8Array)
          bytes.forEach((_, at) => (bytes[at] = last = (last * 48271) % 2147483647));
        return bytes;
      };
    },
    1 + (numberFor(title) % 2147483646),
  );
}

/** Once nothing changes any more: neither a file nor a font is under way. */
async function pictureOf(page: Page, widget: Locator): Promise<Buffer> {
  await page.mouse.move(0, 0);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  // Both hold the address of the site, whose port is another one each time.
  const style = '.qr svg, .preview { visibility: hidden }';
  return widget.screenshot({ animations: 'disabled', style });
}

/**
 * The same state where it is hardest: 320 by 256 pixels, which is what a window of 1,280 by 1,024
 * leaves at 400 %, in a language whose texts are a third longer than English.
 */
async function makeHard(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.evaluate(() => (document.documentElement.lang = 'en-x-pseudo'));
}

/** Twice the type of the page, as a phone can set it; the page's own heading is not ours to break. */
async function doubleText(page: Page): Promise<void> {
  await page.addStyleTag({ content: 'body { font-size: 34px } h1 { font-size: 1em }' });
}

/** What is foreign once the texts of all parts have come, or after some seconds. */
async function foreignInTheEnd(widget: Locator): Promise<readonly string[]> {
  let found = await foreignTexts(widget);
  for (const end = performance.now() + 5000; found.length > 0 && performance.now() < end;) {
    await widget.evaluate(() => new Promise(requestAnimationFrame));
    found = await foreignTexts(widget);
  }
  return found;
}

// A visit waits more than it works.
describe('every state of every widget', { concurrency: 3 }, () => {
  before(() => mock.timers.enable({ apis: ['Date'], now }));
  after(() => mock.timers.reset());
  const on = stage();

  for (const state of states) {
    const picturedIn = pictured(state);
    for (const setting of full ? settings : picturedIn) {
      const { lang, width, theme, scheme } = setting;
      const title = `${state.widget} ${state.name}, ${lang} at ${width}, ${theme}, ${scheme}`;
      it(title, async () => {
        const page = await on.browser.newPage({
          bypassCSP: true,
          reducedMotion: 'reduce',
          viewport: { width, height: 900 },
        });
        await takeChanceAway(page, title);
        const query = new URLSearchParams({ lang, theme, scheme });
        const widget = await reachState(page, `${on.site.url}/plain.html?${query}`, state);
        if (canCompare && picturedIn.includes(setting)) {
          const name = `${state.widget}-${state.name}-${theme}-${scheme}-${lang}-${width}`;
          const difference = await differsFromKept(name, await pictureOf(page, widget));
          assert.equal(difference, undefined);
        }
        assert.deepEqual(await violations(page, state.widget), []);
        assert.deepEqual(await overflowing(widget), [], '1.4.10 Reflow');
        if (setting === picturedIn[0]) {
          await makeHard(page);
          assert.deepEqual(await foreignInTheEnd(widget), [], 'texts from no catalogue');
          assert.deepEqual(await overflowing(widget), [], '1.4.10 Reflow at 400 %');
          assert.deepEqual(await smallTargets(widget), [], '2.5.8 Target Size (Minimum)');
          await doubleText(page);
          assert.deepEqual(await overflowing(widget), [], '1.4.4 Resize Text, sideways');
          assert.deepEqual(await cutOff(widget), [], '1.4.4 Resize Text, cut off');
          await spaceOut(widget);
          assert.deepEqual(await overflowing(widget), [], '1.4.12 Text Spacing, sideways');
          assert.deepEqual(await cutOff(widget), [], '1.4.12 Text Spacing, cut off');
        }
        await page.close();
      });
    }
  }
});
