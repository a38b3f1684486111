/**
 * Takes a picture of every state of every widget, at four widths and in two languages, into
 * `screenshots/`. They are to be looked at: no test can tell whether a page is beautiful.
 */
import { mkdir } from 'node:fs/promises';
import { launchChromium } from '../tests/e2e/browser.js';
import { startSite } from '../tests/e2e/site.js';
import { reachState, states } from '../tests/e2e/states.js';

const widths = [280, 320, 768, 1280];
const [only = ''] = process.argv.slice(2);

await mkdir('screenshots', { recursive: true });
const site = await startSite();
const browser = await launchChromium();
for (const lang of ['nl', 'en']) {
  for (const width of widths) {
    for (const state of states) {
      const name = `${state.widget}-${state.name}-${lang}-${width}`;
      if (!name.includes(only)) continue;
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      const widget = await reachState(page, `${site.url}/plain.html?lang=${lang}`, state);
      await page.mouse.move(0, 0);
      await widget.screenshot({ path: `screenshots/${name}.png`, animations: 'disabled' });
      await page.close();
    }
  }
}
await browser.close();
await site.close();
