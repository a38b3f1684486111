import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import { ConfigError, readConfig } from '../../demo/receiver/config.js';

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
