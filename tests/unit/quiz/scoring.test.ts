import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Questionnaire, QuizAdvice } from '../../../src/quiz/definition.js';
import {
  type Answer,
  answerScore,
  bandOf,
  level,
  scoreQuiz,
  weakestFirst,
} from '../../../src/quiz/scoring.js';

const quiz: Questionnaire = {
  id: 'example',
  version: '1',
  title: 'Example',
  intro: 'Example',
  scale: ['no', 'rather not', 'neither', 'rather', 'yes'],
  unknown: 'I do not know',
  dimensions: [
    { id: 'first', name: 'First' },
    { id: 'second', name: 'Second', weight: 3 },
  ],
  questions: [
    { id: 'a', dimension: 'first', text: 'a' },
    { id: 'b', dimension: 'first', text: 'b', reversed: true },
    { id: 'c', dimension: 'second', text: 'c' },
  ],
};

const bands: QuizAdvice['bands'] = [
  { id: 'low', from: 0, title: 'Low', text: 'Low' },
  { id: 'middle', from: 40, title: 'Middle', text: 'Middle' },
  { id: 'high', from: 80, title: 'High', text: 'High' },
];

function answers(entries: Record<string, Answer>): Map<string, Answer> {
  return new Map(Object.entries(entries));
}

const anyAnswers = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constant<Answer>('unknown')), {
    minLength: 3,
    maxLength: 3,
  })
  .map(([a, b, c]) => answers({ a: a!, b: b!, c: c! }));

describe('answerScore', () => {
  it('is a share of 100, the other way round where agreement means a lower score', () => {
    assert.equal(answerScore(3, 5, false), 75);
    assert.equal(answerScore(3, 5, true), 25);
  });

  it('counts for nothing where the visitor does not know', () => {
    assert.equal(answerScore('unknown', 5, false), undefined);
    assert.equal(answerScore(undefined, 5, false), undefined);
  });
});

describe('scoreQuiz', () => {
  it('gives what one works out by hand', () => {
    // first: (100 + 75) / 2 = 87.5; second: 25; whole: (87.5 + 3 * 25) / 4 = 40.625
    const outcome = scoreQuiz(quiz, bands, answers({ a: 4, b: 1, c: 1 }));
    assert.deepEqual(outcome, {
      score: 41,
      band: 'middle',
      dimensions: [
        { id: 'first', score: 88 },
        { id: 'second', score: 25 },
      ],
    });
  });

  it('leaves out what the visitor does not know, in the dimension and in the whole', () => {
    const outcome = scoreQuiz(quiz, bands, answers({ a: 4, b: 'unknown', c: 'unknown' }));
    assert.deepEqual(outcome, {
      score: 100,
      band: 'high',
      dimensions: [
        { id: 'first', score: 100 },
        { id: 'second', score: null },
      ],
    });
  });

  it('has no score and no band where nothing was known', () => {
    const outcome = scoreQuiz(quiz, bands, answers({ a: 'unknown', b: 'unknown', c: 'unknown' }));
    assert.equal(outcome.score, null);
    assert.equal(outcome.band, null);
  });

  it('lies in 0 to 100 as a whole number, and in exactly one band', () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const { score, band, dimensions } = scoreQuiz(quiz, bands, given);
        for (const value of [score, ...dimensions.map((dimension) => dimension.score)]) {
          if (value === null) continue;
          assert.ok(Number.isInteger(value) && value >= 0 && value <= 100);
        }
        assert.equal(band === null, score === null);
      }),
    );
  });

  it('does not depend on the order of answering', () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const backwards = new Map([...given].reverse());
        assert.deepEqual(scoreQuiz(quiz, bands, backwards), scoreQuiz(quiz, bands, given));
      }),
    );
  });

  it('is not changed by an answer to a question that is not there', () => {
    fc.assert(
      fc.property(anyAnswers, fc.integer({ min: 0, max: 4 }), (given, other) => {
        const more = new Map([...given, ['elsewhere', other] as const]);
        assert.deepEqual(scoreQuiz(quiz, bands, more), scoreQuiz(quiz, bands, given));
      }),
    );
  });
});

describe('bandOf', () => {
  it('begins a band at its lowest score', () => {
    assert.equal(bandOf(bands, 39)?.id, 'low');
    assert.equal(bandOf(bands, 40)?.id, 'middle');
    assert.equal(bandOf(bands, 100)?.id, 'high');
    assert.equal(bandOf(bands, null), undefined);
  });
});

describe('level', () => {
  it('is low below 40 and high from 70', () => {
    assert.deepEqual([39, 40, 69, 70].map(level), ['low', 'middle', 'middle', 'high']);
  });
});

describe('weakestFirst', () => {
  it('ends with what has no score', () => {
    const order = weakestFirst([
      { id: 'none', score: null },
      { id: 'strong', score: 90 },
      { id: 'weak', score: 0 },
    ]);
    assert.deepEqual(
      order.map(({ id }) => id),
      ['weak', 'strong', 'none'],
    );
  });
});
