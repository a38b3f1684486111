import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import type axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { type ThemeName, themes } from '../../demo/themes.js';
import { launchChromium } from './browser.js';
import { overflowing } from './layout-checks.js';
import { type Site, startSite } from './site.js';
import { reachState, states } from './states.js';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const full = process.env['SAMEN_FULL'] === '1';
const themeNames = Object.keys(themes) as ThemeName[];

/** How a page can be around a state. */
interface Setting {
  readonly lang: 'nl' | 'en';
  readonly width: number;
  readonly theme: ThemeName;
  readonly scheme: 'light' | 'dark';
}

/** All settings of a state; `npm test` looks at one of them, another one for each state. */
function settingsOf(index: number): readonly Setting[] {
  const all = themeNames.flatMap((theme, place) =>
    (['light', 'dark'] as const).flatMap((scheme) =>
      (['nl', 'en'] as const).map((lang) => {
        const width = [320, 768, 1280][(index + place) % 3]!;
        return { lang, width, theme, scheme };
      }),
    ),
  );
  // No number of settings that states could come back to in step.
  return full ? all : [all[(index * 7) % all.length]!];
}

describe('every state of every widget', () => {
  let site: Site;
  let browser: Browser;
  let source: string;

  before(async () => {
    site = await startSite();
    browser = await launchChromium();
    source = await readFile(axePath, 'utf8');
  });

  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const [index, state] of states.entries()) {
    for (const { lang, width, theme, scheme } of settingsOf(index)) {
      const setting = `${lang} at ${width}, ${theme}, ${scheme}`;
      it(`${state.widget} ${state.name}, ${setting}: no violation, nothing cut off`, async () => {
        // The test's own script is not the page's, so its policy does not hold for it.
        const context = await browser.newContext({
          bypassCSP: true,
          viewport: { width, height: 900 },
        });
        const page = await context.newPage();
        const query = new URLSearchParams({ lang, theme, scheme });
        const widget = await reachState(page, `${site.url}/plain.html?${query}`, state);
        await page.evaluate(source);
        const violations = await page.evaluate(async (tag) => {
          const { axe: engine } = window as unknown as { axe: typeof axe };
          const results = await engine.run(tag, {
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          });
          return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
        }, state.widget);
        assert.deepEqual(violations, []);
        assert.deepEqual(await overflowing(widget), [], '1.4.10 Reflow');
        await context.close();
      });
    }
  }
});
