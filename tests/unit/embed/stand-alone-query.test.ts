import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { SiteConfig } from '../../../src/config/site-config.js';
import { framingBy, readQuery } from '../../../src/embed/stand-alone-query.js';

const config: SiteConfig = { endpoints: { leads: { url: '/api/leads' } } };

describe('the address of a stand-alone page', () => {
  it('names a widget, an endpoint of the configuration, a language and a look', () => {
    const query = new URLSearchParams('widget=quiz&use=a&endpoint=leads&lang=en&theme=b');
    assert.deepEqual(readQuery(query, config), {
      wishes: { widget: 'quiz', use: 'a', endpoint: 'leads', lang: 'en' },
      theme: 'b',
      ignored: [],
    });
  });

  it('says nothing else, unless the site opens it', () => {
    const query = new URLSearchParams('widget=quiz&heading=Boete&tone=je');
    assert.deepEqual(readQuery(query, config), {
      wishes: { widget: 'quiz' },
      theme: undefined,
      ignored: ['heading', 'tone'],
    });
    const open = { ...config, openEmbed: true };
    assert.deepEqual(readQuery(query, open).wishes, {
      widget: 'quiz',
      heading: 'Boete',
      tone: 'je',
    });
    // Only a boolean opens it: what is written by hand may be a text.
    const almost = { ...config, openEmbed: 'false' as unknown as boolean };
    assert.deepEqual(readQuery(query, almost).ignored, ['heading', 'tone']);
  });

  it('takes the first of two values, as a reader does', () => {
    const query = new URLSearchParams('widget=quiz&widget=signup');
    assert.equal(readQuery(query, config).wishes['widget'], 'quiz');
  });

  it('never holds an endpoint that the configuration does not name', () => {
    const value = fc.oneof(
      fc.webUrl(),
      fc.string(),
      fc.constantFrom('constructor', '__proto__', 'toString', '/api/leads', 'Leads', 'leads '),
    );
    fc.assert(
      fc.property(value, fc.boolean(), (endpoint, openEmbed) => {
        const query = new URLSearchParams({ widget: 'quiz', endpoint });
        const { wishes } = readQuery(query, { ...config, openEmbed });
        assert.ok(wishes['endpoint'] === undefined || wishes['endpoint'] === 'leads');
      }),
    );
  });
});

describe('who may have it in a frame', () => {
  const own = 'https://www.gemeente.example';
  const allowing: SiteConfig = { allowedHosts: ['https://bureau.example'] };

  it('are pages of its own origin, and those that its site names', () => {
    for (const origin of [own, 'https://bureau.example']) {
      assert.deepEqual(framingBy([origin], allowing, own), { origin, isAllowed: true });
    }
    assert.equal(framingBy(['https://bureau.example'], {}, own).isAllowed, false);
  });

  it('are no others, and nobody who is not known', () => {
    for (const origin of [
      'https://evil.example',
      'http://bureau.example',
      'https://bureau.example:8443',
      'https://bureau.example.evil.example',
      'null',
    ]) {
      assert.equal(framingBy([origin], allowing, own).isAllowed, false, origin);
    }
    assert.deepEqual(framingBy([], allowing, own), { origin: '', isAllowed: false });
    const wrong = { allowedHosts: 'https://evil.example' } as unknown as SiteConfig;
    assert.equal(framingBy(['https://evil.example'], wrong, own).isAllowed, false);
  });

  it('are all pages around it, where one stands in another', () => {
    const around = ['https://bureau.example', 'https://evil.example'];
    assert.equal(framingBy(around, allowing, own).isAllowed, false);
    assert.equal(framingBy([own, 'https://bureau.example'], allowing, own).isAllowed, true);
  });
});
