import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Answer } from '../../../src/quiz/answers.js';
import { decodeLink, encodeLink } from '../../../src/quiz/coming-back/link.js';
import { localizeQuiz } from '../../../src/quiz/loading/localize.js';
import nl from '../../../src/quiz/presets/alliance-role.nl.js';
import type { Questionnaire } from '../../../src/quiz/definition.js';
import { anyAttempt } from './arbitrary.js';

const preset: Questionnaire = nl;

const some = new Map<string, Answer>([
  ['commitment-1', 4],
  ['one-voice-1', null],
  ['referee-1', 1],
]);

describe('a link to a result', () => {
  it('holds the answers in a few signs, under a version of its form and of the quiz', () => {
    const link = encodeLink(preset, some);
    assert.match(link, /^samen-alliance-role=1\.1\.4_1-{12}\.[0-9a-z]{4}$/);
    assert.deepEqual(decodeLink(preset, link), { type: 'answers', answers: some });
  });

  it('gives back what was put into it, whatever that is', () => {
    fc.assert(
      fc.property(anyAttempt, fc.string({ minLength: 1 }), ({ source, answers }, version) => {
        const { quiz } = localizeQuiz({ ...source, version }, 'en', 'https://example.org/');
        const link = encodeLink(quiz, answers);
        assert.match(link, /^[\w.~%!'()*=-]+$/);
        const opened = decodeLink(quiz, link);
        assert.equal(opened?.type, 'answers');
        assert.deepEqual(new Map(opened.answers), answers);
      }),
    );
  });

  it('is taken as damaged when a sign is missing or another one', () => {
    const link = encodeLink(preset, some);
    const start = 'samen-alliance-role='.length;
    for (let place = start; place < link.length; place += 1) {
      const shorter = link.slice(0, place) + link.slice(place + 1);
      assert.equal(decodeLink(preset, shorter)?.type, 'damaged', shorter);
      for (const sign of '0a_-~.') {
        const other = link.slice(0, place) + sign + link.slice(place + 1);
        if (other !== link) assert.equal(decodeLink(preset, other)?.type, 'damaged', other);
      }
    }
    for (let length = start; length < link.length; length += 1) {
      assert.equal(decodeLink(preset, link.slice(0, length))?.type, 'damaged');
    }
  });

  it('that ends before the questions do is damaged, and no first option', () => {
    const before: Questionnaire = { ...preset, questions: preset.questions.slice(0, 3) };
    const options = [
      { id: 'a', text: 'a' },
      { id: 'b', text: 'b' },
    ];
    const more = { id: 'more', type: 'choice', text: 'more', options } as const;
    const longer = { ...before, questions: [...before.questions, more] };
    assert.deepEqual(decodeLink(longer, encodeLink(before, some)), { type: 'damaged' });
  });

  it('is old where the quiz has changed since', () => {
    const link = encodeLink(preset, some);
    assert.deepEqual(decodeLink({ ...preset, version: '2' }, link), { type: 'old' });
  });

  it('of another quiz is none', () => {
    assert.equal(decodeLink({ ...preset, id: 'other' }, encodeLink(preset, some)), undefined);
    assert.equal(decodeLink(preset, 'contact'), undefined);
    assert.equal(decodeLink(preset, ''), undefined);
  });

  it('never throws, whatever stands in the address', () => {
    fc.assert(
      fc.property(fc.string(), (rest) => {
        assert.doesNotThrow(() => decodeLink(preset, `samen-alliance-role=${rest}`));
      }),
    );
  });
});
