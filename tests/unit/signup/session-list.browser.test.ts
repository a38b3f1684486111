import '../../../src/define/signup.js';
import { expect, html } from '@open-wc/testing';
import type { SamenSignup } from '../../../src/signup/samen-signup.js';
import { StandIn } from '../endpoint.js';
import { all, appears, fill, get, has, press, show, until, words } from '../page.js';

const list = '/api/sessions';

const january = { id: 'jan', start: '2099-01-08T10:00', end: '2099-01-08T11:30' };
const february = { id: 'feb', start: '2099-02-05T10:00', end: '2099-02-05T11:30' };

function signup(): Promise<SamenSignup> {
  return show(
    html`<samen-signup lang="nl" endpoint="/api/leads" sessions-src=${list}></samen-signup>`,
  );
}

/** The visitor comes back to the tab. */
function comeBack(): void {
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('<samen-signup> with a list of sessions', () => {
  let endpoint: StandIn;

  beforeEach(() => {
    endpoint = new StandIn();
  });

  afterEach(() => {
    endpoint.restore();
  });

  it('shows each state in words, and lets choose what is open or has a waiting list', async () => {
    endpoint.answersWithJson(list, [
      { ...january, id: 'past', start: '2020-01-09T10:00', end: '2020-01-09T11:00' },
      { ...january, id: 'few', seatsLeft: 1 },
      { ...january, id: 'several', seatsLeft: 3 },
      { ...january, id: 'many', seatsLeft: 30 },
      { ...january, id: 'waitlist', state: 'waitlist' },
      { ...january, id: 'full', seatsLeft: 0 },
      { ...january, id: 'closed', closesAt: '2020-01-08T12:00' },
      { ...january, id: 'cancelled', state: 'cancelled' },
    ]);
    const widget = await signup();
    const pills = all(widget, '.pill').map(({ textContent }) => textContent);
    expect(pills).to.deep.equal([
      'Voorbij',
      'Nog 1 plaats',
      'Nog 3 plaatsen',
      'Wachtlijst',
      'Vol',
      'Gesloten',
      'Gaat niet door',
    ]);
    const open = all<HTMLInputElement>(widget, '[name=session]').map(({ value }) => value);
    expect(open).to.deep.equal(['few', 'several', 'many', 'waitlist']);
    expect(words(widget, '.closed .note:last-child')).to.equal(
      'Inschrijven kon tot woensdag 8 januari 2020, 12.00 uur.',
    );
    await expect(widget).to.be.accessible();
  });

  it('says on the button that it is for the waiting list', async () => {
    endpoint.answersWithJson(list, [january, { ...february, state: 'waitlist' }]);
    const widget = await signup();
    expect(words(widget, 'button[type=submit]')).to.equal('Schrijf mij in');
    get(widget, '[value=feb]').click();
    await until(() => words(widget, 'button[type=submit]') === 'Zet mij op de wachtlijst');
  });

  it('says so at once where there is no choice', async () => {
    endpoint.answersWithJson(list, [{ ...february, state: 'waitlist' }]);
    const widget = await signup();
    expect(words(widget, 'button[type=submit]')).to.equal('Zet mij op de wachtlijst');
  });

  it('says at each session what differs: its title and its place', async () => {
    endpoint.answersWithJson(list, [
      { ...january, title: { nl: 'Beginnen', en: 'Beginning' }, online: true },
      { ...february, title: 'Verder', location: 'Stadhuis, Utrecht', programmeUrl: '/programma' },
    ]);
    const widget = await signup();
    expect(has(widget, '.place')).to.equal(false);
    const rows = all(widget, '.session').map(({ textContent }) =>
      textContent.replaceAll(/\s+/g, ' ').trim(),
    );
    expect(words(widget, '.beside')).to.match(/^Bekijk het programma donderdag 5 februari/);
    expect(rows).to.deep.equal([
      '8 januari donderdag 10.00 – 11.30 uur Beginnen Online donderdag 8 januari 2099',
      '5 februari donderdag 10.00 – 11.30 uur Verder Stadhuis, Utrecht donderdag 5 februari 2099',
    ]);
  });

  it('sends the id and the title of the session', async () => {
    endpoint.answersWithJson(list, [{ ...january, title: 'Beginnen' }]);
    const widget = await signup();
    fill(widget, 'name', 'Jo de Vries');
    fill(widget, 'email', 'jo@voorbeeld.example');
    press(widget);
    await appears(widget, '.success');
    expect(endpoint.received[0]?.subject).to.deep.equal({ session: 'jan', title: 'Beginnen' });
    expect(words(widget, '.recap b')).to.equal('Beginnen');
  });

  it('is up to date when the visitor comes back, and keeps what was typed and chosen', async () => {
    endpoint.answersWithJson(list, [january, { ...february, seatsLeft: 2 }]);
    const widget = await signup();
    get(widget, '[value=feb]').click();
    fill(widget, 'name', 'Jo de Vries');
    endpoint.answersWithJson(list, [january, { ...february, seatsLeft: 1 }]);
    comeBack();
    await until(() => words(widget, '.pill') === 'Nog 1 plaats');
    expect(get<HTMLInputElement>(widget, '[value=feb]').checked).to.equal(true);
    expect(get<HTMLInputElement>(widget, '[name=name]').value).to.equal('Jo de Vries');
    endpoint.answersWithJson(list, [january, { ...february, seatsLeft: 0 }]);
    comeBack();
    await until(() => words(widget, '.pill') === 'Vol');
    expect(has(widget, '[name=session]:checked')).to.equal(false);
  });

  it('keeps what there was when the list cannot be had any more', async () => {
    endpoint.answersWithJson(list, [january, february]);
    const widget = await signup();
    endpoint.answersWithJson(list, {}, 500);
    comeBack();
    await until(() => has(widget, '.notice') && words(widget, '.notice').includes('status 500'));
    expect(all(widget, '[name=session]')).to.have.length(2);
  });

  it('says that it cannot be had, and has it at a press', async () => {
    endpoint.answersWithJson(list, {}, 500);
    const widget = await signup();
    expect(words(widget, '.surface')).to.contain('De datums zijn nu niet op te halen.');
    expect(has(widget, 'form')).to.equal(false);
    expect(has(widget, 'slot:not([name])'), 'the fallback content').to.equal(true);
    endpoint.answersWithJson(list, [january, february]);
    get(widget, '[part=button-secondary]').click();
    await appears(widget, 'form');
    expect(all(widget, '[name=session]')).to.have.length(2);
  });

  it('shows the dates of the page where the list cannot be had', async () => {
    endpoint.answersWithJson(list, 'x', 404);
    const widget = await show<SamenSignup>(
      html`<samen-signup
        lang="nl"
        endpoint="/api/leads"
        sessions-src=${list}
        dates="2099-02-05T10:00/11:30 2099-03-12T13:30/15:00"
      ></samen-signup>`,
    );
    expect(all(widget, '[name=session]')).to.have.length(2);
  });

  it('leaves out a session with a mistake in it, and names the place to the editor', async () => {
    endpoint.answersWithJson(list, [january, { ...february, end: 'later' }]);
    const widget = await signup();
    await until(
      () => has(widget, '.notice') && words(widget, '.notice').includes(`${list}: 2.end`),
    );
    expect(has(widget, '[name=session][value=jan]')).to.equal(true);
  });

  it('tells a wrong duration, and a wrong zone, to the editor', async () => {
    endpoint.answersWithJson(list, [january, february]);
    const widget = await show<SamenSignup>(
      html`<samen-signup
        lang="en"
        endpoint="/api/leads"
        sessions-src=${list}
        closes="2 hours"
        time-zone="Amsterdam"
      ></samen-signup>`,
    );
    await until(
      () =>
        has(widget, '.notice') &&
        words(widget, '.notice').includes('“closes” has the value “2 hours”'),
    );
    await until(() => words(widget, '.notice').includes('“time-zone” has the value “Amsterdam”'));
    expect(all(widget, '[name=session]')).to.have.length(2);
  });

  it('keeps the form, with all that is in it, when the language changes', async () => {
    endpoint.answersWithJson(list, [{ ...january, title: { nl: 'Beginnen', en: 'Beginning' } }]);
    const widget = await show<SamenSignup>(
      html`<samen-signup
        lang="nl"
        endpoint="/api/leads"
        sessions-src=${list}
        newsletter-text="Nieuwsbrief"
      ></samen-signup>`,
    );
    fill(widget, 'name', 'Jo de Vries');
    get(widget, '[name=newsletter]').click();
    const form = get(widget, 'form');
    endpoint.answersWithJson(list, {}, 500);
    widget.lang = 'en';
    await until(() => words(widget, 'button[type=submit]') === 'Sign me up');
    expect(get(widget, 'form') === form, 'the same form').to.equal(true);
    expect(words(widget, '.session')).to.contain('Beginning');
    expect(get<HTMLInputElement>(widget, '[name=newsletter]').checked).to.equal(true);
  });

  it('says that a session filled up, and keeps the form when nothing else can be chosen', async () => {
    endpoint.answersWithJson(list, [january, { ...february, seatsLeft: 2 }]);
    const widget = await signup();
    get(widget, '[value=feb]').click();
    fill(widget, 'name', 'Jo de Vries');
    const form = get(widget, 'form');
    endpoint.answersWithJson(list, [january, { ...february, state: 'waitlist' }]);
    comeBack();
    await until(() => words(widget, 'form').includes('is net vol'));
    endpoint.answersWithJson(list, [
      { ...january, seatsLeft: 0 },
      { ...february, seatsLeft: 0 },
    ]);
    comeBack();
    await appears(widget, '.none');
    expect(words(widget, 'form [role=status]')).to.contain('kunt u niet meer kiezen');
    expect(get(widget, 'form') === form, 'the same form').to.equal(true);
    expect(get<HTMLInputElement>(widget, '[name=name]').value).to.equal('Jo de Vries');
  });

  it('holds a session that was sent until it is known what became of it', async () => {
    endpoint.answersWithJson(list, [{ ...january, seatsLeft: 1 }]);
    endpoint.answers({ status: 501 });
    const widget = await signup();
    fill(widget, 'name', 'Jo de Vries');
    fill(widget, 'email', 'jo@voorbeeld.example');
    press(widget);
    await appears(widget, '.summary');
    // The seat that went is this visitor's own.
    endpoint.answersWithJson(list, [{ ...january, seatsLeft: 0 }]);
    comeBack();
    await until(() => !has(widget, '.pill'));
    press(widget);
    await appears(widget, '.success');
    const [first, second] = endpoint.received;
    expect(second?.id).to.equal(first?.id);
    expect(second?.subject).to.have.property('session', 'jan');
  });

  it('gives whoever goes on a waiting list no entry for a calendar, whatever the answer', async () => {
    endpoint.answersWithJson(list, [{ ...january, state: 'waitlist' }]);
    endpoint.answers({ status: 204 });
    const widget = await signup();
    fill(widget, 'name', 'Jo de Vries');
    fill(widget, 'email', 'jo@voorbeeld.example');
    press(widget);
    await appears(widget, '.success');
    expect(words(widget, '.success .heading')).to.match(/^Uw aanmelding voor de wachtlijst/);
    expect(has(widget, '.web-calendars')).to.equal(false);
  });

  it('takes an answer in which no session can be read for none', async () => {
    endpoint.answersWithJson(list, { error: 'stuk' });
    const widget = await signup();
    expect(words(widget, '.surface')).to.contain('De datums zijn nu niet op te halen.');
  });

  it('lets the later of two answers count, whichever comes first', async () => {
    endpoint.answersWithJson(list, [{ ...january, seatsLeft: 5 }]);
    const widget = await signup();
    const real = window.fetch.bind(window);
    const slow = real(list);
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    window.fetch = async () => {
      window.fetch = real;
      const answer = await slow;
      await held;
      return answer;
    };
    comeBack();
    endpoint.answersWithJson(list, [{ ...january, seatsLeft: 1 }]);
    comeBack();
    await until(() => words(widget, '.pill') === 'Nog 1 plaats');
    release();
    await slow;
    await widget.updateComplete;
    expect(words(widget, '.pill')).to.equal('Nog 1 plaats');
  });
});
