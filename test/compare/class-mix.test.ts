import { describe, expect, test } from 'vitest';
import { classMix } from '../../src/compare/class-mix.ts';
import { REAL, TINY } from './datasets.ts';

const counts = (dataset: typeof TINY, key: string) => {
  const [row] = classMix(dataset, [dataset.document(key)]).rows;
  return Object.fromEntries((row?.classes ?? []).map(({ category, count }) => [category.category, count]));
};

describe.each([
  ['the real data', REAL],
  ['the tiny data', TINY],
])('in %s', (_, dataset) => {
  test('the classes of a document sum to its indicators', () => {
    for (const { document, total, classes } of classMix(dataset).rows) {
      expect(total).toBe(dataset.document(document.document).indicators.length);
      expect(classes.reduce((sum, one) => sum + one.count, 0)).toBe(total);
      expect(classes.reduce((sum, one) => sum + one.share, 0)).toBeCloseTo(total > 0 ? 1 : 0, 12);
    }
  });

  test('every class stands in every row, in the order of the classes', () => {
    const { categories, rows } = classMix(dataset);
    for (const { classes } of rows) expect(classes.map(({ category }) => category)).toEqual(categories);
  });
});

test('cost is one class, whether it stands under 产出 or on a level of its own', () => {
  expect(counts(TINY, 'alpha-2021')['cost']).toBeGreaterThan(0);
  expect(counts(TINY, 'beta-2022-tasks')['cost']).toBeGreaterThan(0);
});

test('satisfaction is one class, whether it stands under 效益 or on a level of its own', () => {
  expect(counts(TINY, 'alpha-2021')['satisfaction']).toBeGreaterThan(0);
  expect(counts(TINY, 'alpha-2022')['satisfaction']).toBeGreaterThan(0);
});

test('Hengyang sets 146 indicators', () => {
  expect(Object.values(counts(REAL, 'hengyang-2022')).reduce((sum, one) => sum + one, 0)).toBe(146);
});
