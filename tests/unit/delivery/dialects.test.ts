import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { dialectNames, loadDialect, registerDialect } from '../../../src/delivery/dialects.js';
import type { Outcome } from '../../../src/delivery/outcome.js';
import type { Submission } from '../../../src/delivery/submission.js';
import {
  contactForm7Peer,
  drupalPeer,
  formspreePeer,
  gravityPeer,
  hubspotPeer,
  multipartScript,
  netlifyPeer,
  ownScript,
  type Peer,
  type RunningPeer,
  startPeer,
} from '../../fixtures/peers.js';
import { deliver, to } from './delivering.js';
import { example } from './example.js';

const at = '2027-01-12T09:29:40.000Z';

/** A signup with everything in it that a flat endpoint could have a place for. */
const signup: Submission = {
  ...example,
  widget: 'signup',
  subject: { session: '2027-02-04T10:00+01:00', title: 'Kennissessie' },
  fields: { name: 'Jo de Vries', email: 'jo@voorbeeld.example' },
  consents: [
    { purpose: 'contact', text: 'U mag mij mailen.', given: true, at, lang: 'nl' },
    { purpose: 'newsletter', text: 'Stuur mij de nieuwsbrief.', given: false, at, lang: 'nl' },
  ],
  source: { utm_source: 'mail' },
  extra: { campaign: 'spring' },
};

function withEmail(email: string, name = 'Jo de Vries'): Submission {
  return { ...signup, fields: { name, email } };
}

function problemsOf(outcome: Outcome): unknown {
  assert.equal(outcome.type, 'refused');
  return outcome.problems;
}

/** Describes a dialect against the stand-in for its peer. */
function against(name: string, peer: Peer, tests: (running: () => RunningPeer) => void): void {
  describe(`the dialect ${name}`, () => {
    let running: RunningPeer;
    before(async () => {
      running = await startPeer(peer);
    });
    after(() => running.stop());
    tests(() => running);
  });
}

against('form', ownScript, (peer) => {
  it('posts every value under its name, and takes the redirect to a page for success', async () => {
    const outcome = await deliver(await to(`${peer().url}/form`, 'form'), { submission: signup });
    assert.deepEqual(outcome, { type: 'accepted', reply: undefined });
    assert.deepEqual(peer().kept.at(-1), {
      name: 'Jo de Vries',
      email: 'jo@voorbeeld.example',
      submission_id: signup.id,
      widget: 'signup',
      consent: '1',
      session: '2027-02-04T10:00+01:00',
      title: 'Kennissessie',
      utm_source: 'mail',
      campaign: 'spring',
    });
  });

  it('is a simple request to another origin, without a header that needs a preflight', async () => {
    await deliver(await to(`${peer().url}/form`, 'form'), { submission: signup });
    const { headers } = peer().requests.at(-1)!;
    assert.equal(headers['idempotency-key'], undefined);
    assert.equal(headers['accept'], 'application/json');
  });

  it('sends what a consent would lose where the field map names a place for it', async () => {
    const fieldMap = {
      email: 'email',
      consent: 'mag_mailen',
      'consent.text': 'tekst',
      'consent.at': 'moment',
      'page.url': 'pagina',
      id: 'nummer',
    };
    await deliver(await to(`${peer().url}/form`, 'form', { fieldMap }), { submission: signup });
    const kept = peer().kept.at(-1)!;
    assert.equal(kept['mag_mailen'], '1');
    assert.equal(kept['tekst'], 'U mag mij mailen.');
    assert.equal(kept['moment'], at);
    assert.equal(kept['pagina'], signup.page.url);
    assert.equal(kept['nummer'], signup.id);
    assert.equal(kept['newsletter'], undefined);
  });

  it('leads an error back to its field through the map', async () => {
    const fieldMap = { name: 'email', email: 'naam' };
    const outcome = await deliver(await to(`${peer().url}/form`, 'form', { fieldMap }), {
      submission: signup,
    });
    assert.deepEqual(problemsOf(outcome), [{ field: 'name', message: 'Dit adres bestaat niet' }]);
  });

  it('sends the token against forged requests to its own origin alone', async () => {
    const csrf = { header: 'X-CSRF-Token', token: 'abc' };
    const { url } = peer();
    await deliver(await to(`${url}/form`, 'form', { csrf, origin: url }), { submission: signup });
    assert.equal(peer().requests.at(-1)!.headers['x-csrf-token'], 'abc');
    assert.equal(peer().requests.at(-1)!.headers['idempotency-key'], signup.id);
    await deliver(await to(`${url}/form`, 'form', { csrf }), { submission: signup });
    assert.equal(peer().requests.at(-1)!.headers['x-csrf-token'], undefined);
  });
});

against('multipart', multipartScript, (peer) => {
  it('posts the same in another encoding', async () => {
    const outcome = await deliver(await to(peer().url, 'multipart'), { submission: signup });
    assert.equal(outcome.type, 'accepted');
    assert.equal(peer().kept.at(-1)!['name'], 'Jo de Vries');
    assert.equal(peer().kept.at(-1)!['consent'], '1');
  });
});

against('hubspot', hubspotPeer, (peer) => {
  it('sends the visitor’s fields under its names, and nothing that its form does not know', async () => {
    const outcome = await deliver(await to(peer().url, 'hubspot'), {
      submission: { ...signup, extra: {} },
    });
    assert.deepEqual(outcome.type === 'accepted' && outcome.reply?.message, 'Thanks & bye');
    const kept = peer().kept.at(-1)!;
    assert.deepEqual(kept['fields'], [
      { objectTypeId: '0-1', name: 'firstname', value: 'Jo de Vries' },
      { objectTypeId: '0-1', name: 'email', value: 'jo@voorbeeld.example' },
    ]);
    assert.deepEqual(kept['context'], { pageUri: signup.page.url, pageName: signup.page.title });
    assert.equal(kept['legalConsentOptions'], undefined);
  });

  it('puts consents into its own options, with the number of their subscription', async () => {
    const fieldMap = { consent: '999', newsletter: '1000', session: 'session_date' };
    const privacyText = 'Gemeente Voorbeeld verwerkt uw gegevens.';
    await deliver(await to(peer().url, 'hubspot', { fieldMap, privacyText }), {
      submission: { ...signup, extra: {} },
    });
    const kept = peer().kept.at(-1)!;
    assert.deepEqual(kept['legalConsentOptions'], {
      consent: {
        consentToProcess: true,
        text: privacyText,
        communications: [
          { value: true, subscriptionTypeId: 999, text: 'U mag mij mailen.' },
          { value: false, subscriptionTypeId: 1000, text: 'Stuur mij de nieuwsbrief.' },
        ],
      },
    });
    assert.equal((kept['fields'] as { name: string }[]).at(-1)!.name, 'session_date');
  });

  it('leads an error back to its field, in the kit’s own words', async () => {
    const outcome = await deliver(await to(peer().url, 'hubspot'), {
      submission: { ...withEmail('jo@voorbeeld.invalid'), extra: {} },
    });
    assert.deepEqual(problemsOf(outcome), [{ field: 'email', message: undefined }]);
  });
});

against('formspree', formspreePeer, (peer) => {
  it('posts a form and asks for JSON', async () => {
    const outcome = await deliver(await to(peer().url, 'formspree'), { submission: signup });
    assert.deepEqual(outcome, { type: 'accepted', reply: undefined });
    assert.equal(peer().kept.at(-1)!['submission_id'], signup.id);
    assert.equal(peer().kept.at(-1)!['consent'], '1');
    assert.equal('newsletter' in peer().kept.at(-1)!, false);
  });

  it('reads the error of a field, and one of the whole, in the kit’s own words', async () => {
    const refused = await deliver(await to(peer().url, 'formspree'), {
      submission: withEmail('jo@voorbeeld.invalid'),
    });
    assert.deepEqual(problemsOf(refused), [{ field: 'email', message: undefined }]);
    const blocked = await deliver(await to(peer().url, 'formspree'), {
      submission: { ...signup, fields: { message: 'spam' } },
    });
    assert.deepEqual(problemsOf(blocked), [{ field: undefined, message: undefined }]);
  });
});

against('netlify', netlifyPeer, (peer) => {
  it('posts with the name of the form', async () => {
    const extra = { 'form-name': 'contact' };
    const outcome = await deliver(await to(peer().url, 'netlify'), {
      submission: { ...signup, extra },
    });
    assert.equal(outcome.type, 'accepted');
    assert.equal(peer().kept.at(-1)!['email'], 'jo@voorbeeld.example');
    assert.equal(peer().kept.at(-1)!['consent'], '1');
  });

  it('needs that name, and says so', async () => {
    assert.deepEqual((await loadDialect('netlify')).needs, { 'form-name': 'contact' });
    const outcome = await deliver(await to(peer().url, 'netlify'), { submission: signup });
    assert.equal(outcome.type, 'refused');
  });
});

against('contact-form-7', contactForm7Peer, (peer) => {
  const fieldMap = { name: 'your-name', email: 'your-email', consent: 'akkoord' };
  const path = '/wp-json/contact-form-7/v1/contact-forms/1/feedback';

  async function send(submission: Submission, at = path): Promise<Outcome> {
    return deliver(await to(peer().url + at, 'contact-form-7', { fieldMap }), { submission });
  }

  it('posts multipart with a unit tag, and reads the status in the body', async () => {
    const outcome = await send({ ...signup, extra: {} });
    assert.equal(outcome.type === 'accepted' && outcome.reply?.message, 'Bedankt voor uw bericht');
    assert.deepEqual(peer().kept.at(-1), {
      _wpcf7: '1',
      _wpcf7_unit_tag: 'wpcf7-f1-o1',
      _wpcf7_locale: 'nl_NL',
      _wpcf7_container_post: '0',
      'your-name': 'Jo de Vries',
      'your-email': 'jo@voorbeeld.example',
      akkoord: '1',
    });
  });

  it('takes a 200 that says "validation_failed" for a refusal, field by field', async () => {
    const outcome = await send(withEmail('jo@voorbeeld.invalid'));
    assert.deepEqual(problemsOf(outcome), [{ field: 'email', message: 'Dit adres bestaat niet' }]);
  });

  it('takes a 200 that says "spam" for a refusal', async () => {
    const outcome = await send(withEmail('jo@voorbeeld.example', 'Spam'));
    assert.deepEqual(problemsOf(outcome), [{ field: undefined, message: 'Dit lijkt op spam' }]);
  });

  for (const name of ['Mail', 'Stop']) {
    it(`takes a 200 that says "${name}" went wrong for a failure, and sends it once`, async () => {
      const before = peer().requests.length;
      const outcome = await send(withEmail('jo@voorbeeld.example', name));
      assert.equal(outcome.type === 'failed' && outcome.kind, 'server');
      assert.equal(peer().requests.length, before + 1);
    });
  }

  it('takes a form that is not there for a refusal', async () => {
    assert.deepEqual(problemsOf(await send(signup, path.replace('/1/', '/2/'))), []);
  });
});

against('gravity-forms', gravityPeer, (peer) => {
  const fieldMap = { name: '1.3', email: 'input_3', consent: '5.1' };

  async function send(submission: Submission): Promise<Outcome> {
    return deliver(await to(peer().url, 'gravity-forms', { fieldMap }), {
      submission: { ...submission, extra: {} },
    });
  }

  it('sends only what the map has a number for, and shows the answer as text', async () => {
    const outcome = await send(signup);
    assert.equal(outcome.type === 'accepted' && outcome.reply?.message, 'Bedankt, tot dan!');
    assert.deepEqual(peer().kept.at(-1), {
      input_1_3: 'Jo de Vries',
      input_3: 'jo@voorbeeld.example',
      input_5_1: '1',
    });
  });

  it('leads errors back by the number of their field', async () => {
    const outcome = await send(withEmail('jo@voorbeeld.invalid'));
    assert.deepEqual(problemsOf(outcome), [{ field: 'email', message: 'Dit adres bestaat niet' }]);
  });

  it('takes a 200 with a failure for a failure', async () => {
    const outcome = await send(withEmail('jo@voorbeeld.example', 'Stil'));
    assert.deepEqual(problemsOf(outcome), [{ field: 'name', message: 'Vul uw naam in' }]);
  });
});

against('drupal-webform', drupalPeer, (peer) => {
  const extra = { webform_id: 'contact' };

  async function send(submission: Submission, fieldMap = {}): Promise<Outcome> {
    return deliver(await to(peer().url, 'drupal-webform', { fieldMap }), { submission });
  }

  it('sends the fields and the name of the webform, and nothing else', async () => {
    const outcome = await send({ ...signup, extra }, { consent: 'toestemming' });
    assert.equal(outcome.type, 'accepted');
    assert.deepEqual(peer().kept.at(-1), {
      name: 'Jo de Vries',
      email: 'jo@voorbeeld.example',
      toestemming: '1',
      webform_id: 'contact',
    });
  });

  it('reads both shapes of its errors, as text', async () => {
    assert.deepEqual(problemsOf(await send({ ...withEmail('jo@voorbeeld.invalid'), extra })), [
      { field: 'email', message: 'Dit adres bestaat niet' },
    ]);
    assert.deepEqual(problemsOf(await send({ ...signup, extra: {} })), [
      { field: undefined, message: 'Invalid webform_id value.' },
    ]);
  });
});

describe('the dialect json', () => {
  it('sends fields under the endpoint’s names, and finds them back in its errors', async () => {
    const peer = await startPeer(({ body }) => {
      const { fields } = JSON.parse(body) as { fields: Record<string, string> };
      const error = { pointer: '#/fields/mail', detail: 'Dit adres bestaat niet' };
      return {
        kept: fields,
        reply: { status: 422, type: 'application/json', body: JSON.stringify({ errors: [error] }) },
      };
    });
    const fieldMap = { email: 'mail' };
    const outcome = await deliver(await to(peer.url, 'json', { fieldMap }), { submission: signup });
    assert.deepEqual(peer.kept, [{ name: 'Jo de Vries', mail: 'jo@voorbeeld.example' }]);
    assert.deepEqual(problemsOf(outcome), [{ field: 'email', message: 'Dit adres bestaat niet' }]);
    await peer.stop();
  });
});

describe('dialects', () => {
  it('has json first, which is the default', () => {
    assert.equal(dialectNames()[0], 'json');
    assert.equal(new Set(dialectNames()).size, dialectNames().length);
  });

  it('takes another one by script', async () => {
    const peer = await startPeer((request) => ({
      kept: { body: request.body },
      reply: { status: 200, type: 'text/plain', body: 'ok' },
    }));
    registerDialect('plain-text', {
      idempotent: false,
      takes: 'everything',
      request: ({ values }) => ({
        headers: { 'Content-Type': 'text/plain' },
        body: values.map((pair) => pair.join(': ')).join('\n'),
      }),
      read: ({ ok }) =>
        ok ? { type: 'accepted', reply: undefined } : { type: 'refused', problems: [] },
    });
    assert.ok(dialectNames().includes('plain-text'));
    const outcome = await deliver(await to(peer.url, 'plain-text'), { submission: signup });
    assert.equal(outcome.type, 'accepted');
    assert.match(String(peer.kept[0]?.['body']), /^name: Jo de Vries\nemail: /);
    await peer.stop();
  });
});
