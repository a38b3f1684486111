import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { QuizSource } from '../../../src/quiz/definition.js';
import { localizeQuiz } from '../../../src/quiz/loading/localize.js';
import { untranslated } from '../../../src/quiz/loading/untranslated.js';
import { wholeQuiz } from '../../fixtures/broken-quizzes.js';

const base = 'https://gemeente.example/zelftest/';

function example(): QuizSource {
  const quiz = wholeQuiz();
  const [first, choice, ...rest] = quiz.questions;
  return {
    ...quiz,
    title: { nl: 'Uw zelftest', je: 'Je zelftest', en: 'Self-test' },
    intro: { fy: 'Ynlieding' },
    scale: [{ nl: 'nee', en: 'no' }, 'yes'],
    image: { src: 'plaatje.png', alt: { nl: 'Een plaatje', en: 'A picture' } },
    questions: [first!, { ...choice!, showIf: { question: 'a', equals: 1 } }, ...rest],
    bands: [
      {
        id: 'all',
        from: 0,
        title: { nl: 'Alles', en: 'Everything' },
        advice: 'Advice',
        links: [{ text: { nl: 'Lees', en: 'Read' }, url: '../lees' }],
        action: { text: 'Go', url: '/go' },
      },
    ],
  };
}

describe('localizeQuiz', () => {
  it('says all in one language, and else in what there is', () => {
    const { quiz, advice } = localizeQuiz(example(), 'nl', base);
    assert.equal(quiz.title, 'Uw zelftest');
    assert.equal(quiz.intro, 'Ynlieding');
    assert.deepEqual(quiz.scale, ['nee', 'yes']);
    assert.equal(quiz.image?.alt, 'Een plaatje');
    assert.equal(advice.bands[0]?.title, 'Alles');
    assert.equal(localizeQuiz(example(), 'en', base).advice.bands[0]?.title, 'Everything');
  });

  it('says "je" where there is a text for it, and else what is said in Dutch', () => {
    const { quiz, advice } = localizeQuiz(example(), 'je', base);
    assert.equal(quiz.title, 'Je zelftest');
    assert.equal(advice.bands[0]?.title, 'Alles');
  });

  it('makes addresses absolute', () => {
    const { quiz, advice } = localizeQuiz(example(), 'en', base);
    assert.equal(quiz.image?.src, 'https://gemeente.example/zelftest/plaatje.png');
    const [{ links, action } = {}] = advice.bands;
    assert.equal(links?.[0]?.url, 'https://gemeente.example/lees');
    assert.equal(action?.url, 'https://gemeente.example/go');
  });

  it('keeps what is no text: ids, points, conditions', () => {
    const { quiz } = localizeQuiz(example(), 'en', base);
    assert.deepEqual(quiz.questions[1]?.showIf, { question: 'a', equals: 1 });
    assert.deepEqual(quiz.questions[2], example().questions[2]);
  });

  it('keeps apart what is asked and what is said about a score', () => {
    const { quiz, advice } = localizeQuiz(example(), 'en', base);
    assert.equal('bands' in quiz, false);
    assert.deepEqual(quiz.dimensions, [
      { id: 'first', name: 'First' },
      { id: 'second', name: 'Second', weight: 2 },
    ]);
    assert.deepEqual(Object.keys(advice.dimensions), ['first']);
    assert.equal(advice.dimensions['first']?.[1]?.advice, 'Go on.');
  });
});

describe('untranslated', () => {
  it('names the texts that are there in other languages alone', () => {
    const quiz = example();
    assert.deepEqual(untranslated(quiz, 'en'), ['intro']);
    assert.deepEqual(untranslated(quiz, 'nl'), ['intro']);
    assert.deepEqual(untranslated({ ...quiz, intro: { je: 'Je' } }, 'je'), []);
    assert.deepEqual(untranslated({ ...quiz, intro: { je: 'Je' } }, 'nl'), ['intro']);
  });

  it('looks at every text, and at nothing else', () => {
    const quiz = example();
    const dutch = { nl: 'Nederlands' };
    const places = untranslated(
      {
        ...quiz,
        unknown: dutch,
        scale: [dutch, 'yes'],
        questions: [
          { id: 'ends', text: dutch, scale: { points: 5, low: dutch, high: 'High' } },
          { id: 'next', text: 'Next', showIf: { question: 'ends', equals: 1 } },
        ],
      },
      'en',
    );
    assert.deepEqual(places.filter((place) => place !== 'intro').sort(), [
      'questions[0].scale.low',
      'questions[0].text',
      'scale[0]',
      'unknown',
    ]);
  });
});
