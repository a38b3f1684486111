import '../../../src/define/adviser.js';
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { SamenAdviser } from '../../../src/adviser/samen-adviser.js';
import { configure } from '../../../src/config/site-config.js';
import { register } from '../../../src/define/register.js';
import type { SamenEvent } from '../../../src/widget/events.js';
import { appears, find, get, show, words } from '../page.js';

function noor(): Promise<SamenAdviser> {
  return show(html`<samen-adviser name="Noor" email="noor@a.example"></samen-adviser>`);
}

describe('every widget', () => {
  beforeEach(() => {
    configure({});
    document.documentElement.lang = 'nl';
  });

  after(() => {
    document.documentElement.lang = 'en';
  });

  it('shows its fallback content until it is ready, then says that it is', async () => {
    const ready = oneEvent<SamenEvent<'samen-ready'>>(document.body, 'samen-ready');
    const widget = await fixture<SamenAdviser>(
      html`<samen-adviser name="Noor" email="a@b.example"><a href="#mail">Mail</a></samen-adviser>`,
    );
    expect(widget.querySelector('a')?.assignedSlot === null).to.equal(false);
    const { detail, composed } = await ready;
    expect(detail).to.deep.equal({ widget: 'adviser' });
    expect(composed).to.equal(true);
    expect(widget.querySelector('a')?.assignedSlot === null).to.equal(true);
  });

  it('says when it is seen for the first time', async () => {
    const seen = oneEvent<SamenEvent<'samen-view'>>(document.body, 'samen-view');
    await noor();
    expect((await seen).detail).to.deep.equal({ widget: 'adviser' });
  });

  describe('language', () => {
    it('is that of the nearest ancestor with one', async () => {
      const wrapper = await fixture(
        html`<div lang="en-GB">
          <section><samen-adviser name="Noor" email="a@b.example"> </samen-adviser></section>
        </div>`,
      );
      const widget = wrapper.querySelector('samen-adviser')!;
      await appears(widget, '.ways');
      expect(words(widget, '.ways a')).to.equal('Email Noor');
      expect(get(widget, '.frame').lang).to.equal('en');
    });

    it('is looked for through the hosts of shadow roots', async () => {
      const host = await fixture(html`<div lang="en"></div>`);
      const root = host.attachShadow({ mode: 'open' });
      const widget = document.createElement('samen-adviser');
      widget.email = 'a@b.example';
      root.append(widget);
      await appears(widget, '.ways');
      expect(words(widget, '.ways a')).to.equal('Send an email');
      host.setAttribute('lang', 'nl');
      await waitUntil(() => words(widget, '.ways a') === 'Stuur een e-mail');
    });

    it('follows the page when it changes', async () => {
      const widget = await noor();
      expect(words(widget, '.ways a')).to.equal('Mail Noor');
      document.documentElement.lang = 'en';
      await waitUntil(() => words(widget, '.ways a') === 'Email Noor');
    });

    it('is English for one that there are no texts in, and Dutch for none', async () => {
      document.documentElement.lang = 'pl';
      const widget = await noor();
      expect(words(widget, '.ways a')).to.equal('Email Noor');
      document.documentElement.removeAttribute('lang');
      await waitUntil(() => words(widget, '.ways a') === 'Mail Noor');
    });
  });

  describe('settings', () => {
    it('come from the tag, a named set and the defaults, in that order', async () => {
      configure({
        defaults: { email: 'default@a.example', available: 'altijd', heading: 'Standaard' },
        locked: ['available'],
        widgets: { noor: { name: 'Noor', email: 'noor@a.example', available: 'nooit' } },
      });
      const widget = await show<SamenAdviser>(
        html`<samen-adviser use="noor" heading="Eigen" available="soms"></samen-adviser>`,
      );
      expect(words(widget, '.heading')).to.equal('Eigen');
      expect(get(widget, '.ways a').getAttribute('href')).to.match(/^mailto:noor@a.example\?/);
      expect(widget.shadowRoot?.textContent).to.contain('Bereikbaar: altijd');
    });

    it('report a named set that is not there', async () => {
      const widget = await show<SamenAdviser>(
        html`<samen-adviser use="piet" name="Piet" email="a@b.example"></samen-adviser>`,
      );
      await appears(widget, '.notice');
      expect(words(widget, '.notice')).to.contain('geen widget met de naam “piet”');
    });

    it('name the attribute that was meant, and leave alone what is not the kit’s', async () => {
      const widget = await show<SamenAdviser>(
        html`<samen-adviser name="Noor" emial="a@b.example" title="Card" data-phone="1" v-if="x">
        </samen-adviser>`,
      );
      await appears(widget, '.notice');
      await waitUntil(() =>
        /“emial” bestaat niet. Bedoelt u “email”/.test(words(widget, '.notice')),
      );
      expect(words(widget, '.notice')).not.to.match(/title|data-phone|v-if/);
    });

    it('are read anew when an attribute changes, and a notice goes when it is mended', async () => {
      const widget = await show<SamenAdviser>(
        html`<samen-adviser name="Noor" email="noor"></samen-adviser>`,
      );
      await appears(widget, '.notice');
      widget.setAttribute('email', 'noor@a.example');
      await waitUntil(() => find(widget, '.notice') === null);
      expect(words(widget, '.ways a')).to.equal('Mail Noor');
      widget.removeAttribute('email');
      await waitUntil(() => find(widget, '.ways') === null);
    });
  });

  it('tells the editor each notice in the console once', async () => {
    const told: unknown[] = [];
    const { warn } = console;
    console.warn = (line: unknown) => told.push(line);
    const widget = await show<SamenAdviser>(
      html`<samen-adviser name="Noor" email="noor"></samen-adviser>`,
    );
    await appears(widget, '.notice');
    widget.heading = 'Anders';
    await widget.updateComplete;
    console.warn = warn;
    expect(told.filter((line) => String(line).includes('“email”'))).to.have.length(1);
  });

  it('takes no inherited style of the page that would break its text', async () => {
    const page = await fixture(html`<div></div>`);
    for (const [name, value] of [
      ['text-transform', 'uppercase'],
      ['letter-spacing', '5px'],
      ['line-height', '10px'],
      ['text-align', 'right'],
      ['color', 'white'],
    ] as const) {
      (page as HTMLElement).style.setProperty(name, value);
    }
    const widget = document.createElement('samen-adviser');
    widget.name = 'Noor';
    page.append(widget);
    await appears(widget, '.surface');
    const style = getComputedStyle(get(widget, '.surface'));
    expect(style.textTransform).to.equal('none');
    expect(style.letterSpacing).to.equal('normal');
    expect(style.textAlign).to.equal('start');
    expect(style.color).to.equal('rgb(29, 39, 51)');
    expect(Number.parseFloat(style.lineHeight)).to.be.greaterThan(20);
  });

  it('is hidden with the part of the page that it stands in', async () => {
    const widget = await noor();
    widget.style.setProperty('visibility', 'hidden');
    expect(getComputedStyle(get(widget, '.surface')).visibility).to.equal('hidden');
    widget.hidden = true;
    expect(getComputedStyle(widget).display).to.equal('none');
  });

  it("takes the site's own values, then those of a theme", async () => {
    const widget = await noor();
    const link = get(widget, '.ways a');
    expect(getComputedStyle(link).color).to.equal('rgb(11, 90, 111)');
    const { style } = document.documentElement;
    style.setProperty('--utrecht-link-color', 'rgb(0, 0, 200)');
    style.setProperty('--utrecht-link-visited-color', 'rgb(0, 0, 200)');
    expect(getComputedStyle(link).color).to.equal('rgb(0, 0, 200)');
    widget.style.setProperty('--samen-link-color', 'rgb(200, 0, 0)');
    expect(getComputedStyle(link).color).to.equal('rgb(200, 0, 0)');
    style.removeProperty('--utrecht-link-color');
    style.removeProperty('--utrecht-link-visited-color');
  });
});

describe('register', () => {
  it('is silent the second time, and tells of another version once', () => {
    const element = customElements.get('samen-adviser') as unknown as Parameters<
      typeof register
    >[1];
    const told: unknown[] = [];
    const { warn } = console;
    console.warn = (line: unknown) => told.push(line);
    register('samen-adviser', element);
    expect(told).to.have.length(0);
    const other = class extends HTMLElement {
      static readonly version = '9.9.9';
    };
    register('samen-adviser', other as unknown as Parameters<typeof register>[1]);
    console.warn = warn;
    expect(told).to.have.length(1);
    expect(String(told[0])).to.contain('9.9.9');
    expect(customElements.get('samen-adviser')).to.equal(element);
  });
});
