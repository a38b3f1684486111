import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { buildKit } from '../../scripts/build.js';
import { launchChromium } from '../e2e/browser.js';
import { type Site, startSite } from '../e2e/site.js';
import { drawGuide } from './guide-pictures.js';

const place = 'tests/editors';
const guide = 'docs/embedding.md';

/** The ways in the order of the guide, which has a snippet for each. */
const ways = ['link', 'element', 'tag', 'frame'] as const;
type Way = (typeof ways)[number];

/**
 * What a visitor gets of a snippet that went through an editor: the widget as it was asked for; the widget by
 * the link that is left of it; a link to the stand-alone page; or nothing.
 */
type Outcome = 'whole' | 'by its link' | 'a link' | 'lost';

type Results = ReadonlyMap<string, Readonly<Record<Way, Outcome>>>;

/** The snippets that the guide recommends, for the test's own site. */
async function snippets(): Promise<Readonly<Record<Way, string>>> {
  const blocks = [...(await readFile(guide, 'utf8')).matchAll(/```html\n(.*?)```/gs)];
  const found = ways.map((way, index) => [way, blocks[index]![1]!.replaceAll('/samen/', '/kit/')]);
  return Object.fromEntries(found) as Record<Way, string>;
}

/** The table of the guide. */
function table(results: Results): string {
  const head = `| editor or sanitiser | ${ways.join(' | ')} |\n| --- | ${ways.map(() => '---').join(' | ')} |`;
  const rows = [...results].map(
    ([name, outcomes]) => `| ${name} | ${ways.map((way) => outcomes[way]).join(' | ')} |`,
  );
  return [head, ...rows].join('\n');
}

/** Cells of a table, however wide they are written. */
function cells(text: string): string[][] {
  return text
    .trim()
    .split('\n')
    .filter((line) => !/^\|[\s|-]+$/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

describe('what editors leave of a snippet', () => {
  let site: Site;
  let browser: Browser;
  let page: Page;
  const through = new Map<string, (html: string) => Promise<string>>();

  before(async () => {
    await buildKit();
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: place, stdio: 'ignore' });
    execFileSync('node_modules/.bin/vite', ['build'], { cwd: place, stdio: 'ignore' });
    site = await startSite();
    browser = await launchChromium();
    page = await browser.newPage();
    // On a page of the site, as an editor in a CMS is; no policy is in its way there.
    await page.route('**/editing', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><html lang="nl"></html>' }),
    );
    await page.goto(`${site.url}/editing`);
    await page.addScriptTag({ path: `${place}/dist/editors.iife.js` });
    const names = await page.evaluate(() =>
      Object.keys((globalThis as unknown as { editors: object }).editors),
    );
    for (const name of names) {
      through.set(name, (html) =>
        page.evaluate(
          ([editor, text]) =>
            (
              globalThis as unknown as {
                editors: Record<string, (source: string) => Promise<string>>;
              }
            ).editors[editor!]!(text!),
          [name, html],
        ),
      );
    }
    const sanitize = createRequire(`${process.cwd()}/${place}/package.json`)('sanitize-html') as (
      html: string,
    ) => string;
    through.set('sanitize-html', (html) => Promise.resolve(sanitize(html)));
  });

  after(async () => {
    await browser.close();
    await site.close();
  });

  /** Puts what an editor saved on a page of the site, and looks at what a visitor gets. */
  async function outcome(saved: string, way: Way): Promise<Outcome> {
    const visit = await browser.newPage();
    await visit.goto(`${site.url}/embedding.html?${new URLSearchParams({ body: saved })}`);
    await visit.waitForLoadState('networkidle');
    const place =
      (await visit.locator('iframe').count()) > 0 ? visit.frameLocator('iframe') : visit;
    const quiz = place.locator('samen-quiz');
    const isThere = (await quiz.count()) > 0;
    if (isThere) {
      await quiz.locator('.surface').waitFor();
      assert.equal(await quiz.getAttribute('endpoint'), 'leads', saved);
    }
    const contact = isThere ? await quiz.getAttribute('contact') : null;
    const links = await visit.getByRole('link', { name: 'Doe de zelftest' }).count();
    await visit.close();
    if (!isThere) return links > 0 ? 'a link' : 'lost';
    // The snippets ask for more around the link than in it.
    return contact === 'optional' || way === 'link' || way === 'frame' ? 'whole' : 'by its link';
  }

  it('still becomes a widget, or the guide says which way to take', async () => {
    const results = new Map<string, Record<Way, Outcome>>();
    const written = await snippets();
    for (const [name, edit] of through) {
      const outcomes = {} as Record<Way, Outcome>;
      for (const way of ways) {
        const saved = await edit(written[way]);
        if (process.env['SAMEN_SHOW']) console.log(`${name}, ${way}\n${saved}\n`);
        outcomes[way] = await outcome(saved, way);
      }
      results.set(name, outcomes);
    }
    for (const [name, outcomes] of results) {
      assert.equal(outcomes.link, 'whole', name);
    }
    const text = await readFile(guide, 'utf8');
    const [before = '', shown = '', rest = ''] = text.split(/<!-- (?:editors|end) -->\n/);
    if (process.env['SAMEN_ACCEPT'] === '1') {
      await drawGuide(browser, place);
      await writeFile(
        guide,
        `${before}<!-- editors -->\n\n${table(results)}\n\n<!-- end -->\n${rest}`,
      );
    } else assert.deepEqual(cells(shown), cells(table(results)));
  });
});
