import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { overflowing } from './layout-checks.js';
import { stage } from './stage.js';

/** Boxes that are as wide as what is in them, as a page has them around a widget. */
const shrinking: Readonly<Record<string, string>> = {
  'a float': 'float: left',
  'an inline block': 'display: inline-block',
  'a table': 'display: table',
  'a box of its own width': 'inline-size: fit-content',
  'a dialog': 'position: fixed; inset-block-start: 0; inline-size: fit-content',
};

describe('a widget in a box', () => {
  const on = stage();

  it('has the width of a form where the box is as wide as what is in it, and no more than it has', async () => {
    const page = await on.browser.newPage({ viewport: { width: 1000, height: 900 } });
    await page.goto(`${on.site.url}/article.html?widgets=signup`);
    const signup = page.locator('samen-signup');
    await signup.locator('.surface').waitFor();
    await page.waitForLoadState('networkidle');
    const width = async (): Promise<number> => (await signup.boundingBox())!.width;
    await signup.evaluate((element) => {
      const box = document.createElement('div');
      element.replaceWith(box);
      box.append(element);
    });
    for (const [name, style] of Object.entries(shrinking)) {
      await page.setViewportSize({ width: 1000, height: 900 });
      await signup.evaluate((element, css) => (element.parentElement!.style.cssText = css), style);
      assert.ok((await width()) > 400, `${name}: ${await width()}`);
      await page.setViewportSize({ width: 320, height: 900 });
      assert.ok((await width()) <= 320, `${name} on a phone: ${await width()}`);
      assert.deepEqual(await overflowing(signup), [], name);
    }
    await page.close();
  });

  it('breaks a name that is longer than a card', async () => {
    const page = await on.browser.newPage({ viewport: { width: 320, height: 900 } });
    await page.goto(`${on.site.url}/article.html?widgets=adviser`);
    const adviser = page.locator('samen-adviser');
    await adviser.locator('.ways').waitFor();
    await adviser.evaluate((element) => {
      element.setAttribute('name', 'Wolfeschlegelsteinhausenbergerdorff');
      element.setAttribute('heading', 'Arbeidsongeschiktheidsverzekeringsmaatschappij');
    });
    await adviser.getByText('Wolfeschlegelsteinhausenbergerdorff').first().waitFor();
    assert.deepEqual(await overflowing(adviser), []);
    await page.close();
  });
});
