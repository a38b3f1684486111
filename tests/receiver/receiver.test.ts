import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { type Challenge, solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import { type Receiver, startReceiver } from '../../demo/receiver/receiver.js';
import { upcomingSessions } from '../../demo/receiver/sessions.js';
import type { Submission } from '../../src/delivery/submission.js';
import { example } from '../unit/delivery/example.js';
import { databases } from './databases.js';

/** A moment that the tests move on themselves. */
let now = new Date('2027-01-12T09:30:00.000Z');

function fresh(changes: object = {}): Submission {
  return { ...example, id: randomUUID(), ...changes };
}

function signup(session: string, changes: object = {}): Submission {
  return fresh({
    widget: 'signup',
    subject: { session, title: 'Kennissessie' },
    fields: { name: 'Jo', email: 'Jo@Voorbeeld.example' },
    ...changes,
  });
}

for (const database of await databases()) {
  describe(`the receiver on ${database.name}`, { skip: database.skip }, () => {
    let receiver: Receiver;
    const log: string[] = [];

    function post(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
      return fetch(`${receiver.url}/api/submissions`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
    }

    async function organiser(path: string, init?: RequestInit): Promise<Response> {
      const entrance = await fetch(`${receiver.url}/organiser?token=${receiver.token}`, {
        redirect: 'manual',
      });
      const cookie = entrance.headers.get('Set-Cookie')?.split(';')[0] ?? '';
      return fetch(`${receiver.url}/organiser${path}`, { ...init, headers: { Cookie: cookie } });
    }

    before(async () => {
      receiver = await startReceiver(
        {
          host: '127.0.0.1',
          port: 0,
          databaseUrl: await database.create(),
          dataDir: 'memory://',
          secret: 'only for tests',
          retentionDays: 90,
          allowedOrigins: ['https://www.voorbeeld.example'],
          perMinute: 1000,
          requiresProof: false,
        },
        { now: () => now, log: (line) => log.push(line) },
      );
    });

    after(async () => {
      await receiver.close();
      await database.drop();
    });

    it('stores what it accepts', async () => {
      const submission = fresh();
      const response = await post(submission);
      assert.equal(response.status, 201);
      assert.deepEqual(await response.json(), { status: 'accepted' });
      const [row] = await receiver.store.list(1);
      assert.deepEqual(row?.document, submission);
      assert.equal(row.receivedAt.toISOString(), now.toISOString());
    });

    it('takes the same id with the same content as arrived, and stores it once', async () => {
      const submission = signup(upcomingSessions(now)[0]!.id);
      const count = (await receiver.store.list(1000)).length;
      const answers = await Promise.all([1, 2, 3].map(() => post(submission)));
      const reordered = Object.fromEntries(Object.entries(submission).reverse());
      answers.push(await post(reordered));
      assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 200, 200, 201]);
      assert.equal((await receiver.store.list(1000)).length, count + 1);
    });

    it('refuses the same id with other content', async () => {
      const submission = fresh();
      await post(submission);
      const response = await post({ ...submission, fields: { name: 'Piet' } });
      assert.equal(response.status, 422);
    });

    it('names the field that is wrong, in the language of the page', async () => {
      for (const [lang, word] of [
        ['nl', 'klopt niet'],
        ['en', 'not right'],
      ]) {
        const response = await post(
          fresh({ fields: { email: 'jo' }, page: { ...example.page, lang: lang! } }),
        );
        assert.equal(response.status, 422);
        assert.equal(response.headers.get('Content-Type'), 'application/problem+json');
        const { errors } = (await response.json()) as {
          errors: { pointer: string; detail: string }[];
        };
        assert.equal(errors[0]?.pointer, '#/fields/email');
        assert.match(errors[0].detail, new RegExp(word!));
      }
    });

    it('answers what is no submission at all with a problem', async () => {
      assert.equal((await post('{')).status, 400);
      assert.equal((await post('null')).status, 422);
      assert.equal((await post({ ...fresh(), more: 1 })).status, 422);
    });

    it('refuses a body that is too large', async () => {
      assert.equal((await post({ ...fresh(), more: 'x'.repeat(70_000) })).status, 413);
    });

    it('takes JSON alone, which browsers ask for first, and no broken characters', async () => {
      const asText = await post(fresh(), { 'Content-Type': 'text/plain' });
      assert.equal(asText.status, 415);
      for (const name of ['Jo\u0000', 'Jo\nBcc: x@y', 'Jo\ud800']) {
        assert.equal((await post(fresh({ fields: { name } }))).status, 422, name);
      }
    });

    it('puts a changed submission in the place of the one that it replaces', async () => {
      const first = signup(upcomingSessions(now)[0]!.id);
      await post(first);
      const count = (await receiver.store.list(1000)).length;
      const second = { ...first, id: randomUUID(), replaces: first.id, fields: { name: 'Kim' } };
      assert.equal((await post(second)).status, 201);
      const rows = await receiver.store.list(1000);
      assert.equal(rows.length, count);
      assert.equal(
        rows.some(({ document }) => document.id === first.id),
        false,
      );
    });

    it('keeps the last of a row of changes, in whatever order they come', async () => {
      const made = (second: number): string =>
        new Date(now.getTime() + second * 1000).toISOString();
      for (const order of [[0, 1, 2], [2, 0, 1], [1, 2, 0], [0, 2], [2]]) {
        const first = fresh({ submittedAt: made(1), fields: { name: 'One' } });
        const replaces = first.id;
        const second = fresh({ submittedAt: made(2), replaces, fields: { name: 'Two' } });
        const third = fresh({ submittedAt: made(3), replaces, fields: { name: 'Three' } });
        const series = [first, second, third];
        const sent = order.map((place) => series[place]!);
        // And copies of all of them, late.
        for (const submission of [...sent, ...sent]) assert.ok((await post(submission)).ok);
        const ids = series.map(({ id }) => id);
        const rows = await receiver.store.list(1000);
        const kept = rows.filter(({ document }) => ids.includes(document.id));
        assert.deepEqual(
          kept.map(({ document }) => document.fields.name),
          ['Three'],
          order.join(),
        );
      }
    });

    it('asks for a proof of work, and accepts each just once', async () => {
      const challenge = (await (await fetch(`${receiver.url}/api/challenge`)).json()) as Challenge;
      const solution = await solveChallenge({ challenge, deriveKey });
      const altcha = btoa(JSON.stringify({ challenge, solution }));
      assert.equal((await post(fresh({ altcha }))).status, 201);
      assert.equal((await post(fresh({ altcha }))).status, 422, 'used up');
      assert.equal((await post(fresh({ altcha: 'nonsense' }))).status, 422);
      const easier = { ...challenge, parameters: { ...challenge.parameters, keyPrefix: '0' } };
      const forged = btoa(JSON.stringify({ challenge: easier, solution }));
      const refused = await post(fresh({ altcha: forged }));
      assert.equal(refused.status, 422);
      const { errors } = (await refused.json()) as { errors: { pointer: string }[] };
      assert.equal(errors[0]?.pointer, '#/altcha');
    });

    it('knows a signup again after its session is over', async () => {
      const session = upcomingSessions(now)[0]!;
      const submission = signup(session.id);
      await post(submission);
      const before = now;
      now = new Date(new Date(session.start).getTime() + 1);
      assert.equal((await post(submission)).status, 200);
      assert.equal((await post(signup(session.id))).status, 422);
      now = before;
    });

    it('counts the seats of a session, colleagues too', async () => {
      const session = upcomingSessions(now).findLast(({ seats }) => seats > 0)!;
      const participants = [1, 2, 3].map((number) => ({
        name: `Colleague ${number}`,
        email: `c${number}@voorbeeld.example`,
      }));
      await post(
        signup(session.id, { subject: { session: session.id, title: 'x', participants } }),
      );
      const response = await fetch(`${receiver.url}/api/sessions`);
      const sessions = (await response.json()) as { id: string; seatsLeft: number }[];
      const left = sessions.find(({ id }) => id === session.id)?.seatsLeft;
      assert.equal(left, session.seats - 4);
    });

    it('gives the last seats to no more people than there are', async () => {
      const session = upcomingSessions(now).find(({ seats }) => seats > 0)!;
      const left = await receiver.store.seatsLeft(session);
      const answers = await Promise.all(
        Array.from({ length: left + 5 }, async () => {
          const response = await post(signup(session.id));
          return ((await response.json()) as { status: string }).status;
        }),
      );
      assert.equal(answers.filter((status) => status === 'accepted').length, left);
      assert.equal(answers.filter((status) => status === 'waitlisted').length, 5);
    });

    it('puts a signup for a full session on the waiting list', async () => {
      const full = upcomingSessions(now).find(({ seats }) => seats === 0)!;
      const response = await post(signup(full.id));
      assert.deepEqual(await response.json(), { status: 'waitlisted' });
    });

    it('refuses a session that is not there, at its field', async () => {
      const response = await post(signup('2020-01-02T10:00+01:00'));
      assert.equal(response.status, 422);
      const { errors } = (await response.json()) as { errors: { pointer: string }[] };
      assert.equal(errors[0]?.pointer, '#/subject/session');
    });

    it('answers a download with a link to a real PDF, which stops working', async () => {
      const response = await post(fresh({ widget: 'download', subject: { title: 'E-book' } }));
      const { downloadUrl } = (await response.json()) as { downloadUrl: string };
      const url = new URL(downloadUrl, receiver.url);
      const file = await fetch(url);
      assert.equal(file.headers.get('Content-Type'), 'application/pdf');
      assert.equal(
        Buffer.from(await file.arrayBuffer())
          .subarray(0, 5)
          .toString(),
        '%PDF-',
      );
      const forged = new URL(url);
      forged.searchParams.set('expires', String(now.getTime() + 1e12));
      assert.equal((await fetch(forged)).status, 403);
      now = new Date(now.getTime() + 61 * 60_000);
      assert.equal((await fetch(url)).status, 403);
    });

    it('lets the pages of named origins send, and no others', async () => {
      const preflight = async (origin: string): Promise<string | null> => {
        const response = await fetch(`${receiver.url}/api/submissions`, {
          method: 'OPTIONS',
          headers: { Origin: origin, 'Access-Control-Request-Method': 'POST' },
        });
        return response.headers.get('Access-Control-Allow-Origin');
      };
      assert.equal(
        await preflight('https://www.voorbeeld.example'),
        'https://www.voorbeeld.example',
      );
      assert.equal(await preflight('https://evil.example'), null);
    });

    it('shows what arrived to whoever has the token, and to nobody else', async () => {
      await post(fresh({ fields: { name: '<b>Jo</b>' } }));
      assert.equal((await fetch(`${receiver.url}/organiser`)).status, 401);
      assert.equal((await fetch(`${receiver.url}/organiser?token=wrong`)).status, 401);
      assert.equal((await fetch(`${receiver.url}/organiser/submissions.csv`)).status, 401);
      const page = await (await organiser('')).text();
      assert.match(page, /&lt;b&gt;Jo&lt;\/b&gt;/);
    });

    it('exports CSV that a spreadsheet does not run', async () => {
      await post(fresh({ fields: { name: '=1+1', message: 'He said "yes",\nand left' } }));
      const bytes = Buffer.from(await (await organiser('/submissions.csv')).arrayBuffer());
      assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
      const csv = bytes.subarray(3).toString();
      assert.match(csv, /"'=1\+1"/);
      assert.match(csv, /"He said ""yes"",\nand left"/);
      assert.match(csv.split('\r\n')[0] ?? '', /^"received","status","widget","id"/);
    });

    it('gives and deletes all of one person, by e-mail address', async () => {
      const mine = fresh({ fields: { name: 'Kim', email: 'Kim@Voorbeeld.example' } });
      await post(mine);
      const given = await organiser('/person?email=kim%40voorbeeld.EXAMPLE');
      const rows = (await given.json()) as { document: Submission }[];
      assert.deepEqual(
        rows.map(({ document }) => document.id),
        [mine.id],
      );
      const count = (await receiver.store.list(1000)).length;
      await organiser('/delete', {
        method: 'POST',
        body: new URLSearchParams({ email: 'kim@voorbeeld.example' }),
      });
      assert.equal((await receiver.store.list(1000)).length, count - 1);
    });

    it('gives and deletes what colleagues were signed up for', async () => {
      const session = upcomingSessions(now).findLast(({ seats }) => seats > 0)!;
      const participants = [
        { name: 'Sam', email: 'Sam@Voorbeeld.example' },
        { name: 'Bo', email: 'bo@voorbeeld.example' },
      ];
      const submission = signup(session.id, {
        subject: { session: session.id, title: 'x', participants },
        fields: { name: 'Chef', email: 'chef@voorbeeld.example' },
      });
      await post(submission);
      assert.equal((await receiver.store.byEmail('sam@voorbeeld.example')).length, 1);
      const left = await receiver.store.seatsLeft(session);
      assert.equal(await receiver.store.deleteByEmail('SAM@voorbeeld.example'), 1);
      assert.equal((await receiver.store.byEmail('sam@voorbeeld.example')).length, 0);
      const [kept] = await receiver.store.byEmail('chef@voorbeeld.example');
      assert.deepEqual(kept?.document.subject, {
        session: session.id,
        title: 'x',
        participants: [participants[1]],
      });
      assert.equal(await receiver.store.seatsLeft(session), left + 1);
    });

    it('keeps what people filled in, and addresses, out of its log', async () => {
      await post(fresh({ fields: { name: 'Secret Name', email: 'secret@voorbeeld.example' } }));
      await organiser('/person?email=secret%40voorbeeld.example');
      assert.ok(log.includes('POST /api/submissions 201'));
      assert.doesNotMatch(log.join('\n'), /secret|127\.0\.0\.1|token/i);
    });

    it('deletes what is too old, and nothing else', async () => {
      await post(fresh());
      now = new Date(now.getTime() + 89 * 86_400_000);
      assert.equal(await receiver.store.deleteOlderThan(90), 0);
      now = new Date(now.getTime() + 2 * 86_400_000);
      const young = fresh();
      await post(young);
      assert.ok((await receiver.store.deleteOlderThan(90)) > 0);
      const left = await receiver.store.list(1000);
      assert.deepEqual(
        left.map(({ document }) => document.id),
        [young.id],
      );
    });
  });
}
