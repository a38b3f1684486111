import { expect } from '@open-wc/testing';
import { clear, createStore, entries } from 'idb-keyval';
import { configure } from '../../../src/config/site-config.js';
import { claimId } from '../../../src/form/id-claim.js';
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
  says,
  until,
  words,
} from '../page.js';
import { download, input, prepared, reloaded, send, signup } from './forms.js';

const twoHours = 2 * 3_600_000;
const sevenDays = 7 * 24 * 3_600_000;

/** What is kept in the tab, as text. */
function inTab(): string {
  return Object.values(sessionStorage).join();
}

/** Makes what is kept in the tab older. */
function age(milliseconds: number): void {
  for (const key of Object.keys(sessionStorage)) {
    const draft = JSON.parse(sessionStorage.getItem(key) ?? '') as { savedAt: number };
    sessionStorage.setItem(
      key,
      JSON.stringify({ ...draft, savedAt: draft.savedAt - milliseconds }),
    );
  }
}

describe('a form that was not sent', () => {
  let endpoint: StandIn;
  const device = createStore('samen-widgets', 'drafts');

  beforeEach(async () => {
    endpoint = new StandIn();
    configure({ privacy: { controller: 'Gemeente Voorbeeld' } });
    await clear(device);
  });

  afterEach(() => endpoint.restore());

  describe('with persist="session"', () => {
    it('is there again after a reload: texts, boxes and when they were ticked', async () => {
      const first = await download({ 'newsletter-text': 'Stuur mij de nieuwsbrief.' });
      await prepared(first);
      fill(first, 'email', 'jo@voorbeeld.example');
      fill(first, 'name', 'Jo');
      input(first, 'consent').click();
      await until(() => inTab().includes('"consent"'));
      const decided = inTab();
      first.remove();
      const second = await reloaded({ 'newsletter-text': 'Stuur mij de nieuwsbrief.' });
      await until(() => input(second, 'email').value === 'jo@voorbeeld.example');
      expect(input(second, 'name').value).to.equal('Jo');
      await until(() => input(second, 'consent').checked);
      expect(input(second, 'newsletter').checked).to.equal(false);
      press(second);
      await appears(second, '.success');
      const [consent, newsletter] = endpoint.received[0]!.consents;
      expect(consent?.given).to.equal(true);
      expect(decided).to.contain(consent?.at);
      expect(newsletter?.given).to.equal(false);
    });

    it('keeps the moment of the last tick, and of an untick', async () => {
      const own = { 'newsletter-text': 'Stuur mij de nieuwsbrief.' };
      const first = await download(own);
      await prepared(first);
      fill(first, 'email', 'jo@voorbeeld.example');
      input(first, 'consent').click();
      input(first, 'newsletter').click();
      input(first, 'consent').click();
      await first.updateComplete;
      const { decided } = JSON.parse(inTab()) as { decided: Record<string, string> };
      first.remove();
      const second = await reloaded(own);
      await until(() => input(second, 'newsletter').checked);
      press(second);
      await appears(second, '.success');
      const moments = endpoint.received[0]!.consents.map(({ at, given }) => [given, at]);
      expect(moments).to.deep.equal([
        [false, decided['consent']],
        [true, decided['newsletter']],
      ]);
    });

    it('does not undo what the visitor typed or ticked meanwhile', async () => {
      const own = { 'newsletter-text': 'Stuur mij de nieuwsbrief.' };
      const first = await download(own);
      await prepared(first);
      fill(first, 'name', 'Jo');
      input(first, 'newsletter').click();
      await until(() => inTab().includes('"newsletter"'));
      first.remove();
      const second = await reloaded(own);
      fill(second, 'name', 'Kim');
      input(second, 'consent').click();
      await prepared(second);
      await until(() => input(second, 'newsletter').checked);
      expect(input(second, 'name').value).to.equal('Kim');
      expect(input(second, 'consent').checked).to.equal(true);
    });

    it('is gone once it was accepted', async () => {
      const widget = await download();
      send(widget);
      await appears(widget, '.success');
      expect(inTab()).not.to.contain('jo@voorbeeld');
    });

    it('is gone after two hours, wherever it was typed', async () => {
      const first = await download();
      await prepared(first);
      fill(first, 'email', 'jo@voorbeeld.example');
      await first.updateComplete;
      first.remove();
      age(twoHours);
      sessionStorage.setItem('of the site', 'stays');
      sessionStorage.setItem('samen-widgets:/other page', '{"savedAt":1}');
      sessionStorage.setItem('samen-widgets:/damaged', '{');
      const second = await reloaded();
      await prepared(second);
      expect(input(second, 'email').value).to.equal('');
      expect(Object.keys(sessionStorage)).to.deep.equal(['of the site']);
    });

    it('does not take what is damaged', async () => {
      const first = await download();
      await prepared(first);
      fill(first, 'email', 'jo@voorbeeld.example');
      await first.updateComplete;
      first.remove();
      for (const key of Object.keys(sessionStorage)) {
        sessionStorage.setItem(key, `{"version":1,"savedAt":${Date.now() - 5},"values":[1]}`);
      }
      const second = await reloaded();
      await prepared(second);
      expect(input(second, 'email').value).to.equal('');
    });

    it('goes on with its id after a reload in the middle of sending, and says what is open', async () => {
      const release = endpoint.hold();
      const first = await download();
      send(first);
      await until(() => inTab().includes('"last"'));
      first.remove();
      const second = await reloaded();
      await appears(second, '.summary');
      expect(words(second, '.summary')).to.contain('het telt maar één keer');
      release();
      press(second);
      await appears(second, '.success');
      await until(() => endpoint.requests.length === 2);
      const [one, two] = endpoint.received;
      expect(two?.id).to.equal(one?.id);
    });

    it('makes an id of its own in a tab that was duplicated', async () => {
      const release = endpoint.hold();
      const first = await download();
      send(first);
      await until(() => inTab().includes('"last"'));
      first.remove();
      // The copy, under an id that another page holds.
      const id = '11111111-1111-4111-8111-111111111111';
      const [key = ''] = Object.keys(sessionStorage);
      const copy = sessionStorage.getItem(key) ?? '';
      sessionStorage.setItem(key, copy.replace(/"id":"[\w-]+"/, `"id":"${id}"`));
      const other = document.createElement('iframe');
      document.body.append(other);
      await new Promise<void>((resolve) => {
        void other.contentWindow?.navigator.locks.request(`samen-widgets:${id}`, () => {
          resolve();
          return new Promise(() => undefined);
        });
      });
      const second = await reloaded();
      await until(() => input(second, 'email').value === 'jo@voorbeeld.example');
      await prepared(second);
      expect(has(second, '.summary')).to.equal(false);
      release();
      press(second);
      await appears(second, '.success');
      expect(endpoint.received.at(-1)?.id).not.to.equal(id);
      expect(endpoint.received.at(-1)).not.to.have.property('replaces');
      other.remove();
    });

    it('goes on with its id whatever was filled in, and in whatever order it is asked', async () => {
      const fields = { fields: 'message email name', consent: 'none' };
      endpoint.answers({ status: 501 });
      const first = await download(fields);
      fill(first, 'message', 'Twee regels\nen nog een');
      fill(first, 'name', 'Jo');
      send(first);
      await appears(first, '.summary');
      first.remove();
      const second = await reloaded(fields);
      await appears(second, '.summary');
      press(second);
      await appears(second, '.success');
      const [one, two] = endpoint.received;
      expect(two).to.deep.equal(one);
    });

    it('keeps the words where what was sent last is damaged', async () => {
      endpoint.answers({ status: 501 });
      const first = await download();
      send(first);
      await appears(first, '.summary');
      first.remove();
      const [key = ''] = Object.keys(sessionStorage);
      const kept = sessionStorage.getItem(key) ?? '';
      sessionStorage.setItem(key, kept.replace('"widget":"download"', '"widget":"no such"'));
      const second = await reloaded();
      await until(() => input(second, 'email').value === 'jo@voorbeeld.example');
      expect(has(second, '.summary')).to.equal(false);
    });

    it('stays apart from another form, in another shadow root as well', async () => {
      sessionStorage.clear();
      const hosts = [document.createElement('div'), document.createElement('div')];
      for (const [index, host] of hosts.entries()) {
        document.body.append(host);
        const widget = document.createElement('samen-download');
        widget.endpoint = '/api/leads';
        host.attachShadow({ mode: 'open' }).append(widget);
        await prepared(widget);
        fill(widget, 'email', `nummer${index}@voorbeeld.example`);
        await widget.updateComplete;
      }
      const kept = inTab();
      for (const host of hosts) host.remove();
      expect(kept).to.contain('nummer0@').and.to.contain('nummer1@');
    });

    it('is not kept for longer by a visit alone', async () => {
      const first = await download();
      await prepared(first);
      fill(first, 'email', 'jo@voorbeeld.example');
      await first.updateComplete;
      first.remove();
      age(twoHours - 60_000);
      const before = inTab();
      const second = await reloaded();
      await until(() => input(second, 'email').value === 'jo@voorbeeld.example');
      await prepared(second);
      second.requestUpdate();
      await second.updateComplete;
      expect(inTab()).to.equal(before);
    });

    it('is gone when the visitor empties the form', async () => {
      const widget = await download();
      await prepared(widget);
      fill(widget, 'email', 'jo@voorbeeld.example');
      await until(() => inTab().includes('jo@voorbeeld'));
      fill(widget, 'email', '');
      await until(() => !inTab().includes('jo@voorbeeld'));
    });

    it('is gone then as well where the widget itself chose the only date', async () => {
      const widget = await signup({ dates: '2099-02-05T10:00/11:30' });
      await prepared(widget);
      expect(input(widget, 'session').value).to.equal('2099-02-05T10:00+01:00');
      fill(widget, 'name', 'Jo de Vries');
      await until(() => inTab().includes('Jo de Vries'));
      fill(widget, 'name', '');
      await until(() => inTab() === '');
      const leaving = new Event('beforeunload', { cancelable: true });
      dispatchEvent(leaving);
      expect(leaving.defaultPrevented).to.equal(false);
    });

    it('has no tick beside a sentence that the visitor never saw', async () => {
      const first = await download({ 'consent-text': 'De een mag mij mailen.' });
      await prepared(first);
      fill(first, 'email', 'jo@voorbeeld.example');
      input(first, 'consent').click();
      await until(() => inTab().includes('De een mag mij mailen.'));
      first.remove();
      const second = await reloaded({ 'consent-text': 'De ander mag mij mailen.' });
      await until(() => input(second, 'email').value === 'jo@voorbeeld.example');
      await prepared(second);
      await second.updateComplete;
      expect(input(second, 'consent').checked).to.equal(false);
    });

    it('is not there any more for a page that leaves once it was accepted', async () => {
      const widget = await download();
      let asks = true;
      widget.addEventListener('samen-success', () => {
        const event = new Event('beforeunload', { cancelable: true });
        dispatchEvent(event);
        asks = event.defaultPrevented;
      });
      send(widget);
      await appears(widget, '.success');
      expect(asks).to.equal(false);
      widget.requestUpdate();
      await widget.updateComplete;
      expect(inTab()).not.to.contain('jo@voorbeeld');
    });

    it('does not take the page elsewhere from a widget that is gone', async () => {
      const release = endpoint.hold();
      const widget = await download({ 'success-url': '#gone' });
      send(widget);
      await until(() => endpoint.held > 0);
      const succeeded = new Promise((resolve) =>
        widget.addEventListener('samen-success', resolve, { once: true }),
      );
      widget.remove();
      release();
      await succeeded;
      await new Promise((resolve) => setTimeout(resolve));
      expect(location.hash).not.to.equal('#gone');
    });

    it('does not wait for an id that this page holds itself', async () => {
      const id = crypto.randomUUID();
      expect(await claimId(id)).to.equal(true);
      expect(await claimId(id)).to.equal(true);
    });
  });

  it('is not kept with persist="none"', async () => {
    const first = await download({ persist: 'none' });
    await prepared(first);
    fill(first, 'email', 'jo@voorbeeld.example');
    await first.updateComplete;
    expect(sessionStorage.length).to.equal(0);
    first.remove();
    const second = await reloaded({ persist: 'none' });
    await prepared(second);
    expect(input(second, 'email').value).to.equal('');
  });

  it('is sent all the same where nothing can be kept', async () => {
    const real = Object.getOwnPropertyDescriptor(window, 'sessionStorage')!;
    Object.defineProperty(window, 'sessionStorage', {
      configurable: true,
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
    const widget = await reloaded();
    send(widget);
    await appears(widget, '.success');
    Object.defineProperty(window, 'sessionStorage', real);
    expect(endpoint.received).to.have.length(1);
  });

  describe('with persist="device"', () => {
    const attributes = { persist: 'device' };

    it('is kept on the device only when the visitor asks for it', async () => {
      const widget = await download(attributes);
      await prepared(widget);
      expect(has(widget, '.keeping')).to.equal(false);
      fill(widget, 'email', 'jo@voorbeeld.example');
      await appears(widget, '.keeping');
      expect(await entries(device)).to.have.length(0);
      get(widget, '.keeping button').click();
      await until(() => says(widget, '.keeping', 'hooguit zeven dagen'));
      await isFocused(widget, '.keeping p');
      fill(widget, 'name', 'Jo');
      await widget.updateComplete;
      await until(() => says(widget, '.keeping', 'Wis mijn gegevens'));
      expect(await entries(device)).to.have.length(1);
      await expect(widget).to.be.accessible();
    });

    it('is offered on a later visit, sent on request, and then deleted', async () => {
      endpoint.answers({ status: 503, headers: { 'Retry-After': '600' } });
      const first = await download(attributes);
      send(first);
      await isFocused(first, '.summary-heading');
      await appears(first, '.keeping button');
      get(first, '.keeping button').click();
      await until(() => words(first, '.keeping').includes('hooguit zeven dagen'));
      first.remove();
      // Another tab, another day.
      sessionStorage.clear();
      const second = await reloaded(attributes);
      await until(() => find(second, '.keeping')?.textContent.includes('bewaard.') ?? false);
      expect(get(second, 'form').firstElementChild).to.equal(get(second, '.keeping'));
      expect(input(second, 'email').value).to.equal('jo@voorbeeld.example');
      expect(endpoint.requests).to.have.length(1);
      expect(
        all(second, '.keeping button').map((button) => button.textContent.trim()),
      ).to.deep.equal(['Nu versturen', 'Wis mijn gegevens']);
      get(second, '.keeping button').click();
      await appears(second, '.success');
      expect(endpoint.received[1]?.id).to.equal(endpoint.received[0]?.id);
      expect(await entries(device)).to.have.length(0);
    });

    it('is wiped with what was sent last', async () => {
      endpoint.answers({ status: 501 });
      const widget = await download(attributes);
      send(widget);
      await appears(widget, '.summary');
      get(widget, '.keeping button').click();
      await until(() => says(widget, '.keeping', 'hooguit zeven dagen'));
      get(widget, '.keeping button').click();
      await until(
        () =>
          has(widget, '.keeping') && words(widget, '.keeping').includes('Uw gegevens zijn gewist.'),
      );
      fill(widget, 'name', 'K');
      await until(() => inTab().includes('"K"'));
      expect(inTab()).not.to.contain('jo@voorbeeld');
      expect(await entries(device)).to.have.length(0);
    });

    it('is wiped on request, from the device, the tab and the screen', async () => {
      const widget = await download(attributes);
      await prepared(widget);
      fill(widget, 'email', 'jo@voorbeeld.example');
      input(widget, 'consent').click();
      await appears(widget, '.keeping');
      get(widget, '.keeping button').click();
      await until(() => says(widget, '.keeping', 'hooguit zeven dagen'));
      get(widget, '.keeping button').click();
      await until(() => says(widget, '.keeping', 'Uw gegevens zijn gewist.'));
      await isFocused(widget, '.keeping p');
      expect(input(widget, 'email').value).to.equal('');
      expect(input(widget, 'consent').checked).to.equal(false);
      expect(await entries(device)).to.have.length(0);
      expect(inTab()).not.to.contain('jo@voorbeeld');
    });

    it('is gone after seven days', async () => {
      const first = await download(attributes);
      await prepared(first);
      fill(first, 'email', 'jo@voorbeeld.example');
      await appears(first, '.keeping');
      get(first, '.keeping button').click();
      await until(() => words(first, '.keeping').includes('hooguit zeven dagen'));
      first.remove();
      sessionStorage.clear();
      const real = Date.now;
      Date.now = () => real() + sevenDays + 1;
      const second = await reloaded(attributes);
      await prepared(second);
      Date.now = real;
      expect(input(second, 'email').value).to.equal('');
      expect(await entries(device)).to.have.length(0);
    });
  });
});
