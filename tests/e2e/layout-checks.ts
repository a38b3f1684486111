import type { Locator } from 'playwright-core';

/** What reaches out of its widget, or has the page scroll sideways (WCAG 1.4.10). */
export function overflowing(widget: Locator): Promise<readonly string[]> {
  return widget.evaluate((element) => {
    const page = document.documentElement;
    const right = element.getBoundingClientRect().right + 1;
    const outside = [...element.shadowRoot!.querySelectorAll('*')]
      .filter((inner) => !inner.matches('.visually-hidden, .visually-hidden *'))
      // What lies behind a summary keeps the size that it had when it was last seen.
      .filter((inner) => inner.checkVisibility())
      .filter((inner) => inner.getBoundingClientRect().right > right)
      .map((inner) => inner.outerHTML.slice(0, 80));
    const wider = page.scrollWidth - page.clientWidth;
    return wider > 0 ? [`the page is ${wider} pixels wider`, ...outside] : outside;
  });
}

/** Texts that are cut off by the box that they stand in. */
export function cutOff(widget: Locator): Promise<readonly string[]> {
  return widget.evaluate((element) =>
    [...element.shadowRoot!.querySelectorAll<HTMLElement>('*')]
      .filter(
        (inner) =>
          !inner.matches('.visually-hidden, .visually-hidden *, svg, svg *, .trap, .trap *'),
      )
      .filter((inner) => getComputedStyle(inner).overflow !== 'visible')
      .filter(
        ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
          scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1,
      )
      .filter((inner) => !/auto|scroll/.test(getComputedStyle(inner).overflow))
      .filter((inner) => !inner.matches('input, textarea'))
      .map((inner) => inner.outerHTML.slice(0, 80)),
  );
}

/** The spacing of text that a reader may set (WCAG 1.4.12), as an extension of a browser does. */
export function spaceOut(widget: Locator): Promise<void> {
  return widget.evaluate((element) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }
    `);
    element.shadowRoot!.adoptedStyleSheets.push(sheet);
  });
}

/**
 * Controls that are smaller than a finger: 24 pixels (WCAG 2.5.8), and 44 for buttons. A link in a
 * sentence is exempt, and a control that lies over its whole label is as large as that.
 */
export function smallTargets(widget: Locator): Promise<readonly string[]> {
  return widget.evaluate((element) =>
    [
      ...element.shadowRoot!.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary',
      ),
    ]
      .filter((control) => control.checkVisibility() && !control.closest('.trap'))
      .filter((control) => {
        const { width, height } = control.getBoundingClientRect();
        const least = control.matches('.button') ? 44 : 24;
        const isInSentence =
          control.localName === 'a' &&
          getComputedStyle(control).display === 'inline' &&
          control.parentElement!.textContent.trim() !== control.textContent.trim();
        return !isInSentence && (height < least - 0.5 || width < 24 - 0.5);
      })
      .map((control) => {
        const { width, height } = control.getBoundingClientRect();
        return `${Math.round(width)} × ${Math.round(height)}: ${control.outerHTML.slice(0, 90)}`;
      }),
  );
}
