import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { submissionSchema } from '../../../src/delivery/submission.js';
import { autocompleteTokens, type FieldName, parseFieldList } from '../../../src/form/fields.js';
import { validateFields } from '../../../src/form/validation.js';

describe('parseFieldList', () => {
  it('reads fields in order, optional ones, and those of which one is enough', () => {
    const { requests, unknown } = parseFieldList('name phone|email message?');
    assert.deepEqual(requests, [
      { name: 'name', optional: false, oneOf: undefined },
      { name: 'phone', optional: false, oneOf: ['phone', 'email'] },
      { name: 'email', optional: false, oneOf: ['phone', 'email'] },
      { name: 'message', optional: true, oneOf: undefined },
    ]);
    assert.deepEqual(unknown, []);
  });

  it('reports words that name no field, and asks the others once', () => {
    const { requests, unknown } = parseFieldList('name naam name? toString');
    assert.deepEqual(unknown, ['naam', 'toString']);
    assert.deepEqual(
      requests.map(({ name }) => name),
      ['name'],
    );
  });
});

describe('validateFields', () => {
  const { requests } = parseFieldList('name email phone|municipality message?');
  const codes = (values: Record<string, string>): string[] =>
    validateFields(requests, values).map(({ field, code }) => `${field}: ${code}`);

  it('says once what is missing, and nothing of what is optional', () => {
    assert.deepEqual(codes({ name: '  ' }), ['name: missing', 'email: missing', 'phone: one-of']);
  });

  it('is content with one of those of which one is enough', () => {
    const values = { name: 'Jo', email: 'jo@voorbeeld.example', municipality: 'Utrecht' };
    assert.deepEqual(codes(values), []);
  });

  it('checks what is filled in, optional or not', () => {
    assert.deepEqual(
      codes({
        name: 'Win at https://spam.example',
        email: 'jo',
        phone: 'none',
        message: 'x'.repeat(5001),
      }),
      ['name: url', 'email: invalid', 'phone: invalid', 'message: too-long'],
    );
    assert.deepEqual(codes({ name: 'x'.repeat(201), email: 'a@b.example', phone: '112345' }), [
      'name: too-long',
    ]);
  });

  for (const phone of ['030 123 45 67', '+31 (0)30-1234567', '06.12345678']) {
    it(`takes ${phone} as people write it`, () => {
      assert.deepEqual(codes({ name: 'Jo', email: 'a@b.example', phone }), []);
    });
  }

  it('lets nothing through that an endpoint with the same schema would refuse', () => {
    const names = Object.keys(autocompleteTokens) as FieldName[];
    const all = parseFieldList(names.map((name) => `${name}?`).join(' ')).requests;
    const texts = fc.oneof(
      fc.string({ maxLength: 300 }),
      fc.emailAddress(),
      fc.constantFrom('030 123 45 67', 'www.spam.example', 'Jo de Vries'),
    );
    const filled = fc.record(
      Object.fromEntries(names.map((name) => [name, texts])) as Record<FieldName, typeof texts>,
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(filled, (values) => {
        if (validateFields(all, values).length > 0) return;
        const fields: Record<string, string> = {};
        for (const [name, value] of Object.entries(values)) {
          if (value.trim() !== '') fields[name] = value.trim();
        }
        const parsed = submissionSchema.safeParse({ ...example, fields });
        assert.equal(parsed.success, true, JSON.stringify(parsed.error?.issues));
      }),
    );
  });
});

const example = {
  version: 1,
  id: '3f0c1f0e-0c4b-4b8e-9f5e-0a1b2c3d4e5f',
  widget: 'adviser',
  submittedAt: '2027-01-12T09:30:00.000Z',
  fields: {},
  consents: [],
  subject: { adviser: 'Jo de Vries' },
  page: { url: 'https://www.voorbeeld.example/', title: 'Voorbeeld', lang: 'nl' },
  source: {},
  extra: {},
};
