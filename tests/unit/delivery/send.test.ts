import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { type Outcome, unsent } from '../../../src/delivery/outcome.js';
import type { Delivery } from '../../../src/delivery/send.js';
import { totalLimit } from '../../../src/delivery/retry.js';
import { deliver, QuickClock, to } from './delivering.js';
import { example } from './example.js';

/** Sends the example to a server that answers as it is told. */
async function sendTo(
  listener: RequestListener,
  more: Partial<Omit<Delivery, 'to'>> = {},
  type = 'json',
): Promise<Outcome> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const outcome = await deliver(await to(`http://127.0.0.1:${port}/api/leads`, type), more);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  return outcome;
}

function answering(status: number, contentType: string, body: string): RequestListener {
  return (_, response) => {
    response.writeHead(status, contentType ? { 'Content-Type': contentType } : {});
    response.end(body);
  };
}

/** Answers with one listener after another, and then with the last for good. */
function inTurn(...listeners: readonly RequestListener[]): RequestListener {
  const left = [...listeners];
  return (request, response) => (left.length > 1 ? left.shift()! : left[0]!)(request, response);
}

const accepting = answering(201, 'application/json', '{"status":"accepted"}');
const cutting: RequestListener = (request) => void request.socket.destroy();

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString());
}

describe('send', () => {
  it('posts the document as JSON, with its id as the idempotency key', async () => {
    let seen: unknown;
    const outcome = await sendTo((request, response) => {
      const { method, headers } = request;
      void bodyOf(request).then((body) => {
        seen = [method, headers['content-type'], headers.accept, headers['idempotency-key'], body];
        response.writeHead(204).end();
      });
    });
    assert.deepEqual(seen, ['POST', 'application/json', 'application/json', example.id, example]);
    assert.deepEqual(outcome, { type: 'accepted', reply: undefined });
  });

  it('reads the reply, and makes its addresses absolute', async () => {
    const body = { status: 'accepted', downloadUrl: '/e.pdf', message: 5, more: true };
    const outcome = await sendTo(answering(201, 'application/json', JSON.stringify(body)));
    assert.equal(outcome.type, 'accepted');
    const { reply } = outcome;
    assert.equal(reply?.status, 'accepted');
    assert.equal(reply.message, undefined);
    assert.match(reply.downloadUrl ?? '', /^http:\/\/127\.0\.0\.1:\d+\/e\.pdf$/);
  });

  it('reads JSON that is sent as a page, as scripts do that forget the header', async () => {
    const outcome = await sendTo(answering(200, 'text/html', '{"status":"waitlisted"}'));
    assert.equal(outcome.type === 'accepted' && outcome.reply?.status, 'waitlisted');
  });

  it('leaves out an address of another scheme', async () => {
    const body = { downloadUrl: 'javascript:alert(1)', redirectUrl: 'data:text/html,x' };
    const outcome = await sendTo(answering(200, 'application/json', JSON.stringify(body)));
    assert.equal(outcome.type === 'accepted' && outcome.reply?.downloadUrl, undefined);
    assert.equal(outcome.type === 'accepted' && outcome.reply?.redirectUrl, undefined);
  });

  it('counts a known id as arrived', async () => {
    assert.equal((await sendTo(answering(409, '', ''))).type, 'accepted');
  });

  it('gives the problems of a refusal, and does not send it again', async () => {
    const body = { errors: [{ pointer: '#/fields/phone', detail: 'Too short' }] };
    const clock = new QuickClock();
    const refusing = answering(422, 'application/problem+json', JSON.stringify(body));
    assert.deepEqual(await sendTo(refusing, { clock }), {
      type: 'refused',
      status: 422,
      contentType: 'application/problem+json',
      arrival: 'no',
      problems: [{ field: 'phone', message: 'Too short' }],
    });
    assert.deepEqual(clock.waits, []);
  });

  it('takes broken JSON with a success as arrived: the server said so', async () => {
    const outcome = await sendTo(answering(200, 'application/json', '{"status":"acc'));
    assert.equal(outcome.type, 'accepted');
  });

  it('does not take for a success what a redirect made of the post', async () => {
    const outcome = await sendTo((request, response) => {
      if (request.method === 'POST') response.writeHead(301, { Location: '/api/leads/' }).end();
      else response.writeHead(200, { 'Content-Type': 'application/json' }).end('[]');
    });
    assert.equal(outcome.type === 'failed' && outcome.kind, 'server');
  });

  it('nor for a form, where the redirect just corrects the address', async () => {
    const outcome = await sendTo(
      (request, response) => {
        if (request.method === 'POST') response.writeHead(301, { Location: '/api/leads/' }).end();
        else response.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>A form');
      },
      {},
      'form',
    );
    assert.equal(outcome.type === 'failed' && outcome.arrival, 'unknown');
  });

  it('does not take a web page for a success', async () => {
    const clock = new QuickClock();
    const page = answering(200, 'text/html; charset=utf-8', '<h1>Log in</h1>');
    assert.deepEqual(await sendTo(page, { clock }), {
      ...unsent('server', 200, 'text/html; charset=utf-8'),
      arrival: 'unknown',
    });
    assert.deepEqual(clock.waits, []);
  });

  for (const status of [408, 425, 429, 500, 502, 503, 504]) {
    it(`sends again after ${status}`, async () => {
      const outcome = await sendTo(inTurn(answering(status, '', ''), accepting));
      assert.equal(outcome.type, 'accepted');
    });
  }

  for (const status of [400, 403, 404, 413, 501]) {
    it(`does not send again after ${status}`, async () => {
      const outcome = await sendTo(inTurn(answering(status, '', ''), accepting));
      assert.notEqual(outcome.type, 'accepted');
    });
  }

  it('sends again after a lost connection, a lost answer and a time-out', async () => {
    const half: RequestListener = (_, response) => {
      response.writeHead(201, { 'Content-Type': 'application/json', 'Content-Length': '50' });
      response.write('{"status"');
      setTimeout(() => response.destroy(), 5);
    };
    const silent: RequestListener = () => undefined;
    const clock = new QuickClock();
    let told = 0;
    const outcome = await sendTo(inTurn(cutting, half, silent, accepting), {
      clock,
      timeout: 100,
      onRetry: () => (told += 1),
    });
    assert.equal(outcome.type === 'accepted' && outcome.reply?.status, 'accepted');
    assert.deepEqual(clock.waits, [1000, 2000, 4000]);
    assert.equal(told, 3);
  });

  it('waits as long as the endpoint asks', async () => {
    const clock = new QuickClock();
    const busy: RequestListener = (_, response) => {
      response.writeHead(429, { 'Retry-After': '7' }).end();
    };
    await sendTo(inTurn(busy, accepting), { clock });
    assert.deepEqual(clock.waits, [7000]);
  });

  it('gives up where it is asked to wait too long, and says how long that is', async () => {
    const clock = new QuickClock();
    const outcome = await sendTo(
      (_, response) => void response.writeHead(503, { 'Retry-After': '3600' }).end(),
      { clock },
    );
    assert.equal(outcome.type === 'failed' && outcome.retryAfter, 3_600_000);
    assert.equal(outcome.type === 'failed' && outcome.arrival, 'no');
    assert.deepEqual(clock.waits, []);
  });

  it('gives up after a while, and says that it may have arrived', async () => {
    const clock = new QuickClock();
    const outcome = await sendTo(cutting, { clock });
    assert.equal(outcome.type === 'failed' && outcome.kind, 'network');
    assert.equal(outcome.type === 'failed' && outcome.arrival, 'unknown');
    assert.ok(clock.now() <= totalLimit);
    assert.ok(clock.waits.length >= 5);
  });

  it('calls no answer in time a time-out', async () => {
    const outcome = await sendTo(() => undefined, { timeout: 20 }, 'form');
    assert.equal(outcome.type === 'failed' && outcome.kind, 'timeout');
  });

  it('does not forget that an earlier attempt may have arrived', async () => {
    const refusing = answering(422, 'application/json', '{}');
    const outcome = await sendTo(inTurn(cutting, refusing));
    assert.equal(outcome.type === 'refused' && outcome.arrival, 'unknown');
  });

  it('stops when the visitor says so', async () => {
    const controller = new AbortController();
    let requests = 0;
    const outcome = await sendTo(
      (request) => {
        requests += 1;
        request.socket.destroy();
      },
      { signal: controller.signal, onRetry: () => controller.abort() },
    );
    assert.equal(outcome.type, 'failed');
    assert.equal(requests, 1);
  });

  it('stops in the middle of an attempt', async () => {
    const controller = new AbortController();
    const outcome = await sendTo(() => controller.abort(), { signal: controller.signal });
    assert.equal(outcome.type === 'failed' && outcome.arrival, 'unknown');
  });

  describe('to an endpoint that cannot tell a copy from a second submission', () => {
    it('sends again after 429 and 503 alone', async () => {
      const busy = inTurn(answering(429, '', ''), answering(503, '', ''), answering(200, '', ''));
      assert.equal((await sendTo(busy, {}, 'form')).type, 'accepted');
      for (const status of [408, 500, 502, 504]) {
        let requests = 0;
        const outcome = await sendTo(
          (request, response) => {
            requests += 1;
            answering(status, '', '')(request, response);
          },
          {},
          'form',
        );
        assert.equal(outcome.type === 'failed' && outcome.arrival, 'unknown');
        assert.equal(requests, 1);
      }
    });

    it('does not after a lost connection', async () => {
      const outcome = await sendTo(inTurn(cutting, answering(200, '', '')), {}, 'form');
      assert.equal(outcome.type === 'failed' && outcome.arrival, 'unknown');
    });
  });

  describe('with a proof of work', () => {
    it('makes a new proof for each attempt', async () => {
      const seen: unknown[] = [];
      let made = 0;
      await sendTo(
        (request, response) => {
          void bodyOf(request).then((body) => {
            seen.push((body as { altcha: unknown }).altcha);
            response.writeHead(seen.length === 1 ? 500 : 201).end();
          });
        },
        {
          prove: () => {
            made += 1;
            return Promise.resolve({ type: 'proof', token: `proof ${made}` });
          },
        },
      );
      assert.deepEqual(seen, ['proof 1', 'proof 2']);
    });

    it('sends nothing without one', async () => {
      let requests = 0;
      const outcome = await sendTo(() => void (requests += 1), {
        prove: () => Promise.resolve({ type: 'none', failure: unsent('server', 404) }),
      });
      assert.equal(outcome.type === 'failed' && outcome.arrival, 'no');
      assert.equal(requests, 0);
      const uncoded = await sendTo(accepting, {
        prove: () => Promise.reject(new Error('no code')),
      });
      assert.equal(uncoded.type === 'failed' && uncoded.arrival, 'no');
    });
  });
});
