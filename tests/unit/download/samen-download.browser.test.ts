import '../../../src/define/download.js';
import { expect, html, waitUntil } from '@open-wc/testing';
import Color from 'colorjs.io';
import { configure } from '../../../src/config/site-config.js';
import type { SamenDownload } from '../../../src/download/samen-download.js';
import { StandIn } from '../endpoint.js';
import { all, appears, fill, find, get, has, isFocused, press, show, words } from '../page.js';

function download(): Promise<SamenDownload> {
  return show(html`
    <samen-download
      lang="nl"
      endpoint="leads"
      title-text="Allianties die blijven werken"
      file-info="PDF, 2 MB"
    ></samen-download>
  `);
}

async function send(widget: SamenDownload): Promise<void> {
  fill(widget, 'email', 'jo@voorbeeld.example');
  press(widget);
  await appears(widget, '.success');
}

describe('<samen-download>', () => {
  let endpoint: StandIn;

  beforeEach(() => {
    endpoint = new StandIn();
    configure({
      endpoints: { leads: { url: '/api/leads', extra: { campaign: 'spring' } } },
      privacy: { controller: 'Gemeente Voorbeeld', retention: '6 maanden', version: '2027-01' },
      defaults: { 'privacy-url': '/privacy' },
    });
  });

  afterEach(() => {
    endpoint.restore();
  });

  it('draws a cover from the title, and says what the file is on the button', async () => {
    const widget = await download();
    expect(words(widget, '.cover')).to.equal(
      'e\u2011book Allianties die blijven werken PDF, 2 MB'.replace('\u2011', '-'),
    );
    expect(get(widget, '.cover').getAttribute('aria-hidden')).to.equal('true');
    expect(words(widget, 'button[type=submit]')).to.match(/^Download het e.book \(PDF, 2 MB\)$/);
    await expect(widget).to.be.accessible();
  });

  it('says who keeps what, how long, and where the whole statement is', async () => {
    const widget = await download();
    expect(widget.shadowRoot?.textContent).to.contain(
      'Gemeente Voorbeeld verwerkt uw gegevens en bewaart ze 6 maanden.',
    );
    expect(get(widget, 'a[part=link]').getAttribute('href')).to.equal(
      new URL('/privacy', location.href).href,
    );
  });

  it("gives the file of the endpoint's answer, after the form", async () => {
    endpoint.answers({
      status: 201,
      body: { status: 'accepted', downloadUrl: '/files/e.pdf?s=1' },
    });
    const widget = await download();
    expect(has(widget, '[part=file]')).to.equal(false);
    await send(widget);
    await isFocused(widget, '.success .heading');
    expect(get<HTMLAnchorElement>(widget, '[part=file]').pathname).to.equal('/files/e.pdf');
    expect(words(widget, '.success .heading')).to.match(/^Uw e.book staat klaar$/);
    await expect(widget).to.be.accessible();
  });

  it('says that it comes by mail where the endpoint does so', async () => {
    endpoint.answers({ status: 202, body: { status: 'pending' } });
    const widget = await download();
    await send(widget);
    expect(words(widget, '.success .heading')).to.equal('Kijk in uw mailbox');
  });

  it('promises no file where none came back', async () => {
    const widget = await download();
    await send(widget);
    expect(words(widget, '.success .heading')).to.equal('Uw aanvraag is verstuurd');
    expect(has(widget, '[part=file]')).to.equal(false);
  });

  it('never links an address of another scheme, from the tag or from the endpoint', async () => {
    endpoint.answers({ status: 200, body: { downloadUrl: 'javascript:alert(1)' } });
    const widget = await show<SamenDownload>(html`
      <samen-download
        lang="nl"
        endpoint="leads"
        title-text="E-book"
        file="javascript:alert(2)"
        cover="data:image/svg+xml,x"
      ></samen-download>
    `);
    await send(widget);
    expect(has(widget, '[part=file]')).to.equal(false);
    await appears(widget, '.notice');
    expect(words(widget, '.notice')).to.contain('“file” heeft de waarde “javascript:alert(2)”');
  });

  it('records the sentence, the moment and the controller of each consent', async () => {
    const widget = await show<SamenDownload>(html`
      <samen-download
        lang="nl"
        endpoint="leads"
        title-text="E-book"
        newsletter-text="Stuur mij de nieuwsbrief."
      ></samen-download>
    `);
    const boxes = all<HTMLInputElement>(widget, '[type=checkbox]');
    expect(boxes.map(({ name, checked }) => [name, checked])).to.deep.equal([
      ['consent', false],
      ['newsletter', false],
    ]);
    const before = new Date().toISOString();
    boxes[1]?.click();
    await send(widget);
    const consents = endpoint.received[0]?.consents ?? [];
    expect(consents.map(({ purpose, text, given }) => [purpose, text, given])).to.deep.equal([
      [
        'contact',
        'Gemeente Voorbeeld mag mij e-mailen over nieuwe publicaties. Ik kan mij altijd afmelden.',
        false,
      ],
      ['newsletter', 'Stuur mij de nieuwsbrief.', true],
    ]);
    for (const { at, controller, privacyVersion, lang } of consents) {
      expect(at >= before).to.equal(true);
      expect([controller, privacyVersion, lang]).to.deep.equal([
        'Gemeente Voorbeeld',
        '2027-01',
        'nl',
      ]);
    }
    expect(endpoint.received[0]?.extra).to.deep.equal({ campaign: 'spring' });
  });

  it('asks for no consent that does not say to whom it is given', async () => {
    configure({});
    const widget = await show<SamenDownload>(html`
      <samen-download lang="nl" endpoint="/api/leads" title-text="E-book"></samen-download>
    `);
    await appears(widget, '.notice');
    expect(has(widget, '[name=consent]')).to.equal(false);
    expect(words(widget, '.notice')).to.contain('Het vakje voor toestemming staat er niet');
  });

  it('shows the file beside the form, or alone', async () => {
    const widget = await show<SamenDownload>(html`
      <samen-download lang="nl" endpoint="leads" title-text="E" file="/e.pdf" gate="optional">
      </samen-download>
    `);
    expect(get<HTMLAnchorElement>(widget, '[part=file]').pathname).to.equal('/e.pdf');
    expect(has(widget, 'form')).to.equal(true);
    widget.gate = 'none';
    await waitUntil(() => find(widget, 'form') === null);
    expect(has(widget, '[part=file]')).to.equal(true);
  });

  it('needs no endpoint where there is only a file', async () => {
    const widget = await show<SamenDownload>(html`
      <samen-download lang="nl" title-text="E" file="/e.pdf" gate="none"></samen-download>
    `);
    await widget.updateComplete;
    expect(has(widget, '[part=file]')).to.equal(true);
    expect(has(widget, '.notice')).to.equal(false);
  });

  it('draws the cover where its picture is broken', async () => {
    const widget = await show<SamenDownload>(html`
      <samen-download lang="nl" endpoint="leads" title-text="E-book" cover="/api/none.png">
      </samen-download>
    `);
    await appears(widget, '.cover.drawn');
  });

  for (const [what, colour, background] of [
    ['white on blue', '#fff', '#2b6cb0'],
    ['black on orange', '#000', '#f58220'],
    ['dark green on mint', '#134e2a', '#8fd8a8'],
    ['grey on near black', '#9a9a9a', '#1c1c1c'],
  ] as const) {
    it(`shades the cover so that its text stays readable: ${what}`, async () => {
      const widget = await show<SamenDownload>(html`
        <samen-download
          lang="nl"
          endpoint="leads"
          title-text="E-book"
          style="--samen-button-color: ${colour}; --samen-button-background-color: ${background}"
        ></samen-download>
      `);
      const { color, backgroundColor, backgroundImage } = getComputedStyle(get(widget, '.drawn'));
      // The end of the gradient: a mixed colour is computed as `color(srgb …)`.
      const [shade] = /color\(srgb [^)]+\)/.exec(backgroundImage) ?? [];
      const contrast = new Color(color).contrast(new Color(backgroundColor), 'WCAG21');
      expect(new Color(color).contrast(new Color(shade!), 'WCAG21')).to.be.above(contrast);
    });
  }

  it('tells the editor what is missing, and shows what it can', async () => {
    const widget = await show<SamenDownload>(html`<samen-download lang="nl"></samen-download>`);
    await waitUntil(() => words(widget, '.notice').includes('endpoint'));
    expect(words(widget, '.notice')).to.contain('“title-text” ontbreekt');
    expect(words(widget, '.heading')).to.match(/^Download het e.book$/);
  });

  it('says until when a link works, by the visitor’s clock', async () => {
    const soon = new Date(Date.now() + 3_600_000);
    endpoint.answers({
      status: 201,
      body: { downloadUrl: '/files/e.pdf', downloadExpiresAt: soon.toISOString() },
    });
    const widget = await download();
    await send(widget);
    const time = soon.toTimeString().slice(0, 5).replace(':', '.');
    expect(words(widget, '.success .small')).to.match(/^Deze link werkt tot .*\d\d\.\d\d uur\.$/);
    expect(words(widget, '.success .small')).to.contain(`${time} uur`);
  });

  it('offers a new link in place of one that has expired, without filling in anything', async () => {
    endpoint.answers(
      {
        status: 201,
        body: {
          message: 'Hier is uw bestand',
          downloadUrl: '/files/old.pdf',
          downloadExpiresAt: new Date(Date.now() + 3500).toISOString(),
        },
      },
      { status: 410, body: {} },
      { status: 200, body: { downloadUrl: '/files/new.pdf' } },
    );
    const widget = await download();
    await send(widget);
    await waitUntil(() => words(widget, '.success .heading') === 'Deze link is verlopen', '', {
      timeout: 8000,
    });
    expect(has(widget, '[part=file]')).to.equal(false);
    expect(words(widget, '.success')).not.to.contain('Hier is uw bestand');
    get(widget, '.success button').click();
    await waitUntil(() => words(widget, '.success').includes('Dat is niet gelukt.'));
    get(widget, '.success button').click();
    await appears(widget, '[part=file]');
    expect(get<HTMLAnchorElement>(widget, '[part=file]').pathname).to.equal('/files/new.pdf');
    expect(new Set(endpoint.received.map(({ id }) => id)), 'the same submission').to.have.property(
      'size',
      1,
    );
    expect(endpoint.received).to.have.length(3);
  });

  it('shows a link that would have expired as it came: the clock of the device is wrong', async () => {
    endpoint.answers({
      status: 201,
      body: { downloadUrl: '/files/e.pdf', downloadExpiresAt: '2020-01-01T00:00:00Z' },
    });
    const widget = await download();
    await send(widget);
    expect(has(widget, '[part=file]')).to.equal(true);
    expect(words(widget, '.success')).not.to.contain('2020');
  });

  it('sends nothing a second time to an endpoint that cannot tell it from the first', async () => {
    const widget = await show<SamenDownload>(html`
      <samen-download
        lang="nl"
        endpoint="leads"
        endpoint-type="form"
        title-text="E"
      ></samen-download>
    `);
    endpoint.answers({
      status: 200,
      body: {
        downloadUrl: '/files/e.pdf',
        downloadExpiresAt: new Date(Date.now() + 3_600_000).toISOString(),
      },
    });
    await send(widget);
    const realNow = Date.now.bind(Date);
    Date.now = () => realNow() + 7_200_000;
    try {
      widget.requestUpdate();
      await widget.updateComplete;
      expect(has(widget, '.success button')).to.equal(false);
      expect(has(widget, '[part=file]')).to.equal(true);
    } finally {
      Date.now = realNow;
    }
  });

  describe('ask-after', () => {
    function asking(file = '/e.pdf'): Promise<SamenDownload> {
      return show<SamenDownload>(html`
        <samen-download lang="nl" endpoint="leads" title-text="E-book" file=${file} ask-after>
        </samen-download>
      `);
    }

    /** Presses the link to the file; here it is not fetched. */
    function takeFile(widget: SamenDownload): void {
      const link = get(widget, '[part=file]');
      link.addEventListener('click', (event) => event.preventDefault(), { once: true });
      link.click();
    }

    it('gives the file first, and then asks one question', async () => {
      const widget = await asking();
      expect(has(widget, 'form')).to.equal(false);
      takeFile(widget);
      await appears(widget, 'form');
      expect(words(widget, '.drawer .heading')).to.match(
        /^Mag Gemeente Voorbeeld contact met u opnemen over dit e.book\?$/,
      );
      expect(has(widget, '[part=file]')).to.equal(true);
      expect(has(widget, '[name=consent]')).to.equal(false);
      await expect(widget).to.be.accessible();
    });

    it('keeps the yes with the question that it is an answer to', async () => {
      const widget = await asking();
      takeFile(widget);
      await appears(widget, 'form');
      await send(widget);
      const [consent, ...others] = endpoint.received[0]?.consents ?? [];
      expect(others).to.have.length(0);
      expect(consent?.purpose).to.equal('contact');
      expect(consent?.given).to.equal(true);
      expect(consent?.text).to.match(
        /^Mag Gemeente Voorbeeld contact met u opnemen over dit e.book\?$/,
      );
      expect(has(widget, '[part=file]')).to.equal(true);
    });

    it('asks whoever said no no more, and keeps nothing of what was typed', async () => {
      const widget = await asking();
      takeFile(widget);
      await appears(widget, '.trap');
      fill(widget, 'email', 'jo@voorbeeld.example');
      await waitUntil(() => Object.values(sessionStorage).join('').includes('jo@'));
      get(widget, '.drawer form > .row .quiet').click();
      await waitUntil(() => get(widget, '.drawer').hidden);
      await waitUntil(() => sessionStorage.length === 0);
      await isFocused(widget, '[part=file]');
      takeFile(widget);
      await widget.updateComplete;
      expect(get(widget, '.drawer').hidden).to.equal(true);
    });

    it('asks for the file, where there is none', async () => {
      const widget = await asking('');
      await appears(widget, '.notice');
      expect(words(widget, '.notice')).to.contain('“file” ontbreekt');
      expect(has(widget, 'form')).to.equal(true);
    });
  });
});
