import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { parseDates } from '../../../src/signup/agenda/parse-dates.js';
import { type CalendarEntry, writeCalendar } from '../../../src/signup/calendar/calendar-file.js';
import { calendarLink } from '../../../src/signup/calendar/calendar-links.js';
import { anyText, asWritten } from '../texts.js';

const zones = [
  'Europe/Amsterdam',
  'America/New_York',
  'Pacific/Kiritimati',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'America/Sao_Paulo',
  'Europe/Dublin',
  'UTC',
];

const now = new Date('2027-01-12T09:30:00.000Z');

function entry(dates: string, more: Partial<CalendarEntry> = {}): CalendarEntry {
  const zone = more.zone ?? 'Europe/Amsterdam';
  const [session] = parseDates(dates, zone).sessions;
  assert.ok(session, dates);
  return {
    uid: `${session.id}@www.gemeente.example/agenda`,
    sequence: 0,
    title: 'Kennissessie',
    description: 'https://www.gemeente.example/agenda',
    location: 'Stadhuis, Utrecht',
    url: 'https://www.gemeente.example/agenda',
    parts: session.parts,
    zone,
    ...more,
  };
}

interface Read {
  readonly uid: string;
  readonly sequence: number;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  readonly start: string;
  readonly end: string;
  readonly zone: string;
  readonly url: unknown;
}

/** What an independent reader makes of a file, its own rules for the zone included. */
function read(file: string): Read[] {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    const timezone = new ICAL.Timezone(zone);
    ICAL.TimezoneService.remove(timezone.tzid);
    ICAL.TimezoneService.register(timezone);
  }
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      sequence: event.sequence,
      summary: event.summary,
      description: event.description,
      location: event.location,
      start: event.startDate.toJSDate().toISOString(),
      end: event.endDate.toJSDate().toISOString(),
      zone: event.startDate.zone.tzid,
      url: component.getFirstPropertyValue('url'),
    };
  });
}

/** A file as its lines, which end as the standard has it. */
function linesOf(file: string): string[] {
  assert.ok(file.endsWith('\r\n'));
  return file.slice(0, -2).split('\r\n');
}

describe('writeCalendar', () => {
  it('writes an event that says all of a session', () => {
    const file = writeCalendar(entry('2027-02-04T10:00/11:30', { sequence: 3 }), now);
    assert.deepEqual(read(file), [
      {
        uid: '2027-02-04T10:00+01:00@www.gemeente.example/agenda',
        sequence: 3,
        summary: 'Kennissessie',
        description: 'https://www.gemeente.example/agenda',
        location: 'Stadhuis, Utrecht',
        start: '2027-02-04T09:00:00.000Z',
        end: '2027-02-04T10:30:00.000Z',
        zone: 'Europe/Amsterdam',
        url: 'https://www.gemeente.example/agenda',
      },
    ]);
    assert.match(file, /\r\nDTSTART;TZID=Europe\/Amsterdam:20270204T100000\r\n/);
    assert.match(file, /\r\nDTSTAMP:20270112T093000Z\r\n/);
  });

  it('gives the same session the same name whenever it is asked for', () => {
    const later = new Date('2027-01-13T09:30:00.000Z');
    const [first, second] = [now, later].map(
      (moment) => read(writeCalendar(entry('2027-02-04T10:00/11:30'), moment))[0],
    );
    assert.equal(first?.uid, second?.uid);
  });

  it('writes an event for each meeting of a series, each with a name of its own', () => {
    const file = writeCalendar(entry('2027-03-25T10:00/11:30,2027-04-01T10:00/11:30'), now);
    const events = read(file);
    assert.deepEqual(
      events.map(({ start }) => start),
      ['2027-03-25T09:00:00.000Z', '2027-04-01T08:00:00.000Z'],
    );
    assert.equal(new Set(events.map(({ uid }) => uid)).size, 2);
  });

  for (const [name, dates, start, end] of [
    ['in March', '2027-03-28T01:00/04:00', '00:00', '02:00'],
    ['in October', '2027-10-31T01:00/04:00', '23:00', '03:00'],
  ] as const) {
    it(`is right over the change of the clocks ${name}`, () => {
      const [event] = read(writeCalendar(entry(dates), now));
      assert.equal(event?.start.slice(11, 16), start);
      assert.equal(event.end.slice(11, 16), end);
    });
  }

  it('tells the two hours of the same name in October from each other', () => {
    for (const at of ['2027-10-31T00:30:00.000Z', '2027-10-31T01:30:00.000Z']) {
      const [event] = read(writeCalendar(entry(`${at}/PT1H`), now));
      assert.equal(event?.start, at);
    }
  });

  it('gives back any session in any zone to an independent reader', () => {
    const instant = fc.date({
      min: new Date('2024-01-01T00:00Z'),
      max: new Date('2036-01-01T00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(
        instant,
        fc.integer({ min: 5, max: 1440 }),
        fc.constantFrom(...zones),
        (moment, minutes, zone) => {
          const start = new Date(Math.floor(moment.getTime() / 60_000) * 60_000);
          const end = new Date(start.getTime() + minutes * 60_000);
          const at = [start, end].map((date) => date.toISOString());
          const [event] = read(writeCalendar(entry(at.join('/'), { zone }), now));
          assert.deepEqual([event?.start, event?.end], at);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('gives back any text, and has no line of more than 75 octets', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (title, description, location) => {
        const file = writeCalendar(
          entry('2027-02-04T10:00/11:30', { title, description, location }),
          now,
        );
        for (const line of linesOf(file)) {
          assert.ok(Buffer.byteLength(line) <= 75, line);
          assert.doesNotMatch(line, /[\r\n]/);
        }
        const [event] = read(file);
        assert.deepEqual(
          [event?.summary ?? '', event?.description ?? '', event?.location ?? ''],
          [title, description, location].map(asWritten),
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('calendarLink', () => {
  const session = entry('2027-02-04T10:00/11:30', { title: 'Kennis & meer + koffie' });

  it('fills in the calendar of Google, with the zone', () => {
    const url = new URL(calendarLink('google', session));
    assert.equal(url.origin + url.pathname, 'https://calendar.google.com/calendar/render');
    assert.deepEqual(Object.fromEntries(url.searchParams), {
      action: 'TEMPLATE',
      text: 'Kennis & meer + koffie',
      dates: '20270204T090000Z/20270204T103000Z',
      ctz: 'Europe/Amsterdam',
      details: 'https://www.gemeente.example/agenda',
      location: 'Stadhuis, Utrecht',
    });
  });

  for (const [calendar, origin] of [
    ['outlook', 'https://outlook.live.com'],
    ['microsoft365', 'https://outlook.office.com'],
  ] as const) {
    it(`fills in ${origin}`, () => {
      const link = calendarLink(calendar, session);
      assert.doesNotMatch(link, /\+/);
      const url = new URL(link);
      assert.equal(url.origin, origin);
      assert.equal(url.searchParams.get('subject'), 'Kennis & meer + koffie');
      assert.equal(url.searchParams.get('startdt'), '2027-02-04T09:00:00.000Z');
      assert.equal(url.searchParams.get('enddt'), '2027-02-04T10:30:00.000Z');
      assert.equal(url.searchParams.get('location'), 'Stadhuis, Utrecht');
    });
  }
});
