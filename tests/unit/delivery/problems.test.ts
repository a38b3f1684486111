import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseProblems } from '../../../src/delivery/problems.js';

const email = [{ field: 'email', message: 'Not right' }];

describe('parseProblems', () => {
  it('reads problem details (RFC 9457), by pointer, name or field', () => {
    for (const entry of [
      { pointer: '#/fields/email', detail: 'Not right' },
      { name: 'email', message: 'Not right' },
      { field: 'email', detail: 'Not right' },
    ]) {
      assert.deepEqual(parseProblems({ status: 422, title: 'x', errors: [entry] }), email);
    }
  });

  it('reads the Dutch API style', () => {
    const invalidParams = [{ name: 'fields.email', code: 'invalid', reason: 'Not right' }];
    assert.deepEqual(parseProblems({ code: 'invalid', invalidParams }), email);
  });

  it('reads messages by field', () => {
    assert.deepEqual(parseProblems({ message: 'x', errors: { email: ['Not right', 'y'] } }), email);
    assert.deepEqual(parseProblems({ errors: { email: 'Not right' } }), email);
  });

  it('decodes a pointer', () => {
    const [problem] = parseProblems({ errors: [{ pointer: '#/fields/a~1b~0c' }] });
    assert.deepEqual(problem, { field: 'a/b~c', message: undefined });
  });

  it("gives the whole the body's own sentence", () => {
    const whole = [{ field: undefined, message: 'Closed' }];
    assert.deepEqual(parseProblems({ title: 'x', detail: 'Closed' }), whole);
    assert.deepEqual(parseProblems({ message: 'Closed', errors: [] }), whole);
  });

  for (const body of [undefined, null, 'text', 5, [], {}, { errors: 'x' }, { errors: [null, 5] }]) {
    it(`finds nothing in ${JSON.stringify(body)}`, () => {
      assert.deepEqual(parseProblems(body), []);
    });
  }
});
