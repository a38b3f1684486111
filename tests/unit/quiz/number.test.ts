import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseNumber } from '../../../src/quiz/number.js';

describe('parseNumber', () => {
  for (const [typed, expected] of [
    ['12', 12],
    [' 12 ', 12],
    ['7,5', 7.5],
    ['7.5', 7.5],
    ['-3', -3],
    ['0,125', 0.125],
    ['1.500', 1500],
    ['1,500', 1500],
    ['1.500,75', 1500.75],
    ['1,500.75', 1500.75],
    ['12 500', 12500],
    ['1.234.567', 1234567],
    ['', undefined],
    ['x', undefined],
    ['1e3', undefined],
    ['7,', undefined],
    ['1.5.2', undefined],
    ['1,500,7', undefined],
    ['€ 5', undefined],
    ['Infinity', undefined],
  ] as const) {
    it(`"${typed}" is ${expected}`, () => {
      assert.equal(parseNumber(typed), expected);
    });
  }
});
