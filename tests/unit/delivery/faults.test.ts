import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { identify, type LastAttempt, randomId, settle } from '../../../src/delivery/identity.js';
import type { Outcome } from '../../../src/delivery/outcome.js';
import type { Submission } from '../../../src/delivery/submission.js';
import { parseDraft, unsettled } from '../../../src/form/draft.js';
import {
  type FaultName,
  faultNames,
  FaultyServer,
  IdempotentEndpoint,
} from '../../fixtures/faulty-server.js';
import { deliver, to } from './delivering.js';
import { example } from './example.js';

const isFull = process.env['SAMEN_FULL'] === '1';

/** What a visitor does with a form: presses the button, or changes a word or reloads first. */
type Action = 'press' | 'change and press' | 'reload and press';

/** Somebody at a form, with what the form remembers of what was sent. */
class Visitor {
  readonly #type: string;
  #last: LastAttempt | undefined;
  #changes = 0;
  #time = Date.parse(example.submittedAt);

  constructor(type: string) {
    this.#type = type;
  }

  get words(): string {
    return `Jo de Vries ${'I'.repeat(this.#changes)}`.trim();
  }

  async act(action: Action, url: string): Promise<Outcome> {
    if (action === 'change and press') this.#changes += 1;
    if (action === 'reload and press') this.#reload();
    this.#time += 1000;
    const { id: _, ...content } = example;
    const submission: Submission = identify(
      {
        ...content,
        submittedAt: new Date(this.#time).toISOString(),
        // In another order than the schema has them.
        fields: { message: 'Dag', email: 'jo@voorbeeld.example', name: this.words },
      },
      this.#last,
      randomId,
    );
    const outcome = await deliver(await to(url, this.#type), { submission, timeout: 40 });
    this.#last = settle(submission, outcome, this.#last);
    return outcome;
  }

  /** What was kept of the form comes out of the store as it went in. */
  #reload(): void {
    const now = Date.now();
    const kept = { version: 1, savedAt: now, values: {}, ticked: {}, decided: {} };
    const stored = JSON.stringify({ ...kept, last: unsettled(this.#last) });
    this.#last = parseDraft(JSON.parse(stored), now, 1000)?.last;
  }
}

const sequences = fc.record({
  faults: fc.array(fc.constantFrom(...faultNames), { maxLength: 7 }),
  actions: fc.array(fc.constantFrom<Action>('press', 'change and press', 'reload and press'), {
    minLength: 1,
    maxLength: 4,
  }),
});

/** What a plain form takes for a success, since its endpoints answer that way when they took one. */
const pages: readonly FaultName[] = ['a page with 200', 'a redirect'];

const runs = {
  numRuns: isFull ? 1000 : 120,
  seed: Number(process.env['SAMEN_SEED'] ?? Date.now()),
};

describe(`an endpoint in trouble (seed ${runs.seed})`, () => {
  let server: FaultyServer;
  let endpoint = new IdempotentEndpoint();
  const taken: string[] = [];
  let isIdempotent = true;

  before(async () => {
    server = await new FaultyServer((request) => {
      if (isIdempotent) return endpoint.take(request);
      taken.push(new URLSearchParams(request.body).get('name') ?? '');
      return { status: 200, type: 'text/plain', body: 'ok' };
    }).start();
  });

  after(() => server.stop());

  it('holds a submission exactly once, with the visitor’s last words', async () => {
    isIdempotent = true;
    await fc.assert(
      fc.asyncProperty(sequences, async ({ faults, actions }) => {
        endpoint = new IdempotentEndpoint();
        server.plan.splice(0, Infinity, ...faults);
        const visitor = new Visitor('json');
        let outcome: Outcome | undefined;
        for (const action of actions) {
          outcome = await visitor.act(action, server.url);
          // Who is told that it arrived goes away.
          if (outcome.type === 'accepted') break;
        }
        // Who is not presses on, until the trouble is over.
        for (let left = 10; outcome?.type !== 'accepted' && left > 0; left -= 1) {
          outcome = await visitor.act('press', server.url);
        }
        assert.equal(outcome?.type, 'accepted');
        const held = endpoint.documents as unknown as Submission[];
        assert.deepEqual(
          held.map(({ fields }) => fields.name),
          [visitor.words],
        );
      }),
      runs,
    );
  });

  it('never gets a second copy by itself where it could not tell', async () => {
    isIdempotent = false;
    await fc.assert(
      fc.asyncProperty(sequences, async ({ faults }) => {
        taken.length = 0;
        server.plan.splice(0, Infinity, ...faults.filter((fault) => !pages.includes(fault)));
        const visitor = new Visitor('form');
        const outcome = await visitor.act('press', server.url);
        assert.ok(taken.length <= 1);
        if (outcome.type === 'accepted') assert.equal(taken.length, 1);
        // The visitor is told that it may have arrived whenever it has.
        else if (taken.length === 1) assert.equal(outcome.arrival, 'unknown');
      }),
      runs,
    );
  });

  it('is not there at all: nothing is certain, and nothing lost', async () => {
    const gone = await new FaultyServer(() => ({ status: 200, type: '', body: '' })).start();
    await gone.stop();
    for (const type of ['json', 'form']) {
      const outcome = await deliver(await to(gone.url, type));
      assert.equal(outcome.type === 'failed' && outcome.kind, 'network');
    }
  });

  for (const fault of faultNames) {
    it(`says the truth to the visitor: ${fault}`, async () => {
      const truths: Readonly<Record<string, Partial<Record<FaultName, string>>>> = {
        form: {
          'a redirect': 'accepted',
          'a page with 200': 'accepted',
          '204': 'accepted',
          'answers slowly': 'accepted',
          'truncated JSON': 'accepted',
          'resets in the body': 'accepted',
        },
        json: {
          '204': 'accepted',
          'answers slowly': 'accepted',
          'truncated JSON': 'accepted',
        },
      };
      for (const type of ['json', 'form']) {
        isIdempotent = type === 'json';
        endpoint = new IdempotentEndpoint();
        server.plan.splice(0, Infinity, ...Array.from({ length: 100 }, () => fault));
        const outcome = await deliver(await to(server.url, type), { timeout: 40 });
        const expected = truths[type]?.[fault];
        if (expected) assert.equal(outcome.type, expected, type);
        else assert.notEqual(outcome.type, 'accepted', type);
      }
    });
  }
});
