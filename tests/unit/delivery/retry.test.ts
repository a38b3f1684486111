import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { unsent } from '../../../src/delivery/outcome.js';
import { mayRetry, parseRetryAfter, waitAfter } from '../../../src/delivery/retry.js';

const server = (status: number, arrival: 'no' | 'unknown'): Parameters<typeof mayRetry>[0] => ({
  ...unsent('server', status),
  arrival,
});

describe('mayRetry', () => {
  it('sends again after passing trouble, where the endpoint tells copies apart', () => {
    for (const status of [408, 425, 429, 500, 502, 503, 504]) {
      assert.equal(mayRetry(server(status, 'unknown'), true), true, String(status));
    }
    for (const kind of ['network', 'timeout'] as const) {
      assert.equal(mayRetry({ ...unsent(kind), arrival: 'unknown' }, true), true);
    }
  });

  it('does not where the same would happen again', () => {
    for (const status of [200, 501, 505, 507]) {
      assert.equal(mayRetry(server(status, 'unknown'), true), false, String(status));
    }
  });

  it('never sends again what may have arrived where copies are not told apart', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('network' as const, 'timeout' as const, 'server' as const),
        fc.integer({ min: 0, max: 599 }),
        (kind, status) => {
          assert.equal(mayRetry({ ...unsent(kind, status), arrival: 'unknown' }, false), false);
        },
      ),
    );
  });

  it('does where it is sure not to have been taken', () => {
    assert.equal(mayRetry(server(429, 'no'), false), true);
    assert.equal(mayRetry(server(503, 'no'), false), true);
    assert.equal(mayRetry(unsent('network'), false), true);
  });
});

describe('waitAfter', () => {
  it('doubles from a second on, up to twenty', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7].map((attempts) => waitAfter(attempts, undefined, 0));
    assert.deepEqual(waits, [1000, 2000, 4000, 8000, 16_000, 20_000, 20_000]);
  });

  it('leaves up to half to chance', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, x) => {
          const [most, wait] = [waitAfter(n, undefined, 0), waitAfter(n, undefined, x)];
          assert.ok(wait >= most / 2 && wait <= most);
        },
      ),
    );
  });

  it('waits as long as the endpoint asks, and never not at all', () => {
    assert.equal(waitAfter(1, 30_000, 0.5), 30_000);
    assert.equal(waitAfter(1, 0, 0.5), 500);
  });
});

describe('parseRetryAfter', () => {
  const now = Date.parse('2027-01-12T09:30:00Z');

  it('reads seconds and moments (RFC 9110)', () => {
    assert.equal(parseRetryAfter('120', now), 120_000);
    assert.equal(parseRetryAfter('Tue, 12 Jan 2027 09:31:00 GMT', now), 60_000);
    assert.equal(parseRetryAfter('Tue, 12 Jan 2027 09:29:00 GMT', now), 0);
  });

  it('reads nothing in nonsense', () => {
    assert.equal(parseRetryAfter(null, now), undefined);
    assert.equal(parseRetryAfter('soon', now), undefined);
  });
});
