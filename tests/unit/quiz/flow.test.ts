import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Answer } from '../../../src/quiz/answers.js';
import type { Condition, Question } from '../../../src/quiz/definition.js';
import { walk } from '../../../src/quiz/flow.js';
import { localizeQuiz } from '../../../src/quiz/loading/localize.js';
import { anyAttempt } from './arbitrary.js';

const option = (id: string): { id: string; text: string } => ({ id, text: id });

const before: readonly Question[] = [
  { id: 'scale', text: 'scale', scale: ['a', 'b', 'c'] },
  { id: 'choice', type: 'choice', text: 'choice', options: ['x', 'y'].map(option) },
  { id: 'several', type: 'choices', text: 'several', options: ['p', 'q', 'r'].map(option) },
  { id: 'number', type: 'number', text: 'number' },
];

const given = new Map<string, Answer>([
  ['scale', 2],
  ['choice', 'x'],
  ['several', ['p', 'r']],
  ['number', '7,5'],
]);

function isAsked(showIf: Condition, answers = given): boolean {
  const { questions } = walk([...before, { id: 'last', text: 'last', showIf }], answers);
  return questions.some(({ id }) => id === 'last');
}

describe('a condition', () => {
  const cases: readonly (readonly [Condition, boolean])[] = [
    [{ question: 'scale', equals: 2 }, true],
    [{ question: 'scale', equals: 3 }, false],
    [{ question: 'scale', in: [1, 2] }, true],
    [{ question: 'scale', atLeast: 2 }, true],
    [{ question: 'scale', atLeast: 3 }, false],
    [{ question: 'scale', atMost: 1 }, false],
    [{ question: 'scale', atLeast: 1, atMost: 2 }, true],
    [{ question: 'choice', equals: 'x' }, true],
    [{ question: 'choice', in: ['y'] }, false],
    [{ question: 'several', equals: 'r' }, true],
    [{ question: 'several', equals: 'q' }, false],
    [{ question: 'several', in: ['q', 'p'] }, true],
    [{ question: 'number', atLeast: 7.5 }, true],
    [{ question: 'number', atMost: 7.4 }, false],
    [{ question: 'number', equals: 7.5 }, true],
    [{ not: { question: 'choice', equals: 'y' } }, true],
    [
      {
        and: [
          { question: 'scale', equals: 2 },
          { question: 'choice', equals: 'y' },
        ],
      },
      false,
    ],
    [
      {
        or: [
          { question: 'scale', equals: 1 },
          { question: 'choice', equals: 'x' },
        ],
      },
      true,
    ],
  ];
  for (const [condition, expected] of cases) {
    it(`${JSON.stringify(condition)}: ${expected}`, () => {
      assert.equal(isAsked(condition), expected);
    });
  }

  for (const [name, answers] of [
    ['without an answer', new Map<string, Answer>()],
    ['with "I do not know"', new Map(before.map(({ id }) => [id, null]))],
    ['with no number', new Map([['number', 'x']])],
  ] as const) {
    it(`holds of no question ${name}, and "not" of each`, () => {
      for (const condition of [
        { question: 'number', atLeast: -1e9 },
        { question: 'scale', in: [1, 2, 3] },
        { question: 'choice', equals: 'x' },
      ]) {
        assert.equal(isAsked(condition, answers), false);
        assert.equal(isAsked({ not: condition }, answers), true);
      }
    });
  }
});

describe('walk', () => {
  const questions: readonly Question[] = [
    { id: 'a', text: 'a', scale: ['no', 'yes'] },
    { id: 'b', text: 'b', scale: ['no', 'yes'], showIf: { question: 'a', equals: 2 } },
    { id: 'c', text: 'c', scale: ['no', 'yes'], showIf: { question: 'b', equals: 2 } },
  ];

  it('forgets what no longer applies, and what depended on that', () => {
    const all = new Map<string, Answer>([
      ['a', 2],
      ['b', 2],
      ['c', 1],
    ]);
    assert.deepEqual([...walk(questions, all).answers.keys()], ['a', 'b', 'c']);
    assert.deepEqual([...walk(questions, new Map([...all, ['a', 1]])).answers], [['a', 1]]);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyAttempt, ({ source, answers }) => {
        const { quiz } = localizeQuiz(source, 'en', 'https://example.org/');
        const once = walk(quiz.questions, answers);
        assert.deepEqual(walk(quiz.questions, once.answers), once);
      }),
    );
  });

  it('asks nothing else because of a later answer', () => {
    fc.assert(
      fc.property(anyAttempt, fc.nat(), ({ source, answers }, nth) => {
        const { quiz } = localizeQuiz(source, 'en', 'https://example.org/');
        const index = nth % quiz.questions.length;
        const earlier = new Map(
          [...answers].filter(([id]) => quiz.questions.findIndex((q) => q.id === id) < index),
        );
        const upTo = quiz.questions.slice(0, index + 1);
        assert.deepEqual(walk(upTo, answers).questions, walk(upTo, earlier).questions);
      }),
    );
  });
});

describe('what may still be asked', () => {
  it('holds all that is asked, gets less from one answer to the next, and ends as what is asked', () => {
    fc.assert(
      fc.property(anyAttempt, ({ source, answers }) => {
        const { questions } = localizeQuiz(source, 'en', 'https://example.org/').quiz;
        const given = new Map<string, Answer>();
        let before = new Set(questions.map(({ id }) => id));
        for (const { id, type } of questions) {
          // What is no number decides nothing yet.
          const answer = answers.get(id) === 'x' ? null : answers.get(id);
          // One that asks nothing, or that is not asked, takes no answer.
          if (type !== 'info') given.set(id, answer ?? null);
          const { questions: asked, possible } = walk(questions, given);
          const now = new Set(possible.map((question) => question.id));
          assert.ok(asked.every((question) => now.has(question.id)));
          assert.ok([...now].every((one) => before.has(one)));
          before = now;
        }
        const { questions: asked, possible } = walk(questions, given);
        assert.deepEqual(possible, asked);
      }),
    );
  });

  it('counts a question out as soon as an answer does', () => {
    const list: Question[] = [
      ...before,
      { id: 'on-x', text: 'on x', showIf: { question: 'choice', equals: 'x' } },
      { id: 'on-that', text: 'on that', showIf: { question: 'on-x', atLeast: 1 } },
      { id: 'not-y', text: 'not y', showIf: { not: { question: 'choice', equals: 'y' } } },
    ];
    const possible = (answers: Map<string, Answer>): string[] =>
      walk(list, answers)
        .possible.slice(before.length)
        .map(({ id }) => id);
    assert.deepEqual(possible(new Map()), ['on-x', 'on-that', 'not-y']);
    assert.deepEqual(possible(new Map([['choice', 'x']])), ['on-x', 'on-that', 'not-y']);
    assert.deepEqual(possible(new Map([['choice', 'y']])), []);
    assert.deepEqual(possible(new Map([['choice', null]])), ['not-y']);
  });
});
