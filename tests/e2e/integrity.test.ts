import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { stage } from './stage.js';

interface Integrity {
  readonly files: Readonly<Record<string, string>>;
  readonly importMap: string;
  readonly policy: string;
}

describe('a page that looks at the hashes of the kit', () => {
  const on = stage();

  /**
   * Opens one.
   *
   * @param isForged - for which files something else is served
   */
  async function open(
    isForged: (file: string) => boolean,
  ): Promise<{ page: Page; said: string[] }> {
    const { files, importMap, policy } = JSON.parse(
      await readFile('dist/cdn/integrity.json', 'utf8'),
    ) as Integrity;
    const page = await on.browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.route('**/hashed.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        headers: {
          'Content-Security-Policy': `default-src 'none'; script-src 'self' ${policy}; style-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html`,
        },
        body: `<!doctype html><html lang="nl"><title>Hashed</title>
          <link rel="icon" href="data:,">
          <link rel="stylesheet" href="/samen/samen.css" integrity="${files['samen.css']!}">
          <script type="importmap">${importMap}</script>
          <script type="module" src="/samen/samen.js" integrity="${files['samen.js']!}"></script>
          <samen-adviser name="Noor" email="noor@x.example"><a href="/">Noor</a></samen-adviser>`,
      }),
    );
    await page.route('**/samen/**', async (route) => {
      const file = new URL(route.request().url()).pathname.replace('/samen/', '');
      const text = await readFile(`dist/cdn/${file}`, 'utf8');
      await route.fulfill({
        contentType: file.endsWith('.css') ? 'text/css' : 'text/javascript',
        body: isForged(file) ? `${text}\nglobalThis.forged = true;` : text,
      });
    });
    await page.goto(`${on.site.url}/hashed.html`);
    return { page, said };
  }

  it('runs it where they are right, also what comes later', async () => {
    const { page, said } = await open(() => false);
    await page.locator('samen-adviser .ways').waitFor();
    await page.waitForLoadState('networkidle');
    assert.deepEqual(
      said.filter((text) => /integrity|Refused|Content Security/i.test(text)),
      [],
    );
    await page.close();
  });

  for (const forged of ['samen.js', 'core.js', 'settle.js']) {
    it(`runs no file that is another one: ${forged}`, async () => {
      const { page, said } = await open((file) => file.endsWith(forged));
      while (!said.some((text) => /digest|integrity/i.test(text))) {
        await page.waitForEvent('console');
      }
      // The fallback stays, or what was there without that file.
      await page
        .getByText(forged === 'settle.js' ? 'Mail Noor' : 'Noor')
        .first()
        .waitFor();
      await page.waitForLoadState('networkidle');
      const ran = await page.evaluate(() => (globalThis as { forged?: boolean }).forged);
      assert.equal(ran, undefined);
      if (forged !== 'settle.js') assert.equal(await page.locator('.surface').count(), 0);
      await page.close();
    });
  }
});
