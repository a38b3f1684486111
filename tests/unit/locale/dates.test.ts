import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import '../../../src/locale/french-dates.js';
import '../../../src/locale/frisian-dates.js';
import { dateFormat } from '../../../src/locale/date-format.js';
import { alternatives, plural } from '../../../src/locale/grammar.js';
import { together } from '../../../src/locale/together.js';

const day: Intl.DateTimeFormatOptions = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
};

describe('dates', () => {
  it('have the names of their language, and the order that its readers expect', () => {
    const moment = new Date('2027-02-04T10:00Z');
    assert.deepEqual(
      ['nl', 'en', 'de', 'fr', 'fy'].map((language) => dateFormat(language, day).format(moment)),
      [
        'donderdag 4 februari',
        'Thursday 4 February',
        'Donnerstag, 4. Februar',
        'jeudi 4 février',
        'tongersdei 4 febrewaris',
      ],
    );
  });

  it('begin a month in French with “1er”, and go on with plain numbers', () => {
    const inFrench = (date: string, options = day): string =>
      dateFormat('fr', options).format(new Date(date));
    assert.equal(inFrench('2027-03-01T10:00Z'), 'lundi 1er mars');
    assert.equal(inFrench('2027-03-11T10:00Z'), 'jeudi 11 mars');
    assert.equal(inFrench('2027-03-01T10:00Z', { day: 'numeric', timeZone: 'UTC' }), '1');
    const moment = { ...day, hour: '2-digit', minute: '2-digit' } as const;
    assert.match(inFrench('2027-03-01T01:01Z', moment), /^lundi 1er mars .*01:01$/);
  });

  it('have every day and month in Frisian, which engines do not know', () => {
    const format = dateFormat('fy', { weekday: 'long', month: 'long', timeZone: 'UTC' });
    const parts = Array.from({ length: 12 }, (_, index) =>
      format.formatToParts(new Date(Date.UTC(2027, index, 1 + index))),
    );
    const named = (type: string): (string | undefined)[] =>
      parts.map((moment) => moment.find((part) => part.type === type)?.value);
    assert.deepEqual(named('month'), [
      'jannewaris',
      'febrewaris',
      'maart',
      'april',
      'maaie',
      'juny',
      'july',
      'augustus',
      'septimber',
      'oktober',
      'novimber',
      'desimber',
    ]);
    const days = Array.from({ length: 7 }, (_, index) =>
      dateFormat('fy', { weekday: 'long', timeZone: 'UTC' }).format(
        new Date(Date.UTC(2027, 1, 1 + index)),
      ),
    );
    assert.deepEqual(days, [
      'moandei',
      'tiisdei',
      'woansdei',
      'tongersdei',
      'freed',
      'sneon',
      'snein',
    ]);
  });
});

describe('grammar', () => {
  it('counts as the language does', () => {
    const places = (language: string, count: number): string =>
      plural(language, count, `${count} one`, `${count} other`);
    assert.deepEqual(
      ['nl', 'fr'].map((language) => [0, 1, 2].map((count) => places(language, count))),
      [
        ['0 other', '1 one', '2 other'],
        ['0 one', '1 one', '2 other'],
      ],
    );
  });

  it('lists things', () => {
    const three = ['naam', 'telefoonnummer', 'e-mailadres'];
    assert.equal(alternatives('nl', three), 'naam, telefoonnummer of e-mailadres');
    assert.equal(alternatives('en', ['phone', 'email']), 'phone or email');
    assert.equal(together('fy', ['Noor', 'Jo']), 'Noor en Jo');
    assert.equal(together('de', ['Noor', 'Jo']), 'Noor und Jo');
  });
});
