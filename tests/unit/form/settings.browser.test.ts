import { expect } from '@open-wc/testing';
import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/sha';
import { configure } from '../../../src/config/site-config.js';
import { StandIn } from '../endpoint.js';
import { appears, find, has, isFocused, until, words } from '../page.js';
import { download, input, prepared, send, signup } from './forms.js';

type Widget = Awaited<ReturnType<typeof download>> | Awaited<ReturnType<typeof signup>>;

/** Waits until the editor is told something. */
async function isTold(widget: Widget, ...parts: readonly string[]): Promise<void> {
  await until(
    () => {
      const notice = find(widget, '.notice')?.textContent ?? '';
      return parts.every((part) => notice.includes(part));
    },
    `the editor reads ${parts.join(', ')}`,
  );
}

describe('what an editor sets on a form', () => {
  let endpoint: StandIn;

  beforeEach(() => {
    endpoint = new StandIn();
    configure({
      privacy: {
        controller: 'Gemeente Voorbeeld',
        contact: 'privacy@voorbeeld.example',
        retention: '6 maanden',
      },
    });
  });

  afterEach(() => endpoint.restore());

  for (const [attribute, value, accepted] of [
    ['extra', 'campaign spring', "campaign=spring title='Samen verder'"],
    ['fields', 'email adress', 'name, given-name, family-name, email'],
    ['consent', 'required', 'optional, none'],
    ['persist', 'forever', 'session, device, none'],
    ['timeout', 'soon', '1 – 600'],
    ['challenge', 'javascript:alert(1)', 'https://…'],
    ['success-url', 'data:text/html,x', 'https://…'],
  ] as const) {
    it(`tells of ${attribute}="${value}", and goes on with what is right`, async () => {
      const widget = await download({ [attribute]: value });
      const wrong = attribute === 'fields' ? 'adress' : value;
      await isTold(widget, `“${attribute}”`, `“${wrong}”`, accepted);
      send(widget);
      await appears(widget, '.success');
      expect(endpoint.requests).to.have.length(1);
      expect(endpoint.requests[0]?.url).to.equal(new URL('/api/leads', location.href).href);
    });
  }

  for (const [attribute, value, accepted] of [
    ['endpoint-type', 'xml', 'json, form, multipart, hubspot'],
    ['field-map', 'email', 'email=your-email name=your-name'],
    ['field-map', "email='your-email", 'email=your-email name=your-name'],
    ['endpoint-type', 'netlify', 'form-name=contact'],
  ] as const) {
    it(`sends nothing in a way that was not meant: ${attribute}="${value}"`, async () => {
      const widget = await download({ [attribute]: value });
      await isTold(widget, value, accepted);
      send(widget);
      await isFocused(widget, '.summary-heading');
      expect(words(widget, '.summary-heading')).to.equal('Uw gegevens zijn niet verstuurd');
      expect(endpoint.requests).to.have.length(0);
    });
  }

  for (const value of [
    'javascript:alert(1)',
    'data:text/plain,x',
    'ftp://voorbeeld.example/',
    'leeds',
  ]) {
    it(`sends nothing to endpoint="${value}"`, async () => {
      const widget = await download({ endpoint: value });
      await isTold(widget, `“${value}”`);
      send(widget);
      await isFocused(widget, '.summary-heading');
      expect(words(widget, '.summary-heading')).to.equal('Uw gegevens zijn niet verstuurd');
      expect(input(widget, 'email').value).to.equal('jo@voorbeeld.example');
      expect(endpoint.requests).to.have.length(0);
    });
  }

  it('tells of an unknown type in the configuration as well', async () => {
    configure({ endpoints: { leads: { url: '/api/leads', type: 'xml' } } });
    await isTold(await download({ endpoint: 'leads' }), '“endpoint-type”', '“xml”');
  });

  for (const [type, attributes, lost] of [
    ['form', {}, 'consent.text'],
    ['hubspot', {}, 'consent consent.text'],
    ['contact-form-7', { 'field-map': 'consent=akkoord' }, 'consent.text'],
    ['gravity-forms', { 'field-map': 'email=3' }, 'name organisation consent consent.text'],
    ['drupal-webform', { extra: 'webform_id=a' }, 'consent consent.text'],
    ['formspree', {}, 'consent.text'],
    ['multipart', {}, 'consent.text'],
    ['native', {}, 'consent.text'],
    ['netlify', { extra: 'form-name=a' }, 'consent.text'],
  ] as const) {
    it(`tells what ${type} has no place for`, async () => {
      const widget = await download({ 'endpoint-type': type, ...attributes });
      await isTold(widget, `“${type}”`, `: ${lost}.`);
    });
  }

  it('has nothing to tell where each consent has a place', async () => {
    for (const [type, fieldMap] of [
      ['form', 'consent.text=zin'],
      ['hubspot', 'consent=999'],
      ['gravity-forms', 'email=3 name=1.3 organisation=4 consent=5.1 consent.text=6'],
    ] as const) {
      const widget = await download({ 'endpoint-type': type, 'field-map': fieldMap });
      await prepared(widget);
      await widget.updateComplete;
      expect(has(widget, '.notice'), type).to.equal(false);
    }
    const json = await download();
    await prepared(json);
    expect(has(json, '.notice')).to.equal(false);
  });

  it('tells of names under privacy that there are none of, and of values that are no text', async () => {
    const own = { recipients: ['De zaal'], purpose: 'Inschrijven', fr: { retention: '6 mois' } };
    configure({
      privacy: {
        controller: 'Gemeente Voorbeeld',
        retentoin: '6 maanden',
        basis: { download: 'Uw verzoek', downlaod: 'Uw verzoek' },
        en: { retention: 6, contact: 'privacy@voorbeeld.example' },
        es: { retention: '6 meses' },
      } as never,
      endpoints: { leads: { url: '/api/leads', privacy: own as never } },
    });
    const widget = await download({ endpoint: 'leads' });
    const wrong = 'retentoin, basis.downlaod, en.retention, es, recipients, purpose.';
    await isTold(widget, 'Onder “privacy”', `niet begrijpt: ${wrong} `);
  });

  it('tells what visitors must know about their data and is not there', async () => {
    configure({ privacy: { controller: 'Gemeente Voorbeeld', retention: { nl: '6' } as never } });
    await isTold(await download(), 'contact, retention.', 'AVG art. 13');
  });

  it('tells that the session of a signup has no place', async () => {
    await isTold(await signup({ 'endpoint-type': 'hubspot' }), ': session.');
  });

  it('tells which constant an endpoint cannot do without', async () => {
    await isTold(await download({ 'endpoint-type': 'netlify' }), 'form-name=contact');
    await isTold(await download({ 'endpoint-type': 'drupal-webform' }), 'webform_id=contact');
  });

  it('speaks to an endpoint by its name, with the map and constants of both', async () => {
    configure({
      privacy: { controller: 'Gemeente Voorbeeld' },
      endpoints: {
        crm: {
          url: '/api/crm',
          type: 'hubspot',
          fieldMap: { consent: '999' },
          extra: { source_page: 'home' },
        },
      },
    });
    endpoint.answers({ status: 200, body: { inlineMessage: 'Thanks' } });
    const widget = await download({ endpoint: 'crm', 'field-map': 'email=work_email' });
    input(widget, 'consent').click();
    send(widget);
    await appears(widget, '.success');
    const [request] = endpoint.requests;
    const body = JSON.parse(request?.body as string) as {
      fields: unknown;
      legalConsentOptions: { consent: { text: string; communications: object[] } };
    };
    expect(body.fields).to.deep.equal([
      { objectTypeId: '0-1', name: 'work_email', value: 'jo@voorbeeld.example' },
      { objectTypeId: '0-1', name: 'source_page', value: 'home' },
    ]);
    const { text, communications } = body.legalConsentOptions.consent;
    expect(text).to.contain('Gemeente Voorbeeld verwerkt uw gegevens.');
    expect(communications).to.have.length(1);
    expect(words(widget, '.success')).to.contain('Thanks');
  });

  it('posts as a form of the page and leaves, with endpoint-type="native"', async () => {
    const posted: [string, string, Record<string, string>][] = [];
    // eslint-disable-next-line @typescript-eslint/unbound-method
    const { submit } = HTMLFormElement.prototype;
    HTMLFormElement.prototype.submit = function (this: HTMLFormElement) {
      const values = [...new FormData(this)].map(([name, value]) => [name, value]);
      posted.push([this.method, this.action, Object.fromEntries(values) as Record<string, string>]);
    };
    const widget = await download({ 'endpoint-type': 'native', timeout: '1' });
    input(widget, 'consent').click();
    send(widget);
    await until(() => posted.length === 1);
    HTMLFormElement.prototype.submit = submit;
    const [method, action, values] = posted[0]!;
    expect(method).to.equal('post');
    expect(action).to.equal(new URL('/api/leads', location.href).href);
    expect(values).to.include({ email: 'jo@voorbeeld.example', widget: 'download', consent: '1' });
    expect(endpoint.requests).to.have.length(0);
    // The page did not come: the visitor decides.
    await appears(widget, '.summary');
    expect(words(widget, '.summary')).to.contain('twee keer aankomen');
  });

  it('does proof of work where it is asked for, new for each attempt', async () => {
    const secret = 'only for tests';
    const challenge = await createChallenge({
      algorithm: 'SHA-256',
      cost: 10,
      deriveKey,
      hmacSignatureSecret: secret,
    });
    endpoint.answersWithJson('/api/challenge', challenge);
    endpoint.answers({ status: 500 });
    const widget = await download({ challenge: '/api/challenge' });
    send(widget);
    await appears(widget, '.success');
    expect(endpoint.received).to.have.length(2);
    for (const { altcha = '' } of endpoint.received) {
      const proof = JSON.parse(atob(altcha)) as Pick<
        Parameters<typeof verifySolution>[0],
        'challenge' | 'solution'
      >;
      const result = await verifySolution({ ...proof, deriveKey, hmacSignatureSecret: secret });
      expect(result.verified).to.equal(true);
    }
  });

  it('proves its work before it leaves the page as well', async () => {
    endpoint.answersWithJson(
      '/api/challenge',
      await createChallenge({ algorithm: 'SHA-256', cost: 10, deriveKey }),
    );
    const posted: FormData[] = [];
    // eslint-disable-next-line @typescript-eslint/unbound-method
    const { submit } = HTMLFormElement.prototype;
    HTMLFormElement.prototype.submit = function (this: HTMLFormElement) {
      posted.push(new FormData(this));
    };
    const widget = await download({ 'endpoint-type': 'native', challenge: '/api/challenge' });
    send(widget);
    await until(() => posted.length === 1);
    HTMLFormElement.prototype.submit = submit;
    expect(posted[0]?.get('altcha')).to.match(/^[\w+/]+=*$/);
    // Come back to with the back button: it may have arrived, and the visitor is told.
    dispatchEvent(new Event('pageshow'));
    await appears(widget, '.summary');
    expect(words(widget, '.summary')).to.contain('twee keer aankomen');
  });

  it('tries no challenge again that it cannot answer, and names it to the editor', async () => {
    endpoint.answersWithJson('/api/challenge', {
      parameters: {
        algorithm: 'ARGON2ID',
        nonce: '00',
        salt: '00',
        cost: 1,
        keyLength: 32,
        keyPrefix: '00',
      },
    });
    const widget = await download({ challenge: '/api/challenge' });
    send(widget);
    await isFocused(widget, '.summary-heading');
    expect(words(widget, '.summary')).to.contain('nog niet klaar voor gebruik');
    await isTold(widget, '/api/challenge');
    expect(endpoint.requests).to.have.length(0);
  });

  it('leaves out a header for the site’s token that cannot be one, and tells of it', async () => {
    const meta = document.createElement('meta');
    meta.name = 'csrf-token';
    meta.content = 'abc';
    document.head.append(meta);
    configure({ csrf: { header: 'X CSRF' } });
    const widget = await download();
    await isTold(widget, '"csrf"');
    send(widget);
    await appears(widget, '.success');
    meta.remove();
  });

  it('sends nothing where the challenge does not come', async () => {
    endpoint.answersWithJson('/api/challenge', { error: 'down' }, 501);
    const widget = await download({ challenge: '/api/challenge' });
    send(widget);
    await isFocused(widget, '.summary-heading');
    expect(words(widget, '.summary-heading')).to.equal('Uw gegevens zijn niet verstuurd');
    expect(endpoint.requests).to.have.length(0);
  });
});
