import { describe, expect, test } from 'vitest';
import { type RateLimitsRow, rateLimits } from '../../src/compare/rate-limits.ts';
import type { Target } from '../../src/model/tables/targets.ts';
import { REAL, TINY, withDocument } from './datasets.ts';

function row(dataset: typeof TINY, key: string): RateLimitsRow {
  const found = rateLimits(dataset).rows.find(({ document }) => document.document === key);
  if (!found) throw new Error(`no row: ${key}`);
  return found;
}
const counts = (of: RateLimitsRow) => of.counts.map(({ count }) => count);

/** The tiny data with one document's only rate changed. */
function placeOf(change: Partial<Target>): string {
  const dataset = withDocument(TINY, 'beta-2022-tasks', (rows) => ({
    ...rows,
    targets: rows.targets
      .filter(({ target }) => target === 'p0-03-1')
      .map((target) => ({ ...target, comparator: 'none' as const, ...change })),
  }));
  return row(dataset, 'beta-2022-tasks').counts.find(({ count }) => count > 0)?.place ?? '';
}

test('100 is the limit where higher is better, and only there', () => {
  expect(placeOf({ value: 100 })).toBe('at-hundred');
  expect(placeOf({ value: 100, comparator: 'ge' })).toBe('at-hundred');
  expect(placeOf({ value: 100, comparator: 'le' })).toBe('hundred-other');
  expect(placeOf({ value: 100, measure: null })).toBe('hundred-other');
  expect(placeOf({ value: 100, measure: 'community-corrections-unsupervised-rate' })).toBe('hundred-other');
});

test('0 is the limit where lower is better, and only there', () => {
  const measure = 'community-corrections-unsupervised-rate';
  expect(placeOf({ value: 0, measure })).toBe('at-zero');
  expect(placeOf({ value: 0, measure, comparator: 'le' })).toBe('at-zero');
  expect(placeOf({ value: 0, measure, comparator: 'ge' })).toBe('zero-other');
  expect(placeOf({ value: 0 })).toBe('zero-other');
  expect(placeOf({ value: 0, measure: null })).toBe('zero-other');
});

test('ranges, approximate numbers, near misses, more than 0 and percentage points stand elsewhere', () => {
  expect(placeOf({ value: 95, value_to: 100 })).toBe('elsewhere');
  expect(placeOf({ value: 100, value_to: 120 })).toBe('elsewhere');
  expect(placeOf({ value: 100, comparator: 'approx' })).toBe('elsewhere');
  expect(placeOf({ value: 99.99 })).toBe('elsewhere');
  expect(placeOf({ value: 0, comparator: 'gt' })).toBe('elsewhere');
  expect(placeOf({ value: 100, comparator: 'lt' })).toBe('elsewhere');
  expect(placeOf({ value: 100, unit: '百分点' })).toBe('elsewhere');
});

test('targets in other units are no rates', () => {
  expect(placeOf({ value: 100, unit: '件' })).toBe('');
});

test.each([
  // at 100 with higher better, other 100, elsewhere, other 0, at 0 with lower better; by hand from targets.csv
  ['alpha-2021', TINY, [1, 0, 5, 1, 1]],
  ['alpha-2022', TINY, [0, 0, 5, 0, 0]],
  ['hengyang-2022', REAL, [32, 0, 23, 1, 1]],
  ['jieyang-2021', REAL, [3, 0, 2, 0, 0]],
  ['luan-2021', REAL, [4, 0, 9, 0, 1]],
  ['shaoyang-2021', REAL, [0, 0, 3, 0, 0]],
  ['shifeng-2023', REAL, [8, 1, 9, 0, 0]],
])('%s sets its rates where its form says', (key, dataset, expected) => {
  expect(counts(row(dataset, key))).toEqual(expected);
});

test('Lu’an’s rates at 100 % and at 0 are those of lines 118, 144, 146, 149 and 152', () => {
  const { counts } = row(REAL, 'luan-2021');
  const lines = (place: string) => counts.find((one) => one.place === place)?.sources.map(({ line }) => line);
  expect(lines('at-hundred')).toEqual([118, 144, 146, 149]);
  expect(lines('at-zero')).toEqual([152]);
});

describe.each([
  ['the real data', REAL],
  ['the tiny data', TINY],
])('in %s', (_, dataset) => {
  test('the places sum to the rates of the document', () => {
    for (const { total, counts, limitShare } of rateLimits(dataset).rows) {
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(total);
      const elsewhere = counts.find(({ place }) => place === 'elsewhere')?.share ?? 0;
      if (total > 0) expect(limitShare).toBeCloseTo(1 - elsewhere, 12);
    }
  });
});
