import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addressOf } from '../../../src/quiz/loading/addresses.js';
import { checkDefinition } from '../../../src/quiz/loading/check-definition.js';
import { findJsonFault } from '../../../src/quiz/loading/json-fault.js';
import type { LoadedQuiz } from '../../../src/quiz/loading/load.js';
import type { QuestionKinds } from '../../../src/quiz/questions/kinds.js';
import { wholeQuiz } from '../../fixtures/broken-quizzes.js';

// Only handed on.
const kinds = {} as QuestionKinds;

function check(value: unknown, voice: 'nl' | 'en' = 'nl'): Promise<LoadedQuiz> {
  return checkDefinition({ type: 'json', value, base: 'https://gemeente.example/' }, voice, kinds);
}

describe('checkDefinition', () => {
  it('names a question as its editor knows it', async () => {
    const { questions, ...quiz } = wholeQuiz();
    const broken = { ...quiz, questions: questions.map((one) => ({ ...one, text: '' })) };
    const nl = await check(broken);
    assert.equal(nl.type, 'unavailable');
    assert.equal(nl.problems[1], 'questions[1].text (vraag 2, "b"): dit mag niet leeg zijn');
    const en = await check(broken, 'en');
    assert.equal(en.type, 'unavailable');
    assert.equal(en.problems[1], 'questions[1].text (question 2, "b"): this must not be empty');
  });

  it('has nothing to say about a quiz that is right', async () => {
    const right = await check(wholeQuiz());
    assert.deepEqual(right.type === 'quiz' && right.notices, []);
  });

  it('asks about a scale that seems to begin with its best point', async () => {
    const notices = async (changes: object): Promise<unknown> => {
      const loaded = await check({ ...wholeQuiz(), ...changes });
      return loaded.type === 'quiz' && loaded.notices;
    };
    const scale = ['Ja', 'Soms', 'Nee'];
    assert.deepEqual(await notices({ scale }), [
      { code: 'quiz-scale', place: 'scale', first: 'Ja' },
    ]);
    const [first, ...others] = wholeQuiz().questions;
    const reversed = [{ ...first!, reversed: true }, ...others];
    assert.deepEqual(await notices({ scale, questions: reversed }), []);
    const own = [{ ...first!, scale: { points: 5, low: 'altijd', high: 'nooit' } }, ...others];
    assert.deepEqual(await notices({ questions: own }), [
      { code: 'quiz-scale', place: 'questions[0].scale', first: 'altijd' },
    ]);
  });
});

describe('findJsonFault', () => {
  const cases: readonly (readonly [string, string, object])[] = [
    ['nothing at all', ' \n', { fault: 'nothing' }],
    ['a web page', '<!doctype html>', { fault: 'web-page' }],
    ['curly quotation marks', '{ “id”: “energy” }', { fault: 'quotes' }],
  ];
  for (const [name, text, expected] of cases) {
    it(`sees ${name}`, () => {
      assert.deepEqual(findJsonFault(text, 'Unexpected token'), expected);
    });
  }

  it('takes curly quotation marks within a text for what they are', () => {
    const text = '{ "hint": "Bijvoorbeeld: “ja”, “nee”" "id": "a" }';
    assert.equal(findJsonFault(text, 'at position 36').fault, 'syntax');
  });

  it('finds the line, as the engines tell it', () => {
    const text = '{\n  "id": "a"\n  "version": "1"\n}';
    const lineOf = (detail: string): unknown => {
      const found = findJsonFault(text, detail);
      return found.fault === 'syntax' ? found.line : found;
    };
    assert.equal(lineOf("Expected ',' or '}' after property value in JSON at position 16"), 3);
    assert.equal(lineOf('JSON.parse: expected ... at line 3 column 3 of the JSON data'), 3);
    assert.equal(lineOf("JSON Parse error: Expected '}'"), undefined);
  });
});

describe('addressOf', () => {
  const base = 'https://gemeente.example/zelftest/quiz.json';

  it('lets a link lead to a page, to mail and to a telephone', () => {
    assert.equal(
      addressOf('url', 'lees.html', base),
      'https://gemeente.example/zelftest/lees.html',
    );
    assert.equal(addressOf('url', '/lees', base), 'https://gemeente.example/lees');
    assert.equal(
      addressOf('url', 'mailto:jo@gemeente.example', base),
      'mailto:jo@gemeente.example',
    );
    assert.equal(addressOf('url', 'tel:020 123 45 67', base), 'tel:0201234567');
    assert.equal(
      addressOf('url', 'mailto:jo@gemeente.example?subject=Vraag over de zelftest', base),
      'mailto:jo@gemeente.example?subject=Vraag%20over%20de%20zelftest',
    );
    assert.equal(addressOf('src', 'mailto:jo@gemeente.example', base), undefined);
  });

  it('refuses what would run a script, or lead to another place than it says', () => {
    for (const value of [
      'javascript:alert(1)',
      'data:text/html,x',
      'www.gemeente.nl',
      'gemeente.nl',
      'gemeente.nl/pagina',
      'loket.gemeente.nl?x=1',
    ]) {
      assert.equal(addressOf('url', value, base), undefined, value);
    }
  });
});
