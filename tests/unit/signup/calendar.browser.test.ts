import '../../../src/define/signup.js';
import { expect, html } from '@open-wc/testing';
import type { SamenSignup } from '../../../src/signup/samen-signup.js';
import { StandIn } from '../endpoint.js';
import { savedBy } from '../saved.js';
import { all, appears, fill, get, has, press, show, until, words } from '../page.js';

/** Signs up on a page whose endpoint answers something. */
async function signedUp(
  endpoint: StandIn,
  body: unknown,
  dates = '2099-02-05T10:00/11:30',
): Promise<SamenSignup> {
  endpoint.answers({ status: 201, body });
  const widget = await show<SamenSignup>(
    html`<samen-signup
      lang="nl"
      endpoint="/api/leads"
      heading="Kennissessie"
      location="Stadhuis, Utrecht"
      dates=${dates}
    ></samen-signup>`,
  );
  fill(widget, 'name', 'Jo de Vries');
  fill(widget, 'email', 'jo@voorbeeld.example');
  press(widget);
  await appears(widget, '.success');
  return widget;
}

describe('the calendar after a signup', () => {
  let endpoint: StandIn;

  beforeEach(() => {
    endpoint = new StandIn();
  });

  afterEach(() => {
    endpoint.restore();
  });

  it('repeats what was signed up for, and gives it as a file and to calendars on the web', async () => {
    const widget = await signedUp(endpoint, { status: 'accepted' });
    expect(words(widget, '.recap')).to.equal(
      'Kennissessie donderdag 5 februari 2099, 10.00 – 11.30 uur Stadhuis, Utrecht',
    );
    const { name, text } = await savedBy(get(widget, '.success [part=button-secondary]'));
    expect(name).to.equal('kennissessie.ics');
    expect(text).to.contain('SUMMARY:Kennissessie\r\n');
    expect(text).to.contain('DTSTART;TZID=Europe/Amsterdam:20990205T100000\r\n');
    const links = all<HTMLAnchorElement>(widget, '.web-calendars a');
    expect(links.map(({ host }) => host)).to.deep.equal([
      'calendar.google.com',
      'outlook.live.com',
      'outlook.office.com',
    ]);
    for (const { target, rel, textContent } of links) {
      expect([target, rel]).to.deep.equal(['_blank', 'noopener noreferrer']);
      expect(textContent).to.contain('(opent in een nieuw tabblad)');
    }
    await expect(widget).to.be.accessible();
  });

  it('leaves it to the link of the endpoint, where that gives one', async () => {
    const widget = await signedUp(endpoint, { calendar: { url: '/api/session.ics' } });
    const link = get<HTMLAnchorElement>(widget, '.success a.button');
    expect(new URL(link.href).pathname).to.equal('/api/session.ics');
    expect(has(widget, '.web-calendars')).to.equal(false);
  });

  it('shows where to change or cancel, and puts it into the file', async () => {
    const widget = await signedUp(endpoint, { manageUrl: 'https://gemeente.example/mijn/1' });
    const link = get<HTMLAnchorElement>(widget, '.success .stack > p:last-child a');
    expect([link.href, words(widget, '.success .stack > p:last-child')]).to.deep.equal([
      'https://gemeente.example/mijn/1',
      'Wijzig uw inschrijving of meld u af',
    ]);
    const { text } = await savedBy(get(widget, '.success [part=button-secondary]'));
    expect(text).to.contain('URL:https://gemeente.example/mijn/1\r\n');
  });

  it('gives a series as a file alone', async () => {
    const dates = '2099-02-05T10:00/11:30,2099-02-12T10:00/11:30';
    const widget = await signedUp(endpoint, { status: 'accepted' }, dates);
    expect(has(widget, '.web-calendars')).to.equal(false);
    const { text } = await savedBy(get(widget, '.success [part=button-secondary]'));
    expect(text.match(/BEGIN:VEVENT/g)).to.have.length(2);
  });

  it('offers nothing to whoever has no seat yet', async () => {
    const widget = await signedUp(endpoint, { status: 'waitlisted' });
    expect(has(widget, '.success [part=button-secondary]')).to.equal(false);
    expect(words(widget, '.recap')).to.contain('donderdag 5 februari');
  });

  it('is still there in another language', async () => {
    const widget = await signedUp(endpoint, { status: 'accepted' });
    widget.lang = 'en';
    await until(() => words(widget, '.success .heading').startsWith('You are signed up'));
    await until(() => words(widget, '.success').includes('Add to my calendar'));
  });
});
