import '../../../src/define/adviser.js';
import { expect, fixture, html } from '@open-wc/testing';
import type { SamenAdviser } from '../../../src/adviser/samen-adviser.js';
import { all, appears, get, has, isGone, show, until, words } from '../page.js';
import { savedBy } from '../saved.js';

/** A picture that the page may read. */
const photo = '/docs/pictures/overview.png';

function adviser(): Promise<SamenAdviser> {
  return show(html`
    <samen-adviser
      lang="nl"
      name="Noor Verhagen"
      job-title="Adviseur"
      email="noor@samenspel.example"
      vcard
      qr
      structured-data
    ></samen-adviser>
  `);
}

describe('keeping a contact', () => {
  it('is offered where the site wants it, as soon as the card is there', async () => {
    const widget = await adviser();
    const buttons = all(widget, '.keep button').map(({ textContent }) => textContent.trim());
    expect(buttons).to.deep.equal(['Zet in mijn contacten', 'QR-code']);
    await expect(widget).to.be.accessible();
  });

  it('saves a card under the name of the adviser', async () => {
    const widget = await adviser();
    const { name, type, text } = await savedBy(get(widget, '.keep button'));
    expect(name).to.equal('noor-verhagen.vcf');
    expect(type).to.contain('text/vcard');
    expect(text).to.contain('FN:Noor Verhagen\r\n');
    expect(text).not.to.contain('PHOTO');
  });

  it('puts the photo itself into the card where it may be read', async () => {
    const widget = await adviser();
    widget.photo = photo;
    await appears(widget, '.photo img');
    const { text } = await savedBy(get(widget, '.keep button'));
    expect(text.replaceAll('\r\n ', '')).to.match(/\r\nPHOTO:data:image\/jpeg;base64,[\w+/=]+\r\n/);
    // Small enough for a contact list.
    expect(text.length).to.be.lessThan(100_000);
  });

  it('draws a code at a press, and takes it away at the next', async () => {
    const widget = await adviser();
    const [, button] = all(widget, '.keep button');
    expect(button?.getAttribute('aria-expanded')).to.equal('false');
    button?.click();
    await appears(widget, '.qr svg path');
    expect(button?.getAttribute('aria-expanded')).to.equal('true');
    expect(words(widget, '.qr')).to.contain('Noor Verhagen');
    await expect(widget).to.be.accessible();
    button?.click();
    await isGone(widget, '.qr');
  });

  it('draws the contact as it is now', async () => {
    const widget = await adviser();
    all(widget, '.keep button')[1]?.click();
    await appears(widget, '.qr svg path');
    const drawn = (): string | null => get(widget, '.qr').querySelector('path')!.getAttribute('d');
    const before = drawn();
    widget.name = 'Sam Bakker';
    await until(() => drawn() !== before);
  });

  it('says so where there is too much for a code', async () => {
    const widget = await adviser();
    widget.available = 'x'.repeat(4000);
    await widget.updateComplete;
    all(widget, '.keep button')[1]?.click();
    await until(() => words(widget, '.keep + [role=status]') !== '');
    expect(words(widget, '.keep + [role=status]')).to.contain('te veel op deze kaart');
  });

  it('tells search engines who it is, for as long as the card is on the page', async () => {
    const widget = await adviser();
    const script = (): HTMLScriptElement | null =>
      document.head.querySelector<HTMLScriptElement>('script[type*=ld]');
    await until(() => script() !== null);
    expect(JSON.parse(script()?.text ?? '')).to.include({
      '@type': 'Person',
      name: 'Noor Verhagen',
    });
    widget.remove();
    expect(script() === null).to.equal(true);
  });
});

describe('several advisers beside each other', () => {
  it('are as high as their row, with the ways to get in touch on one line', async () => {
    const grid = await fixture(html`
      <div style="display: grid; grid-template-columns: 1fr 1fr; gap: 1em; inline-size: 640px">
        <samen-adviser lang="nl" name="Noor" email="noor@a.example"></samen-adviser>
        <samen-adviser lang="nl" name="Sam" job-title="Adviseur" email="sam@a.example">
          <p slot="bio">Sam heeft veel allianties begeleid, en schrijft daarover elke maand.</p>
        </samen-adviser>
      </div>
    `);
    const cards = [...grid.querySelectorAll('samen-adviser')];
    for (const card of cards) await appears(card, '.ways');
    const edges = (selector: string, edge: 'bottom' | 'top'): number[] =>
      cards.map((card) => Math.round(get(card, selector).getBoundingClientRect()[edge]));
    for (const [selector, edge] of [
      ['.surface', 'bottom'],
      ['.heading', 'top'],
      ['.ways', 'bottom'],
    ] as const) {
      const [first, second] = edges(selector, edge);
      expect(first, selector).to.equal(second);
    }
    expect(has(cards[0]!, '.job')).to.equal(false);
  });
});
