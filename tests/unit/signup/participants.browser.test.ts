import '../../../src/define/signup.js';
import { expect, html } from '@open-wc/testing';
import type { SamenSignup } from '../../../src/signup/samen-signup.js';
import { StandIn } from '../endpoint.js';
import {
  all,
  appears,
  fill,
  get,
  has,
  isFocused,
  press,
  show,
  showAgain,
  until,
  words,
} from '../page.js';

const page = html`<samen-signup
  lang="nl"
  endpoint="/api/leads"
  dates="2099-02-05T10:00/11:30"
  participants="3"
  newsletter-text="Stuur mij de nieuwsbrief"
></samen-signup>`;

async function signup(): Promise<SamenSignup> {
  const widget = await show<SamenSignup>(page);
  fill(widget, 'name', 'Jo de Vries');
  fill(widget, 'email', 'jo@voorbeeld.example');
  return widget;
}

async function add(widget: SamenSignup, place: number): Promise<void> {
  get(widget, '.add-participant').click();
  await isFocused(widget, `[name="participants.${place}.name"]`);
}

function colleague(widget: SamenSignup, place: number, name: string, email: string): void {
  fill(widget, `participants.${place}.name`, name);
  fill(widget, `participants.${place}.email`, email);
}

describe('colleagues in a signup', () => {
  let endpoint: StandIn;

  beforeEach(() => {
    endpoint = new StandIn();
  });

  afterEach(() => {
    endpoint.restore();
  });

  it('are added one by one, up to as many as there may be', async () => {
    const widget = await signup();
    expect(has(widget, '.participant')).to.equal(false);
    await add(widget, 0);
    await add(widget, 1);
    expect(has(widget, '.add-participant')).to.equal(false);
    expect(words(widget, '.participants > .small')).to.equal(
      'U kunt hooguit 2 collega’s inschrijven.',
    );
    await expect(widget).to.be.accessible();
  });

  it('are told what happens with their data, and get no newsletter', async () => {
    const widget = await signup();
    await add(widget, 0);
    expect(words(widget, '.participants > .small')).to.equal(
      'Wij krijgen de naam en het e-mailadres van uw collega’s van u, en gebruiken die alleen voor ' +
        'deze kennissessie. Vertel dit aan uw collega’s. Zij hebben dezelfde rechten als u. De nieuwsbrief geldt ' +
        'alleen voor uzelf.',
    );
  });

  it('are sent with the submission; who was left empty is nobody', async () => {
    const widget = await signup();
    await add(widget, 0);
    await add(widget, 1);
    colleague(widget, 1, ' Noor ', 'noor@voorbeeld.example');
    press(widget);
    await appears(widget, '.success');
    expect(endpoint.received[0]?.subject).to.deep.include({
      participants: [{ name: 'Noor', email: 'noor@voorbeeld.example' }],
    });
    expect(endpoint.received[0]?.fields).not.to.have.property('participants.1.name');
  });

  it('are checked like the visitor, in the order of the form', async () => {
    const widget = await signup();
    fill(widget, 'email', '');
    await add(widget, 0);
    fill(widget, 'participants.0.email', 'noor');
    press(widget);
    await isFocused(widget, '.summary-heading');
    expect(all(widget, '.summary a').map(({ textContent }) => textContent)).to.deep.equal([
      'Vul uw e-mailadres in',
      'Vul de naam van collega 1 in',
      'Vul een volledig e-mailadres in voor collega 1, zoals naam@voorbeeld.nl',
    ]);
    await expect(widget).to.be.accessible();
    all(widget, '.summary a')[1]?.click();
    await isFocused(widget, '[name="participants.0.name"]');
    fill(widget, 'participants.0.email', 'noor@voorbeeld.example');
    await until(() => !has(widget, '[id="participants.0.email-error"]'));
  });

  it('show what the endpoint says of one of them at that one', async () => {
    endpoint.answers({
      status: 422,
      body: { errors: [{ pointer: '#/subject/participants/0/email', detail: 'Al aangemeld' }] },
    });
    const widget = await signup();
    await add(widget, 0);
    colleague(widget, 0, 'Noor', 'noor@voorbeeld.example');
    press(widget);
    await isFocused(widget, '.summary-heading');
    expect(words(widget, '[id="participants.0.email-error"]')).to.equal('Fout: Al aangemeld');
  });

  it('move up when one before them is removed', async () => {
    const widget = await signup();
    await add(widget, 0);
    colleague(widget, 0, 'Noor', 'noor@voorbeeld.example');
    await add(widget, 1);
    colleague(widget, 1, 'Sam', 'sam@voorbeeld.example');
    get(widget, '.participant .quiet').click();
    await isFocused(widget, '.add-participant');
    const values = all<HTMLInputElement>(widget, '.participant input').map(({ value }) => value);
    expect(values).to.deep.equal(['Sam', 'sam@voorbeeld.example']);
    expect(words(widget, '.participant legend')).to.equal('Collega 1');
  });

  it('are still there after a reload', async () => {
    const widget = await signup();
    await add(widget, 0);
    await add(widget, 1);
    await until(() => Object.keys(sessionStorage).length > 0);
    colleague(widget, 1, 'Sam', 'sam@voorbeeld.example');
    await until(() => Object.values(sessionStorage).join('').includes('sam@'));
    widget.remove();
    const again = await showAgain<SamenSignup>(page);
    await until(() => all(again, '.participant').length === 2);
    expect(get<HTMLInputElement>(again, '[name="participants.1.name"]').value).to.equal('Sam');
  });

  it('cannot be signed up where the number is none, and the editor is told', async () => {
    const widget = await show<SamenSignup>(
      html`<samen-signup
        lang="nl"
        endpoint="/api/leads"
        dates="2099-02-05T10:00/11:30"
        participants="veel"
      ></samen-signup>`,
    );
    await until(
      () =>
        has(widget, '.notice') &&
        words(widget, '.notice').includes('“participants” heeft de waarde “veel”'),
    );
    expect(has(widget, '.add-participant')).to.equal(false);
  });

  it('take their errors along when one before them is removed, and leave none behind', async () => {
    const widget = await signup();
    await add(widget, 0);
    colleague(widget, 0, 'Noor', 'noor');
    await add(widget, 1);
    colleague(widget, 1, 'Sam', 'sam');
    press(widget);
    await isFocused(widget, '.summary-heading');
    get(widget, '.participant .quiet').click();
    await until(() => all(widget, '.summary a').length === 1);
    expect(words(widget, '.summary a')).to.contain('collega 1');
    expect(has(widget, '[id="participants.0.email-error"]')).to.equal(true);
    get(widget, '.participant .quiet').click();
    await until(() => !has(widget, '.summary'));
  });

  it('keep their place when one before them was left empty', async () => {
    endpoint.answers({
      status: 422,
      body: { errors: [{ pointer: '#/subject/participants/0/email', detail: 'Al aangemeld' }] },
    });
    const widget = await signup();
    await add(widget, 0);
    await add(widget, 1);
    colleague(widget, 1, 'Sam', 'sam@voorbeeld.example');
    press(widget);
    await isFocused(widget, '.summary-heading');
    expect(get<HTMLInputElement>(widget, '[name="participants.0.name"]').value).to.equal('Sam');
    expect(words(widget, '[id="participants.0.email-error"]')).to.contain('Al aangemeld');
    expect(all(widget, '.participant')).to.have.length(1);
  });
});
