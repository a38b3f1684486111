import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { meantAttribute } from '../../../src/widget/misspelt.js';

const known = [
  'endpoint',
  'endpoint-type',
  'dates',
  'name',
  'privacy-url',
  'heading',
  'use',
  'tone',
  'contact',
];

describe('meantAttribute', () => {
  it('knows what was meant', () => {
    assert.equal(meantAttribute('endpont', known), 'endpoint');
    assert.equal(meantAttribute('endpiont', known), 'endpoint');
    assert.equal(meantAttribute('endpont-tpye', known), 'endpoint-type');
    assert.equal(meantAttribute('date', known), 'dates');
    assert.equal(meantAttribute('privacyurl', known), 'privacy-url');
    assert.equal(meantAttribute('privacy_url', known), 'privacy-url');
    assert.equal(meantAttribute('headign', known), 'heading');
  });

  it('leaves alone what is right, and what is something else', () => {
    for (const name of [
      ...known,
      'class',
      'data-id',
      'v-if',
      '_ngcontent-abc',
      'loading',
      'content',
      'user',
      'x',
      '',
    ]) {
      assert.equal(meantAttribute(name, known), undefined, name);
    }
  });

  it('finds every name with one letter too few', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('endpoint', 'privacy-url', 'heading'),
        fc.nat(),
        (name, place) => {
          const at = place % name.length;
          assert.equal(meantAttribute(name.slice(0, at) + name.slice(at + 1), known), name);
        },
      ),
    );
  });
});
