import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Ajv } from 'ajv';
import type { Browser, Page } from 'playwright-core';
import { eventsSchema, personSchema } from '../fixtures/structured-data.js';
import { launchChromium } from './browser.js';
import { type Site, startSite } from './site.js';

/** What search engines find in the head of a page. */
function described(page: Page): Promise<string[]> {
  return page.locator('script[type="application/ld+json"]').allTextContents();
}

/** Opens a page as its editor, and has both widgets tell search engines what they are about. */
async function open(browser: Browser, site: Site): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${site.url}/plain.html#samen-check`);
  await page.locator('samen-adviser .surface').waitFor();
  await page.evaluate(() => {
    document.querySelector('samen-signup')?.setAttribute('online', '');
    for (const widget of document.querySelectorAll('samen-signup, samen-adviser')) {
      widget.setAttribute('structured-data', '');
    }
  });
  return page;
}

describe('structured data under Trusted Types', () => {
  let browser: Browser;

  before(async () => {
    browser = await launchChromium();
  });

  after(() => browser.close());

  it('stands in the page where its policy is allowed, without a report', async () => {
    const site = await startSite([], ['lit-html', 'samen']);
    const page = await open(browser, site);
    await page.waitForFunction(
      () => document.querySelectorAll('script[type="application/ld+json"]').length === 2,
    );
    const found = (await described(page)).map((text) => JSON.parse(text) as object);
    const ajv = new Ajv({ formats: { uri: true } });
    const schemas = [eventsSchema, personSchema];
    for (const schema of schemas) {
      assert.equal(found.filter((data) => ajv.validate(schema, data)).length, 1);
    }
    assert.deepEqual(site.reports, []);
    await page.close();
    await site.close();
  });

  it('is left out where it is not, and the editor is told', async () => {
    const site = await startSite();
    const page = await open(browser, site);
    for (const name of ['samen-signup', 'samen-adviser']) {
      const notice = page.locator(`${name} .notice`);
      await notice.getByText('Zet “samen” bij “trusted-types”').waitFor();
    }
    assert.deepEqual(await described(page), []);
    await page.locator('samen-signup .option').first().click();
    await page.close();
    await site.close();
  });
});
