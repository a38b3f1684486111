import { expect } from '@open-wc/testing';
import { configure } from '../../../src/config/site-config.js';
import '../../../src/define/all.js';
import { watchPlaceholders } from '../../../src/embed/place.js';
import type { SamenWidget } from '../../../src/widget/samen-widget.js';
import { until } from '../page.js';

type Widget = SamenWidget<unknown>;

const tags = ['samen-quiz', 'samen-signup', 'samen-download', 'samen-adviser'];

/** What stands beside the source is not a page; its address is what counts. */
const page = `${location.origin}/embed.html`;
const link = `<a href="${page}?widget=adviser&name=Noor&email=noor@x.example">Noor</a>`;

/** The body of a page, as a site's template sends it. */
function write(markup: string): HTMLElement {
  const body = document.createElement('div');
  body.innerHTML = markup;
  document.body.append(body);
  return body;
}

async function widgetIn(body: HTMLElement, tag = 'samen-adviser'): Promise<Widget> {
  await until(() => body.querySelector(tag) !== null, `${tag} is there`);
  const widget = body.querySelector<Widget>(tag)!;
  await until(() => widget.shadowRoot?.querySelector('.surface') != null, `${tag} is ready`);
  return widget;
}

/** Waits until all that came before has been seen: what comes after it has become a widget. */
async function untilSeen(): Promise<void> {
  await widgetIn(write(`<p>${link}</p>`));
}

describe('what becomes a widget', () => {
  before(() => {
    configure({
      endpoints: { leads: { url: '/api/leads' } },
      widgets: { maart: { widget: 'signup', heading: 'Maart', dates: '2027-03-11T10:00/11:30' } },
      defaults: { consent: 'optional' },
      locked: ['consent'],
      embedPages: ['https://www.example.nl/zelftest', '/proef/', 'javascript:alert(1)'],
    });
    watchPlaceholders();
  });

  afterEach(() => {
    for (const body of document.querySelectorAll('body > div')) body.remove();
  });

  it('is an element by its attributes, and what stands in it is the fallback', async () => {
    const body = write(`<div id="block" class="wp-block" data-samen-widget="adviser"
      data-samen-name="Noor" data-samen-email="noor@x.example" data-samen-lang="en" data-other="1">
      <p><br></p><p>${link}</p>
    </div>`);
    const widget = await widgetIn(body);
    expect(widget.getAttributeNames()).to.have.members(['name', 'email', 'lang']);
    expect(widget.language).to.equal('en');
    expect(widget.querySelector('p > a')).to.exist;
    expect(widget.parentElement).to.have.property('id', 'block');
    await untilSeen();
    expect(body.querySelectorAll('samen-adviser')).to.have.length(1);
  });

  it('is a link that stands alone in its paragraph, whatever an editor put around it', async () => {
    for (const around of [
      `<p>${link}</p>`,
      `<p>&nbsp;<strong> <em>${link}</em></strong><br></p>`,
      `<p>${link.replaceAll('&', '&#038;')}<!-- more --></p>`,
      `<div class="wp-block-buttons"><div class="wp-block-button">${link}</div></div>`,
      `<section><p>Before.</p><p><span style="color: red">${link}</span></p></section>`,
      `<div><h3>Noor</h3> <!-- what a sanitiser left of a tag --> ${link}<p>After.</p></div>`,
      `<p><a href="${page}?widget=adviser&name=Noor"><img alt="Noor" src="/x.png"></a></p>`,
    ]) {
      const body = write(around);
      const widget = await widgetIn(body);
      expect(widget.getAttribute('name'), around).to.equal('Noor');
      expect(widget.querySelector('a'), around).to.exist;
      expect(body.querySelectorAll('a'), around).to.have.length(1);
    }
  });

  it('is no link in a sentence, a list, a menu or a heading', async () => {
    const bodies = [
      `<p>Mail ${link}.</p>`,
      `<p>${link} <a href="/other">Other</a></p>`,
      `<p><img alt="Noor" src="/x.png">${link}</p>`,
      `<p><strong>Vragen?</strong> <em>${link}</em></p>`,
      `<ul><li>${link}</li></ul>`,
      `<nav><p>${link}</p></nav>`,
      `<footer><p>${link}</p></footer>`,
      `<h3>${link}</h3>`,
      `<table><tr><td><p>${link}</p></td></tr></table>`,
      `<div>Noor: ${link}</div>`,
      `<div>${link}<a href="/other">Other</a></div>`,
      `<div style="display: flex"><button>Press</button> ${link}</div>`,
    ].map(write);
    await untilSeen();
    for (const body of bodies) {
      expect(body.querySelector('samen-adviser'), body.innerHTML).to.equal(null);
      expect(body.querySelector('a')?.attributes, body.innerHTML).to.have.length(1);
    }
  });

  it('is no link to another page', async () => {
    const bodies = [
      '/embed.html/?widget=adviser',
      '/other.html?widget=adviser',
      'https://evil.example/other/embed.html?widget=adviser',
      `${page}?article=adviser#widget=adviser`,
      'javascript:void(0)//embed.html?widget=adviser',
    ].map((href) => write(`<p><a href="${href}">Noor</a></p>`));
    await untilSeen();
    for (const body of bodies) expect(body.querySelector('samen-adviser')).to.equal(null);
  });

  it('is a link to a page that the site names', async () => {
    for (const href of [
      'https://www.example.nl/zelftest?widget=adviser',
      '/proef/?widget=adviser',
    ]) {
      await widgetIn(write(`<p><a href="${href}">Noor</a></p>`));
    }
  });

  it('is of the kind that the configuration says', async () => {
    const signup = await widgetIn(
      write(`<p><a href="/embed.html?use=maart">M</a></p>`),
      'samen-signup',
    );
    expect(signup.shadowRoot?.textContent).to.contain('Maart');
    await widgetIn(write(`<div data-samen-use="maart"><a href="/">M</a></div>`), 'samen-signup');
  });

  it('is nothing where somebody writes, or where an editor shows what a page will be', async () => {
    const element = `<div data-samen-widget="adviser" data-samen-name="Noor">${link}</div>`;
    const bodies = [
      `<div contenteditable><p>${link}</p>${element}</div>`,
      `<div contenteditable="true"><div contenteditable="false"><p>${link}</p>${element}</div></div>`,
      `<div contenteditable="plaintext-only">${element}</div>`,
      `<div class="block-editor-writing-flow"><p>${link}</p>${element}</div>`,
    ];
    const written = bodies.map(write);
    await untilSeen();
    expect(written.map((body) => body.innerHTML.replaceAll('=""', ''))).to.deep.equal(
      bodies.map((body) => body.replaceAll('&', '&amp;')),
    );
  });

  it('is there after something odd on the page: a form with fields of the names of its methods', async () => {
    const body = write(
      `<form data-samen-widget="quiz"><input name="attributes"><input name="matches"></form>
      <svg><a href="/embed.html?widget=quiz"><text>Quiz</text></a></svg><p>${link}</p>`,
    );
    await widgetIn(body);
    expect(body.querySelector('svg')?.textContent).to.equal('Quiz');
  });

  it('may get its attributes or its address later', async () => {
    const body = write('<div><p>Noor</p></div><p><a href="/">Noor</a></p>');
    await untilSeen();
    body.firstElementChild!.setAttribute('data-samen-use', 'maart');
    body.querySelector('a')!.href = `${page}?widget=adviser&name=Noor`;
    await widgetIn(body);
    await widgetIn(body, 'samen-signup');
  });

  it('takes nothing along that can be heard or used', async () => {
    const bodies = [
      `<p>${link} <audio controls></audio></p>`,
      `<p>${link} <textarea></textarea></p>`,
      `<p>${link} <x-card></x-card></p>`,
    ].map(write);
    await untilSeen();
    for (const body of bodies) expect(body.querySelector('samen-adviser')).to.equal(null);
  });

  it('is told why it stays a link, where all but the site is right', async () => {
    const body = write(
      '<p><a href="https://www.other.example/embed.html?widget=quiz">Quiz</a></p>',
    );
    await until(
      () => body.querySelector('p > div')?.shadowRoot?.textContent.includes('embedPages') ?? false,
    );
    expect(body.querySelector('p a')).to.exist;
  });

  it('may come later, and again where its element gets other content', async () => {
    const body = write('<div data-samen-widget="adviser" data-samen-name="Noor"><p>One</p></div>');
    const first = await widgetIn(body);
    body.firstElementChild!.innerHTML = '<p>Two</p>';
    const second = await widgetIn(body);
    expect(second === first).to.equal(false);
    expect(second.textContent).to.equal('Two');
  });

  it('waits until the focus has left it', async () => {
    const body = write(`<p>Elsewhere.</p><p id="cta">${link}</p>`);
    body.querySelector('a')!.focus();
    await untilSeen();
    expect(body.querySelector('samen-adviser')).to.equal(null);
    body.querySelector('a')!.blur();
    await widgetIn(body);
  });

  it('is told where there is no such widget, once, and nothing changes for a visitor', async () => {
    const lines: string[] = [];
    const { warn } = console;
    console.warn = (line: string) => lines.push(line);
    const markup = '<div data-samen-widget="kwis"><a href="/">Quiz</a></div>';
    const body = write(markup);
    await untilSeen();
    await until(() => lines.some((line) => line.includes('kwis')));
    write('<p>More.</p>');
    await untilSeen();
    console.warn = warn;
    expect(lines.filter((line) => line.includes('kwis'))).to.have.length(1);
    expect(lines.find((line) => line.includes('kwis'))).to.match(/quiz, signup, download, adviser/);
    // The own machine is where an editor looks.
    expect(body.firstElementChild!.shadowRoot?.textContent).to.contain('kwis');
    expect(body.lastElementChild!.outerHTML).to.equal(markup);
  });

  it('has no attribute that the widget does not have', async () => {
    const widget = await widgetIn(
      write(`<div data-samen-widget="adviser" data-samen-name="Noor" data-samen-onclick="x()"
        data-samen-id="x" data-samen-style="color: red" data-samen-slot="x" data-samen-nam="y"></div>`),
    );
    expect(widget.getAttributeNames()).to.deep.equal(['name']);
  });

  it('cannot take what the site has locked', async () => {
    const widget = await widgetIn(
      write(`<div data-samen-widget="download" data-samen-endpoint="leads" data-samen-title-text="Boek"
        data-samen-consent="none" data-samen-consent-text="Ik wil dat u mij belt."></div>`),
      'samen-download',
    );
    await until(() => widget.shadowRoot?.querySelector('[name=consent]') != null, 'there is a box');
  });

  for (const tag of tags) {
    it(`leads nobody away by any attribute: ${tag}`, async () => {
      const widget = tag.slice('samen-'.length);
      const { observedAttributes } = customElements.get(
        tag,
      ) as unknown as typeof SamenWidget<unknown>;
      const evil = 'https://evil.example/x';
      const attributes = observedAttributes.filter((name) => name !== 'use');
      const query = new URLSearchParams({ widget });
      for (const name of attributes) query.set(name, evil);
      const asData = attributes.map((name) => `data-samen-${name}="${evil}"`).join(' ');
      for (const markup of [
        `<div data-samen-widget="${widget}" ${asData}></div>`,
        `<p><a href="/embed.html?${query.toString().replaceAll('&', '&amp;')}">Widget</a></p>`,
      ]) {
        const found = await widgetIn(write(markup), tag);
        await found.updateComplete;
        const inside = [...found.shadowRoot!.querySelectorAll('*')];
        const leading = inside.flatMap((element) =>
          ['href', 'src', 'action'].map((name) => element.getAttribute(name) ?? ''),
        );
        expect(leading.filter((value) => value.startsWith('https://evil.example'))).to.deep.equal(
          [],
        );
        const held = found.getAttributeNames().filter((name) => found.getAttribute(name) === evil);
        for (const name of held) expect(texts, name).to.include(name);
      }
    });
  }
});

/** Attributes whose value is a text or a choice, and never an address. */
const texts = (
  'heading intro-text heading-level tone endpoint-type field-map extra fields consent consent-text ' +
  'newsletter-text submit-text success-text confirms-by-mail track timeout persist sandbox preset ' +
  'layout chart share contact dates time-zone location online closes waitlist participants ' +
  'structured-data title-text cover-alt file-info gate ask-after name job-title organisation phone ' +
  'email photo-alt whatsapp languages available vcard qr callback'
).split(' ');
