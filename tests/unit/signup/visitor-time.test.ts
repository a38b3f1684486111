import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sayDate } from '../../../src/signup/agenda/clock.js';
import { differs, zoneName } from '../../../src/signup/agenda/visitor-time.js';
import { parsePlainDates, sayPeriod } from '../../../src/signup/sessions.js';

const zone = 'Europe/Amsterdam';

function seenFrom(dates: string, visitorZone: string): string | undefined {
  const [session] = parsePlainDates(dates, zone) ?? [];
  if (!session || !differs(session, zone, visitorZone)) return undefined;
  const spoken = { language: 'nl', zone: visitorZone };
  return `${sayDate(session.start, spoken)} ${sayPeriod(session, spoken)}`;
}

describe('what the visitor’s clock shows', () => {
  it('is not told where it shows the same', () => {
    assert.equal(seenFrom('2027-02-04T10:00/11:30', 'Europe/Brussels'), undefined);
    assert.equal(seenFrom('2027-07-01T10:00/11:30', 'Europe/Paris'), undefined);
  });

  it('is not told by a device that tells no zone', () => {
    assert.equal(seenFrom('2027-02-04T10:00/11:30', 'UTC'), undefined);
    assert.equal(seenFrom('2027-02-04T10:00/11:30', 'Etc/UTC'), undefined);
  });

  it('is another time on the same day', () => {
    assert.equal(
      seenFrom('2027-02-04T10:00/11:30', 'Asia/Kolkata'),
      'donderdag 4 februari 14:30 – 16:00',
    );
  });

  it('is another day on the other side of the date line', () => {
    assert.equal(
      seenFrom('2027-02-04T10:00/11:30', 'Pacific/Honolulu'),
      'woensdag 3 februari 23:00 – 00:30',
    );
    assert.equal(
      seenFrom('2027-02-04T14:00/15:30', 'Pacific/Kiritimati'),
      'vrijdag 5 februari 03:00 – 04:30',
    );
  });

  it('is right in the weeks in which only one of both has changed its clocks', () => {
    // New York changes on 14 March 2027, Amsterdam on the 28th.
    const at = (date: string): string | undefined =>
      seenFrom(`${date}T15:00/16:00`, 'America/New_York');
    assert.match(at('2027-03-10') ?? '', /09:00/);
    assert.match(at('2027-03-20') ?? '', /10:00/);
    assert.match(at('2027-03-30') ?? '', /09:00/);
    // Amsterdam changes back on 31 October 2027, New York on 7 November.
    assert.match(at('2027-10-30') ?? '', /09:00/);
    assert.match(at('2027-11-01') ?? '', /10:00/);
  });

  it('is told for a session during which only one of both changes', () => {
    // London goes to summer time at the same instant; Algiers never does.
    assert.equal(seenFrom('2027-03-28T01:00/04:00', 'Africa/Algiers')?.slice(-13), '01:00 – 03:00');
  });

  it('names its zone', () => {
    const moment = new Date('2027-02-04T09:00Z');
    assert.equal(zoneName(moment, 'Asia/Tokyo', 'nl'), 'Japanse standaardtijd');
    assert.equal(zoneName(moment, 'Asia/Tokyo', 'en'), 'Japan Standard Time');
  });
});
