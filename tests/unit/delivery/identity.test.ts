import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { identify, randomId, type Unidentified } from '../../../src/delivery/identity.js';
import { example } from './example.js';

const { id: _, ...content } = example;
const changed: Unidentified = { ...content, fields: { name: 'Jo', phone: '030 765 43 21' } };
const newId = (): string => '9d2f7e5c-1b3a-4c5d-8e6f-7a8b9c0d1e2f';

describe('identify', () => {
  it('gives a first submission an id', () => {
    assert.deepEqual(identify(content, undefined, newId), { ...content, id: newId() });
  });

  for (const outcome of ['accepted', 'failed', 'refused'] as const) {
    it(`keeps the very same document for the same content after "${outcome}"`, () => {
      const later = { ...content, submittedAt: '2027-01-12T09:45:00.000Z' };
      assert.equal(identify(later, { submission: example, outcome }, newId), example);
    });
  }

  it('says what a change takes the place of, where that may have arrived', () => {
    const after = identify(changed, { submission: example, outcome: 'failed' }, newId);
    assert.deepEqual(after, { ...changed, id: newId(), replaces: example.id });
  });

  it('replaces nothing where the outcome is known', () => {
    for (const outcome of ['accepted', 'refused'] as const) {
      const after = identify(changed, { submission: example, outcome }, newId);
      assert.deepEqual(after, { ...changed, id: newId() });
    }
  });
});

describe('randomId', () => {
  it('is a UUID of version 4, and another one each time', () => {
    const ids = Array.from({ length: 1000 }, randomId);
    for (const id of ids) {
      assert.match(id, /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    }
    assert.equal(new Set(ids).size, 1000);
  });
});
