import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { eventsSchema } from '../../fixtures/structured-data.js';
import {
  type DescribedSession,
  describeSessions,
} from '../../../src/signup/agenda/describe-sessions.js';
import { anyText } from '../texts.js';

const page = { url: 'https://www.gemeente.example/agenda', zone: 'Europe/Amsterdam' };

const part = { start: new Date('2027-02-04T09:00Z'), end: new Date('2027-02-04T10:30Z') };

const session: DescribedSession = {
  name: 'Kennissessie',
  description: undefined,
  parts: [part],
  place: { location: 'Stadhuis, Utrecht' },
  isCancelled: false,
};

// What the formats of addresses allow is not what is tested here.
const ajv = new Ajv({ formats: { uri: true } });
const isValid = ajv.compile(eventsSchema);

describe('describeSessions', () => {
  it('tells all that Google requires, and when and how', () => {
    const described = describeSessions([session], page);
    assert.deepEqual(described, {
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'Event',
          name: 'Kennissessie',
          startDate: '2027-02-04T10:00:00+01:00',
          endDate: '2027-02-04T11:30:00+01:00',
          location: {
            '@type': 'Place',
            name: 'Stadhuis, Utrecht',
            address: 'Stadhuis, Utrecht',
          },
          url: 'https://www.gemeente.example/agenda',
          eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
          eventStatus: 'https://schema.org/EventScheduled',
        },
      ],
    });
    assert.ok(isValid(described), ajv.errorsText(isValid.errors));
  });

  it('is refused by the schema where something is missing', () => {
    const described = describeSessions([{ ...session, name: '' }], page);
    assert.equal(isValid(described), false);
  });

  it('tells of nothing that has no place', () => {
    assert.equal(describeSessions([{ ...session, place: {} }], page), undefined);
  });

  it('is valid for any session that has a name and a place', () => {
    const sessions = fc.array(
      fc.record({
        name: anyText.filter((text) => text !== ''),
        description: fc.option(anyText, { nil: undefined }),
        parts: fc.constantFrom([part], [part, part]),
        place: fc.constantFrom(
          { online: true },
          { location: 'Utrecht' },
          { location: 'Utrecht', online: true },
        ),
        isCancelled: fc.boolean(),
      }),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(sessions, fc.constantFrom('Europe/Amsterdam', 'Asia/Kolkata'), (given, zone) => {
        const described = describeSessions(given, { ...page, zone });
        assert.ok(isValid(described), ajv.errorsText(isValid.errors));
      }),
    );
  });
});
