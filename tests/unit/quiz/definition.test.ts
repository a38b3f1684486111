import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import sayEn from '../../../src/quiz/loading/definition-problems.en.js';
import sayNl from '../../../src/quiz/loading/definition-problems.nl.js';
import { parseQuiz } from '../../../src/quiz/loading/parse-definition.js';
import { brokenQuizzes, wholeQuiz } from '../../fixtures/broken-quizzes.js';
import { anyQuiz } from './arbitrary.js';

describe('parseQuiz', () => {
  it('takes a quiz as it is', () => {
    assert.deepEqual(parseQuiz(wholeQuiz()), { type: 'quiz', source: wholeQuiz() });
  });

  it('gives back the same after a round trip through JSON', () => {
    fc.assert(
      fc.property(anyQuiz, (source) => {
        const first = parseQuiz(source);
        assert.deepEqual(first, { type: 'quiz', source });
        assert.deepEqual(parseQuiz(JSON.parse(JSON.stringify(first.source))), first);
      }),
    );
  });

  it('has fifty broken ones and more to show what it says', () => {
    assert.ok(brokenQuizzes.length >= 50);
    // Two of them break the same rule.
    assert.equal(new Set(brokenQuizzes.map(({ en }) => en)).size, brokenQuizzes.length - 1);
  });

  for (const { name, quiz, nl, en } of brokenQuizzes) {
    it(`tells the editor of ${name}`, () => {
      const parsed = parseQuiz(quiz);
      assert.equal(parsed.type, 'invalid');
      const [first] = parsed.problems;
      assert.ok(first);
      assert.equal(sayEn(first), en);
      assert.equal(sayNl(first), nl);
    });
  }

  it('tells of all mistakes at once', () => {
    const { questions, ...quiz } = wholeQuiz();
    const parsed = parseQuiz({ ...quiz, title: '', questions: [...questions, { id: 'x' }] });
    assert.equal(parsed.type, 'invalid');
    assert.deepEqual(parsed.problems.map(sayEn), [
      'title: this must not be empty',
      'questions[5].text: this is missing',
    ]);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        assert.equal(parseQuiz(value).type, 'invalid');
      }),
    );
  });
});
