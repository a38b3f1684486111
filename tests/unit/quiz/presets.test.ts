import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseQuiz } from '../../../src/quiz/definition.js';
import adviceEn from '../../../src/quiz/presets/alliance-role.advice.en.js';
import adviceNl from '../../../src/quiz/presets/alliance-role.advice.nl.js';
import en from '../../../src/quiz/presets/alliance-role.en.js';
import nl from '../../../src/quiz/presets/alliance-role.nl.js';

const languages = [
  { language: 'nl', questions: nl, advice: adviceNl },
  { language: 'en', questions: en, advice: adviceEn },
];

describe('alliance-role', () => {
  for (const { language, questions, advice } of languages) {
    it(`is a quiz by the schema, in "${language}"`, () => {
      const dimensions = questions.dimensions.map((dimension) => ({
        ...dimension,
        advice: new Map(Object.entries(advice.dimensions)).get(dimension.id),
      }));
      const parsed = parseQuiz({ ...questions, dimensions, bands: advice.bands });
      assert.equal(parsed.type, 'quiz', 'detail' in parsed ? parsed.detail : '');
    });

    it(`asks each subject three times, once or twice the other way round, in "${language}"`, () => {
      for (const { id } of questions.dimensions) {
        const own = questions.questions.filter(({ dimension }) => dimension === id);
        assert.equal(own.length, 3);
        const reversed = own.filter((question) => 'reversed' in question).length;
        assert.ok(reversed === 1 || reversed === 2, `${id}: ${reversed}`);
      }
    });
  }

  it('asks the same in both languages', () => {
    const shape = (quiz: typeof nl | typeof en): unknown =>
      quiz.questions.map((question) => [
        question.id,
        question.dimension,
        'reversed' in question && question.reversed,
      ]);
    assert.deepEqual(shape(en), shape(nl));
    assert.deepEqual(
      adviceEn.bands.map(({ id, from }) => [id, from]),
      adviceNl.bands.map(({ id, from }) => [id, from]),
    );
  });
});
