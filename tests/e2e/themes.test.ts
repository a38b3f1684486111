import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { buildDemo } from '../../demo/build.js';
import { pages } from '../../demo/pages.js';
import type { Receiver } from '../../demo/receiver/receiver.js';
import { themes } from '../../demo/themes.js';
import { launchChromium } from './browser.js';
import { startTestReceiver } from './receiver.js';
import { type Site, startSite } from './site.js';

describe('the theme check of the demo', () => {
  let demo: Receiver;
  let browser: Browser;
  let page: Page;

  /** The pairs with too little contrast, by name. */
  async function failing(): Promise<readonly string[]> {
    const rows = page.locator('#pairs tbody tr:has(.too-low:not([hidden]))');
    return rows.evaluateAll((lines) =>
      lines.map((line) => {
        const [front, back] = ['.front', '.back'].map(
          (name) => line.querySelector(name)!.textContent,
        );
        return `${front} on ${back}`;
      }),
    );
  }

  /** Asks for a check, and waits until its rows stand there. */
  async function check(ask: () => Promise<unknown>): Promise<readonly string[]> {
    await page.locator('#pairs tbody').evaluate((body) => body.replaceChildren());
    await ask();
    await page.locator('#pairs tbody tr').first().waitFor();
    return failing();
  }

  before(async () => {
    await buildDemo();
    demo = await startTestReceiver([], pages());
    browser = await launchChromium();
    page = await browser.newPage({ reducedMotion: 'reduce' });
    await page.goto(`${demo.url}/en/theme-check`);
    await page.locator('#pairs tbody tr').first().waitFor();
  });

  after(async () => {
    await browser.close();
    await demo.close();
  });

  for (const [name, { title }] of Object.entries(themes)) {
    it(`finds enough contrast in ${title}, on a light page and on a dark one`, async () => {
      await page.locator('#dark').setChecked(false);
      assert.deepEqual(await check(() => page.locator('#picked').selectOption(name)), []);
      assert.deepEqual(await check(() => page.locator('#dark').setChecked(true)), []);
    });
  }

  it('names the properties of pasted colours that are too close, and shows the look', async () => {
    await page.locator('#dark').setChecked(false);
    await page
      .locator('#css')
      .fill('--samen-link-color: #9ad; --samen-button-background-color: #6cf;');
    const found = await check(() => page.locator('#theme button').click());
    assert.deepEqual(
      found.filter((pair) => pair.includes('link-color') || pair.includes('button-color')),
      [
        '--samen-link-color on --samen-surface-background-color',
        '--samen-button-color on --samen-button-background-color',
        '--samen-link-color on --samen-alert-ok-background-color',
        '--samen-link-color on --samen-accent-color (9 %)',
      ],
    );
    assert.match(
      await page.locator('#verdict').innerText(),
      /^Pairs with too little contrast: \d+$/,
    );
    const button = page.locator('samen-quiz .button');
    assert.equal(
      await button.evaluate((element) => getComputedStyle(element).backgroundColor),
      'rgb(102, 204, 255)',
    );
    await page.locator('#css').fill('');
  });

  for (const [what, css, remarks] of [
    [
      'nothing of it is known',
      'This is a sentence.',
      ['This CSS holds no property that samen-widgets knows. What you see is its own look.'],
    ],
    [
      'a name has a slip and a colour is none',
      ':root { --samen-link-colour: #123; --samen-link-color: bleu; --utrecht-link-color: #00f }',
      [
        'These properties do not exist: --samen-link-colour',
        'These properties hold no valid colour: --samen-link-color',
      ],
    ],
    [
      'some of it holds elsewhere',
      '.brand { --samen-space: 8px } footer .dark { --samen-link-color: #fff }',
      ['These rules do not hold here: footer .dark'],
    ],
    ['all of it holds', '@media all { .brand.blue { --utrecht-link-color: #00a } }', []],
  ] as const) {
    it(`says so where ${what}`, async () => {
      await page.locator('#css').fill(css);
      await check(() => page.locator('#theme button').click());
      assert.deepEqual(await page.locator('#remarks li:visible').allInnerTexts(), remarks);
      await page.locator('#css').fill('');
    });
  }
});

/** Waits until a widget's surface has a colour. */
async function hasSurface(page: Page, widget: string, colour: string): Promise<void> {
  await page.waitForFunction(
    ([surface, wanted]) => getComputedStyle(surface as Element).backgroundColor === wanted,
    [await page.locator(`${widget} .surface`).elementHandle(), colour] as const,
  );
}

describe('custom properties', () => {
  let site: Site;
  let browser: Browser;
  let page: Page;

  const style = (selector: string, property: string): Promise<string> =>
    page
      .locator(`samen-signup ${selector}`)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

  before(async () => {
    site = await startSite();
    browser = await launchChromium();
    page = await browser.newPage({ reducedMotion: 'reduce' });
    await page.goto(`${site.url}/plain.html`);
    await page.locator('samen-signup .surface').waitFor();
  });

  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const place of [':root', 'main', 'samen-signup']) {
    it(`hold when they are set on ${place}`, async () => {
      const before = await style('.button', 'background-color');
      await page.locator(place).evaluate((element) => {
        (element as HTMLElement).style.setProperty('--samen-button-background-color', '#8a1c4a');
      });
      assert.equal(await style('.button', 'background-color'), 'rgb(138, 28, 74)');
      await page
        .locator(place)
        .evaluate((element) => (element as HTMLElement).removeAttribute('style'));
      assert.equal(await style('.button', 'background-color'), before);
    });
  }

  it('make all of a widget airier by one unit', async () => {
    const height = (): Promise<number> =>
      page.locator('samen-signup').evaluate((element) => element.getBoundingClientRect().height);
    const before = await height();
    await page.evaluate(() => document.documentElement.style.setProperty('--samen-space', '1em'));
    assert.ok((await height()) > before * 1.2);
    await page.evaluate(() => document.documentElement.removeAttribute('style'));
  });

  it('pass over values that are none on a dark page too, and stay readable', async () => {
    const dark = await browser.newPage({ reducedMotion: 'reduce' });
    await dark.goto(`${site.url}/plain.html?scheme=dark`);
    const signup = dark.locator('samen-signup');
    await signup.locator('.surface').waitFor();
    await dark.waitForLoadState('networkidle');
    for (const token of ['document-color', 'focus-outline-style', 'button-font-weight']) {
      await dark.evaluate((name) => {
        document.documentElement.style.setProperty(`--utrecht-${name}`, '[object Object]');
      }, token);
    }
    await dark.waitForFunction(
      () =>
        document.querySelector('samen-signup')!.shadowRoot!.querySelector('[style*=light]') !==
        null,
    );
    const seen = await signup.evaluate((element) => {
      const root = element.shadowRoot!;
      const [surface, button] = ['.surface', '.button'].map((selector) =>
        getComputedStyle(root.querySelector(selector)!),
      );
      (root.querySelector('.input') as HTMLElement).focus();
      return {
        text: surface!.color,
        background: surface!.backgroundColor,
        button: [button!.color, button!.backgroundColor],
        outline: getComputedStyle(root.querySelector('.input')!).outlineStyle,
      };
    });
    assert.deepEqual(seen, {
      text: 'rgb(29, 39, 51)',
      background: 'rgb(255, 255, 255)',
      button: ['rgb(255, 255, 255)', 'rgb(11, 90, 111)'],
      outline: 'solid',
    });
    await dark.close();
  });

  it('pass over a theme’s value that is none', async () => {
    await page.evaluate(() => {
      for (const token of [
        'utrecht-button-primary-action-background-color',
        'utrecht-button-border-radius',
        'utrecht-link-color',
        'utrecht-textbox-border-width',
      ]) {
        document.documentElement.style.setProperty(`--${token}`, '[object Object]');
      }
    });
    assert.equal(await style('.button', 'background-color'), 'rgb(11, 90, 111)');
    assert.equal(await style('.button', 'border-top-left-radius'), '8px');
    assert.equal(await style('[part=link]', 'color'), 'rgb(11, 90, 111)');
    assert.equal(await style('.input', 'border-top-width'), '1px');
    await page.evaluate(() => document.documentElement.removeAttribute('style'));
  });

  it('leave a widget light under a theme for light pages, on a dark page', async () => {
    await page.goto(`${site.url}/plain.html?theme=den-haag&scheme=dark`);
    await page.waitForFunction(
      () =>
        getComputedStyle(
          document.querySelector('samen-signup')?.shadowRoot?.querySelector('.frame') ??
            document.body,
        ).colorScheme === 'light',
    );
    assert.equal(await style('.surface', 'background-color'), 'rgb(255, 255, 255)');
    // Also where the theme goes, and comes back.
    for (const [className, colour] of [
      ['', 'rgb(23, 30, 37)'],
      ['denhaag-theme', 'rgb(255, 255, 255)'],
    ] as const) {
      await page.evaluate((name) => (document.documentElement.className = name), className);
      await hasSurface(page, 'samen-signup', colour);
    }
    // Also after it was away for a moment.
    const quiz = page.locator('samen-quiz');
    await quiz.evaluate((element) => element.toggleAttribute('share', true));
    await page.evaluate(() => (location.hash = 'samen-alliance-role=1.1.3521'));
    await quiz.getByText('De link werkt niet').waitFor();
    const background = await quiz
      .locator('.surface')
      .evaluate((element) => getComputedStyle(element).backgroundColor);
    assert.equal(background, 'rgb(255, 255, 255)');
  });

  describe('on a dark page', () => {
    /** A page that is dark, with CSS of its own, and its look once all has come. */
    async function openDark(css?: string): Promise<Page> {
      const opened = await browser.newPage({ reducedMotion: 'reduce', bypassCSP: true });
      await opened.goto(`${site.url}/plain.html?scheme=dark`);
      await opened.locator('samen-adviser .surface').waitFor();
      await opened.waitForLoadState('networkidle');
      if (css) await opened.addStyleTag({ content: css });
      return opened;
    }

    const light = 'rgb(255, 255, 255)';
    const dark = 'rgb(23, 30, 37)';

    it('stay light where a theme’s text is dark, and dark where it is light, however written', async () => {
      const opened = await openDark();
      for (const [text, surface] of [
        ['#222', light],
        ['oklch(25% 0 0)', light],
        ['oklch(95% 0 0)', dark],
        ['lab(20% 0 0)', light],
        ['color(srgb 0.1 0.1 0.1)', light],
        ['rgb(250 250 250 / 90%)', dark],
        ['color-mix(in oklab, black 80%, white)', light],
      ] as const) {
        await opened.evaluate((colour) => {
          document.documentElement.style.setProperty('--utrecht-document-color', colour);
        }, text);
        await hasSurface(opened, 'samen-adviser', surface);
      }
      await opened.close();
    });

    it('follow a class of the page in a shadow root of somebody else’s', async () => {
      const opened = await openDark('.t { --utrecht-document-color: #222 }');
      await opened.evaluate(() => {
        const outer = document.createElement('x-page');
        outer.attachShadow({ mode: 'open' }).append(document.querySelector('samen-adviser')!);
        document.body.append(outer);
      });
      await hasSurface(opened, 'x-page samen-adviser', dark);
      await opened.evaluate(() => document.documentElement.classList.add('t'));
      await hasSurface(opened, 'x-page samen-adviser', light);
      await opened.close();
    });
  });

  it('follow an attribute by which a page goes dark, as Bootstrap’s', async () => {
    const opened = await browser.newPage({ reducedMotion: 'reduce', bypassCSP: true });
    await opened.goto(`${site.url}/plain.html?theme=bootstrap`);
    await opened.locator('samen-adviser .surface').waitFor();
    await opened.addStyleTag({
      content:
        ':root { --samen-text-color: var(--bs-body-color) } [data-bs-theme=dark] { color-scheme: dark }',
    });
    await opened.waitForLoadState('networkidle');
    // The widget holds to a light scheme, since the text is dark.
    await opened.evaluate(() => document.documentElement.classList.add('changed'));
    await opened.locator('samen-adviser .frame[style*=light]').waitFor();
    for (const [name, colour] of [
      ['dark', 'rgb(23, 30, 37)'],
      ['light', 'rgb(255, 255, 255)'],
    ] as const) {
      await opened.evaluate((theme) => (document.documentElement.dataset['bsTheme'] = theme), name);
      await hasSurface(opened, 'samen-adviser', colour);
    }
    await opened.close();
  });

  it('square the corners and thicken the lines of rows as of fields', async () => {
    const opened = await browser.newPage({ reducedMotion: 'reduce', bypassCSP: true });
    await opened.goto(`${site.url}/plain.html`);
    await opened.addStyleTag({
      content:
        ':root { --samen-surface-border-radius: 0; --samen-input-border-radius: 0; --samen-input-border-width: 3px }',
    });
    await opened.locator('samen-signup .surface').waitFor();
    await opened.waitForLoadState('networkidle');
    const shapes = await opened.locator('samen-signup').evaluate((element) =>
      ['.surface', '.input', '.option input'].map((selector) => {
        const style = getComputedStyle(element.shadowRoot!.querySelector(selector)!);
        return [style.borderTopLeftRadius, style.borderTopWidth];
      }),
    );
    assert.deepEqual(shapes, [
      ['0px', '1px'],
      ['0px', '3px'],
      ['0px', '3px'],
    ]);
    await opened.close();
  });

  it('leave a ring of focus where a site wants none', async () => {
    const opened = await browser.newPage({ reducedMotion: 'reduce', bypassCSP: true });
    await opened.goto(`${site.url}/plain.html`);
    await opened.addStyleTag({ content: ':root { --samen-focus-outline-width: 0px }' });
    await opened.locator('samen-signup .surface').waitFor();
    await opened.waitForLoadState('networkidle');
    const name = opened.locator('samen-signup [name=name]');
    await name.focus();
    assert.equal(await name.evaluate((input) => getComputedStyle(input).outlineWidth), '2px');
    await opened.close();
  });
});
