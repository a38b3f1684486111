import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { localizeQuiz } from '../../../src/quiz/loading/localize.js';
import { parseQuiz } from '../../../src/quiz/loading/parse-definition.js';
import { benchmarkSchema } from '../../../src/quiz/result/benchmark.js';
import { scoreQuiz } from '../../../src/quiz/scoring.js';

const page = await readFile('docs/quiz.md', 'utf8');

describe('docs/quiz.md', () => {
  it('shows a definition that is right, and what it says of its score', () => {
    const [, json = ''] = /<script type="application\/json">([\s\S]*?)<\/script>/.exec(page) ?? [];
    const parsed = parseQuiz(JSON.parse(json));
    assert.equal(parsed.type, 'quiz');
    const { quiz, advice } = localizeQuiz(parsed.source, 'nl', 'https://gemeente.example/');
    const answers = new Map<string, number | string>([
      ['doors', 3],
      ['boiler', 'gas'],
      ['age', '15'],
    ]);
    const { score, band } = scoreQuiz(quiz, advice.bands, answers);
    assert.deepEqual([score, band], [33, 'low']);
  });

  it('shows averages as they are read', () => {
    const [, json = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
    assert.equal(benchmarkSchema.safeParse(JSON.parse(json)).success, true);
  });
});
