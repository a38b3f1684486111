import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Answer } from '../../../src/quiz/answers.js';
import type { Question, Questionnaire, QuizAdvice } from '../../../src/quiz/definition.js';
import { walk } from '../../../src/quiz/flow.js';
import { localizeQuiz } from '../../../src/quiz/loading/localize.js';
import {
  answerShare,
  bandOf,
  scoreQuiz,
  weakestFirst,
  weighAnswers,
} from '../../../src/quiz/scoring.js';
import { anyAttempt } from './arbitrary.js';

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
    { id: 'a', dimensions: ['first'], text: 'a' },
    { id: 'b', dimensions: ['first'], text: 'b', reversed: true },
    { id: 'c', dimensions: ['second'], text: 'c' },
  ],
};

const bands: QuizAdvice['bands'] = [
  { id: 'low', from: 0, title: 'Low', advice: 'Low' },
  { id: 'middle', from: 40, title: 'Middle', advice: 'Middle' },
  { id: 'high', from: 80, title: 'High', advice: 'High' },
];

function answers(entries: Record<string, Answer>): Map<string, Answer> {
  return new Map(Object.entries(entries));
}

function share(question: object, answer: Answer | undefined): unknown {
  return answerShare(quiz, { id: 'x', text: 'x', ...question }, answer);
}

describe('answerShare', () => {
  it('of a scale is the place of the point, the other way round where it is reversed', () => {
    assert.equal(share({}, 4), 75);
    assert.equal(share({ reversed: true }, 4), 25);
    assert.equal(share({ scale: { points: 11, low: '', high: '' } }, 4), 30);
  });

  it('of a choice is its points over the most that can be had', () => {
    const choice = {
      type: 'choice',
      options: [
        { id: 'none', text: '', score: 0 },
        { id: 'some', text: '', score: 1 },
        { id: 'most', text: '', score: 4 },
        { id: 'other', text: '' },
      ],
    };
    assert.deepEqual(
      ['none', 'some', 'most', 'other'].map((id) => share(choice, id)),
      [0, 25, 100, undefined],
    );
  });

  it('of several choices is their points together over the most that may be chosen', () => {
    const choices = {
      type: 'choices',
      max: 2,
      options: [
        { id: 'a', text: '', score: 1 },
        { id: 'b', text: '', score: 3 },
        { id: 'c', text: '', score: 5 },
        { id: 'none', text: '', score: 0, exclusive: true },
      ],
    };
    // Of 3 and 5, the two that are worth most: 8.
    assert.equal(share(choices, ['a']), 12.5);
    assert.equal(share(choices, ['a', 'c']), 75);
    assert.equal(share(choices, ['b', 'c']), 100);
    assert.equal(share(choices, ['none']), 0);
    assert.equal(share(choices, ['a', 'b', 'c']), 100);
  });

  it('can be all of it with an option that goes with no other', () => {
    const choices = {
      type: 'choices',
      options: [
        { id: 'a', text: '', score: 2 },
        { id: 'b', text: '', score: 3 },
        { id: 'all', text: '', score: 5, exclusive: true },
      ],
    };
    assert.equal(share(choices, ['a', 'b']), 100);
    assert.equal(share(choices, ['all']), 100);
    assert.equal(share(choices, ['a']), 40);
  });

  it('of a number is what its range is worth', () => {
    const number = {
      type: 'number',
      ranges: [
        { from: 0, score: 2 },
        { from: 3, score: 1 },
        { from: 10.5, score: 0 },
      ],
    };
    assert.deepEqual(
      ['0', '2,9', '3', '10.4', '10,5', '1.500'].map((typed) => share(number, typed)),
      [100, 100, 50, 50, 0, 0],
    );
    assert.equal(share(number, 'many'), undefined);
  });

  it('counts for nothing where the visitor does not know', () => {
    assert.equal(share({}, null), undefined);
    assert.equal(share({}, undefined), undefined);
    assert.equal(share({ type: 'info' }, 3), undefined);
  });
});

describe('scoreQuiz', () => {
  it('gives what one works out by hand', () => {
    // first: (100 + 75) / 2 = 87.5; second: 25; whole: (87.5 + 3 * 25) / 4 = 40.625
    const outcome = scoreQuiz(quiz, bands, answers({ a: 5, b: 2, c: 2 }));
    assert.deepEqual(outcome, {
      score: 41,
      band: 'middle',
      dimensions: [
        { id: 'first', score: 88 },
        { id: 'second', score: 25 },
      ],
    });
  });

  it('counts a question for several dimensions', () => {
    const both: Questionnaire = {
      ...quiz,
      questions: [...quiz.questions, { id: 'd', dimensions: ['first', 'second'], text: 'd' }],
    };
    // first: (100 + 75 + 0) / 3 = 58.33; second: (25 + 0) / 2 = 12.5; whole: (58.33 + 37.5) / 4
    const outcome = scoreQuiz(both, bands, answers({ a: 5, b: 2, c: 2, d: 1 }));
    assert.deepEqual(outcome, {
      score: 24,
      band: 'low',
      dimensions: [
        { id: 'first', score: 58 },
        { id: 'second', score: 13 },
      ],
    });
  });

  it('leaves out what the visitor does not know, in the dimension and in the whole', () => {
    const outcome = scoreQuiz(quiz, bands, answers({ a: 5, b: null, c: null }));
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
    const outcome = scoreQuiz(quiz, bands, answers({ a: null, b: null, c: null }));
    assert.equal(outcome.score, null);
    assert.equal(outcome.band, null);
  });

  it('leaves out a question that is not asked, also where an answer to it is left', () => {
    const [a, b, c] = quiz.questions as [Question, Question, Question];
    const hidden: Questionnaire = {
      ...quiz,
      questions: [a, { ...b, showIf: { question: 'a', equals: 1 } }, c],
    };
    const outcome = scoreQuiz(hidden, bands, answers({ a: 5, b: 5, c: 2 }));
    assert.deepEqual(outcome, scoreQuiz(hidden, bands, answers({ a: 5, c: 2 })));
    assert.equal(outcome.dimensions[0]?.score, 100);
  });

  it('lies in 0 to 100 as a whole number, and in exactly one band', () => {
    fc.assert(
      fc.property(anyAttempt, ({ source, answers: given }) => {
        const local = localizeQuiz(source, 'en', 'https://example.org/');
        const { score, band, dimensions } = scoreQuiz(local.quiz, local.advice.bands, given);
        for (const value of [score, ...dimensions.map((dimension) => dimension.score)]) {
          if (value === null) continue;
          assert.ok(Number.isInteger(value) && value >= 0 && value <= 100, String(value));
        }
        const { bands: own } = local.advice;
        const within = own.filter(({ from }, index) => {
          const next = own[index + 1]?.from ?? 101;
          return score !== null && score >= from && score < next;
        });
        assert.deepEqual(
          within.map(({ id }) => id),
          band === null ? [] : [band],
        );
        assert.equal(band === null, score === null);
      }),
    );
  });

  it('does not depend on the order of answering', () => {
    fc.assert(
      fc.property(anyAttempt, ({ source, answers: given }) => {
        const local = localizeQuiz(source, 'en', 'https://example.org/');
        const backwards = new Map([...given].reverse());
        const score = (list: Map<string, Answer>): unknown =>
          scoreQuiz(local.quiz, local.advice.bands, list);
        assert.deepEqual(score(backwards), score(given));
      }),
    );
  });

  it('is never changed by a question that is not shown', () => {
    fc.assert(
      fc.property(anyAttempt, ({ source, answers: given }) => {
        const { quiz: own, advice } = localizeQuiz(source, 'en', 'https://example.org/');
        const { questions, answers: applying } = walk(own.questions, given);
        const outcome = scoreQuiz(own, advice.bands, given);
        assert.deepEqual(scoreQuiz(own, advice.bands, applying), outcome);
        // Nor would it without those questions, their conditions looked at already.
        const asked = questions.map(({ showIf: _, ...question }) => question as Question);
        assert.deepEqual(scoreQuiz({ ...own, questions: asked }, advice.bands, given), outcome);
      }),
    );
  });
});

describe('weighAnswers', () => {
  it('gives what one works out by hand', () => {
    // a: half of the first dimension, a quarter of the whole: 12.5 points at most.
    const weights = weighAnswers(quiz, answers({ a: 5, b: 2, c: 2 }));
    assert.deepEqual(
      weights.map(({ question, gained, lost }) => [question.id, gained, lost]),
      [
        ['a', 12.5, 0],
        ['b', 9.375, 3.125],
        ['c', 18.75, 56.25],
      ],
    );
  });

  it('adds up to the score, and with what was lost to 100', () => {
    fc.assert(
      fc.property(anyAttempt, ({ source, answers: given }) => {
        const local = localizeQuiz(source, 'en', 'https://example.org/');
        const { score } = scoreQuiz(local.quiz, local.advice.bands, given);
        const weights = weighAnswers(local.quiz, given);
        if (score === null) return assert.deepEqual(weights, []);
        const gained = weights.reduce((sum, weight) => sum + weight.gained, 0);
        const lost = weights.reduce((sum, weight) => sum + weight.lost, 0);
        assert.ok(Math.abs(gained - score) <= 0.5 + 1e-9, `${gained} is not ${score}`);
        assert.ok(Math.abs(gained + lost - 100) < 1e-9);
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
    assert.equal(bandOf(undefined, 50), undefined);
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
