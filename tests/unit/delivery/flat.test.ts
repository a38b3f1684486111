import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placeAll } from '../../../src/delivery/flat.js';
import { example } from './example.js';

describe('the constants of a site in a flat form', () => {
  const dialect = { takes: 'everything', fieldMap: {} } as const;
  const names = (extra: Record<string, string>, fieldMap = {}): string[] =>
    placeAll({ ...example, extra }, dialect, fieldMap).map(([name]) => name);

  it('go along', () => {
    assert.ok(names({ campaign: 'spring' }).includes('campaign'));
  });

  it('are never a consent that was not given', () => {
    const forged = names({ consent: '1', 'consent.at': 'x', newsletter: '1', akkoord: '1' });
    assert.deepEqual(
      forged.filter((name) => /consent|newsletter/.test(name)),
      [],
    );
    // Nor under the name that the endpoint has for it.
    assert.equal(names({ akkoord: '1' }, { consent: 'akkoord' }).includes('akkoord'), false);
    assert.equal(names({ akkoord: '1' }).includes('akkoord'), true);
  });
});
