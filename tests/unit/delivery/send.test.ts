import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import type { Outcome } from '../../../src/delivery/outcome.js';
import { send } from '../../../src/delivery/send.js';
import { example } from './example.js';

/** Sends the example to a server that answers as it is told. */
async function sendTo(listener: RequestListener, timeout = 5000): Promise<Outcome> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/api/leads`;
  const outcome = await send({ url, submission: example, timeout });
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

  it('leaves out an address of another scheme', async () => {
    const body = { downloadUrl: 'javascript:alert(1)', redirectUrl: 'data:text/html,x' };
    const outcome = await sendTo(answering(200, 'application/json', JSON.stringify(body)));
    assert.equal(outcome.type === 'accepted' && outcome.reply?.downloadUrl, undefined);
    assert.equal(outcome.type === 'accepted' && outcome.reply?.redirectUrl, undefined);
  });

  it('counts a known id as arrived', async () => {
    assert.equal((await sendTo(answering(409, '', ''))).type, 'accepted');
  });

  it('gives the problems of a refusal', async () => {
    const body = { errors: [{ pointer: '#/fields/phone', detail: 'Too short' }] };
    const outcome = await sendTo(answering(422, 'application/problem+json', JSON.stringify(body)));
    assert.deepEqual(outcome, {
      type: 'refused',
      status: 422,
      contentType: 'application/problem+json',
      problems: [{ field: 'phone', message: 'Too short' }],
    });
  });

  it('takes truncated JSON with a success as arrived: the server said so', async () => {
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

  it('does not take a web page for a success', async () => {
    const outcome = await sendTo(answering(200, 'text/html; charset=utf-8', '<h1>Log in</h1>'));
    assert.deepEqual(outcome, {
      type: 'failed',
      kind: 'server',
      status: 200,
      contentType: 'text/html; charset=utf-8',
    });
  });

  for (const status of [408, 425, 429, 500, 502, 503, 504]) {
    it(`calls ${status} the server's fault`, async () => {
      const outcome = await sendTo(answering(status, '', ''));
      assert.equal(outcome.type === 'failed' && outcome.kind, 'server');
    });
  }

  it('calls a lost connection the network', async () => {
    const outcome = await sendTo((request) => request.socket.destroy());
    assert.equal(outcome.type === 'failed' && outcome.kind, 'network');
  });

  it('calls no answer in time a time-out', async () => {
    const outcome = await sendTo(() => undefined, 50);
    assert.equal(outcome.type === 'failed' && outcome.kind, 'timeout');
  });
});
