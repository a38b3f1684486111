import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { submissionSchema } from '../../../src/delivery/submission.js';
import { example } from './example.js';

function isAccepted(document: unknown): boolean {
  return submissionSchema.safeParse(document).success;
}

const assessment = {
  quiz: 'alliance-role',
  version: '1',
  band: 'involved',
  score: 64,
  dimensions: [{ id: 'one-voice', score: null }],
};

describe('submissionSchema', () => {
  it('takes each widget with its own subject', () => {
    const subjects = {
      quiz: { ...assessment, answers: { a: 3, b: 'unknown', c: ['x', 'y'] } },
      signup: {
        session: '2027-02-04T10:00+01:00',
        title: 'Kennissessie',
        participants: [{ name: 'Noor', email: 'noor@voorbeeld.example' }],
        assessment,
      },
      download: { title: 'E-book', file: 'https://www.voorbeeld.example/e.pdf', assessment },
      adviser: { adviser: 'Noor Verhagen', assessment },
    };
    for (const [widget, subject] of Object.entries(subjects)) {
      assert.ok(isAccepted({ ...example, widget, subject }), widget);
    }
  });

  it('refuses the subject of another widget, and what is in no schema', () => {
    assert.equal(isAccepted({ ...example, subject: { title: 'E-book' } }), false);
    assert.equal(isAccepted({ ...example, more: 1 }), false);
    assert.equal(isAccepted({ ...example, subject: { adviser: 'Noor', more: 1 } }), false);
  });

  it('refuses scores that are no whole number of 0 to 100', () => {
    for (const score of [-1, 101, 63.5, '64']) {
      const subject = { ...assessment, score };
      assert.equal(isAccepted({ ...example, widget: 'quiz', subject }), false, String(score));
    }
  });

  it('refuses addresses and long texts in names: confirmation mails carry them on', () => {
    for (const name of ['https://spam.example', 'Win www.spam.example', 'x'.repeat(201), '']) {
      assert.equal(isAccepted({ ...example, fields: { name } }), false, name);
    }
  });

  it("takes a site's own field as a short text", () => {
    assert.ok(isAccepted({ ...example, fields: { diet: 'none' } }));
    assert.equal(isAccepted({ ...example, fields: { diet: 'x'.repeat(5001) } }), false);
  });

  it('takes an id that is a UUID, and no other', () => {
    assert.equal(isAccepted({ ...example, id: '1' }), false);
    assert.ok(isAccepted({ ...example, replaces: example.id }));
  });
});
