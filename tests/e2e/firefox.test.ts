import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findFirefox } from '../../scripts/browsers.js';
import { type Site, startSite } from './site.js';

const executablePath = findFirefox();

describe('in Firefox', { skip: !executablePath && 'no Firefox' }, () => {
  let site: Site;
  let browser: Browser;

  before(async () => {
    site = await startSite();
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: executablePath!,
      headless: true,
      extraPrefsFirefox: { 'network.dns.localDomains': 'gemeente.test, bureau.test' },
    });
  });

  after(async () => {
    await browser.close();
    await site.close();
  });

  /**
   * Firefox remembers a module that could not be fetched, which no other engine does; so what is
   * fetched late is asked for under another address the second time.
   */
  it('a form can be sent after all when the line comes back, with every word', async () => {
    const page = await browser.newPage();
    site.failing = /\/chunks\/.*\/(sending|form-problems)/;
    await page.goto(`${site.url}/plain.html`);
    const widget = await page.waitForSelector('samen-download >>> [name=email]');
    await widget?.type('jo@voorbeeld.example');
    await page.click('samen-download >>> button[type=submit]');
    await page.waitForFunction(() =>
      document
        .querySelector('samen-download')
        ?.shadowRoot?.querySelector('.status')
        ?.textContent.includes('Er is geen verbinding'),
    );
    site.failing = undefined;
    await page.click('samen-download >>> button[type=submit]');
    // Selectors through shadow roots are not looked at again when something changes in one.
    await page.waitForFunction(() =>
      document.querySelector('samen-download')?.shadowRoot?.querySelector('.success'),
    );
    const [row] = await site.receiver.store.list(1);
    assert.equal(row?.document.fields.email, 'jo@voorbeeld.example');
  });

  it('the quiz can be done by keyboard alone', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.url}/plain.html`);
    const start = await page.waitForSelector('samen-quiz >>> button[part=button]');
    await start?.focus();
    await page.keyboard.press('Enter');
    const isAt = (text: string): Promise<unknown> =>
      page.waitForFunction(
        (wanted) => {
          const root = document.querySelector('samen-quiz')?.shadowRoot;
          const { activeElement: focused } = root ?? {};
          return focused?.matches('.heading') && focused.textContent.includes(wanted);
        },
        {},
        text,
      );
    for (let number = 1; number <= 15; number += 1) {
      await isAt(`Vraag ${number} van 15`);
      await page.keyboard.press('Tab');
      // The arrows choose as well as they move; the first option is left for the second.
      await page.keyboard.press(number % 2 ? 'ArrowDown' : ' ');
      await page.keyboard.press('Enter');
    }
    await page.waitForFunction(
      () =>
        document.querySelector('samen-quiz')?.shadowRoot?.activeElement?.closest('[part=result]') !=
        null,
    );
    await page.close();
  });

  it('brings into view what has focus in a frame of another site, and keeps its height', async () => {
    const page = await browser.newPage();
    await page.setViewport({ width: 900, height: 400 });
    const query = new URLSearchParams({ embed: 'hosted', standAlone: site.elsewhere });
    await page.goto(`${site.url}/embedding.html?${query}`);
    const frame = await (await page.waitForSelector('iframe'))!.contentFrame();
    const button = await frame.waitForSelector('samen-signup >>> button[type=submit]');
    const fits = (): Promise<unknown> =>
      frame.waitForFunction(() => {
        const { height } = document.documentElement.getBoundingClientRect();
        return Math.abs(height - innerHeight) < 2;
      });
    await fits();
    await page.evaluate(() => document.querySelector('iframe')!.scrollIntoView({ block: 'end' }));
    assert.ok((await page.evaluate(() => scrollY)) > 300);
    await button!.evaluate((element) => (element as HTMLElement).focus());
    await page.keyboard.press('Enter');
    await frame.waitForFunction(() =>
      document
        .querySelector('samen-signup')
        ?.shadowRoot?.activeElement?.matches('.summary-heading'),
    );
    await fits();
    await page.waitForFunction(() => scrollY < 200);
  });
});
