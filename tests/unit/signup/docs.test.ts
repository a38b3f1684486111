import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';
import { parseDates } from '../../../src/signup/agenda/parse-dates.js';
import { readSessionList } from '../../../src/signup/agenda/session-list.js';
import { parseDuration } from '../../../src/signup/agenda/availability.js';
import { eventsSchema } from '../../fixtures/structured-data.js';

const page = await readFile('docs/signup.md', 'utf8');

describe('docs/signup.md', () => {
  it('shows a list of sessions as it is read', () => {
    const [, json = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
    const context = { url: 'https://gemeente.example/', zone: 'Europe/Amsterdam', voice: 'nl' };
    const { sessions, problems } = readSessionList(JSON.parse(json), { ...context, voice: 'nl' });
    assert.deepEqual(problems, []);
    assert.equal(sessions.length, 2);
  });

  it('shows dates and durations as they are read', () => {
    const dates = [...page.matchAll(/`(2027-[\d-]+T[^`\s]+\/[^`]+)`/g)].map(([, date]) => date!);
    assert.ok(dates.length >= 4);
    for (const date of dates) assert.deepEqual(parseDates(date, 'Europe/Amsterdam').unknown, []);
    for (const [, duration = ''] of page.matchAll(/`(P\w+)`/g)) assert.ok(parseDuration(duration));
  });

  it('shows an event with all that Google requires', () => {
    const [, json = ''] =
      /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(page) ?? [];
    const { '@context': context, ...event } = JSON.parse(json) as Record<string, unknown>;
    const ajv = new Ajv({ formats: { uri: true } });
    const isValid = ajv.validate(eventsSchema, { '@context': context, '@graph': [event] });
    assert.ok(isValid, ajv.errorsText());
  });
});
