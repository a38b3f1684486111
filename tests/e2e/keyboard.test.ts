import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { stage } from './stage.js';
import { reachState, states } from './states.js';

/** Where focus is, within whatever shadow roots, and how it shows. */
interface Focus {
  readonly name: string;
  /** Whether it is in the widget that is looked at. */
  readonly isInside: boolean;
  readonly outline: number;
  readonly isRinged: boolean;
  /** Whether the middle of it can be seen: nothing lies over it, and it is within the window. */
  readonly isSeen: boolean;
  readonly top: number;
}

function focusOf(page: Page, tag: string): Promise<Focus> {
  return page.evaluate((name) => {
    let active = document.activeElement!;
    while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const root = active.getRootNode() as Document | ShadowRoot;
    const style = getComputedStyle(active);
    const { left, top, width, height } = active.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + Math.min(height / 2, 40)];
    const there = root.elementFromPoint(x, y);
    return {
      name: `${active.localName} ${active.id || active.textContent.trim().slice(0, 30)}`,
      isInside: 'host' in root && root.host.localName === name,
      outline: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
      isRinged: style.boxShadow !== 'none',
      // An input that lies over its row is behind the words of it.
      isSeen:
        active.contains(there) || (there?.closest('label, .check')?.contains(active) ?? false),
      top: top + scrollY,
    };
  }, tag);
}

/** States in which most kinds of controls stand. */
const walked = states.filter(({ widget, name }) =>
  [
    'samen-quiz chosen',
    'samen-quiz result-table',
    'samen-quiz contact',
    'samen-quiz page',
    'samen-signup errors',
    'samen-signup colleagues',
    'samen-signup registered',
    'samen-download form',
    'samen-adviser errors',
  ].includes(`${widget} ${name}`),
);

/** How many stops the Tab key should make in a widget: radios of one name are one. */
function stopsOf(widget: Locator): Promise<number> {
  return widget.evaluate((element) => {
    const controls = [
      ...element.shadowRoot!.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex="0"]',
      ),
    ].filter((control) => control.checkVisibility() && !control.closest('.trap, [disabled]'));
    const stops = controls.map((control) =>
      control.matches('[type=radio]') ? control.getAttribute('name') : control,
    );
    return new Set(stops).size;
  });
}

describe('by keyboard alone', () => {
  const on = stage();

  for (const [index, state] of walked.entries()) {
    const theme = ['none', 'den-haag', 'ma-dark'][index % 3]!;
    it(`${state.widget} ${state.name}: focus is seen, goes down the page, and gets out again (${theme})`, async () => {
      const page = await on.browser.newPage({ viewport: { width: 320, height: 640 } });
      const widget = await reachState(page, `${on.site.url}/plain.html?theme=${theme}`, state);
      // From just before the widget to just after it.
      await widget.evaluate((element) => {
        for (const place of ['before', 'after'] as const) {
          const link = document.createElement('a');
          link.href = '#';
          link.textContent = place;
          element[place](link);
          if (place === 'before') link.focus();
        }
      });
      const seen: Focus[] = [];
      for (let presses = 0; presses < 120; presses += 1) {
        await page.keyboard.press('Tab');
        const focus = await focusOf(page, state.widget);
        if (!focus.isInside) break;
        seen.push(focus);
      }
      assert.ok(seen.length < 120, '2.1.2 No Keyboard Trap');
      assert.equal(seen.length, await stopsOf(widget), '2.1.1 Keyboard');
      const named = (wrong: (focus: Focus, at: number) => boolean): string[] =>
        seen.filter(wrong).map(({ name }) => name);
      assert.deepEqual(
        named(({ outline, isRinged }) => outline < 2 || !isRinged),
        [],
        '2.4.7 Focus Visible, in two rings',
      );
      assert.deepEqual(
        named(({ isSeen }) => !isSeen),
        [],
        '2.4.11 Focus Not Obscured (Minimum)',
      );
      assert.deepEqual(
        named(({ top }, at) => top < (seen[at - 1]?.top ?? 0) - 60),
        [],
        '2.4.3 Focus Order',
      );
      // And back, to before it.
      for (let presses = 0; presses < seen.length; presses += 1) {
        await page.keyboard.press('Shift+Tab');
        assert.equal((await focusOf(page, state.widget)).isInside, true);
      }
      await page.keyboard.press('Shift+Tab');
      assert.equal((await focusOf(page, state.widget)).isInside, false);
      await page.close();
    });
  }
});
