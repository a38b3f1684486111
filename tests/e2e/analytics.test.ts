import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { stage } from './stage.js';
import { mixedAnswers, openSession, press, takeQuiz } from './states.js';

/** What a visitor types; none of it is anybody's to count. */
const typed = { name: 'Xanthippe Quaedvlieg', email: 'xanthippe@voorbeeld.example' };

/** Uses the widgets as a visitor does, errors and all. */
async function use(page: Page): Promise<void> {
  const quiz = page.locator('samen-quiz');
  await takeQuiz(quiz, mixedAnswers);
  const signup = page.locator('samen-signup');
  await signup.locator('[name=name]').fill(typed.name);
  await press(signup);
  await signup.locator('.summary').waitFor();
  await signup.locator('.option').nth(openSession()).click();
  await signup.locator('[name=email]').fill(typed.email);
  await press(signup);
  await signup.locator('.success').waitFor();
  await page.locator('samen-adviser').scrollIntoViewIfNeeded();
}

interface Counts {
  readonly dataLayer?: readonly Record<string, unknown>[];
  readonly _paq?: readonly (readonly unknown[])[];
}

const counts = (page: Page): Promise<Counts> =>
  page.evaluate(() => {
    const { dataLayer, _paq } = window as unknown as Counts;
    return JSON.parse(JSON.stringify({ dataLayer, _paq })) as Counts;
  });

/** Event and widget, whatever tool they are for. */
function pairs({ dataLayer, _paq }: Counts): string[] {
  return [
    ...(dataLayer ?? []).map(({ event, samenWidget }) => `${String(event)} ${String(samenWidget)}`),
    ...(_paq ?? []).map(([, , event, widget]) => `${String(event)} ${String(widget)}`),
  ];
}

describe('what a site counts', () => {
  const on = stage();

  for (const analytics of ['datalayer', 'matomo', 'piwik-pro']) {
    it(`is what happened to which widget, and nothing else: ${analytics}`, async () => {
      const page = await on.browser.newPage();
      await page.goto(`${on.site.url}/plain.html?analytics=${analytics}`);
      await use(page);
      await page.waitForFunction(() => {
        const { dataLayer = [], _paq = [] } = window as unknown as Counts;
        return JSON.stringify([dataLayer, _paq]).includes('adviser');
      });
      const found = await counts(page);
      for (const pair of [
        'samen-view quiz',
        'samen-start quiz',
        'samen-step quiz',
        'samen-complete quiz',
        'samen-view signup',
        'samen-start signup',
        'samen-error signup',
        'samen-success signup',
        'samen-view adviser',
      ]) {
        assert.ok(pairs(found).includes(pair), pair);
      }
      const once = pairs(found).filter((pair) => /view|start/.test(pair));
      assert.equal(new Set(once).size, once.length);
      // The shape leaves no room for anything of the visitor's.
      for (const entry of found.dataLayer ?? []) {
        assert.deepEqual(Object.keys(entry), ['event', 'samenWidget']);
      }
      for (const entry of found._paq ?? []) {
        assert.deepEqual(entry.slice(0, 2), ['trackEvent', 'samen-widgets']);
        assert.equal(entry.length, 4);
      }
      for (const pair of pairs(found)) {
        assert.match(
          pair,
          /^samen-(view|start|step|complete|success|error) (quiz|signup|download|adviser)$/,
        );
      }
      assert.equal(Object.keys(found).length, 1);
      await page.close();
    });
  }

  it('is nothing where the site does not ask for it', async () => {
    const page = await on.browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${on.site.url}/plain.html`);
    await use(page);
    assert.deepEqual(await counts(page), {});
    assert.equal(
      asked.some((url) => url.includes('analytics')),
      false,
    );
    await page.close();
  });
});
