import '../../../src/define/adviser.js';
import { expect, html } from '@open-wc/testing';
import type { SamenAdviser } from '../../../src/adviser/samen-adviser.js';
import { StandIn } from '../endpoint.js';
import {
  all,
  appears,
  fill,
  find,
  get,
  has,
  isFocused,
  press,
  show,
  until,
  words,
} from '../page.js';

function adviser(): Promise<SamenAdviser> {
  return show(html`
    <samen-adviser
      lang="nl"
      endpoint="/api/leads"
      name="Noor Verhagen"
      job-title="Adviseur"
      organisation="Bureau Samenspel"
      phone="030 123 45 67"
      email="noor@samenspel.example"
      whatsapp="06 12345678"
      booking-url="/afspraak"
      linkedin="https://www.linkedin.com/in/noor"
      available="ma t/m do"
      languages="Nederlands en Engels"
      callback
    ></samen-adviser>
  `);
}

describe('<samen-adviser>', () => {
  let endpoint: StandIn;

  beforeEach(() => {
    endpoint = new StandIn();
  });

  afterEach(() => {
    endpoint.restore();
  });

  it('shows who it is and every way to get in touch, as plain links', async () => {
    const widget = await adviser();
    expect(words(widget, '.heading')).to.equal('Noor Verhagen');
    expect(words(widget, '.job')).to.equal('Adviseur, Bureau Samenspel');
    expect(words(widget, '.initials')).to.equal('NV');
    const links = all<HTMLAnchorElement>(widget, '.ways a');
    expect(links.map((link) => [link.textContent.trim(), link.href])).to.deep.equal([
      ['030 123 45 67', 'tel:0301234567'],
      ['Mail Noor', `mailto:noor@samenspel.example?subject=${encodeURIComponent(document.title)}`],
      ['Plan een afspraak', new URL('/afspraak', location.href).href],
      ['WhatsApp', 'https://wa.me/31612345678'],
      ['LinkedIn', 'https://www.linkedin.com/in/noor'],
    ]);
    expect(widget.shadowRoot?.textContent).to.contain('Bereikbaar: ma t/m do');
    await expect(widget).to.be.accessible();
  });

  it('opens the form by a press, closes it, and keeps what was typed', async () => {
    const widget = await adviser();
    get(widget, '.opener').click();
    await isFocused(widget, '.drawer .heading');
    await expect(widget).to.be.accessible();
    fill(widget, 'name', 'Jo de Vries');
    get(widget, '.drawer [part=button-secondary]').click();
    await isFocused(widget, '.opener');
    expect(get(widget, '.drawer').hidden).to.equal(true);
    get(widget, '.opener').click();
    await isFocused(widget, '.drawer .heading');
    expect(get<HTMLInputElement>(widget, '[name=name]').value).to.equal('Jo de Vries');
  });

  it('asks for a telephone number or an e-mail address, and says so', async () => {
    const widget = await adviser();
    get(widget, '.opener').click();
    await appears(widget, '.drawer');
    fill(widget, 'name', 'Jo de Vries');
    press(widget);
    await isFocused(widget, '.summary-heading');
    expect(all(widget, '.summary a').map(({ textContent }) => textContent)).to.deep.equal([
      'Vul minstens één van deze velden in: telefoonnummer of e-mailadres',
    ]);
    await expect(widget).to.be.accessible();
    fill(widget, 'email', 'jo@voorbeeld.example');
    expect(words(widget, '[for=moment]')).to.equal('Goed moment om te bellen (optioneel)');
    fill(widget, 'moment', 'dinsdag na 14.00 uur');
    press(widget);
    await appears(widget, '.success');
    expect(endpoint.received[0]?.subject).to.deep.equal({ adviser: 'Noor Verhagen' });
    expect(endpoint.received[0]?.fields).to.deep.equal({
      name: 'Jo de Vries',
      email: 'jo@voorbeeld.example',
      moment: 'dinsdag na 14.00 uur',
    });
    await isFocused(widget, '.success .heading');
    expect(has(widget, '.opener')).to.equal(false);
  });

  it('takes the error away when the other of two fields is filled in, and the title with it', async () => {
    document.title = 'Voorbeeldgemeente';
    const widget = await adviser();
    get(widget, '.opener').click();
    await appears(widget, '.drawer');
    fill(widget, 'name', 'Jo de Vries');
    press(widget);
    await appears(widget, '.summary');
    expect(document.title).to.equal('Fout: Voorbeeldgemeente');
    get(widget, '.drawer [part=button-secondary]').click();
    await until(() => document.title === 'Voorbeeldgemeente');
    get(widget, '.opener').click();
    await until(() => document.title === 'Fout: Voorbeeldgemeente');
    fill(widget, 'email', 'jo@voorbeeld.example');
    await until(() => find(widget, '.summary') === null);
    expect(document.title).to.equal('Voorbeeldgemeente');
  });

  it('stays open while it sends, so that what comes of it is seen', async () => {
    const release = endpoint.hold();
    endpoint.answers({ status: 501 });
    const widget = await adviser();
    get(widget, '.opener').click();
    await appears(widget, '.drawer');
    fill(widget, 'name', 'Jo de Vries');
    fill(widget, 'phone', '030 123 45 67');
    press(widget);
    await until(() => words(widget, '.status') !== '');
    await until(() => {
      get(widget, '.drawer [part=button-secondary]').click();
      return words(widget, '.status').includes('niet nog een keer');
    });
    expect(get(widget, '.drawer').hidden).to.equal(false);
    release();
    await isFocused(widget, '.summary-heading');
  });

  it('shows the initials where the photo is broken, in the same place', async () => {
    const widget = await show<SamenAdviser>(
      html`<samen-adviser name="Noor Verhagen" photo="/api/none.jpg" email="a@b.example">
      </samen-adviser>`,
    );
    const place = (): number[] => {
      const { height, width } = get(widget, '.photo').getBoundingClientRect();
      return [height, width, get(widget, '.heading').getBoundingClientRect().top];
    };
    const before = place();
    await appears(widget, '.initials');
    expect(place()).to.deep.equal(before);
  });

  it('tells the editor of a telephone number alone, and of what is no way at all', async () => {
    const widget = await show<SamenAdviser>(
      html`<samen-adviser lang="nl" name="Noor" phone="030 123 45 67"></samen-adviser>`,
    );
    await appears(widget, '.notice');
    expect(words(widget, '.notice')).to.contain('Er staat alleen een telefoonnummer');
    const unsent = await show<SamenAdviser>(
      html`<samen-adviser lang="nl" name="Noor" phone="030 123 45 67" callback></samen-adviser>`,
    );
    await until(() => has(unsent, '.notice') && words(unsent, '.notice').includes('alleen een'));
    const written = await show<SamenAdviser>(
      html`<samen-adviser lang="nl" name="Noor" phone="030 1234567" whatsapp="06 12345678">
      </samen-adviser>`,
    );
    await written.updateComplete;
    expect(has(written, '.notice')).to.equal(false);
    const other = await show<SamenAdviser>(
      html`<samen-adviser lang="nl" phone="bel mij" email="noor" whatsapp="1"></samen-adviser>`,
    );
    await appears(other, '.notice');
    for (const name of ['name', 'phone', 'email', 'whatsapp']) {
      expect(words(other, '.notice')).to.contain(`“${name}”`);
    }
    expect(has(other, '.ways')).to.equal(false);
    expect(words(other, '.heading')).to.equal('Uw adviseur');
  });

  it('needs no endpoint without the form', async () => {
    const widget = await show<SamenAdviser>(
      html`<samen-adviser lang="nl" name="Noor" email="a@b.example" callback="false">
      </samen-adviser>`,
    );
    await widget.updateComplete;
    expect(has(widget, '.opener')).to.equal(false);
    expect(has(widget, '.notice')).to.equal(false);
  });
});
