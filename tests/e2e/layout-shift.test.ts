import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { stage } from './stage.js';
import { openSession, press } from './states.js';

/** What Chromium tells of one shift (Layout Instability, WICG). */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
}

const full = process.env['SAMEN_FULL'] === '1';
const widgets = ['quiz', 'signup', 'download', 'adviser'] as const;
const languages = ['nl', 'en', 'de', 'fr', 'fy'];

describe('layout shift while a page loads', () => {
  const on = stage();

  type Query = Readonly<Record<string, string>>;
  type Viewport = { readonly width: number; readonly height: number };

  /**
   * Opens an article on a slow line, and waits until all that comes has come; once more where a request
   * hangs, as it does now and then in a browser that is made slow. What moved is looked at afterwards.
   */
  async function open(query: Query, viewport: Viewport): Promise<Page> {
    const page = await on.browser.newPage({ viewport });
    page.setDefaultTimeout(10_000);
    page.setDefaultNavigationTimeout(10_000);
    try {
      await load(page, query);
      return page;
    } catch {
      await page.close();
      const another = await on.browser.newPage({ viewport });
      await load(another, query);
      return another;
    }
  }

  async function load(page: Page, query: Query): Promise<void> {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 50,
      downloadThroughput: 400_000,
      uploadThroughput: 100_000,
    });
    await page.goto(`${on.site.url}/article.html?${new URLSearchParams(query)}`);
    const roots = query['way'] === 'frame' ? page.frameLocator('iframe') : page;
    for (const widget of query['widgets']!.split(' ')) {
      await roots
        .locator(`${widget === 'page' ? 'samen-quiz' : `samen-${widget}`} .surface`)
        .waitFor();
    }
    await page.waitForLoadState('networkidle');
  }

  /** All that moved by itself so far: how far, and what. */
  function shifts(page: Page): Promise<{ readonly score: number; readonly moved: string[] }> {
    return page.evaluate(async () => {
      const entries: LayoutShift[] = [];
      const marker = document.createElement('div');
      marker.textContent = 'marker';
      marker.style.cssText = 'position: absolute; inset: 0 auto auto 0; background: red';
      // A shift of the test's own: once that is told, so are those before it.
      const marked = { isTold: false };
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as LayoutShift[]) {
          if (entry.sources.some(({ node }) => node === marker)) marked.isTold = true;
          else if (!entry.hadRecentInput) entries.push(entry);
        }
      });
      observer.observe({ type: 'layout-shift', buffered: true });
      document.body.append(marker);
      for (let top = 0; !marked.isTold; top = (top + 50) % 400) {
        marker.style.top = `${top}px`;
        await new Promise(requestAnimationFrame);
      }
      return {
        score: entries.reduce((sum, { value }) => sum + value, 0),
        moved: entries.flatMap(({ sources }) =>
          sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 80) : '')),
        ),
      };
    });
  }

  // So high that what stands last is seen: what is not seen does not count as moved.
  const whole = 6000;
  for (const [index, width] of [280, 320, 360, 430, 600, 1280].entries()) {
    for (const lang of full ? languages : [languages[index % languages.length]!]) {
      // Every other one in `npm test` is an element, and all of them both in `npm run test:full`.
      for (const way of full ? ['tag', 'element'] : [index % 2 ? 'element' : 'tag']) {
        it(`is none with samen.css: ${way}, ${width} pixels, ${lang}`, async () => {
          const page = await open(
            { lang, way, widgets: widgets.join(' '), styles: 'samen' },
            { width, height: whole },
          );
          assert.deepEqual(await shifts(page), { score: 0, moved: [] });
          await page.close();
        });
      }
    }
  }

  // The figures stand in docs/loading.md. Without them, none would only say that nothing was seen.
  for (const widget of widgets) {
    for (const viewport of [
      { width: 360, height: 640 },
      { width: 1280, height: 800 },
    ]) {
      const size = `${viewport.width} × ${viewport.height}`;
      for (const way of full || (viewport.width === 360 && widget === 'signup')
        ? ['tag', 'link', 'frame']
        : ['tag']) {
        it(`is small without samen.css: ${widget} by a ${way}, ${size}`, async (test) => {
          const page = await open({ widgets: widget, way }, viewport);
          const { score } = await shifts(page);
          test.diagnostic(score.toFixed(3));
          assert.ok(score < 0.25, `${score}`);
          if (way !== 'frame') assert.ok(score > 0.01, `${score}`);
          await page.close();
        });
      }
    }
  }

  /** By how much the room for a widget is larger than what is in it, as a share of that. */
  async function spare(page: Page, widget: string): Promise<number> {
    const element = page.locator(`samen-${widget}`);
    const [outer, inner] = await Promise.all([
      element.boundingBox(),
      element.locator('.surface').boundingBox(),
    ]);
    return outer!.height / inner!.height - 1;
  }

  for (const width of [304, 400, 768]) {
    it(`leaves hardly more room than a widget in Dutch has: ${width} pixels`, async () => {
      const page = await open(
        { widgets: widgets.join(' '), styles: 'samen' },
        { width, height: 900 },
      );
      for (const widget of widgets) {
        const share = await spare(page, widget);
        assert.ok(share >= 0 && share < 0.15, `${widget}: ${share}`);
        const element = page.locator(`samen-${widget}`);
        await element.evaluate((node) => node.toggleAttribute('hidden', true));
        assert.equal(await element.boundingBox(), null);
      }
      await page.close();
    });
  }

  it('keeps room for an adviser by what the tag tells', async () => {
    const page = await open({ widgets: 'adviser', styles: 'samen' }, { width: 340, height: 900 });
    const contact = { phone: '030 123 45 67', email: 'jo@voorbeeld.example' };
    for (const width of [340, 768]) {
      await page.setViewportSize({ width, height: 900 });
      for (const attributes of [
        {},
        contact,
        { ...contact, 'job-title': 'Adviseur' },
        { ...contact, organisation: 'Gemeente', languages: 'nl en', available: 'ma – do' },
        { ...contact, whatsapp: '06 12345678', 'booking-url': '/plan', callback: '' },
        { ...contact, 'job-title': 'Adviseur', callback: 'false', linkedin: 'https://l.example/' },
        { ...contact, 'job-title': 'Adviseur', callback: '', vcard: '' },
      ]) {
        const names = Object.keys(attributes).join(' ');
        const inDocument = await page.locator('samen-adviser').evaluate(async (old, set) => {
          const widget = document.createElement('samen-adviser') as HTMLElement & {
            updateComplete: Promise<unknown>;
          };
          const all = { name: 'Jo de Vries', endpoint: 'leads', ...set };
          for (const [name, value] of Object.entries(all)) widget.setAttribute(name, value);
          old.replaceWith(widget);
          await widget.updateComplete;
          return widget.isConnected;
        }, attributes);
        assert.ok(inDocument);
        await page.locator('samen-adviser .surface').waitFor();
        await page.waitForLoadState('networkidle');
        const share = await spare(page, 'adviser');
        assert.ok(share >= 0 && share < 0.15, `${names} at ${width}: ${share}`);
      }
    }
    await page.close();
  });

  it('hides with its page, and keeps room for 16 pixels where the page’s type is smaller', async () => {
    const page = await open({ widgets: 'adviser', styles: 'samen' }, { width: 768, height: 900 });
    const adviser = page.locator('samen-adviser');
    await page.evaluate(() => (document.body.style.fontSize = '10px'));
    const [outer, inner] = await Promise.all([
      adviser.boundingBox(),
      adviser.locator('.surface').boundingBox(),
    ]);
    assert.ok(outer!.height >= inner!.height, `${outer?.height}, ${inner?.height}`);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.hidden { display: none }');
      document.adoptedStyleSheets.push(sheet);
    });
    await adviser.evaluate((element) => element.classList.add('hidden'));
    assert.equal(await adviser.boundingBox(), null);
    await page.close();
  });

  it('keeps a screen free for a quiz on one page', async () => {
    const page = await open({ widgets: 'page', styles: 'samen' }, { width: 768, height: 900 });
    assert.deepEqual(await shifts(page), { score: 0, moved: [] });
    await page.close();
  });

  it('gives the room back when a form is gone', async () => {
    const page = await open({ widgets: 'signup', styles: 'samen' }, { width: 768, height: 900 });
    const signup = page.locator('samen-signup');
    await signup.locator('.option').nth(openSession()).click();
    await signup.locator('[name=name]').fill('Jo de Vries');
    await signup.locator('[name=email]').fill('jo@voorbeeld.example');
    await press(signup);
    await signup.locator('.success').waitFor();
    const [outer, inner] = await Promise.all([
      signup.boundingBox(),
      signup.locator('.surface').boundingBox(),
    ]);
    assert.equal(outer?.height, inner?.height);
    await page.close();
  });
});
