import { describe, expect, test } from 'vitest';
import { documentPhrasing } from '../../src/compare/document-phrasing.ts';
import { countPhrasings, phrasedItems, PHRASINGS, phrasing } from '../../src/compare/phrasing.ts';
import { REAL, TINY, withDocument } from './datasets.ts';

/** Counts that are not zero. */
function counts(dataset: typeof TINY, key: string): Record<string, number> {
  const { counts } = countPhrasings(phrasedItems(dataset.document(key), dataset));
  return Object.fromEntries(counts.filter(({ count }) => count > 0).map(({ phrasing, count }) => [phrasing, count]));
}

test('a promise counts once however many forms repeat it, an indicator without a number counts by its reason', () => {
  // 550 cases and the rate of 100 stand twice or once; >0 and 0 differ; the goal of 500 is a promise of its own.
  expect(counts(TINY, 'alpha-2021')).toEqual({ ge: 4, gt: 1, none: 9, qualitative: 1, time: 1, blank: 1 });
});

test('a range is a range, whatever its comparator', () => {
  expect(counts(TINY, 'alpha-2022')).toEqual({
    le: 2,
    lt: 1,
    eq: 1,
    range: 1,
    approx: 1,
    none: 4,
    qualitative: 1,
    time: 1,
  });
});

test('past results are not counted', () => {
  const without = withDocument(TINY, 'gamma-2021', (rows) => ({
    ...rows,
    targets: rows.targets.filter(({ origin }) => origin !== 'result'),
  }));
  expect(counts(TINY, 'gamma-2021')).toEqual(counts(without, 'gamma-2021'));
});

test('a bare number keeps what the scoring rule implies', () => {
  const [row] = phrasing(TINY).rows;
  // 550 (ge), 100 (ge), 0 (gt), 90 (ge).
  expect(row?.implied.count).toBe(4);
});

test.each([
  // Counted by hand from targets.csv and indicators.csv; the words stand in the source texts.
  ['hengyang-2022', { ge: 6, gt: 1, none: 66, qualitative: 21 }],
  ['jieyang-2021', { ge: 23, eq: 7, none: 3 }],
  ['luan-2021', { ge: 14, le: 1, approx: 3, none: 45, qualitative: 31, time: 2, blank: 1 }],
  ['shaoyang-2021', { ge: 4, le: 2, lt: 1, approx: 2, none: 7, qualitative: 8, time: 1 }],
  ['shifeng-2023', { ge: 7, le: 3, none: 18, qualitative: 10, time: 2 }],
])('%s phrases its targets as its form prints them', (key, expected) => {
  expect(counts(REAL, key)).toEqual(expected);
});

describe.each([
  ['the real data', REAL],
  ['the tiny data', TINY],
])('in %s', (_, dataset) => {
  test('the counts sum to the total, the shares to one', () => {
    for (const { total, counts, numberlessShare } of phrasing(dataset).rows) {
      expect(counts.map((one) => one.phrasing)).toEqual(PHRASINGS);
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(total);
      expect(counts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
      expect(numberlessShare).toBeGreaterThanOrEqual(0);
      for (const { count, sources } of counts) expect(sources).toHaveLength(count);
    }
  });

  test('every indicator is counted: by its targets, or by the reason why it has none', () => {
    for (const rows of dataset.documents) {
      const numberless = phrasedItems(rows, dataset).filter(({ sources }) => sources[0]?.table === 'indicators');
      const quantified = rows.indicators.filter(({ indicator }) =>
        rows.targets.some((target) => target.indicator === indicator),
      );
      const wordy = numberless.reduce((sum, { sources }) => sum + sources.length, 0);
      expect(wordy + quantified.length).toBe(rows.indicators.length);
    }
  });

  test('the classes of a document, with its goal texts, sum to the document', () => {
    for (const { document, total } of phrasing(dataset).rows) {
      const { rows } = documentPhrasing(dataset, document.document);
      expect(rows.reduce((sum, row) => sum + row.total, 0)).toBe(total);
      expect(rows.every((row) => row.total > 0)).toBe(true);
    }
  });
});

test('goal texts have a row of their own, without a class', () => {
  const { rows } = documentPhrasing(TINY, 'alpha-2021');
  expect(rows.at(-1)?.category).toBeNull();
  expect(rows.at(-1)?.total).toBe(1);
});

test('a promise of two forms belongs to the class in which it is printed first', () => {
  // Hengyang prints the completion rate of counsel under quantity (line 44), and again under quality (line 427).
  const items = phrasedItems(REAL.document('hengyang-2022'), REAL);
  const completion = items.find(({ sources }) => sources[0]?.key === 'p0-06-1');
  expect(completion?.sources.map(({ key }) => key)).toContain('p16-03-1');
  expect(completion?.category?.category).toBe('output.quantity');
});
