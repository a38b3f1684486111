import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { redirectTarget } from '../../../src/delivery/redirect.js';
import { trackedParameters } from '../../../src/delivery/source.js';

describe('redirectTarget', () => {
  const rules = {
    page: 'https://www.voorbeeld.example/artikel',
    allowedOrigins: ['https://forms.voorbeeld.example'],
  };

  it('lets the answer win over the site, on the same or a named origin', () => {
    for (const target of [
      'https://www.voorbeeld.example/bedankt',
      'https://forms.voorbeeld.example/bedankt',
    ]) {
      assert.equal(redirectTarget(target, '/own', rules), target);
    }
  });

  it('never leads a visitor to another origin', () => {
    assert.equal(redirectTarget('https://evil.example/', '/own', rules), '/own');
    assert.equal(redirectTarget('https://evil.example/', undefined, rules), undefined);
  });

  it('goes where the site says without an answer', () => {
    assert.equal(redirectTarget(undefined, '/own', rules), '/own');
  });
});

describe('trackedParameters', () => {
  const query = new URLSearchParams('utm_source=mail&utm_medium=x&ref=a&gclid=1&GCLID=2&token=s');

  it('passes on what is asked for', () => {
    assert.deepEqual(trackedParameters(['utm_*', 'ref'], query), {
      utm_source: 'mail',
      utm_medium: 'x',
      ref: 'a',
    });
    assert.deepEqual(trackedParameters([], query), {});
  });

  it('passes on no click identifier, asked for or not', () => {
    assert.deepEqual(trackedParameters(['gclid', 'GCLID'], query), {});
  });
});
