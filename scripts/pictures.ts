/**
 * Takes a picture of every state of every widget into `screenshots/`: at four widths and in two
 * languages, or as asked for. They are to be looked at: no test can tell whether a page is beautiful.
 *
 * `npm run pictures -- signup-errors --widths 320,768 --langs de --theme ma-dark --forced --rtl`
 */
import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { launchChromium } from '../tests/e2e/browser.js';
import { startSite } from '../tests/e2e/site.js';
import { reachState, states } from '../tests/e2e/states.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    widths: { type: 'string', default: '280,320,768,1280' },
    langs: { type: 'string', default: 'nl,en' },
    theme: { type: 'string', default: 'none' },
    forced: { type: 'boolean', default: false },
    rtl: { type: 'boolean', default: false },
  },
});
const [only = ''] = positionals;
const { theme, forced, rtl } = values;
const looks = [theme === 'none' ? '' : theme, forced ? 'forced' : '', rtl ? 'rtl' : ''];

await mkdir('screenshots', { recursive: true });
const site = await startSite();
const browser = await launchChromium();
for (const lang of values.langs.split(',')) {
  for (const width of values.widths.split(',').map(Number)) {
    for (const state of states) {
      const name = `${state.widget}-${state.name}-${lang}-${width}`;
      if (!name.includes(only)) continue;
      const page = await browser.newPage({
        viewport: { width, height: 900 },
        forcedColors: forced ? 'active' : 'none',
      });
      const query = new URLSearchParams({ lang, theme, dir: rtl ? 'rtl' : 'ltr' });
      const widget = await reachState(page, `${site.url}/plain.html?${query}`, state);
      // What stands above a widget moves it until it is there itself.
      await page.locator('samen-adviser .surface').waitFor();
      await page.evaluate(() => document.fonts.ready);
      await page.mouse.move(0, 0);
      await widget.screenshot({
        path: `screenshots/${[name, ...looks.filter(Boolean)].join('-')}.png`,
        animations: 'disabled',
      });
      await page.close();
    }
  }
}
await browser.close();
await site.close();
