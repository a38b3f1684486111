import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  availabilityOf,
  type Availability,
  before,
  canBeChosen,
  type OfferedSession,
  parseDuration,
  type SessionFacts,
} from '../../../src/signup/agenda/availability.js';

const zone = 'Europe/Amsterdam';

const part = { start: new Date('2027-02-04T09:00Z'), end: new Date('2027-02-04T10:30Z') };

function session(facts: SessionFacts = {}): OfferedSession {
  return { id: 'one', ...part, parts: [part], ...facts };
}

interface Case {
  readonly is: Availability;
  readonly facts?: SessionFacts;
  readonly now?: string;
  readonly closes?: string;
  readonly waitlist?: boolean;
}

const closed = new Date('2027-02-04T07:00Z');

const cases: Readonly<Record<string, Case>> = {
  'is open before it begins': { is: { type: 'open' } },
  'tells that few seats are left': {
    facts: { seatsLeft: 5 },
    is: { type: 'open', seatsLeft: 5 },
  },
  'does not tell that many are': { facts: { seatsLeft: 6 }, is: { type: 'open' } },
  'is full without seats': { facts: { seatsLeft: 0 }, is: { type: 'full' } },
  'has a waiting list where the site has one': {
    facts: { seatsLeft: 0 },
    waitlist: true,
    is: { type: 'waitlist' },
  },
  'has one where the list says so': { facts: { state: 'waitlist' }, is: { type: 'waitlist' } },
  'is full where the list says so': {
    facts: { state: 'full', seatsLeft: 3 },
    is: { type: 'full' },
  },
  'is closed from its start on': {
    now: '2027-02-04T09:00Z',
    is: { type: 'closed', at: new Date('2027-02-04T09:00Z') },
  },
  'is over from its end on': { now: '2027-02-04T10:30Z', is: { type: 'past' } },
  'is cancelled, also when it would be over': {
    facts: { state: 'cancelled' },
    now: '2027-03-01T09:00Z',
    is: { type: 'cancelled' },
  },
  'closes some time before the start': {
    closes: 'PT2H',
    now: '2027-02-04T07:00Z',
    is: { type: 'closed', at: closed },
  },
  'says when it closes, where that is soon': {
    closes: 'PT2H',
    now: '2027-02-04T06:59Z',
    is: { type: 'open', closesAt: closed },
  },
  'closes when the list says so, whatever the site says': {
    closes: 'PT2H',
    facts: { closesAt: new Date('2027-01-31T12:00Z') },
    now: '2027-02-01T09:00Z',
    is: { type: 'closed', at: new Date('2027-01-31T12:00Z') },
  },
  'is closed by hand, without a moment': { facts: { state: 'closed' }, is: { type: 'closed' } },
};

describe('availabilityOf', () => {
  for (const [name, { facts, now, closes, waitlist = false, is }] of Object.entries(cases)) {
    it(name, () => {
      const rules = { closes: closes ? parseDuration(closes) : undefined, waitlist, zone };
      const at = new Date(now ?? '2027-01-01T09:00Z');
      assert.deepEqual(availabilityOf(session(facts), rules, at), is);
    });
  }

  it('lets choose what is open, or has a waiting list', () => {
    const types = ['open', 'waitlist', 'full', 'closed', 'past', 'cancelled'] as const;
    const open = types.filter((type) => canBeChosen({ type }));
    assert.deepEqual(open, ['open', 'waitlist']);
  });
});

describe('parseDuration', () => {
  for (const [value, days, hours] of [
    ['PT2H', 0, 2],
    ['P1D', 1, 0],
    ['P1W', 7, 0],
    ['P1DT12H30M', 1, 12.5],
  ] as const) {
    it(`reads ${value}`, () => {
      assert.deepEqual(parseDuration(value), { days, time: hours * 3_600_000 });
    });
  }

  for (const wrong of ['', 'P', 'PT', '2H', 'P1Y', 'P1.5D', 'PT1S', '-PT2H']) {
    it(`takes "${wrong}" for none`, () => {
      assert.equal(parseDuration(wrong), undefined);
    });
  }
});

describe('before', () => {
  it('counts days by the clock on the wall, over a change of it', () => {
    const start = new Date('2027-03-28T08:00Z');
    const day = { days: 1, time: 0 };
    assert.equal(before(start, day, zone).toISOString(), '2027-03-27T09:00:00.000Z');
    const autumn = new Date('2027-10-31T09:00Z');
    assert.equal(before(autumn, day, zone).toISOString(), '2027-10-30T08:00:00.000Z');
  });

  it('counts hours as they pass', () => {
    const start = new Date('2027-03-28T08:00Z');
    const hours = { days: 0, time: 24 * 3_600_000 };
    assert.equal(before(start, hours, zone).toISOString(), '2027-03-27T08:00:00.000Z');
  });
});
