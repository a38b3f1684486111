import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { type FileTable, filesOf } from '../../src/embed/files.js';
import { launchChromium } from './browser.js';
import { type Site, startSite } from './site.js';
import { mixedAnswers, openSession, takeQuiz } from './states.js';

/** Holds back the answers to some requests until the function that it gives is called. */
async function holdBack(page: Page, files: RegExp | string): Promise<() => void> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(files, async (route) => {
    await held;
    await route.continue();
  });
  return () => release();
}

describe('the script', () => {
  let site: Site;
  let browser: Browser;
  let table: FileTable;

  /**
   * A page with nothing but the script, and the files of the kit that it asked for, in order.
   *
   * @param markup - what else stands on the page from the start
   */
  async function open(markup = ''): Promise<{ page: Page; asked: string[]; release: () => void }> {
    const page = await browser.newPage();
    // The answers are held back, so that whatever waits for another one is not asked for.
    const release = markup ? await holdBack(page, '**/kit/chunks/**') : () => undefined;
    const asked: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith('/kit/')) asked.push(pathname.replace('/kit/', ''));
    });
    await page.goto(`${site.url}/empty.html?${new URLSearchParams({ body: markup })}`);
    return { page, asked, release };
  }

  /** Puts a widget on the page, as a CMS does that adds content later. */
  async function add(page: Page, tag: string, fallback = ''): Promise<void> {
    await page.evaluate(
      ([name, text]) => {
        const widget = document.createElement(name!);
        widget.setAttribute('name', 'Noor');
        widget.append(text!);
        document.body.append(widget);
      },
      [tag, fallback],
    );
  }

  before(async () => {
    site = await startSite();
    browser = await launchChromium();
    table = JSON.parse(await readFile('dist/files.json', 'utf8')) as FileTable;
  });

  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const name of ['quiz', 'signup', 'download', 'adviser'] as const) {
    it(`asks at once for all that <samen-${name}> needs, and for no more until it is ready`, async () => {
      const { page, asked } = await open();
      assert.deepEqual(asked, ['samen.js']);
      // The answers are held back, so that whatever waits for another one is not asked for.
      const release = await holdBack(page, '**/kit/chunks/**');
      await add(page, `samen-${name}`);
      const needed = filesOf(table, name, 'nl').map((file) => file.replace('./', ''));
      while (asked.length < 1 + needed.length) await page.waitForEvent('request');
      assert.deepEqual(asked.slice(1).sort(), [...needed].sort());
      release();
      await page.locator(`samen-${name} .surface`).waitFor();
      await page.close();
    });
  }

  it('loads a widget that comes later, and just that', async () => {
    const { page, asked } = await open();
    assert.deepEqual(asked, ['samen.js']);
    await add(page, 'samen-adviser');
    await page.locator('samen-adviser .surface').waitFor();
    assert.equal(
      asked.some((file) => file.includes('quiz')),
      false,
    );
    await page.close();
  });

  it('does nothing the second time, and puts nothing on the page but its stamp', async () => {
    const { page, asked } = await open();
    await add(page, 'samen-adviser');
    await page.locator('samen-adviser .surface').waitFor();
    const warnings: string[] = [];
    page.on('console', (message) => warnings.push(message.text()));
    await page.evaluate(() => import(`${location.origin}/kit/samen.js?again`));
    await page.waitForLoadState('networkidle');
    assert.deepEqual(
      asked.filter((file) => file.startsWith('samen')),
      ['samen.js', 'samen.js'],
    );
    assert.equal(new Set(asked).size, asked.length - 1);
    assert.deepEqual(
      warnings.filter((text) => !text.includes('missing') && !text.includes('ontbreekt')),
      [],
    );
    const added = await page.evaluate(() =>
      Object.keys(window).filter((name) => /samen/i.test(name)),
    );
    assert.deepEqual(added, []);
    await page.close();
  });

  for (const [way, markup] of Object.entries({
    link: '<p><a href="/kit/embed.html?widget=quiz">Quiz</a></p>',
    element: '<div data-samen-widget="quiz"><a href="/">Quiz</a></div>',
  })) {
    it(`asks side by side for a widget and for what makes one of it: ${way}`, async () => {
      const { page, asked, release } = await open(markup);
      const needed = new Set(
        [...filesOf(table, 'quiz', 'nl'), ...filesOf(table, 'placeholders', 'nl')].map((file) =>
          file.replace('./', ''),
        ),
      );
      while (asked.length < 1 + needed.size) await page.waitForEvent('request');
      assert.deepEqual(asked.slice(1).sort(), [...needed].sort());
      release();
      await page.locator('samen-quiz .surface').waitFor();
      await page.close();
    });
  }

  it('asks for no widget where a link stays one, or somebody writes', async () => {
    const link = '<a href="/kit/embed.html?widget=quiz">Quiz</a>';
    const { page, asked, release } = await open(
      `<ul><li>${link}</li></ul><p>Take the <b>short</b> ${link}.</p>
      <div contenteditable><p>${link}</p><samen-quiz></samen-quiz>
      <div contenteditable="false" data-samen-widget="quiz"></div></div>`,
    );
    release();
    // What comes after those has been looked at after them.
    await add(page, 'samen-adviser');
    await page.locator('samen-adviser .surface').waitFor();
    await page.waitForLoadState('networkidle');
    const quiz = asked.filter((file) => /quiz|alliance/.test(file));
    assert.deepEqual(quiz, []);
    await page.close();
  });

  it('leaves the page to another version that was there first, and says so', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    const said: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => said.push(message.text()));
    await page.addInitScript(() => {
      Reflect.set(window, Symbol.for('samen-widgets'), '0.0.1');
    });
    await page.goto(`${site.url}/plain.html`);
    await page.waitForLoadState('networkidle');
    assert.deepEqual(
      asked.filter((url) => url.includes('/chunks/')),
      [],
    );
    assert.ok(said.includes('samen-widgets 0.0.1 is here already.'));
    await page.close();
  });

  it('fetches no widget that a bundle of the site has brought', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.addInitScript(() => {
      customElements.define('samen-quiz', class extends HTMLElement {});
    });
    await page.goto(`${site.url}/plain.html`);
    await page.locator('samen-adviser .surface').waitFor();
    assert.deepEqual(
      asked.filter((url) => /chunks.*quiz/.test(url)),
      [],
    );
    await page.close();
  });

  it('leaves the fallback where the files do not come, and tries again by itself', async () => {
    const { page } = await open();
    await page.route('**/kit/chunks/**', (route) => route.abort());
    const failed = page.waitForEvent('console', (message) =>
      message.text().includes('samen-adviser did not load'),
    );
    await add(page, 'samen-adviser', 'Mail ons');
    await failed;
    assert.equal(await page.getByText('Mail ons').isVisible(), true);
    await page.unroute('**/kit/chunks/**');
    await page.locator('samen-adviser .surface').waitFor();
    await page.close();
  });

  it('tells a visitor whose line is down at the first press, and loses nothing', async () => {
    const page = await browser.newPage();
    await page.route(/\/kit\/chunks\/.*\/(sending|drawer)\./, (route) => route.abort());
    await page.goto(`${site.url}/plain.html`);
    const signup = page.locator('samen-signup');
    await signup.locator('[name=name]').fill('Jo de Vries');
    await signup.locator('button[type=submit]').click();
    await signup.getByText('Er is geen verbinding.').waitFor();
    assert.equal(await signup.locator('[name=name]').inputValue(), 'Jo de Vries');
    const adviser = page.locator('samen-adviser');
    await adviser.locator('.opener').click();
    await adviser.getByText('Er is geen verbinding.').waitFor();
    await page.unroute(/\/kit\/chunks\/.*\/(sending|drawer)\./);
    await adviser.locator('.opener').click();
    await adviser.locator('.drawer').waitFor();
    await signup.locator('button[type=submit]').click();
    await signup.locator('.summary').waitFor();
    await page.close();
  });

  it('shows a signup once all is there that it needs, and its fallback until then', async () => {
    const page = await browser.newPage();
    site.failing = /\/signup-companion/;
    await page.goto(`${site.url}/empty.html`);
    await page.evaluate(() => {
      const widget = document.createElement('samen-signup');
      widget.setAttribute('sessions-src', '/sessions.json');
      widget.setAttribute('endpoint', '/api');
      widget.append('Mail');
      document.body.append(widget);
    });
    const signup = page.locator('samen-signup');
    await page.waitForFunction(() => customElements.get('samen-signup') !== undefined);
    await signup.getByText('Mail').waitFor();
    await page.waitForLoadState('networkidle');
    assert.equal(await signup.locator('.surface').count(), 0);
    assert.equal(await signup.getByText('Mail').isVisible(), true);
    // The line comes back, and it asks again by itself.
    site.failing = undefined;
    await signup.locator('.session.cancelled').waitFor();
    await page.close();
  });

  it('fetches a calendar once a seat is there, and what draws a code at a press', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const hasAsked = (file: string): boolean => asked.some((path) => path.includes(file));
    await page.goto(`${site.url}/plain.html`);
    const [signup, adviser] = [page.locator('samen-signup'), page.locator('samen-adviser')];
    await adviser.evaluate((element) => element.setAttribute('qr', ''));
    await adviser.locator('.keep button').waitFor();
    await page.waitForLoadState('networkidle');
    assert.deepEqual([hasAsked('add-to-calendar'), hasAsked('qr-code')], [false, false]);
    await adviser.locator('.keep button').click();
    await adviser.locator('.qr path').waitFor();
    assert.equal(hasAsked('qr-code'), true);
    await signup.locator('.option').nth(openSession()).click();
    await signup.locator('[name=name]').fill('Jo de Vries');
    await signup.locator('[name=email]').fill('jo@voorbeeld.example');
    await signup.locator('button[type=submit]').click();
    await signup.locator('.web-calendars').waitFor();
    assert.equal(hasAsked('add-to-calendar'), true);
    await page.close();
  });

  it('shows a card without what could not be fetched for it', async () => {
    const page = await browser.newPage();
    site.failing = /\/adviser-companion/;
    await page.goto(`${site.url}/empty.html`);
    await page.evaluate(() => {
      const widget = document.createElement('samen-adviser');
      widget.setAttribute('email', 'noor@a.example');
      widget.setAttribute('vcard', '');
      document.body.append(widget);
    });
    await page.locator('samen-adviser .ways').waitFor();
    assert.equal(await page.locator('samen-adviser .keep').count(), 0);
    site.failing = undefined;
    await page.close();
  });

  it('says so where the result of a quiz cannot be fetched, and keeps the answers', async () => {
    const page = await browser.newPage();
    await page.route(/\/kit\/chunks\/.*\/quiz-companion\./, (route) => route.abort());
    await page.goto(`${site.url}/plain.html`);
    const quiz = page.locator('samen-quiz');
    await quiz.locator('button[part=button]:not(.opener)').click();
    for (let index = 0; index < 15; index += 1) {
      await quiz.locator('.option').nth(2).click();
      await quiz.locator('button[part=button]:not(.opener)').click();
    }
    await quiz.getByText('Uw antwoorden staan er nog.').waitFor();
    await page.unroute(/\/kit\/chunks\/.*\/quiz-companion\./);
    await quiz.locator('button[part=button]:not(.opener)').click();
    await quiz.locator('[part=result]').waitFor();
    await page.close();
  });

  it('goes on from where the visitor is when a slow part of the quiz comes', async () => {
    const page = await browser.newPage();
    const release = await holdBack(page, /\/kit\/chunks\/.*\/quiz-companion\./);
    await page.goto(`${site.url}/plain.html`);
    const quiz = page.locator('samen-quiz');
    const next = quiz.locator('button[part=button]:not(.opener)');
    await next.click();
    // Pressed without an answer, which waits for what says so; then answered after all.
    await next.click();
    await quiz.locator('.option').nth(2).click();
    await next.click();
    await quiz.getByText('Vraag 2 van 15').first().waitFor();
    release();
    await page.waitForLoadState('networkidle');
    await quiz.getByText('Vraag 2 van 15').first().waitFor();
    assert.equal(await quiz.locator('[part=result]').count(), 0);
    await page.close();
  });

  it('says nothing of an answer that was given while a slow part came', async () => {
    const page = await browser.newPage();
    const release = await holdBack(page, /\/kit\/chunks\/.*\/quiz-companion\./);
    await page.goto(`${site.url}/plain.html`);
    const quiz = page.locator('samen-quiz');
    const next = quiz.locator('button[part=button]:not(.opener)');
    await next.click();
    await next.click();
    await quiz.locator('.option').nth(2).click();
    release();
    await page.waitForLoadState('networkidle');
    await quiz.getByText('Vraag 1 van 15').first().waitFor();
    assert.equal(await quiz.locator('.summary').count(), 0);
    await next.click();
    await quiz.getByText('Vraag 2 van 15').first().waitFor();
    await page.close();
  });

  it('loses no kept answer where what asks for them could not be fetched', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.url}/plain.html`);
    const quiz = page.locator('samen-quiz');
    const next = quiz.locator('button[part=button]:not(.opener)');
    await next.click();
    await page.waitForLoadState('networkidle');
    for (const option of [4, 1, 3]) {
      await quiz.locator('.option').nth(option).click();
      await next.click();
    }
    await quiz.getByText('Vraag 4 van 15').first().waitFor();
    await page.route(/\/kit\/chunks\/.*\/quiz-companion\./, (route) => route.abort());
    await page.reload();
    await quiz.getByText('Start de zelftest').waitFor();
    await page.unroute(/\/kit\/chunks\/.*\/quiz-companion\./);
    await next.click();
    await quiz.locator('.option').nth(0).click();
    await next.click();
    await page.waitForLoadState('networkidle');
    const chosen = (): Promise<number> =>
      quiz.evaluate((element) =>
        [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('.option input')].findIndex(
          ({ checked }) => checked,
        ),
      );
    await quiz.getByText('Vraag 2 van 15').first().waitFor();
    assert.equal(await chosen(), 1);
    await next.click();
    await quiz.getByText('Vraag 3 van 15').first().waitFor();
    assert.equal(await chosen(), 3);
    await page.close();
  });

  it('gives a result its band also where the language changed meanwhile', async () => {
    const page = await browser.newPage();
    const release = await holdBack(page, /\/kit\/chunks\/.*\/quiz-later\.nl\./);
    await page.goto(`${site.url}/plain.html`);
    const quiz = page.locator('samen-quiz');
    const next = quiz.locator('button[part=button]:not(.opener)');
    await quiz.evaluate((element) => {
      element.addEventListener('samen-complete', (event) => {
        element.setAttribute(
          'data-band',
          String((event as CustomEvent<{ band: unknown }>).detail.band),
        );
      });
    });
    await next.click();
    for (let index = 0; index < 15; index += 1) {
      await quiz.locator('.option').nth(4).click();
      await next.click();
    }
    await page.evaluate(() => (document.documentElement.lang = 'en'));
    await quiz.getByText('Question 15 of 15').first().waitFor();
    release();
    await quiz.locator('[part=result]').waitFor();
    assert.equal(await quiz.getAttribute('data-band'), 'involved');
    await quiz.getByText('You are involved, and could be stronger still').waitFor();
    await page.close();
  });

  it('shows a result in the language that was asked for last, whichever comes first', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.url}/plain.html`);
    const quiz = page.locator('samen-quiz');
    await takeQuiz(quiz, mixedAnswers);
    const release = await holdBack(page, /\/kit\/chunks\/.*\/quiz-later\.en\./);
    const speak = (lang: string): Promise<void> =>
      page.evaluate((tag) => (document.documentElement.lang = tag), lang).then(() => undefined);
    const asked = page.waitForRequest(/quiz-later\.en\./);
    await speak('en');
    await asked;
    await speak('nl');
    await quiz.getByText('Kopieer als tekst').waitFor();
    release();
    await page.waitForLoadState('networkidle');
    await quiz.getByText('Kopieer als tekst').waitFor();
    assert.equal(await quiz.getByText('Copy as text').count(), 0);
    await page.close();
  });
});
