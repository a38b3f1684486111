import { expect } from '@open-wc/testing';
import { configure } from '../../../src/config/site-config.js';
import type { SamenEventDetails } from '../../../src/widget/events.js';
import { StandIn } from '../endpoint.js';
import { all, appears, fill, find, get, isFocused, press, until, words } from '../page.js';
import { download, input, prepared, send, signup, status } from './forms.js';

/** Milliseconds after which an endpoint wants to be asked again: longer than anybody waits. */
const later = { 'Retry-After': '600' };

describe('sending a form', () => {
  let endpoint: StandIn;

  beforeEach(() => {
    endpoint = new StandIn();
    configure({ privacy: { controller: 'Gemeente Voorbeeld' } });
  });

  afterEach(() => endpoint.restore());

  it('says that it sends, and after three seconds that it takes longer', async () => {
    const release = endpoint.hold();
    const widget = await download();
    send(widget);
    await until(() => status(widget) === 'Bezig met versturen…');
    await until(() => status(widget).includes('duurt langer dan normaal'));
    release();
    await appears(widget, '.success');
  });

  it('tries again by itself, says so, and sends one id', async () => {
    endpoint.answers('unreachable', { status: 503 });
    const widget = await download();
    send(widget);
    await until(() => status(widget).includes('Wij proberen het opnieuw'));
    await appears(widget, '.success');
    const ids = endpoint.requests.map(
      ({ body }) => (JSON.parse(body as string) as { id: string }).id,
    );
    expect(ids).to.have.length(3);
    expect(new Set(ids).size).to.equal(1);
    expect(endpoint.requests.map(({ headers }) => headers['idempotency-key'])).to.deep.equal(ids);
  });

  it('can be stopped while it tries again', async () => {
    endpoint.answers({ status: 503, headers: { 'Retry-After': '60' } });
    const widget = await download();
    send(widget);
    await until(() => find(widget, 'form .button.quiet')?.textContent.includes('Stop') ?? false);
    get(widget, 'form .button.quiet').click();
    await isFocused(widget, '.summary-heading');
    expect(words(widget, '.summary')).to.contain('U heeft het versturen gestopt.');
    expect(input(widget, 'email').value).to.equal('jo@voorbeeld.example');
  });

  it('says how long to wait where an endpoint says so, and sends on request', async () => {
    endpoint.answers({ status: 429, headers: later });
    const widget = await download();
    send(widget);
    await isFocused(widget, '.summary-heading');
    expect(words(widget, '.summary-heading')).to.equal('Uw gegevens zijn nog niet verstuurd');
    expect(words(widget, '.summary')).to.contain('Probeer het over 10 minuten nog een keer.');
    get(widget, '.summary button').click();
    await appears(widget, '.success');
    expect(endpoint.received[1]?.id).to.equal(endpoint.received[0]?.id);
    expect(endpoint.received).to.have.length(2);
  });

  it('leaves it to the visitor where a second copy would count', async () => {
    endpoint.answers('unreachable', { status: 200 });
    const widget = await download({ 'endpoint-type': 'form' });
    send(widget);
    await isFocused(widget, '.summary-heading');
    expect(words(widget, '.summary')).to.contain('Het kan zijn dat ze dan twee keer aankomen.');
    expect(endpoint.requests).to.have.length(1);
    get(widget, '.summary button').click();
    await appears(widget, '.success');
    expect(endpoint.requests).to.have.length(2);
  });

  it('gives up an attempt after the seconds of "timeout"', async () => {
    endpoint.hold();
    const widget = await download({ 'endpoint-type': 'form', timeout: '1' });
    const kinds: string[] = [];
    widget.addEventListener('samen-error', ({ detail }) => kinds.push(detail.kind));
    // The stand-in answers nothing, and knows of no signal: the form gives up by itself.
    const standIn = window.fetch.bind(window);
    window.fetch = (_, init) =>
      new Promise((_resolve, reject) =>
        init?.signal?.addEventListener('abort', () => reject(new Error('given up'))),
      );
    send(widget);
    await isFocused(widget, '.summary-heading');
    window.fetch = standIn;
    expect(kinds).to.deep.equal(['timeout']);
  });

  it('goes on when the page is left, as long as it is small', async () => {
    const widget = await download({ fields: 'email message?' });
    fill(widget, 'message', 'x'.repeat(5000));
    send(widget);
    await appears(widget, '.success');
    expect(endpoint.requests[0]?.keepalive).to.equal(true);
    const extra = Array.from({ length: 70 }, (_, number) => `k${number}=${'x'.repeat(990)}`);
    const large = await download({ extra: extra.join(' ') });
    send(large);
    await appears(large, '.success');
    expect(endpoint.requests[1]?.keepalive).to.equal(false);
  });

  it('keeps the button enabled, and what was typed in the form, after any failure', async () => {
    for (const answer of [{ status: 501 }, { status: 503, headers: later }, { status: 404 }]) {
      endpoint.answers(answer);
      const widget = await download();
      send(widget);
      await isFocused(widget, '.summary-heading');
      expect(get<HTMLButtonElement>(widget, 'button[type=submit]').disabled).to.equal(false);
      expect(input(widget, 'email').value).to.equal('jo@voorbeeld.example');
      expect(input(widget, 'email').disabled).to.equal(false);
      expect(input(widget, 'email').readOnly).to.equal(false);
      await expect(widget).to.be.accessible();
    }
  });

  it('asks before the page is left with something unsent, and not otherwise', async () => {
    const leaves = (): boolean => {
      const event = new Event('beforeunload', { cancelable: true });
      dispatchEvent(event);
      return !event.defaultPrevented;
    };
    const widget = await download();
    await prepared(widget);
    expect(leaves()).to.equal(true);
    fill(widget, 'email', 'jo@voorbeeld.example');
    await widget.updateComplete;
    expect(leaves()).to.equal(false);
    fill(widget, 'email', '');
    await widget.updateComplete;
    expect(leaves()).to.equal(true);
    send(widget);
    await appears(widget, '.success');
    expect(leaves()).to.equal(true);
    const other = await download();
    await prepared(other);
    fill(other, 'email', 'x');
    await other.updateComplete;
    other.remove();
    expect(leaves()).to.equal(true);
  });

  it('sends the token of the page to an endpoint of the configuration on its own origin', async () => {
    const meta = document.createElement('meta');
    meta.name = 'csrf-token';
    meta.content = 'abc';
    document.head.append(meta);
    const endpoints = { leads: { url: '/api/leads' } };
    configure({ endpoints });
    const widget = await download({ endpoint: 'leads' });
    send(widget);
    await appears(widget, '.success');
    expect(endpoint.requests[0]?.headers['x-csrf-token']).to.equal('abc');
    meta.name = 'my-token';
    configure({ endpoints, csrf: { meta: 'my-token', header: 'X-My-Token' } });
    const other = await download({ endpoint: 'leads' });
    send(other);
    await appears(other, '.success');
    expect(endpoint.requests[1]?.headers['x-my-token']).to.equal('abc');
    // An author may have written this one.
    const third = await download({ endpoint: '/api/leads' });
    send(third);
    await appears(third, '.success');
    expect(endpoint.requests[2]?.headers).to.not.have.property('x-my-token');
    meta.remove();
  });

  describe('in the sandbox', () => {
    it('sends nothing, and shows the exact request', async () => {
      const widget = await signup({ sandbox: '', extra: "campaign=spring title='Samen verder'" });
      get(widget, '[name=session]').click();
      fill(widget, 'name', 'Jo de Vries');
      fill(widget, 'email', 'jo@voorbeeld.example');
      press(widget);
      await isFocused(widget, '.preview-heading');
      const request = get(widget, 'pre').textContent;
      expect(request).to.match(/^POST http.*\/api\/leads\nAccept: application\/json\n/);
      const body = JSON.parse(request.slice(request.indexOf('{'))) as { extra: unknown };
      expect(body.extra).to.deep.equal({ campaign: 'spring', title: 'Samen verder' });
      expect(endpoint.requests).to.have.length(0);
      expect(words(widget, '.notice')).to.contain('De proefstand staat aan');
      await expect(widget).to.be.accessible();
    });

    it('shows a form’s body as it is encoded', async () => {
      const widget = await download({ sandbox: '', 'endpoint-type': 'form' });
      send(widget);
      await isFocused(widget, '.preview-heading');
      expect(get(widget, 'pre').textContent).to.contain('email=jo%40voorbeeld.example&');
      expect(get(widget, 'pre').textContent).to.contain('application/x-www-form-urlencoded');
    });
  });

  describe('against spam', () => {
    it('has a field that people never meet', async () => {
      const widget = await download();
      await prepared(widget);
      const trap = input(widget, 'samen-extra');
      expect(trap.closest('[inert]')).not.to.equal(null);
      expect(trap.autocomplete).to.equal('off');
      expect(get(widget, '.trap').getBoundingClientRect().width).to.be.lessThan(2);
      trap.focus();
      expect(widget.shadowRoot?.activeElement).to.equal(null);
      await expect(widget).to.be.accessible();
    });

    it('sends nothing where that was filled in, loses nothing, and takes a second press', async () => {
      const widget = await download();
      await prepared(widget);
      input(widget, 'samen-extra').value = 'https://spam.example';
      send(widget);
      await isFocused(widget, '.summary-heading');
      expect(words(widget, '.summary')).to.contain('Druk nog een keer op de knop.');
      expect(endpoint.requests).to.have.length(0);
      press(widget);
      await appears(widget, '.success');
      expect(JSON.stringify(endpoint.received[0])).not.to.contain('samen-extra');
    });

    it('waits a moment with a form that is sent at once', async () => {
      const widget = await download();
      const start = performance.now();
      send(widget);
      await appears(widget, '.success');
      expect(performance.now() - start).to.be.greaterThan(500);
    });
  });
});

describe('what a form tells the page', () => {
  it('is the kind of failure, its status, and never what was typed', async () => {
    const endpoint = new StandIn();
    endpoint.answers({ status: 501 });
    const seen: SamenEventDetails['samen-error'][] = [];
    const widget = await download();
    widget.addEventListener('samen-error', ({ detail }) => seen.push(detail));
    send(widget);
    await isFocused(widget, '.summary-heading');
    endpoint.restore();
    expect(seen).to.deep.equal([{ widget: 'download', kind: 'server', status: 501, fields: [] }]);
    expect(all(widget, '.summary a')).to.have.length(0);
  });
});
