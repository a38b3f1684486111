import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readSessionList, type SessionList } from '../../../src/signup/agenda/session-list.js';

const context = {
  url: 'https://gemeente.example/api/sessions',
  zone: 'Europe/Amsterdam',
  voice: 'nl',
} as const;

const good = { id: 'feb', start: '2027-02-04T10:00', end: '2027-02-04T11:30' };

function read(value: unknown): SessionList {
  return readSessionList(value, context);
}

describe('readSessionList', () => {
  it('reads a list, and an object that holds one, in order of time', () => {
    const later = { ...good, id: 'jan', start: '2027-01-07T10:00', end: '2027-01-07T11:30' };
    for (const value of [[good, later], { sessions: [good, later] }]) {
      const { sessions, problems } = read(value);
      assert.deepEqual(problems, []);
      assert.deepEqual(
        sessions.map(({ id }) => id),
        ['jan', 'feb'],
      );
      assert.equal(sessions[1]?.start.toISOString(), '2027-02-04T09:00:00.000Z');
    }
  });

  it('reads all that a session may have', () => {
    const { sessions, problems } = read([
      {
        ...good,
        title: { nl: 'Kennissessie', en: 'Knowledge session' },
        location: 'Stadhuis, Utrecht',
        online: true,
        seatsLeft: 3,
        state: 'open',
        closesAt: '2027-02-03T12:00:00.000Z',
        programmeUrl: '/programma',
        recordingUrl: 'https://video.example/1',
        sequence: 2,
        unknown: 'dropped',
      },
    ]);
    assert.deepEqual(problems, []);
    const part = { start: new Date('2027-02-04T09:00Z'), end: new Date('2027-02-04T10:30Z') };
    assert.deepEqual(sessions, [
      {
        id: 'feb',
        ...part,
        parts: [part],
        title: 'Kennissessie',
        location: 'Stadhuis, Utrecht',
        online: true,
        seatsLeft: 3,
        state: 'open',
        closesAt: new Date('2027-02-03T12:00Z'),
        programmeUrl: 'https://gemeente.example/programma',
        recordingUrl: 'https://video.example/1',
        sequence: 2,
      },
    ]);
  });

  it('takes null for what is not said', () => {
    const { sessions, problems } = read([{ ...good, location: null, online: null, state: null }]);
    assert.deepEqual(problems, []);
    assert.equal(sessions[0]?.location, undefined);
  });

  it('reads a series, from the start of its first meeting to the end of its last', () => {
    const { sessions } = read([
      {
        id: 'reeks',
        parts: [
          { start: '2027-02-11T10:00', end: '2027-02-11T11:30' },
          { start: '2027-02-04T10:00', end: '2027-02-04T11:30' },
        ],
      },
    ]);
    assert.equal(sessions[0]?.start.toISOString(), '2027-02-04T09:00:00.000Z');
    assert.equal(sessions[0].end.toISOString(), '2027-02-11T10:30:00.000Z');
  });

  for (const [name, wrong, places] of [
    ['no list', 'vol', ['sessions']],
    ['an object without one', {}, ['sessions']],
    ['nothing', null, ['sessions']],
    ['a word in place of a session', ['morgen'], ['1']],
    ['no id', [{ ...good, id: undefined }], ['1.id']],
    ['no start', [{ ...good, start: undefined }], ['1.start', '1.end']],
    ['a start that is no moment', [{ ...good, start: '4 februari' }], ['1.start', '1.end']],
    ['an end before the start', [{ ...good, end: '2027-02-04T09:00' }], ['1.end']],
    ['an end at the start', [{ ...good, end: '2027-02-04T10:00' }], ['1.end']],
    ['the word that stands for no session', [{ ...good, id: 'next' }], ['1.id']],
    ['the same id twice', [good, good], ['2.id']],
    ['a state that there is not', [{ ...good, state: 'vol' }], ['1.state']],
    ['half a seat', [{ ...good, seatsLeft: 0.5 }], ['1.seatsLeft']],
    ['an address that is none', [{ ...good, recordingUrl: 'javascript:1' }], ['1.recordingUrl']],
    ['a closing moment that is none', [{ ...good, closesAt: 'gisteren' }], ['1.closesAt']],
    [
      'a meeting that is no moment',
      [{ id: 'x', parts: [{ start: '2027-02-04T10:00', end: 'x' }] }],
      ['1.parts.1.end'],
    ],
  ] as const) {
    it(`names the place of ${name}`, () => {
      assert.deepEqual(read(wrong).problems, places);
    });
  }

  it('leaves out what is wrong, and shows the others', () => {
    const { sessions } = read([{ ...good, id: '' }, good]);
    assert.equal(sessions.length, 1);
  });

  it('never throws, whatever an address gives', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { sessions } = read([good, value]);
        assert.ok(sessions.length >= 1);
        read(value);
      }),
    );
  });
});
