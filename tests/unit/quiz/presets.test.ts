import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Questionnaire, QuizAdvice } from '../../../src/quiz/definition.js';
import { parseQuiz } from '../../../src/quiz/loading/parse-definition.js';
import adviceEn from '../../../src/quiz/presets/alliance-role.advice.en.js';
import adviceJe from '../../../src/quiz/presets/alliance-role.advice.je.js';
import adviceNl from '../../../src/quiz/presets/alliance-role.advice.nl.js';
import en from '../../../src/quiz/presets/alliance-role.en.js';
import je from '../../../src/quiz/presets/alliance-role.je.js';
import nl from '../../../src/quiz/presets/alliance-role.nl.js';
import formAdviceEn from '../../../src/quiz/presets/clear-form.advice.en.js';
import formAdviceJe from '../../../src/quiz/presets/clear-form.advice.je.js';
import formAdviceNl from '../../../src/quiz/presets/clear-form.advice.nl.js';
import formEn from '../../../src/quiz/presets/clear-form.en.js';
import formJe from '../../../src/quiz/presets/clear-form.je.js';
import formNl from '../../../src/quiz/presets/clear-form.nl.js';

/** A preset in all its voices. */
interface Preset {
  readonly name: string;
  readonly voices: Readonly<Record<'nl' | 'je' | 'en', readonly [Questionnaire, QuizAdvice]>>;
}

const presets: readonly Preset[] = [
  {
    name: 'alliance-role',
    voices: { nl: [nl, adviceNl], je: [je, adviceJe], en: [en, adviceEn] },
  },
  {
    name: 'clear-form',
    voices: {
      nl: [formNl, formAdviceNl],
      je: [formJe, formAdviceJe],
      en: [formEn, formAdviceEn],
    },
  },
];

function whole([questions, advice]: readonly [Questionnaire, QuizAdvice]): object {
  const dimensions = questions.dimensions.map((dimension) => ({
    ...dimension,
    bands: advice.dimensions[dimension.id],
  }));
  return { ...questions, dimensions, bands: advice.bands };
}

/** A definition without its words: what must be the same in every voice. */
function shape(value: unknown): unknown {
  if (typeof value === 'string') return 'text';
  if (Array.isArray(value)) return value.map(shape);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]: [string, unknown]) => {
    const isCode = ['id', 'type', 'dimensions', 'showIf', 'version'].includes(key);
    return [key, isCode && typeof inner !== 'object' ? inner : shape(inner)];
  });
  return Object.fromEntries(entries);
}

for (const { name, voices } of presets) {
  describe(name, () => {
    for (const [voice, parts] of Object.entries(voices)) {
      it(`is a quiz by the schema, in "${voice}"`, () => {
        const parsed = parseQuiz(JSON.parse(JSON.stringify(whole(parts))));
        assert.deepEqual(parsed.type === 'invalid' ? parsed.problems : [], []);
      });

      it(`has advice on every subject and every score, in "${voice}"`, () => {
        const [questions, advice] = parts;
        for (const { id } of questions.dimensions) {
          assert.ok((advice.dimensions[id] ?? []).length >= 3, id);
        }
        assert.ok(advice.bands.length >= 4);
      });
    }

    it('asks the same in all voices', () => {
      assert.deepEqual(shape(whole(voices.en)), shape(whole(voices.nl)));
      assert.deepEqual(shape(whole(voices.je)), shape(whole(voices.nl)));
    });

    it('speaks to nobody as "u" in "je", nor the other way round', () => {
      const formal = /\b(?:u|uw|uzelf)\b/i;
      const informal = /\b(?:je|jij|jouw|jullie|jezelf)\b/i;
      assert.doesNotMatch(JSON.stringify(whole(voices.je)), formal);
      assert.doesNotMatch(JSON.stringify(whole(voices.nl)), informal);
    });
  });
}

describe('alliance-role', () => {
  it('asks each subject three times, once or twice the other way round', () => {
    for (const { id } of nl.dimensions) {
      const own = nl.questions.filter(({ dimensions }) => dimensions.includes(id));
      assert.equal(own.length, 3);
      const reversed = own.filter((question) => 'reversed' in question).length;
      assert.ok(reversed === 1 || reversed === 2, `${id}: ${reversed}`);
    }
  });
});

describe('clear-form', () => {
  it('shows every other type of question, and conditions, in ten questions', () => {
    const { questions } = formNl as Questionnaire;
    assert.equal(questions.filter(({ type }) => type !== 'info').length, 10);
    assert.deepEqual(
      new Set(questions.map(({ type }) => type)),
      new Set([undefined, 'choice', 'choices', 'number', 'info']),
    );
    assert.equal(questions.filter(({ showIf }) => showIf).length, 3);
  });
});
