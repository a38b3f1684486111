import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { resolveEndpoint } from '../../../src/config/endpoints.js';
import { parsePairs, parseWords } from '../../../src/config/pairs.js';
import { resolveSetting } from '../../../src/config/settings.js';
import type { SiteConfig } from '../../../src/config/site-config.js';
import { webUrl } from '../../../src/config/urls.js';
import { isOn } from '../../../src/config/values.js';

const page = 'https://www.voorbeeld.example/nieuws/artikel';

describe('isOn', () => {
  it('is on by being there, and off by false or 0', () => {
    assert.deepEqual([undefined, '', 'true', 'callback', 'false', '0'].map(isOn), [
      false,
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('parsePairs', () => {
  it('reads pairs, and values with spaces in single quotes', () => {
    assert.deepEqual(parsePairs("campaign=spring  title='Samen verder'\nempty="), {
      campaign: 'spring',
      title: 'Samen verder',
      empty: '',
    });
    assert.deepEqual(parsePairs('  '), {});
  });

  it('takes a value with = in it', () => {
    assert.deepEqual(parsePairs('a=b=c'), { a: 'b=c' });
  });

  it('refuses what is no list of pairs', () => {
    for (const wrong of ['campaign', 'a=b c', "a='b", '=b', "a='b'c=d"]) {
      assert.equal(parsePairs(wrong), undefined, wrong);
    }
  });

  it('gives back what was written', () => {
    const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
    const value = fc.stringMatching(/^[a-z0-9 =]{0,12}$/);
    fc.assert(
      fc.property(fc.dictionary(word, value, { noNullPrototype: true }), (pairs) => {
        const written = Object.entries(pairs).map(([name, text]) => `${name}='${text}'`);
        assert.deepEqual(parsePairs(written.join(' ')), pairs);
      }),
    );
  });
});

describe('parseWords', () => {
  it('splits at white space', () => {
    assert.deepEqual(parseWords('  utm_*\n source '), ['utm_*', 'source']);
  });
});

describe('webUrl', () => {
  it('makes http, https and relative addresses absolute', () => {
    assert.equal(webUrl('/privacy', page), 'https://www.voorbeeld.example/privacy');
    assert.equal(webUrl('http://a.example', page), 'http://a.example/');
  });

  it('refuses every other scheme, however it is written', () => {
    for (const wrong of [
      'javascript:alert(1)',
      ' java\nscript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      'mailto:a@b.example',
      'http://',
    ]) {
      assert.equal(webUrl(wrong, page), undefined, wrong);
    }
  });
});

describe('resolveEndpoint', () => {
  const config: SiteConfig = { endpoints: { leads: { url: '/api/leads' } } };

  it('finds a name, and takes an address as it is', () => {
    assert.deepEqual(resolveEndpoint('leads', config, page), {
      type: 'endpoint',
      endpoint: { url: 'https://www.voorbeeld.example/api/leads' },
    });
    assert.deepEqual(resolveEndpoint('/api/other', config, page), {
      type: 'endpoint',
      endpoint: { url: 'https://www.voorbeeld.example/api/other' },
    });
  });

  it('says why there is none', () => {
    const cases: [string | undefined, SiteConfig, string][] = [
      [undefined, config, 'endpoint-missing'],
      ['', config, 'endpoint-missing'],
      ['laeds', config, 'endpoint-unknown'],
      ['constructor', config, 'endpoint-unknown'],
      ['javascript:alert(1)', config, 'endpoint-refused'],
      ['/api/other', { ...config, onlyNamedEndpoints: true }, 'endpoint-unknown'],
      ['wrong', { endpoints: { wrong: { url: 'ftp://a.example' } } }, 'endpoint-refused'],
      // Never posted to as an address relative to the page.
      ['wrong', { endpoints: { wrong: { ulr: '/api' } as never } }, 'endpoint-refused'],
      ['wrong', { endpoints: { wrong: '/api' as never } }, 'endpoint-refused'],
      ['wrong', { endpoints: { wrong: null as never } }, 'endpoint-refused'],
    ];
    for (const [value, site, code] of cases) {
      const resolved = resolveEndpoint(value, site, page);
      assert.equal(resolved.type === 'none' && resolved.notice.code, code, String(value));
    }
  });
});

describe('resolveSetting', () => {
  const config: SiteConfig = {
    defaults: { tone: 'je', 'privacy-url': '/privacy', timeout: 20 },
    locked: ['privacy-url'],
    widgets: { maart: { tone: 'u', 'privacy-url': '/other' } },
  };

  it('asks the tag, then the named set, then the defaults', () => {
    const at = (own: string | undefined, use: string | undefined): string | undefined =>
      resolveSetting('tone', own, { config, use });
    assert.equal(at('x', 'maart'), 'x');
    assert.equal(at(undefined, 'maart'), 'u');
    assert.equal(at(undefined, 'april'), 'je');
    assert.equal(resolveSetting('timeout', undefined, { config, use: undefined }), '20');
    assert.equal(resolveSetting('fields', undefined, { config, use: undefined }), undefined);
  });

  it('takes a locked name from the defaults alone', () => {
    const value = resolveSetting('privacy-url', '/mine', { config, use: 'maart' });
    assert.equal(value, '/privacy');
  });
});
