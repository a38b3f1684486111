import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Frame, Locator, Page } from 'playwright-core';
import { stage } from './stage.js';
import { press } from './states.js';
import { violations } from './violations.js';

/** Fills in the signup and sends it, and waits for the outcome. */
async function signUp(signup: Locator, name: string): Promise<void> {
  await signup.locator('[name=name]').fill(name);
  await signup.locator('[name=email]').fill('jo@voorbeeld.example');
  await press(signup);
  await signup.locator('.success').waitFor();
}

describe('a link, an element, a tag and a frame', () => {
  const on = stage();

  const open = async (query: Record<string, string>, height = 900): Promise<Page> => {
    const page = await on.browser.newPage({ viewport: { width: 900, height } });
    await page.goto(`${on.site.url}/embedding.html?${new URLSearchParams(query)}`);
    return page;
  };

  async function stored(name: string): Promise<unknown> {
    const rows = await on.site.receiver.store.list(100);
    return rows.find(({ document }) => document.fields.name === name)?.document.subject;
  }

  for (const embed of ['link', 'element', 'tag', 'use']) {
    it(`are a widget in their place, and what is filled in arrives: ${embed}`, async () => {
      const page = await open({ embed });
      const signup = page.locator('main samen-signup');
      await signup.locator('.surface').waitFor();
      assert.equal(await signup.getByText('Meld u aan').isVisible(), false);
      assert.deepEqual(await violations(page, 'main'), []);
      await signUp(signup, `Jo ${embed}`);
      const subject = (await stored(`Jo ${embed}`)) as object;
      assert.deepEqual(Object.keys(subject).sort(), ['session', 'title']);
      await page.close();
    });
  }

  /** The frame on a page, once its widget can be used. */
  async function frameOf(page: Page, tag = 'samen-signup'): Promise<[Frame, Locator]> {
    const handle = await page.waitForSelector('iframe');
    const frame = (await handle.contentFrame())!;
    const widget = frame.locator(tag);
    await widget.locator('.surface').waitFor();
    return [frame, widget];
  }

  /** How many pixels of what is in a frame are below its edge. */
  const hidden = (frame: Frame): Promise<number> =>
    frame.evaluate(() => document.documentElement.scrollHeight - innerHeight);

  /** Waits until a frame is as high as what is in it. */
  async function fits(frame: Frame): Promise<void> {
    await frame.waitForFunction(() => {
      const { height } = document.documentElement.getBoundingClientRect();
      return Math.abs(height - innerHeight) < 2;
    });
  }

  const places: Readonly<Record<string, () => Record<string, string>>> = {
    'of the same site': () => ({ embed: 'frame' }),
    'of another site that allows it': () => ({ embed: 'hosted', standAlone: on.site.elsewhere }),
    'that comes into view later': () => ({ embed: 'lazy' }),
    'with a border': () => ({ embed: 'bordered' }),
  };

  for (const [name, query] of Object.entries(places)) {
    it(`keeps the height of a frame ${name}, and gives it the look of the page`, async () => {
      const page = await open(query());
      await page.evaluate(() => {
        const lazy = document.querySelector<HTMLIFrameElement>('[data-src]');
        if (lazy) lazy.src = lazy.dataset['src']!;
      });
      const [frame, signup] = await frameOf(page);
      await fits(frame);
      assert.ok((await hidden(frame)) <= 0);
      const before = (await page.locator('iframe').boundingBox())!.height;
      await press(signup);
      await signup.locator('.summary').waitFor();
      await page.waitForFunction(
        (height) => document.querySelector('iframe')!.getBoundingClientRect().height > height + 50,
        before,
      );
      await fits(frame);
      assert.ok((await hidden(frame)) <= 0);
      const button = signup.locator('button[type=submit]');
      const style = await button.evaluate((element) => {
        const { backgroundColor, fontFamily } = getComputedStyle(element);
        return { backgroundColor, fontFamily };
      });
      assert.equal(style.backgroundColor, 'rgb(122, 31, 92)');
      assert.match(style.fontFamily, /Georgia/);
      await signUp(signup, `Jo ${name}`);
      await fits(frame);
      assert.ok(await stored(`Jo ${name}`));
      await page.close();
    });
  }

  it('names a frame by what is in it, where the page does not', async () => {
    const page = await open({ embed: 'frame' });
    await page.locator('iframe[title^="Kennissessie in maart"]').waitFor();
    assert.deepEqual(await violations(page, 'main'), []);
    await page.close();
    const named = await open({ embed: 'bordered' });
    const [frame] = await frameOf(named);
    await fits(frame);
    assert.equal(await named.locator('iframe').getAttribute('title'), 'Aanmelden');
    await named.close();
  });

  it('follows the page when its look changes', async () => {
    const page = await open({ embed: 'frame' });
    const [frame, signup] = await frameOf(page);
    await fits(frame);
    await page.evaluate(() =>
      document.documentElement.style.setProperty('--samen-button-background-color', '#123456'),
    );
    await frame.waitForFunction(
      (button) => getComputedStyle(button).backgroundColor === 'rgb(18, 52, 86)',
      await signup.locator('button[type=submit]').elementHandle(),
    );
    await page.close();
  });

  it('forgets what the page around no longer says', async () => {
    const page = await open({ embed: 'frame' });
    const [frame] = await frameOf(page);
    await fits(frame);
    const colour = (): Promise<string> =>
      frame.evaluate(() => document.documentElement.style.getPropertyValue('--samen-text-color'));
    const property = '--samen-text-color';
    await page.evaluate(
      (name) => document.documentElement.style.setProperty(name, '#111'),
      property,
    );
    await frame.waitForFunction(
      (name) => document.documentElement.style.getPropertyValue(name) === '#111',
      property,
    );
    await page.evaluate((name) => document.documentElement.style.removeProperty(name), property);
    await frame.waitForFunction(
      (name) => document.documentElement.style.getPropertyValue(name) === '',
      property,
    );
    assert.equal(await colour(), '');
    await page.close();
  });

  it('leaves a link alone that gets focus, or becomes editable, while the code is on its way', async () => {
    for (const change of ['focus', 'edit']) {
      const page = await on.browser.newPage();
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      const asked = page.waitForRequest('**/kit/chunks/**/signup.js');
      await page.route('**/kit/chunks/**/signup.js', async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(`${on.site.url}/embedding.html?embed=link`);
      await asked;
      const link = page.getByRole('link', { name: 'Meld u aan' });
      await page.locator('a[data-samen-widget]').waitFor();
      // Until it is a widget it is as high as a link is.
      assert.ok((await link.boundingBox())!.height < 60);
      if (change === 'focus') await link.focus();
      else await page.evaluate(() => (document.querySelector('main')!.contentEditable = 'true'));
      release();
      await page.waitForFunction(() => customElements.get('samen-signup') !== undefined);
      await page.waitForLoadState('networkidle');
      assert.equal(await page.locator('samen-signup').count(), 0, change);
      if (change === 'focus') {
        assert.equal(await link.evaluate((element) => element === document.activeElement), true);
        await link.evaluate((element) => element.blur());
        await page.locator('samen-signup .surface').waitFor();
      }
      await page.close();
    }
  });

  it('brings into view what has focus in a frame', async () => {
    const page = await open({ embed: 'hosted', standAlone: on.site.elsewhere }, 400);
    const [frame, signup] = await frameOf(page);
    await fits(frame);
    await signup.locator('button[type=submit]').scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    assert.ok(before > 300, `${before}`);
    await press(signup);
    // The sentence that says what is wrong stands at the top of the form, and takes the focus.
    await page.waitForFunction((y) => scrollY < y - 200, before);
    const top = await signup.locator('.summary').evaluate((element) => {
      return element.getBoundingClientRect().top;
    });
    const box = (await page.locator('iframe').boundingBox())!;
    const inWindow = box.y + top;
    assert.ok(inWindow >= 60 && inWindow < 300, `${inWindow}`);
    await page.close();
  });

  it('shows the next question of a quiz in a frame from its top', async () => {
    const page = await open({ embed: 'quizFrame' }, 300);
    const [frame, quiz] = await frameOf(page, 'samen-quiz');
    await fits(frame);
    await press(quiz);
    await quiz.locator('.option').nth(4).scrollIntoViewIfNeeded();
    await quiz.locator('.option').nth(4).click();
    await press(quiz);
    await quiz.getByText('Vraag 2 van').first().waitFor();
    // Below what a fixed header would cover: how far the visitor is stands at the very top.
    await page.waitForFunction(() => {
      const { top } = document.querySelector('iframe')!.getBoundingClientRect();
      return top >= 59 && top < 200;
    });
    await page.close();
  });

  it('offers a page of its own where the site is not to frame it, and tells it nothing', async () => {
    const page = await on.browser.newPage();
    const heard: unknown[] = [];
    await page.exposeFunction('heard', (data: unknown) => heard.push(data));
    await page.addInitScript(() => {
      addEventListener('message', ({ data }) => {
        (window as unknown as { heard(data: unknown): void }).heard(data);
      });
    });
    await page.goto(
      `${on.site.url}/embedding.html?${new URLSearchParams({ embed: 'frame', standAlone: on.site.elsewhere })}`,
    );
    const frame = (await (await page.waitForSelector('iframe')).contentFrame())!;
    const link = frame.getByRole('link', { name: 'Open dit onderdeel op een eigen pagina' });
    await link.waitFor();
    await page.waitForLoadState('networkidle');
    assert.equal(await frame.locator('samen-signup').count(), 0);
    // What is heard is of the page's own telling.
    assert.doesNotMatch(JSON.stringify(heard), /"(size|title|show|hello)"/);
    const [opened] = await Promise.all([page.waitForEvent('popup'), link.click()]);
    await opened.locator('samen-signup .surface').waitFor();
    await opened.close();
    await page.close();
  });

  it('passes over messages that are not from its own frames', async () => {
    const page = await open({ embed: 'frame' });
    const [frame] = await frameOf(page);
    await fits(frame);
    const height = await page.locator('iframe').evaluate((element) => element.style.height);
    await page.evaluate(async (other) => {
      const forged = { 'samen-widgets': { type: 'size', height: 5000 } };
      // From the page itself, and from a frame that is none of the kit's.
      window.postMessage(forged, '*');
      const stranger = document.createElement('iframe');
      stranger.src = `${other}/empty.html`;
      document.body.append(stranger);
      await new Promise((resolve) => (stranger.onload = resolve));
    }, on.site.url);
    const stranger = page.frames().at(-1)!;
    await stranger.evaluate(() => {
      const forged = { 'samen-widgets': { type: 'size', height: 5000 } };
      parent.postMessage(forged, '*');
      // One of ours, asked to speak for the stranger: it takes a look only from the page around it.
      parent.frames[0]?.postMessage(
        { 'samen-widgets': { type: 'look', look: { tokens: { 'text-color': 'red' } } } },
        '*',
      );
    });
    // What is sent after those is heard after them.
    await frame.evaluate(() => {
      document.body.style.paddingBottom = '37px';
    });
    await fits(frame);
    const now = await page
      .locator('iframe')
      .first()
      .evaluate((element) => element.style.height);
    assert.equal(Number.parseFloat(now), Number.parseFloat(height) + 37);
    const colour = await frame.evaluate(() =>
      document.documentElement.style.getPropertyValue('--samen-text-color'),
    );
    assert.equal(colour, '');
    await page.close();
  });

  it('says what it needs where a frame lets no script run', async () => {
    const page = await open({ embed: 'sandboxed' });
    const frame = (await (await page.waitForSelector('iframe')).contentFrame())!;
    await frame.locator('noscript p', { hasText: 'werkt met JavaScript' }).waitFor();
    await page.close();
  });

  it('keeps to the strictest policy', () => {
    assert.deepEqual(on.site.reports, []);
  });
});

describe('the stand-alone page', () => {
  const on = stage();

  async function open(path: string): Promise<Page> {
    const page = await on.browser.newPage({ viewport: { width: 900, height: 900 } });
    await page.goto(on.site.url + path);
    return page;
  }

  it('is a page about its widget, whose heading is that of the page', async () => {
    const page = await open('/kit/embed.html?widget=quiz&endpoint=leads&lang=en');
    const heading = page.getByRole('heading', { level: 1 });
    await heading.waitFor();
    assert.equal(await page.locator('html').getAttribute('lang'), 'en');
    await page.waitForFunction(() => document.title !== 'Formulier');
    assert.equal(await page.title(), `${(await heading.innerText()).trim()} – Gemeente Voorbeeld`);
    assert.deepEqual(await violations(page, 'html'), []);
    await page.close();
  });

  for (const width of [320, 768, 1280]) {
    it(`fits ${width} pixels`, async () => {
      const page = await open('/kit/embed.html?use=maart');
      await page.setViewportSize({ width, height: 800 });
      await page.locator('samen-signup .surface').waitFor();
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.equal(wider, 0);
      await page.close();
    });
  }

  it('sends to the endpoint that its own configuration names', async () => {
    const page = await open('/kit/embed.html?use=maart');
    await signUp(page.locator('samen-signup'), 'Jo alleen');
    const rows = await on.site.receiver.store.list(10);
    assert.ok(rows.some(({ document }) => document.fields.name === 'Jo alleen'));
    await page.close();
  });

  it('takes no words from its address', async () => {
    const query = new URLSearchParams({
      widget: 'signup',
      endpoint: 'leads',
      heading: 'Betaal hier uw boete',
      'intro-text': 'Betaal hier uw boete',
      'success-url': '/elsewhere',
      consent: 'none',
      dates: '2031-03-11T10:00/11:30',
    });
    const page = await open(`/alone/closed.html?${query}#samen-check`);
    const signup = page.locator('samen-signup');
    await signup.locator('.surface').waitFor();
    assert.equal(await page.getByText('boete').count(), 0);
    const names = await signup.evaluate((element) => element.getAttributeNames());
    assert.deepEqual(names.sort(), ['endpoint', 'heading-level']);
    // An editor is told of each.
    await page.getByText('“intro-text” in het adres van deze pagina').waitFor();
    await page.close();
  });

  it('takes attributes where its site opens it, but sends to no other endpoint', async () => {
    for (const endpoint of ['https://evil.example/', '/elsewhere', 'evil', '//evil.example']) {
      const query = new URLSearchParams({ widget: 'signup', heading: 'Sessie', endpoint });
      const page = await open(`/alone/open.html?${query}`);
      const signup = page.locator('samen-signup');
      await signup.getByText('Sessie').waitFor();
      assert.equal(await signup.getAttribute('endpoint'), null);
      assert.equal(await signup.locator('form').count(), 0);
      await page.close();
    }
  });

  it('runs and shows nothing of what stands in its address', async () => {
    const attacks = [
      '<img src=x onerror="window.hit=1">',
      '"><script>window.hit=1</script>',
      "');window.hit=1;('",
      'javascript:window.hit=1',
      'data:text/html,<script>parent.hit=1</script>',
      '{{constructor.constructor("window.hit=1")()}}',
      '../../../evil',
    ];
    const names = [
      'use',
      'widget',
      'endpoint',
      'lang',
      'theme',
      'heading',
      'src',
      'onload',
      'style',
    ];
    const all = ['closed', 'open'].flatMap((variant) =>
      attacks.flatMap((attack) => [true, false].map((isWhole) => ({ variant, attack, isWhole }))),
    );
    const cases =
      process.env['SAMEN_FULL'] === '1' ? all : all.filter((_, index) => index % 3 === 0);
    const attempt = async ({ variant, attack, isWhole }: (typeof cases)[number]): Promise<void> => {
      const query = new URLSearchParams(names.map((name) => [name, attack]));
      query.append(attack, attack);
      if (!isWhole) {
        // With a widget that there is, all of the rest comes as far as it can.
        query.delete('use');
        query.set('widget', 'download');
      }
      const page = await open(`/alone/${variant}.html?${query}`);
      await (isWhole
        ? page.getByText('Deze link klopt niet helemaal').waitFor()
        : page.locator('samen-download .surface').waitFor());
      const found = await page.evaluate(() => ({
        hit: (window as unknown as { hit?: unknown }).hit,
        scripts: document.querySelectorAll('script').length,
        images: document.querySelectorAll('main img, head img, [onload], [style]').length,
        sheets: document.querySelectorAll('link[rel=stylesheet]').length,
      }));
      assert.deepEqual(found, { hit: undefined, scripts: 3, images: 0, sheets: 1 });
      await page.close();
    };
    // A few at once: each waits more than it works.
    while (cases.length > 0) await Promise.all(cases.splice(0, 4).map(attempt));
  });

  it('has the look that its address names, where the site has one of that name', async () => {
    const page = await open('/alone/themed.html?use=maart&theme=voorbeeld');
    await page.locator('html.voorbeeld-theme samen-signup .surface').waitFor();
    assert.equal(await page.locator('link[href="/themes/voorbeeld.css"]').count(), 1);
    await page.locator('main').waitFor({ state: 'visible' });
    await page.close();
    const both = await open('/alone/themed.html?use=maart&theme=plain');
    await both.locator('html.plain-theme.plain-theme--wide samen-signup .surface').waitFor();
    await both.close();
    const other = await open('/alone/themed.html?use=maart&theme=../evil.css#samen-check');
    await other.locator('samen-signup .surface').waitFor();
    await other.getByText('voorbeeld, plain').waitFor();
    assert.equal(await other.locator('link[rel=stylesheet]').count(), 1);
    await other.close();
  });

  it('says what it needs where no scripts run', async () => {
    const context = await on.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${on.site.url}/kit/embed.html?use=maart`);
    await page.locator('noscript p', { hasText: 'werkt met JavaScript' }).waitFor();
    await page.locator('noscript p', { hasText: 'This needs JavaScript' }).waitFor();
    await context.close();
  });

  it('does not say that it did not load where a widget came that cannot work', async () => {
    const page = await open('/kit/embed.html?widget=signup');
    await page.locator('samen-signup .surface').waitFor();
    await page.locator('.late').waitFor({ state: 'detached' });
    await page.close();
  });

  it('says so after a while where its scripts do not come', async () => {
    const page = await on.browser.newPage();
    await page.route('**/kit/samen.js', (route) => route.abort());
    await page.goto(`${on.site.url}/kit/embed.html?use=maart`);
    const late = page.getByText('Het laden lukt nog niet');
    assert.equal(await late.isVisible(), false);
    await late.waitFor();
    await page.close();
  });

  it('keeps to the strictest policy', () => {
    assert.deepEqual(on.site.reports, []);
  });
});
