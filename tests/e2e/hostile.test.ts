import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { hostilePages } from '../fixtures/hostile.js';
import { launchChromium } from './browser.js';
import { comparePictures } from './compare-pictures.js';
import { type Site, startSite } from './site.js';
import { stage } from './stage.js';
import {
  mixedAnswers,
  openSession,
  press,
  reachState,
  type State,
  states,
  takeQuiz,
} from './states.js';

const full = process.env['SAMEN_FULL'] === '1';

/** What a line may differ that begins at a part of a pixel, since what is above it is not as high. */
const paler = 0.15;

/** One or two states of each widget: all that is shown at first, and what comes later. */
const looked = states.filter(({ widget, name }) =>
  [
    'samen-quiz chosen',
    'samen-quiz result',
    'samen-signup errors',
    'samen-download refused',
    'samen-adviser keep',
    'samen-download form',
    'samen-adviser form',
  ].includes(`${widget} ${name}`),
);

describe('a page that is hostile', () => {
  let site: Site;
  let browser: Browser;
  const clean = new Map<State, Buffer>();

  const urlOf = (trouble: string): string =>
    `${site.url}/hostile.html?${new URLSearchParams({ trouble })}`;

  async function picture(trouble: string, state: State): Promise<Buffer> {
    const page = await browser.newPage({ viewport: { width: 700, height: 900 } });
    const widget = await reachState(page, urlOf(trouble), state);
    await page.mouse.move(0, 0);
    // What comes last: the font, and what an outcome fetches once it is shown.
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => document.fonts.ready);
    const taken = await widget.locator('.surface').screenshot({ animations: 'disabled' });
    await page.close();
    return taken;
  }

  before(async () => {
    site = await startSite();
    browser = await launchChromium();
    for (const state of looked) clean.set(state, await picture('clean', state));
  });

  after(async () => {
    await browser.close();
    await site.close();
  });

  const troubles = Object.keys(hostilePages).filter((name) => name !== 'clean');
  for (const [index, trouble] of troubles.entries()) {
    // `npm test` looks at two states on each page, others on the next; the full tests at all.
    const sample = full ? looked : looked.filter((_, at) => at % 3 === index % 3);
    it(`shows the widgets as a clean one does: ${trouble}`, async () => {
      const different: string[] = [];
      for (const state of sample) {
        const taken = await picture(trouble, state);
        const {
          pixels,
          sizes,
          picture: shown,
        } = await comparePictures(clean.get(state)!, taken, paler);
        if (pixels === 0) continue;
        const name = `${state.widget} ${state.name}`;
        different.push(`${name}: ${sizes ?? `${pixels} pixels`}`);
        await mkdir('screenshots/hostile', { recursive: true });
        const file = `screenshots/hostile/${trouble} ${name}`.replaceAll(/[ %.]+/g, '-');
        await writeFile(`${file}.png`, shown ?? taken);
      }
      assert.deepEqual(different, []);
    });

    // What a style does to a widget's work is the same from one style to the next.
    const isOnlyStyle = hostilePages[trouble]!.css !== undefined;
    if (isOnlyStyle && !full && index % 3 !== 1) continue;
    it(`keeps them working: ${trouble}`, async () => {
      const page = await browser.newPage({ viewport: { width: 700, height: 900 } });
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.goto(urlOf(trouble));
      await useAll(page);
      assert.deepEqual(errors, []);
      const rows = await site.receiver.store.list(4);
      const [adviser, download, signup, quiz] = rows.map(({ document }) => document);
      assert.equal(adviser?.widget, 'adviser');
      assert.equal(adviser.fields['phone'], '030 123 45 67');
      assert.equal(download?.widget, 'download');
      assert.equal(download.consents.find(({ purpose }) => purpose === 'newsletter')?.given, true);
      assert.equal(signup?.widget, 'signup');
      assert.match(signup.subject.session, /^\d{4}-/);
      assert.equal(quiz?.widget, 'quiz');
      assert.equal(quiz.subject.dimensions.length, 5);
      assert.match(new URL(page.url()).pathname, /hostile/);
      await page.close();
    });
  }
});

/** All that a widget could leave on a page outside itself. */
function traces(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  return page.evaluate(() => {
    const objects = {
      window,
      document,
      arrays: Array.prototype,
      objects: Object.prototype,
      elements: HTMLElement.prototype,
      symbols: Symbol,
    };
    const members = Object.entries(objects).map(([name, object]) => [
      name,
      // A browser names a window's frames by their number.
      Reflect.ownKeys(object)
        .map(String)
        .filter((key) => !/^\d+$/.test(key))
        .sort(),
    ]);
    return {
      ...(Object.fromEntries(members) as Record<string, string[]>),
      head: [...document.head.children].map(({ outerHTML }) => outerHTML),
      root: [...document.documentElement.attributes, ...document.body.attributes].map(
        ({ name, value }) => `${name}=${value}`,
      ),
      sheets: [...document.styleSheets].map(({ href }) => href ?? ''),
      adopted: [...document.adoptedStyleSheets].map(String),
      title: [document.title],
      address: [location.href, String(history.length)],
      cookies: [document.cookie],
      kept: Object.keys(localStorage),
    };
  });
}

describe('the page around the widgets', () => {
  const on = stage();

  it('is as it was, save for a stamp of the version', async () => {
    const context = await on.browser.newContext();
    const page = await context.newPage();
    const url = `${on.site.url}/hostile.html`;
    await page.route('**/kit/samen.js', (route) => route.fulfill({ body: '' }));
    await page.goto(url);
    const without = await traces(page);
    await page.unrouteAll();
    await page.goto(url);
    await useAll(page);
    const used = await traces(page);
    const more = used['window']!.filter((name) => !without['window']!.includes(name));
    assert.deepEqual(more, ['Symbol(samen-widgets)']);
    assert.deepEqual({ ...used, window: [] }, { ...without, window: [] });
    await context.close();
  });

  it('hears no event but those of the kit, and those that its own controls let through', async () => {
    const page = await on.browser.newPage();
    await page.addInitScript(() => {
      const own = window as unknown as { heard: Set<string> };
      own.heard = new Set();
      const dispatch = Reflect.get(EventTarget.prototype, 'dispatchEvent');
      EventTarget.prototype.dispatchEvent = function (event) {
        if (this instanceof Element) own.heard.add(event.type);
        return Reflect.apply(dispatch, this, [event]);
      };
    });
    await page.goto(`${on.site.url}/hostile.html`);
    await useAll(page);
    const heard = await page.evaluate(() => [
      ...(window as unknown as { heard: Set<string> }).heard,
    ]);
    assert.ok(heard.length > 3);
    assert.deepEqual(
      heard.filter((type) => !type.startsWith('samen-')),
      [],
    );
    await page.close();
  });

  it('keeps its title where the site says so', async () => {
    const page = await on.browser.newPage();
    const title = async (): Promise<string> => {
      await page.locator('samen-quiz .surface').waitFor();
      await press(page.locator('samen-quiz'));
      await page.locator('samen-quiz .question').waitFor();
      return page.title();
    };
    await page.goto(`${on.site.url}/hostile.html`);
    assert.match(await title(), /^Vraag 1 van 15/);
    await page.goto(`${on.site.url}/hostile.html?pageTitle=false`);
    assert.equal(await title(), 'Gemeente Voorbeeld');
    await page.close();
  });
});

/** Goes through all four widgets as visitors do, until each has sent. */
async function useAll(page: Page): Promise<void> {
  const quiz = page.locator('samen-quiz');
  await quiz.locator('.surface').waitFor();
  await takeQuiz(quiz, mixedAnswers);
  await quiz.locator('.opener').click();
  await quiz.locator('[name=name]').fill('Jo de Vries');
  await quiz.locator('[name=email]').fill('jo@voorbeeld.example');
  await press(quiz);
  await quiz.locator('.success').waitFor();

  const signup = page.locator('samen-signup');
  await signup.locator('.option').nth(openSession()).click();
  await signup.locator('[name=name]').fill('Jo de Vries');
  await signup.locator('[name=email]').fill('jo@voorbeeld.example');
  await signup.locator('[name=email]').press('Enter');
  await signup.locator('.success').waitFor();

  const download = page.locator('samen-download');
  await download.locator('[name=email]').fill('jo@voorbeeld.example');
  await download.locator('[name=newsletter]').check({ force: true });
  await press(download);
  await download.locator('.success').waitFor();

  const adviser = page.locator('samen-adviser');
  await adviser.locator('.opener').click();
  await adviser.locator('[name=name]').fill('Jo de Vries');
  await adviser.locator('[name=phone]').fill('030 123 45 67');
  await press(adviser);
  await adviser.locator('.success').waitFor();
}
