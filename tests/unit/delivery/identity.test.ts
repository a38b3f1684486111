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

  for (const arrival of ['yes', 'unknown', 'no'] as const) {
    it(`keeps the very same document for the same content (arrived: ${arrival})`, () => {
      const later = { ...content, submittedAt: '2027-01-12T09:45:00.000Z' };
      assert.equal(identify(later, { submission: example, arrival }, newId), example);
    });
  }

  it('says what a change takes the place of, where that may have arrived', () => {
    const after = identify(changed, { submission: example, arrival: 'unknown' }, newId);
    assert.deepEqual(after, { ...changed, id: newId(), replaces: example.id });
  });

  it('replaces nothing where it is known whether it arrived', () => {
    for (const arrival of ['yes', 'no'] as const) {
      const after = identify(changed, { submission: example, arrival }, newId);
      assert.deepEqual(after, { ...changed, id: newId() });
    }
  });

  it('goes on to name the first one of a row of changes, whatever became of those between', () => {
    const second = { ...example, id: newId(), replaces: example.id };
    const third = '11111111-1111-4111-8111-111111111111';
    for (const arrival of ['unknown', 'no'] as const) {
      const after = identify(changed, { submission: second, arrival }, () => third);
      assert.deepEqual(after, { ...changed, id: third, replaces: example.id });
    }
  });

  it('takes a change of the words beside a box for another content, and not its moment', () => {
    const given = { purpose: 'contact', text: 'Ja', given: true, lang: 'nl' };
    const at = '2027-01-12T09:29:40.000Z';
    const last = { submission: { ...example, consents: [{ ...given, at }] }, arrival: 'unknown' };
    const again = { ...content, consents: [{ ...given, at: '2027-01-12T09:31:00.000Z' }] };
    assert.equal(identify(again, last as never, newId), last.submission);
    const other = { ...content, consents: [{ ...given, text: 'Nee', at }] };
    assert.equal(identify(other, last as never, newId).id, newId());
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
