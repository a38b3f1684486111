import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isTimeZone, sayDate } from '../../../src/signup/agenda/clock.js';
import { parseDates } from '../../../src/signup/agenda/parse-dates.js';
import { parsePlainDates, say, sayPeriod } from '../../../src/signup/sessions.js';

const amsterdam = 'Europe/Amsterdam';

/** A part has no name of its own to anybody. */
function withoutPartIds<S extends { parts: readonly { start: Date; end: Date }[] }>(session: S): S {
  return { ...session, parts: session.parts.map(({ start, end }) => ({ start, end })) };
}

describe('parseDates', () => {
  it('names a session by its start with the offset of that day', () => {
    const { sessions, unknown } = parseDates(
      '2027-02-04T10:00/11:30 2027-07-01T10:00/11:30',
      amsterdam,
    );
    assert.deepEqual(unknown, []);
    assert.deepEqual(
      sessions.map(({ id }) => id),
      ['2027-02-04T10:00+01:00', '2027-07-01T10:00+02:00'],
    );
    assert.equal(sessions[0]?.start.toISOString(), '2027-02-04T09:00:00.000Z');
    assert.equal(sessions[0].end.toISOString(), '2027-02-04T10:30:00.000Z');
  });

  it('reads a duration, a full end, and an offset', () => {
    const { sessions } = parseDates(
      '2027-02-04T10:00/PT1H30M 2027-02-05T22:00/2027-02-06T01:00 2027-02-07T10:00Z/11:00',
      amsterdam,
    );
    assert.deepEqual(
      sessions.map(({ end }) => end.toISOString()),
      ['2027-02-04T10:30:00.000Z', '2027-02-06T00:00:00.000Z', '2027-02-07T11:00:00.000Z'],
    );
  });

  it('puts sessions in the order of time', () => {
    const { sessions } = parseDates('2027-03-11T10:00/11:30 2027-02-04T10:00/11:30', amsterdam);
    assert.equal(sessions[0]?.id, '2027-02-04T10:00+01:00');
  });

  it('lasts as long over the change to summer time as the clock on the wall says', () => {
    const { sessions } = parseDates('2027-03-28T01:00/04:00', amsterdam);
    const [session] = sessions;
    assert.equal(Number(session?.end) - Number(session?.start), 2 * 3_600_000);
  });

  it('takes an hour that is skipped in spring as the one after it', () => {
    const { sessions } = parseDates('2027-03-28T02:30/PT1H', amsterdam);
    assert.equal(sessions[0]?.start.toISOString(), '2027-03-28T01:30:00.000Z');
  });

  it('takes the first of an hour that comes twice in autumn', () => {
    const { sessions } = parseDates('2027-10-31T02:30/PT1H', amsterdam);
    assert.equal(sessions[0]?.start.toISOString(), '2027-10-31T00:30:00.000Z');
  });

  for (const wrong of [
    '2027-02-31T10:00/11:30',
    '2027-13-01T10:00/11:30',
    '2027-02-04T25:00/26:00',
    '2027-02-04/11:30',
    '2027-02-04T10:00',
    '2027-02-04T10:00/09:00',
    '2027-02-04T10:00/PT',
    '2099-01-01T10:00/2099-01-02T16:00',
    'morgen',
  ]) {
    it(`reports ${wrong} and reads the others`, () => {
      const { sessions, unknown } = parseDates(`${wrong} 2027-03-11T10:00/11:30`, amsterdam);
      assert.deepEqual(unknown, [wrong]);
      assert.equal(sessions.length, 1);
    });
  }

  it('gives back any moment that it can name, in any zone', () => {
    const zones = fc.constantFrom(amsterdam, 'America/New_York', 'Pacific/Kiritimati', 'UTC');
    const instants = fc.date({
      min: new Date('2024-01-01T00:00Z'),
      max: new Date('2030-01-01T00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, zones, (instant, zone) => {
        const whole = new Date(Math.floor(instant.getTime() / 60_000) * 60_000);
        const { sessions } = parseDates(`${whole.toISOString()}/PT1H`.replace(':00.000', ''), zone);
        assert.equal(sessions[0]?.start.toISOString(), whole.toISOString());
        // What it is named by is a moment that it reads as the same one.
        const again = parseDates(`${sessions[0].id}/PT1H`, zone);
        assert.equal(again.sessions[0]?.start.getTime(), whole.getTime());
      }),
    );
  });
});

describe('parseDates of a series', () => {
  it('takes intervals with a comma between them as the meetings of one session', () => {
    const { sessions, unknown } = parseDates(
      '2027-02-11T10:00/11:30,2027-02-04T10:00/11:30 2027-03-04T10:00/11:30',
      amsterdam,
    );
    assert.deepEqual(unknown, []);
    assert.deepEqual(
      sessions.map(({ id, parts }) => [id, parts.length]),
      [
        ['2027-02-04T10:00+01:00', 2],
        ['2027-03-04T10:00+01:00', 1],
      ],
    );
    assert.equal(sessions[0]?.end.toISOString(), '2027-02-11T10:30:00.000Z');
  });

  it('reports the whole of it where one is no interval', () => {
    const { sessions, unknown } = parseDates('2027-02-04T10:00/11:30,morgen', amsterdam);
    assert.deepEqual([sessions, unknown], [[], ['2027-02-04T10:00/11:30,morgen']]);
  });
});

describe('parsePlainDates', () => {
  const number = (max: number): fc.Arbitrary<string> =>
    fc.integer({ min: 0, max }).map((value) => String(value).padStart(2, '0'));
  const time = fc.tuple(number(25), number(61)).map((parts) => parts.join(':'));
  const word = fc
    .tuple(fc.integer({ min: 2024, max: 2031 }), number(13), number(32), time, time)
    .map(([year, month, day, from, to]) => `${year}-${month}-${day}T${from}/${to}`);

  it('gives what the full reading gives, or leaves it to that', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.array(word, { maxLength: 4 }), (words) => {
        const plain = parsePlainDates(words.join(' '), amsterdam);
        const { sessions, unknown } = parseDates(words.join(' '), amsterdam);
        if (plain === undefined) assert.notDeepEqual(unknown, []);
        else assert.deepEqual([plain, []], [sessions.map(withoutPartIds), unknown]);
        read += plain?.length ?? 0;
      }),
      { numRuns: 2000 },
    );
    assert.ok(read > 100, 'many words are dates indeed');
  });

  for (const more of ['2027-02-04T10:00/PT1H', '2027-02-04T10:00Z/11:00', 'morgen']) {
    it(`leaves ${more} to the full reading`, () => {
      assert.equal(parsePlainDates(more, amsterdam), undefined);
    });
  }
});

describe('the words of a session', () => {
  const [session] = parsePlainDates('2027-02-04T10:00/11:30', amsterdam) ?? [];
  const { start } = session!;

  it('are Dutch in Dutch', () => {
    const spoken = { language: 'nl', zone: amsterdam };
    assert.equal(say(start, spoken, { day: 'numeric' }), '4');
    assert.equal(sayDate(start, spoken), 'donderdag 4 februari');
    assert.equal(sayPeriod(session!, spoken), '10:00 – 11:30');
  });

  it('have the day first in English', () => {
    assert.match(sayDate(start, { language: 'en', zone: amsterdam }), /^Thursday,? 4 February$/);
  });
});

describe('isTimeZone', () => {
  it('knows a zone from a word', () => {
    assert.equal(isTimeZone(amsterdam), true);
    assert.equal(isTimeZone('Amsterdam'), false);
  });
});
