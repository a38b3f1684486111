import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import { ConfigError, readConfig } from '../../demo/receiver/config.js';
import { startReceiver } from '../../demo/receiver/receiver.js';

describe('the configuration of the receiver', () => {
  it('listens on loopback and keeps for 90 days, unless told otherwise', () => {
    const config = readConfig({});
    assert.equal(config.host, '127.0.0.1');
    assert.equal(config.retentionDays, 90);
    assert.equal(config.databaseUrl, undefined);
    assert.ok(config.secret.length >= 32);
    assert.notEqual(config.secret, readConfig({}).secret);
  });

  it('refuses to be reached by others without a secret of its own', () => {
    for (const HOST of ['0.0.0.0', '192.0.2.1', '::', 'example.nl']) {
      assert.throws(() => readConfig({ HOST }), ConfigError);
      assert.throws(() => readConfig({ HOST, SAMEN_SECRET: 'short' }), ConfigError);
      assert.equal(readConfig({ HOST, SAMEN_SECRET: 'x'.repeat(32) }).host, HOST);
    }
  });

  it('says which number cannot be read', () => {
    assert.throws(() => readConfig({ PORT: 'high' }), /PORT is "high"/);
    assert.throws(() => readConfig({ RETENTION_DAYS: '-1' }), /RETENTION_DAYS/);
  });
});

describe('the rate limit', () => {
  it('refuses what comes too fast from one address, says for how long, and forgets', async () => {
    let now = new Date('2027-01-12T09:30:10.000Z');
    const receiver = await startReceiver(
      { ...readConfig({ DATA_DIR: 'memory://', RATE_PER_MINUTE: '2' }), port: 0 },
      { now: () => now },
    );
    const post = (): Promise<Response> =>
      fetch(`${receiver.url}/api/submissions`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: '{}',
      });
    const statuses = [await post(), await post(), await post()].map(({ status }) => status);
    assert.deepEqual(statuses, [422, 422, 429]);
    assert.equal((await post()).headers.get('Retry-After'), '50');
    now = new Date('2027-01-12T09:31:00.000Z');
    assert.equal((await post()).status, 422);
    await receiver.close();
  });
});

describe('the demo', () => {
  it('prints one address, answers there, and stops when it is told to', async () => {
    const demo = spawn('node', ['--import', 'tsx', 'demo/start.ts'], {
      env: { ...process.env, PORT: '0', DATA_DIR: 'memory://' },
    });
    let printed = '';
    demo.stdout.setEncoding('utf8');
    demo.stdout.on('data', (text: string) => (printed += text));
    while (!printed.includes('What arrived')) await once(demo.stdout, 'data');
    const [, url] = /The demo:\s+(http:\S+)/.exec(printed) ?? [];
    assert.ok(url, printed);
    for (const path of ['', 'en', 'widgets', 'en/widgets', 'privacy', 'en/privacy', 'demo.css']) {
      assert.equal((await fetch(url + path)).status, 200, path);
    }
    assert.doesNotMatch(await (await fetch(`${url}widgets`)).text(), /\{\{/);
    demo.kill('SIGTERM');
    const [code] = (await once(demo, 'exit')) as [number];
    assert.equal(code, 0);
  });
});
