import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import type { Contact } from '../../../src/adviser/contact.js';
import { describePerson } from '../../../src/adviser/describe-person.js';
import { personSchema } from '../../fixtures/structured-data.js';
import { anyText } from '../texts.js';

const ajv = new Ajv();
const isValid = ajv.compile(personSchema);

const nothing: Contact = {
  name: 'Noor',
  jobTitle: undefined,
  organisation: undefined,
  phone: undefined,
  whatsapp: undefined,
  email: undefined,
  bookingUrl: undefined,
  linkedin: undefined,
  available: undefined,
  photo: undefined,
  page: 'https://www.gemeente.example/adviseur',
};

describe('describePerson', () => {
  it('tells who it is, and no more than is known', () => {
    const described = describePerson(nothing);
    assert.deepEqual(described, {
      '@context': 'https://schema.org',
      '@type': 'Person',
      name: 'Noor',
      url: 'https://www.gemeente.example/adviseur',
    });
    assert.ok(isValid(described), ajv.errorsText(isValid.errors));
  });

  it('tells of nobody without a name', () => {
    assert.equal(describePerson({ ...nothing, name: ' ' }), undefined);
  });

  it('is valid for anybody', () => {
    const maybe = fc.option(anyText, { nil: undefined });
    const address = fc.option(fc.webUrl(), { nil: undefined });
    fc.assert(
      fc.property(
        anyText.filter((text) => text.trim() !== ''),
        fc.record({ jobTitle: maybe, organisation: maybe, phone: maybe, email: maybe }),
        fc.record({ photo: address, linkedin: address }),
        (name, words, addresses) => {
          const described = describePerson({ ...nothing, name, ...words, ...addresses });
          assert.ok(isValid(described), ajv.errorsText(isValid.errors));
        },
      ),
    );
  });
});
