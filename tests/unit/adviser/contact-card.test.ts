import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseVCards } from 'vcard4-ts';
import type { Contact } from '../../../src/adviser/contact.js';
import { cardFileName, writeCard } from '../../../src/adviser/contact-card.js';
import { anyText, asWritten } from '../texts.js';

const noor: Contact = {
  name: 'Noor van der Berg',
  jobTitle: 'Adviseur; alliantievorming',
  organisation: 'Bureau Samenspel, Utrecht',
  phone: '030 123 45 67',
  whatsapp: '06 12345678',
  email: 'noor@samenspel.example',
  bookingUrl: 'https://samenspel.example/afspraak?met=noor;nu',
  linkedin: 'https://www.linkedin.com/in/noor',
  available: 'ma t/m do',
  photo: undefined,
  page: 'https://www.gemeente.example/adviseur',
};

type Card = NonNullable<ReturnType<typeof parseVCards>['vCards']>[number];

/** The one card of a file, in which an independent reader finds nothing wrong. */
function read(file: string): Card {
  const { vCards, nags } = parseVCards(file);
  assert.equal(nags, undefined);
  assert.equal(vCards?.length, 1);
  const [card] = vCards;
  const wrong = card.nags?.filter(({ isError }) => isError) ?? [];
  assert.deepEqual(wrong, []);
  return card;
}

describe('writeCard', () => {
  it('writes all that is known of somebody', () => {
    const revised = new Date('2027-01-12T09:30:00.000Z');
    const card = read(writeCard(noor, { photo: 'data:image/jpeg;base64,AAAA', revised }));
    assert.equal(card.VERSION.value, '4.0');
    assert.equal(card.FN[0].value, 'Noor van der Berg');
    assert.deepEqual(card.N?.value.familyNames, ['van der Berg']);
    assert.deepEqual(card.N.value.givenNames, ['Noor']);
    assert.deepEqual(card.ORG?.[0].value, ['Bureau Samenspel, Utrecht']);
    assert.equal(card.TITLE?.[0].value, 'Adviseur; alliantievorming');
    assert.deepEqual(
      card.TEL?.map(({ value, parameters }) => [parameters?.TYPE?.[0], value]),
      [
        ['work', '030 123 45 67'],
        ['cell', '06 12345678'],
      ],
    );
    assert.equal(card.EMAIL?.[0].value, 'noor@samenspel.example');
    assert.deepEqual(
      card.URL?.map(({ value }) => value),
      [
        'https://www.gemeente.example/adviseur',
        'https://samenspel.example/afspraak?met=noor;nu',
        'https://www.linkedin.com/in/noor',
      ],
    );
    assert.equal(card.NOTE?.[0].value, 'ma t/m do');
    assert.equal(card.PHOTO?.[0].value, 'data:image/jpeg;base64,AAAA');
    assert.equal(card.REV?.value, '20270112T093000Z');
  });

  it('leaves out what is not known', () => {
    const file = writeCard(
      { ...noor, phone: undefined, whatsapp: undefined, photo: undefined },
      {},
    );
    assert.doesNotMatch(file, /TEL|PHOTO|REV/);
    read(file);
  });

  it('gives back any text to an independent reader, in lines of at most 75 octets', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (name, jobTitle, available) => {
        const file = writeCard({ ...noor, name, jobTitle, available }, {});
        for (const line of file.slice(0, -2).split('\r\n')) {
          assert.ok(Buffer.byteLength(line) <= 75, line);
          assert.doesNotMatch(line, /[\r\n]/);
        }
        const card = read(file);
        assert.equal(card.FN[0].value, asWritten(name));
        assert.equal(card.TITLE?.[0].value ?? '', asWritten(jobTitle));
        assert.equal(card.NOTE?.[0].value ?? '', asWritten(available));
      }),
      { numRuns: 500 },
    );
  });
});

describe('cardFileName', () => {
  it('is a name that any device takes', () => {
    assert.equal(cardFileName('Noor van der Berg'), 'noor-van-der-berg.vcf');
    assert.equal(cardFileName('Zoë Müller'), 'zoe-muller.vcf');
    assert.equal(cardFileName('../../etc/passwd'), 'etc-passwd.vcf');
    assert.equal(cardFileName('李明'), 'contact.vcf');
  });
});
