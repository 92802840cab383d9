import { expect, test } from 'vitest';
import { spreadOf } from '../../src/compare/spread.ts';

const spread = (...values: readonly number[]) => spreadOf(values, (value) => value);

test('of no values there is no spread', () => {
  expect(spread()).toBeNull();
});

test('of two values there is no middle', () => {
  expect(spread(3, 1)).toEqual({ lowest: 1, highest: 3, median: null, low: [1], high: [3] });
});

test('of three there is one, and those that tie are all named', () => {
  expect(spread(0, 2, 2)).toEqual({ lowest: 0, highest: 2, median: 2, low: [0], high: [2, 2] });
});
