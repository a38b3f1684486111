import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { version } from '../../src/version.js';

describe('version', () => {
  it('is that of the package', async () => {
    const { version: own } = JSON.parse(await readFile('package.json', 'utf8')) as {
      version: string;
    };
    assert.equal(version, own);
  });
});

describe('importing', () => {
  it('needs no page and registers nothing', async () => {
    await import('../../src/samen.js');
    const kit = await import('../../src/index.js');
    assert.equal(typeof kit.SamenQuiz, 'function');
    assert.equal(typeof kit.configure, 'function');
    assert.equal(customElements.get('samen-quiz'), undefined);
  });
});
