import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { overflowing } from './layout-checks.js';
import { stage } from './stage.js';
import { reachState, type State, states } from './states.js';

function stateOf(widget: string, name: string): State {
  const found = states.find((state) => state.widget === widget && state.name === name);
  if (!found) throw new Error(`There is no state ${widget} ${name}.`);
  return found;
}

describe('a visitor’s own settings', () => {
  const on = stage();

  async function reach(
    widget: string,
    name: string,
    options: BrowserContextOptions,
    query = '',
  ): Promise<{ page: Page; widget: Locator }> {
    const page = await on.browser.newPage(options);
    const state = stateOf(widget, name);
    return { page, widget: await reachState(page, `${on.site.url}/plain.html?${query}`, state) };
  }

  it('forced colours: what is chosen, progress, controls and buttons are told by lines', async () => {
    const { page, widget } = await reach('samen-quiz', 'chosen', { forcedColors: 'active' });
    const lines = await widget.evaluate((element) => {
      const root = element.shadowRoot!;
      const [chosen, other, button, bar] = [
        '.option input:checked',
        '.option input:not(:checked)',
        '.button',
        '.bar',
      ].map((selector) => {
        const style = getComputedStyle(root.querySelector(selector)!);
        return `${style.borderTopWidth} ${style.borderTopStyle} ${style.borderTopColor}`;
      });
      return { chosen, other, button, bar };
    });
    assert.notEqual(lines.chosen, lines.other);
    assert.match(lines.chosen!, /^3px solid/);
    assert.match(lines.button!, /^[1-9].* solid/);
    assert.match(lines.bar!, /^[1-9].* solid/);
    await page.close();
  });

  it('reduced motion: nothing moves; else no longer than 150 ms, and only colours', async () => {
    for (const reducedMotion of ['reduce', 'no-preference'] as const) {
      const { page, widget } = await reach('samen-quiz', 'result', { reducedMotion });
      const moving = await widget.evaluate((element) =>
        [...element.shadowRoot!.querySelectorAll('*')].flatMap((inner) => {
          const { transitionDuration, transitionProperty, animationName } = getComputedStyle(inner);
          const longest = Math.max(...transitionDuration.split(',').map(parseFloat));
          const moves = longest > 0 ? [`${longest} ${transitionProperty}`] : [];
          return animationName === 'none' ? moves : [...moves, animationName];
        }),
      );
      if (reducedMotion === 'reduce') assert.deepEqual(moving, []);
      else {
        assert.ok(moving.length > 0);
        for (const move of moving) {
          assert.ok(Number.parseFloat(move) <= 0.15, move);
          assert.match(move, /^[\d.]+ (background-color|color|border-color|, )+$/);
        }
      }
      await page.close();
    }
  });

  for (const [tag, name] of [
    ['samen-quiz', 'print'],
    ['samen-signup', 'registered'],
    ['samen-signup', 'errors'],
    ['samen-download', 'form'],
  ] as const) {
    it(`print: dark text on white, also from a dark page (${tag} ${name})`, async () => {
      const looks = name === 'print' ? ['scheme=dark', 'theme=den-haag'] : [];
      for (const look of [...looks, 'scheme=dark&theme=ma-dark']) {
        const { page, widget } = await reach(tag, name, {}, look);
        await page.emulateMedia({ media: 'print' });
        const printed = await widget.evaluate((element) => {
          const root = element.shadowRoot!;
          const texts = [...root.querySelectorAll('.surface, .surface *')].filter(
            (inner) => inner.checkVisibility() && !inner.closest('svg'),
          );
          return {
            colours: [...new Set(texts.map((text) => getComputedStyle(text).color))],
            backgrounds: [...new Set(texts.map((text) => getComputedStyle(text).backgroundColor))],
            buttons: [...root.querySelectorAll('button')].filter((button) =>
              button.checkVisibility(),
            ).length,
          };
        });
        assert.deepEqual(printed.colours, ['rgb(29, 39, 51)'], look);
        assert.deepEqual(printed.backgrounds, ['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)'], look);
        if (name === 'print') assert.equal(printed.buttons, 0);
        await page.close();
      }
    });
  }

  it('right to left: mirrored, and nothing reaches out', async () => {
    for (const [tag, name] of [
      ['samen-quiz', 'chosen'],
      ['samen-signup', 'errors'],
      ['samen-download', 'form'],
      ['samen-adviser', 'card'],
    ] as const) {
      const { page, widget } = await reach(
        tag,
        name,
        { viewport: { width: 768, height: 900 } },
        'dir=rtl',
      );
      const inset = await widget.evaluate((element) => {
        const [heading, box] = ['.heading', '.surface'].map(
          (selector) => element.shadowRoot!.querySelector(selector)!.getBoundingClientRect().right,
        );
        return box! - heading!;
      });
      const aside = await widget.evaluate(
        (element) =>
          [...element.shadowRoot!.querySelectorAll('.check')].filter(
            (label) =>
              label.getBoundingClientRect().right -
                label.querySelector('input')!.getBoundingClientRect().right >
              2,
          ).length,
      );
      assert.equal(aside, 0, 'boxes to tick stand before their words');
      // A photo and a cover stand before the heading.
      if (tag === 'samen-quiz' || tag === 'samen-signup') assert.ok(inset < 60);
      const left = await widget.evaluate((element) =>
        [...element.shadowRoot!.querySelectorAll('*')]
          .filter((inner) => !inner.matches('.visually-hidden, .visually-hidden *, slot'))
          .filter(
            (inner) =>
              inner.getBoundingClientRect().left < element.getBoundingClientRect().left - 1,
          )
          .map((inner) => inner.outerHTML.slice(0, 80)),
      );
      assert.deepEqual(left, []);
      assert.deepEqual(await overflowing(widget), []);
      await page.close();
    }
  });

  it('right to left: a time and a telephone number are read as they are written', async () => {
    for (const lang of ['nl', 'ar']) {
      const page = await on.browser.newPage();
      await page.goto(`${on.site.url}/plain.html?dir=rtl&lang=${lang}`);
      // What no first view needs comes after it.
      await page.waitForLoadState('networkidle');
      for (const selector of ['samen-signup .session b >> nth=1', 'samen-adviser a[href^=tel]']) {
        const text = page.locator(selector).first();
        const [first, last] = await text.evaluate((element) => {
          const node = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
          while (node.nextNode() && !/\d{2}\D+\d{2}/.test(node.currentNode.textContent!));
          const { textContent } = node.currentNode;
          return [textContent!.search(/\d/), textContent!.search(/\d\D*$/)].map((at) => {
            const range = document.createRange();
            range.setStart(node.currentNode, at);
            range.setEnd(node.currentNode, at + 1);
            return range.getBoundingClientRect().left;
          });
        });
        assert.ok(first! < last!, `${selector}, ${lang}`);
      }
      await page.close();
    }
  });

  it('right to left: words of the page keep its direction in a widget that speaks Dutch', async () => {
    const page = await on.browser.newPage();
    await page.goto(`${on.site.url}/plain.html?dir=rtl&lang=ar`);
    await page.locator('samen-adviser .surface').waitFor();
    await page.waitForLoadState('networkidle');
    const directions = await page.locator('samen-adviser').evaluate(async (element) => {
      const bio = document.createElement('div');
      bio.slot = 'bio';
      bio.append(Object.assign(document.createElement('p'), { textContent: 'تعمل هنا.' }));
      element.append(bio);
      element.setAttribute('name', 'ليلى حداد');
      await (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
      const heading = element.shadowRoot!.querySelector('.heading')!;
      const text = document.createRange();
      text.selectNodeContents(heading);
      const box = heading.getBoundingClientRect();
      return {
        frame: getComputedStyle(element.shadowRoot!.querySelector('.frame')!).direction,
        bio: getComputedStyle(element.querySelector('p')!).direction,
        // An Arabic name begins at the right.
        name: Math.round(box.right - text.getBoundingClientRect().right),
      };
    });
    assert.deepEqual(directions, { frame: 'ltr', bio: 'rtl', name: 0 });
    await page.close();
  });

  it('right to left: the frame turns with the language of the page, there and back', async () => {
    const page = await on.browser.newPage();
    await page.goto(`${on.site.url}/article.html?widgets=signup&lang=en`);
    const frame = page.locator('samen-signup .frame');
    await frame.waitFor();
    for (const [lang, dir, expected] of [
      ['ar', 'rtl', 'ltr'],
      ['en', 'ltr', null],
      ['en', 'rtl', null],
      ['he', 'rtl', 'ltr'],
      ['nl', 'ltr', null],
    ] as const) {
      await page.evaluate(
        ([language, direction]) =>
          Object.assign(document.documentElement, { lang: language, dir: direction }),
        [lang, dir] as const,
      );
      await page.waitForFunction(
        ([element, wanted]) => (element as Element).getAttribute('dir') === wanted,
        [await frame.elementHandle(), expected] as const,
      );
    }
    await page.close();
  });

  it('a dark system: dark where the page opts in, and light where it does not', async () => {
    const surface = (page: Page): Promise<string> =>
      page
        .locator('samen-adviser .surface')
        .evaluate((element) => getComputedStyle(element).backgroundColor);
    const page = await on.browser.newPage({ colorScheme: 'dark' });
    await page.goto(`${on.site.url}/plain.html`);
    await page.locator('samen-adviser .surface').waitFor();
    assert.equal(await surface(page), 'rgb(255, 255, 255)');
    await page.evaluate(() => (document.documentElement.style.colorScheme = 'light dark'));
    assert.equal(await surface(page), 'rgb(23, 30, 37)');
    await page.emulateMedia({ colorScheme: 'light' });
    assert.equal(await surface(page), 'rgb(255, 255, 255)');
    await page.close();
  });
});
