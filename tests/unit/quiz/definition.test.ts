import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseQuiz, type QuizSource } from '../../../src/quiz/definition.js';
import { localizeAdvice, localizeQuestions } from '../../../src/quiz/localize.js';

function example(): QuizSource {
  const advice = { low: 'Begin', middle: { nl: 'Ga door', en: 'Go on' }, high: 'Keep it' };
  return {
    id: 'example',
    version: '2',
    title: { nl: 'Titel', en: 'Title' },
    intro: { fy: 'Ynlieding' },
    scale: [{ nl: 'nee', en: 'no' }, 'yes'],
    dimensions: [{ id: 'first', name: 'First', advice }],
    questions: [{ id: 'a', dimension: 'first', text: { nl: 'Vraag', en: 'Question' } }],
    bands: [{ id: 'all', from: 0, title: 'All', text: { nl: 'Alles', en: 'Everything' } }],
  };
}

/** What an editor reads of an example with something wrong in it. */
function detailOf(change: (quiz: Record<string, unknown>) => void): string {
  const quiz = structuredClone(example()) as unknown as Record<string, unknown>;
  change(quiz);
  const parsed = parseQuiz(quiz);
  assert.equal(parsed.type, 'invalid');
  return parsed.detail;
}

describe('parseQuiz', () => {
  it('takes a quiz as it is', () => {
    assert.deepEqual(parseQuiz(example()), { type: 'quiz', source: example() });
  });

  it('names the place of what is wrong', () => {
    assert.match(
      detailOf((quiz) => (quiz['questions'] = [{ id: 'a', dimension: 'first', text: 5 }])),
      /^questions\[0\]\.text: /,
    );
    assert.match(
      detailOf((quiz) => (quiz['dimensions'] = [])),
      /^dimensions: /,
    );
    assert.match(
      detailOf((quiz) => delete quiz['title']),
      /^title: /,
    );
  });

  it('refuses a word that is not in the schema, so that a typing error is seen', () => {
    assert.match(
      detailOf((quiz) => (quiz['langauge'] = 'nl')),
      /langauge/,
    );
  });

  it('refuses a question of a dimension that is not there, and an id that comes twice', () => {
    const question = { id: 'a', dimension: 'second', text: 'a' };
    assert.match(
      detailOf((quiz) => (quiz['questions'] = [question])),
      /questions\[0\]\.dimension: there is no dimension "second"/,
    );
    const twice = { ...question, dimension: 'first' };
    assert.match(
      detailOf((quiz) => (quiz['questions'] = [twice, twice])),
      /questions\[1\]\.id: "a" is the id of an earlier question/,
    );
  });

  it('refuses bands that do not begin at 0 or do not rise', () => {
    const band = { id: 'a', from: 10, title: 'a', text: 'a' };
    assert.match(
      detailOf((quiz) => (quiz['bands'] = [band])),
      /bands\[0\]\.from: the first band must begin at 0/,
    );
    assert.match(
      detailOf((quiz) => (quiz['bands'] = [{ ...band, from: 0 }, band, band])),
      /bands\[2\]\.from: must be higher/,
    );
  });

  for (const wrong of [null, 'quiz', 5, [], {}]) {
    it(`says that ${JSON.stringify(wrong)} is no quiz`, () => {
      assert.equal(parseQuiz(wrong).type, 'invalid');
    });
  }
});

describe('localizing', () => {
  it('says all in one language, and else in what there is', () => {
    const dutch = localizeQuestions(example(), 'nl');
    assert.equal(dutch.title, 'Titel');
    assert.equal(dutch.intro, 'Ynlieding');
    assert.deepEqual(dutch.scale, ['nee', 'yes']);
    assert.equal(dutch.questions[0]?.text, 'Vraag');
    assert.equal('bands' in dutch, false);
    const english = localizeAdvice(example(), 'en');
    assert.equal(english.bands[0]?.text, 'Everything');
    assert.deepEqual(english.dimensions['first'], {
      low: 'Begin',
      middle: 'Go on',
      high: 'Keep it',
    });
  });
});
