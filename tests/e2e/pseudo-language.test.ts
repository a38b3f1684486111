import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Locator } from 'playwright-core';
import { launchChromium } from './browser.js';
import { type Site, startSite } from './site.js';
import { reachState, states } from './states.js';

/** Words in lower case, which look like names of things and are left alone. */
const leftAlone = ['questions', 'never', 'always'];

/** What the page itself, its configuration and its list of sessions say, and what Intl does. */
const facts = [
  'Kennissessie',
  'Allianties die blijven werken',
  'PDF, 2 MB',
  'Stuur mij elke maand de nieuwsbrief. Afmelden kan altijd.',
  'Gemeente Voorbeeld',
  'privacy@voorbeeld.example',
  '6 maanden',
  'Jo de Vries',
  'Adviseur',
  'Bureau Samenspel',
  'Stadhuis, Korte Nieuwstraat 6, Nijmegen',
  'Stadhuis, Nijmegen',
  'Dit adres is al gebruikt',
  'Japan Standard Time',
  'Alliances',
  'Average of 120 municipalities',
  ...'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June'.split(
    ' ',
  ),
  ...'July August September October November December'.split(' '),
];

/** All that a widget says or has read out, save to an editor. */
function said(widget: Locator): Promise<readonly string[]> {
  return widget.evaluate((element) => {
    const root = element.shadowRoot!;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const { parentElement, nodeValue } = walker.currentNode;
      if (parentElement?.closest('.notice, .preview, [hidden]')) continue;
      found.push(nodeValue ?? '');
    }
    // As one: a text may be spread over paragraphs, or the lines of a drawing.
    const spoken = [found.join('\n')];
    for (const inner of root.querySelectorAll('*')) {
      for (const name of ['aria-label', 'alt', 'title', 'placeholder', 'aria-roledescription']) {
        spoken.push(inner.getAttribute(name) ?? '');
      }
    }
    return spoken;
  });
}

/** What remains of a text without what comes from a catalogue and without facts. */
function foreign(text: string): string {
  let rest = text;
  // A text may stand within another one: the innermost goes first.
  while (/⟦[^⟦⟧]*⟧/.test(rest)) rest = rest.replace(/⟦[^⟦⟧]*⟧/g, ' ');
  for (const fact of [...facts, ...leftAlone]) rest = rest.replaceAll(fact, ' ');
  // An address, a number, a time, the initials of a name.
  return rest.replace(/https?:\S+|\S+@\S+|\b[A-Z]{1,2}\b|\b[\d.,:–+-]+\b|[^\p{L}]/gu, ' ').trim();
}

describe('the pseudo-language', () => {
  let site: Site;
  let browser: Browser;

  before(async () => {
    site = await startSite();
    browser = await launchChromium();
  });

  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const state of states) {
    it(`finds no text outside a catalogue in ${state.widget} ${state.name}`, async () => {
      const page = await browser.newPage({ viewport: { width: 768, height: 900 } });
      const url = `${site.url}/plain.html?lang=en-x-pseudo`;
      const widget = await reachState(page, url, state);
      const texts = await said(widget);
      assert.ok(texts.some((text) => text.includes('⟦')));
      assert.deepEqual(texts.map(foreign).filter(Boolean), []);
      await page.close();
    });
  }
});
