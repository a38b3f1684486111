import { expect, html } from '@open-wc/testing';
import type { SamenSignup } from '../../../src/signup/samen-signup.js';
import { StandIn } from '../endpoint.js';
import { signup } from '../form/forms.js';
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

const dates = '2099-02-05T10:00/11:30 2099-03-12T13:30/15:00';

async function fillIn(widget: SamenSignup): Promise<void> {
  get(widget, '[name=session]').click();
  fill(widget, 'name', 'Jo de Vries');
  fill(widget, 'email', 'jo@voorbeeld.example');
  await widget.updateComplete;
}

describe('<samen-signup>', () => {
  let endpoint: StandIn;
  const title = 'Voorbeeldgemeente';

  beforeEach(() => {
    endpoint = new StandIn();
    document.title = title;
  });

  afterEach(() => {
    endpoint.restore();
  });

  it('shows each date with its day and time in words', async () => {
    const widget = await signup();
    expect(all(widget, '.session')).to.have.length(2);
    expect(words(widget, '.session')).to.equal('5 februari donderdag 10.00 – 11.30 uur');
    await expect(widget).to.be.accessible();
  });

  it('asks the default fields, each with the token that fills it in', async () => {
    const widget = await signup();
    const fields = all<HTMLInputElement>(widget, '.field input');
    expect(fields.map((field) => [field.name, field.getAttribute('autocomplete')])).to.deep.equal([
      ['name', 'name'],
      ['email', 'email'],
      ['organisation', 'organization'],
      ['role', 'organization-title'],
    ]);
    expect(words(widget, 'label[for=organisation]')).to.equal('Organisatie (optioneel)');
    expect(get(widget, '[name=name]').getAttribute('aria-required')).to.equal('true');
    expect(has(widget, '[required]')).to.equal(false);
  });

  it('sends what was filled in, and says that the visitor is registered', async () => {
    const widget = await signup();
    await fillIn(widget);
    press(widget);
    await appears(widget, '.success');
    await isFocused(widget, '.heading');
    expect(words(widget, '.heading')).to.equal(
      'U bent ingeschreven voor donderdag 5 februari 2099',
    );
    const [sent] = endpoint.received;
    expect(sent?.widget).to.equal('signup');
    expect(sent?.subject).to.deep.equal({
      session: '2099-02-05T10:00+01:00',
      title: 'Schrijf u in voor de kennissessie',
    });
    expect(sent?.fields).to.deep.equal({ name: 'Jo de Vries', email: 'jo@voorbeeld.example' });
    expect(sent?.page).to.deep.equal({
      url: location.origin + location.pathname,
      title,
      lang: 'nl',
    });
    await expect(widget).to.be.accessible();
  });

  it('says what the endpoint made of it: on the waiting list, or no more than sent', async () => {
    endpoint.answers({ status: 201, body: { status: 'waitlisted' } }, { status: 204 });
    const first = await signup();
    await fillIn(first);
    press(first);
    await appears(first, '.success');
    expect(words(first, '.heading')).to.match(
      /^U staat op de wachtlijst voor donderdag 5 februari 2099$/,
    );
    const second = await signup();
    await fillIn(second);
    press(second);
    await appears(second, '.success');
    expect(words(second, '.heading')).to.match(/^Uw inschrijving voor .* is verstuurd$/);
  });

  it('lists what is wrong above the form, with focus, and at each field', async () => {
    const widget = await signup();
    fill(widget, 'email', 'jo.devries');
    press(widget);
    await isFocused(widget, '.summary-heading');
    expect(all(widget, '.summary a').map(({ textContent }) => textContent)).to.deep.equal([
      'Kies een datum',
      'Vul uw naam in',
      'Vul een volledig e-mailadres in, zoals naam@voorbeeld.nl',
    ]);
    const email = get(widget, '[name=email]');
    expect(email.getAttribute('aria-invalid')).to.equal('true');
    expect(email.getAttribute('aria-describedby')).to.equal('email-error');
    expect(words(widget, '#email-error')).to.match(/^Fout: Vul een volledig e-mailadres in/);
    expect(get(widget, '#email-error').nextElementSibling).to.equal(email);
    expect(document.title).to.equal(`Fout: ${title}`);
    expect(endpoint.received).to.have.length(0);
    await expect(widget).to.be.accessible();
  });

  it('leads from the summary to the field, and to the first date', async () => {
    const widget = await signup();
    press(widget);
    await appears(widget, '.summary');
    const [toDates, toName] = all(widget, '.summary a');
    toName?.click();
    await isFocused(widget, '[name=name]');
    toDates?.click();
    await isFocused(widget, '[name=session]');
  });

  it('checks a field in error again once it was changed and left, and no other', async () => {
    const widget = await signup();
    press(widget);
    await appears(widget, '#name-error');
    fill(widget, 'name', 'Jo');
    await until(() => find(widget, '#name-error') === null);
    expect(has(widget, '#email-error')).to.equal(true);
    fill(widget, 'email', 'x');
    await until(() => words(widget, '#email-error').includes('@'));
    fill(widget, 'email', 'jo@voorbeeld.example');
    get(widget, '[name=session]').click();
    await until(() => find(widget, '.summary') === null);
    expect(document.title).to.equal(title);
  });

  it('shows what an endpoint says of a field at that field', async () => {
    endpoint.answers({
      status: 422,
      body: { errors: [{ pointer: '#/fields/email', detail: 'Dit adres kennen wij al' }] },
      type: 'application/problem+json',
    });
    const widget = await signup();
    await fillIn(widget);
    press(widget);
    await isFocused(widget, '.summary-heading');
    expect(words(widget, '#email-error')).to.equal('Fout: Dit adres kennen wij al');
    expect(get<HTMLInputElement>(widget, '[name=email]').value).to.equal('jo@voorbeeld.example');
  });

  it('shows markup in an answer as text', async () => {
    endpoint.answers({ status: 400, body: { detail: '<img src=x onerror=alert(1)>' } });
    const widget = await signup();
    await fillIn(widget);
    press(widget);
    await appears(widget, '.summary');
    expect(words(widget, '.summary li')).to.equal('<img src=x onerror=alert(1)>');
    expect(has(widget, '.summary img')).to.equal(false);
  });

  for (const [name, answer] of [
    ['a web page', { status: 200, body: '<h1>Log in</h1>', type: 'text/html' }],
    ['501', { status: 501 }],
    ['that it is busy', { status: 503, headers: { 'Retry-After': '600' } }],
  ] as const) {
    it(`keeps every word when the endpoint answers ${name}, and sends once after all`, async () => {
      endpoint.answers(answer);
      const widget = await signup();
      await fillIn(widget);
      press(widget);
      await isFocused(widget, '.summary-heading');
      expect(words(widget, '.summary')).to.contain('Uw gegevens staan nog hier.');
      expect(get<HTMLInputElement>(widget, '[name=name]').value).to.equal('Jo de Vries');
      expect(get<HTMLInputElement>(widget, '[name=session]').checked).to.equal(true);
      await appears(widget, '.notice');
      press(widget);
      await appears(widget, '.success');
      expect(new Set(endpoint.received.map(({ id }) => id))).to.have.property('size', 1);
      expect(endpoint.received.at(-1)).not.to.have.property('replaces');
    });
  }

  it('blames an address that is wrong on nobody who fills in, and tells the editor', async () => {
    endpoint.answers({ status: 404, body: '<h1>Not found</h1>', type: 'text/html' });
    const widget = await signup();
    await fillIn(widget);
    press(widget);
    await isFocused(widget, '.summary-heading');
    expect(words(widget, '.summary-heading')).to.equal('Uw gegevens zijn niet aangenomen');
    await until(() => words(widget, '.notice').includes('antwoordde met status 404'));
  });

  it('keeps the choice with its session when the dates change', async () => {
    const widget = await signup();
    const [first, second] = all<HTMLInputElement>(widget, '[name=session]');
    first?.click();
    second?.click();
    await widget.updateComplete;
    expect([first?.checked, second?.checked]).to.deep.equal([false, true]);
    widget.dates = `2099-01-08T10:00/11:30 ${dates}`;
    await widget.updateComplete;
    const chosen = all<HTMLInputElement>(widget, '[name=session]').filter(({ checked }) => checked);
    expect(chosen.map(({ value }) => value)).to.deep.equal(['2099-03-12T13:30+01:00']);
    widget.dates = '2099-01-08T10:00/11:30 2099-02-05T10:00/11:30';
    await widget.updateComplete;
    expect(all<HTMLInputElement>(widget, '[name=session]').some(({ checked }) => checked)).to.equal(
      false,
    );
  });

  it('says which submission a changed one takes the place of, when it is not known to be lost', async () => {
    endpoint.answers({ status: 501 });
    const widget = await signup();
    await fillIn(widget);
    press(widget);
    await appears(widget, '.summary');
    fill(widget, 'name', 'Jo de Vries-Smit');
    await widget.updateComplete;
    expect(has(widget, '.summary'), 'the failure stands until the next try').to.equal(true);
    press(widget);
    await appears(widget, '.success');
    const [first, second] = endpoint.received;
    expect(second?.id).not.to.equal(first?.id);
    expect(second?.replaces).to.equal(first?.id);
  });

  it('sends once however often the button is pressed, and says so', async () => {
    const release = endpoint.hold();
    const widget = await signup();
    await fillIn(widget);
    press(widget);
    await until(() => words(widget, '.status') !== '');
    expect(get<HTMLButtonElement>(widget, 'button[type=submit]').disabled).to.equal(false);
    await until(() => {
      press(widget);
      return words(widget, '.status').includes('niet nog een keer');
    });
    release();
    await appears(widget, '.success');
    expect(endpoint.received).to.have.length(1);
  });

  it('tells the page before it sends, and sends nothing when the page says no', async () => {
    const widget = await signup();
    await fillIn(widget);
    widget.addEventListener('samen-submit', (event) => event.preventDefault(), { once: true });
    press(widget);
    await until(() => words(widget, '.status') === '');
    expect(endpoint.received).to.have.length(0);
  });

  it('emits what happened, with the widget and the names of fields alone', async () => {
    const seen: [string, unknown][] = [];
    const widget = await signup();
    for (const type of ['samen-start', 'samen-error', 'samen-success'] as const) {
      widget.addEventListener(type, ({ detail }) => seen.push([type, detail]));
    }
    press(widget);
    await appears(widget, '.summary');
    await fillIn(widget);
    press(widget);
    await appears(widget, '.success');
    expect(seen.map(([type]) => type)).to.deep.equal([
      'samen-error',
      'samen-start',
      'samen-success',
    ]);
    expect(seen[0]?.[1]).to.deep.equal({
      widget: 'signup',
      kind: 'invalid',
      status: 0,
      fields: ['session', 'name', 'email'],
    });
  });

  it('keeps what was typed with its field when the fields change', async () => {
    const widget = await signup();
    fill(widget, 'name', 'Jo de Vries');
    await widget.updateComplete;
    widget.fields = 'email organisation name';
    await widget.updateComplete;
    const values = all<HTMLInputElement>(widget, '.field input').map(({ name, value }) => [
      name,
      value,
    ]);
    expect(values).to.deep.equal([
      ['email', ''],
      ['organisation', ''],
      ['name', 'Jo de Vries'],
    ]);
  });

  it('lets nobody choose a date that is over, and offers its recording', async () => {
    const widget = await signup({
      dates: `2020-02-06T10:00/11:30 ${dates}`,
      'recording-url': '/opname',
    });
    expect(all(widget, '[name=session]')).to.have.length(2);
    expect(words(widget, '.gone')).to.equal(
      '6 februari donderdag 10.00 – 11.30 uur donderdag 6 februari 2020 ' +
        'Bekijk de opname donderdag 6 februari 2020, 10.00 uur Voorbij',
    );
    expect(get(widget, '.gone a').getAttribute('href')).to.match(/\/opname$/);
    await expect(widget).to.be.accessible();
  });

  it('asks for no choice where there is one date', async () => {
    const widget = await signup({ dates: '2099-02-05T10:00/11:30' });
    expect(has(widget, '[type=radio]')).to.equal(false);
    expect(words(widget, 'legend')).to.equal('Wanneer');
    fill(widget, 'name', 'Jo de Vries');
    fill(widget, 'email', 'jo@voorbeeld.example');
    press(widget);
    await appears(widget, '.success');
    expect(endpoint.received[0]?.subject).to.have.property('session', '2099-02-05T10:00+01:00');
  });

  it('shows a series as one choice, with all its meetings', async () => {
    const widget = await signup({
      dates: '2099-02-05T10:00/11:30,2099-02-12T10:00/11:30 2099-03-12T13:30/15:00',
    });
    expect(all(widget, '[name=session]')).to.have.length(2);
    expect(words(widget, '.session')).to.equal(
      '5 februari donderdag 10.00 – 11.30 uur 2 bijeenkomsten ' +
        'donderdag 5 februari 2099, 10.00 – 11.30 uur ' +
        'donderdag 12 februari 2099, 10.00 – 11.30 uur',
    );
  });

  it('says where it is held, with a way there, and keeps the intro', async () => {
    const widget = await signup({
      'intro-text': 'Gratis',
      location: 'Stadhuis, Utrecht',
      online: '',
      'programme-url': '/programma',
    });
    expect(words(widget, '.lead')).to.equal('Gratis');
    expect(words(widget, '.place')).to.equal(
      'Online Stadhuis, Utrecht Bekijk op de kaart Bekijk het programma',
    );
    expect(get(widget, '.place a').getAttribute('href')).to.equal(
      'https://www.openstreetmap.org/search?query=Stadhuis%2C%20Utrecht',
    );
  });

  it('shows a programme that stands in the page behind a press', async () => {
    const widget = await show<SamenSignup>(
      html`<samen-signup lang="nl" endpoint="/api/leads" dates=${dates}>
        <ul slot="programme">
          <li>Inloop</li>
        </ul>
      </samen-signup>`,
    );
    expect(words(widget, '.programme summary')).to.equal('Bekijk het programma');
    expect(get<HTMLDetailsElement>(widget, '.programme').open).to.equal(false);
    await expect(widget).to.be.accessible();
  });

  it('closes as long before the start as the site says', async () => {
    const widget = await signup({ dates: '2099-02-05T10:00/11:30', closes: 'P5200W' });
    expect(words(widget, '.gone')).to.match(/Inschrijven kon tot .*, 10.00 uur. Gesloten$/);
    expect(has(widget, '[name=session]')).to.equal(false);
  });

  it('takes what closed while it stood there for no choice', async () => {
    const widget = await signup({ closes: 'PT2H' });
    await fillIn(widget);
    // Not shown yet, as when an hour has passed.
    widget.closes = 'P5200W';
    press(widget);
    await until(() => has(widget, '.gone'));
    expect(endpoint.received).to.have.length(0);
  });

  it('has whoever finds no date leave an address, and says what for', async () => {
    const widget = await show<SamenSignup>(
      html`<samen-signup lang="nl" endpoint="/api/leads"
        ><a href="#mail">Mail ons</a></samen-signup
      >`,
    );
    expect(words(widget, '.none')).to.equal('Er is nog geen nieuwe datum bekend.');
    expect(words(widget, 'button[type=submit]')).to.equal('Houd mij op de hoogte');
    fill(widget, 'name', 'Jo de Vries');
    fill(widget, 'email', 'jo@voorbeeld.example');
    press(widget);
    await isFocused(widget, '.success .heading');
    expect(words(widget, '.success .heading')).to.equal('Wij houden u op de hoogte');
    expect(endpoint.received[0]?.subject).to.have.property('session', 'next');
    expect(has(widget, '.recap')).to.equal(false);
  });

  it('shows the fallback content where it can neither sign up nor keep informed', async () => {
    const stranger = await show<SamenSignup>(html`<samen-signup lang="nl"></samen-signup>`);
    await appears(stranger, '.notice');
    expect(words(stranger, '.notice')).to.contain('“dates” ontbreekt');
  });

  it('reads the dates that it can, and tells the editor of the others', async () => {
    const widget = await signup({ dates: `4-2-2099 ${dates}`, 'time-zone': 'Amsterdam' });
    await appears(widget, '.notice');
    expect(all(widget, '.session')).to.have.length(2);
    expect(words(widget, '.notice')).to.contain(
      '“4-2-2099” in het attribuut “dates” is geen datum met een begin en een einde',
    );
    expect(words(widget, '.notice')).to.contain('“time-zone” heeft de waarde “Amsterdam”');
  });

  it('tells the editor that nothing is sent without an endpoint, and loses nothing', async () => {
    const widget = await show<SamenSignup>(
      html`<samen-signup lang="nl" dates=${dates}></samen-signup>`,
    );
    await appears(widget, '.notice');
    expect(words(widget, '.notice')).to.contain('“endpoint” ontbreekt');
    await fillIn(widget);
    press(widget);
    await isFocused(widget, '.summary-heading');
    expect(words(widget, '.summary-heading')).to.equal('Uw gegevens zijn niet verstuurd');
    expect(get<HTMLInputElement>(widget, '[name=name]').value).to.equal('Jo de Vries');
  });

  it('falls back where an attribute is not understood, and names what is accepted', async () => {
    const widget = await signup({
      lang: 'en',
      fields: 'naam email',
      timeout: 'soon',
      'heading-level': '7',
      'endpoint-type': 'soap',
      extra: 'campaign',
      'privacy-url': 'javascript:alert(1)',
    });
    // What is wrong with a field is known once the code is there that knows all fields.
    for (const name of [
      'fields',
      'timeout',
      'heading-level',
      'endpoint-type',
      'extra',
      'privacy-url',
    ]) {
      const sentence = `The attribute “${name}” has the value`;
      await until(() => find(widget, '.notice')?.textContent.includes(sentence) ?? false, name);
    }
    expect(get(widget, '.heading').getAttribute('aria-level')).to.equal('2');
    expect(has(widget, 'a[href^=javascript]')).to.equal(false);
    expect(all(widget, '.field input')).to.have.length(1);
  });
});
