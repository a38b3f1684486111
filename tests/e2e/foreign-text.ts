import type { Locator } from 'playwright-core';

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
  '6 months',
  'Jo de Vries',
  'Adviseur',
  'Bureau Samenspel',
  'Stadhuis, Korte Nieuwstraat 6, Nijmegen',
  'Stadhuis, Nijmegen',
  'Dit adres is al gebruikt',
  'Japan Standard Time',
  'Alliances',
  'Average of 120 municipalities',
  ...'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
  ...'January February March April May June July'.split(' '),
  ...'August September October November December'.split(' '),
];

/** All that a widget says or has read out, save to an editor. */
function said(widget: Locator): Promise<readonly string[]> {
  return widget.evaluate((element) => {
    const root = element.shadowRoot!;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const { parentElement, nodeValue } = walker.currentNode;
      if (!parentElement?.closest('.notice, .preview, [hidden]')) found.push(nodeValue ?? '');
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

/**
 * The words of a widget that come neither from a catalogue nor from its page. The page speaks the
 * pseudo-language, which puts every text of a catalogue between marks.
 */
export async function foreignTexts(widget: Locator): Promise<readonly string[]> {
  const texts = await said(widget);
  if (!texts.some((text) => text.includes('⟦'))) return ['nothing in the pseudo-language'];
  return texts.map(foreign).filter(Boolean);
}
