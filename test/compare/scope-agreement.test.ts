import { describe, expect, test } from 'vitest';
import { type AgreementRow, scopeAgreement } from '../../src/compare/scope-agreement.ts';
import type { PlacedTarget } from '../../src/model/dataset.ts';
import { REAL, TINY } from './datasets.ts';

function row(dataset: typeof TINY, key: string): AgreementRow {
  const found = scopeAgreement(dataset).rows.find(({ document }) => document.document === key);
  if (!found) throw new Error(`no row: ${key}`);
  return found;
}
const counts = (of: AgreementRow) => of.counts.map(({ count }) => count);
const keys = (placed: readonly PlacedTarget[]) => placed.map(({ target }) => target.target);

test('only documents with indicators in both kinds of forms are compared', () => {
  expect(scopeAgreement(TINY).rows.map(({ document }) => document.document)).toEqual([
    'alpha-2021',
    'alpha-2022',
    'gamma-2021',
  ]);
  expect(scopeAgreement(REAL).rows.map(({ document }) => document.document)).toEqual(['hengyang-2022', 'shifeng-2023']);
  expect(scopeAgreement(REAL).documents).toBe(5);
});

test('a number with another comparator is the same number, phrased otherwise', () => {
  // alpha-2021: 550 and 550; >0 and 0; 95 and 97.5. alpha-2022: 600 and about 600.
  expect(counts(row(TINY, 'alpha-2021'))).toEqual([1, 1, 1, 3, 2]);
  expect(row(TINY, 'alpha-2021').different.map(({ measure }) => measure.measure)).toEqual(['mediation-success-rate']);
  expect(counts(row(TINY, 'alpha-2022'))).toEqual([0, 1, 0, 3, 2]);
});

test('money targets and targets in another unit are not compared', () => {
  const measures = (key: string) => {
    const of = row(TINY, key);
    return of.total;
  };
  // alpha-2022 has a cost ceiling of its department, and publicity events in another unit than the measure's.
  expect(TINY.document('alpha-2022').targets.filter(({ measure }) => measure !== null)).toHaveLength(9);
  expect(measures('alpha-2022')).toBe(6);
});

test('Hengyang’s forms share 22 measures: 16 the same, one phrased otherwise, five with another number', () => {
  const hengyang = row(REAL, 'hengyang-2022');
  expect(hengyang.shared).toBe(22);
  expect(counts(hengyang).slice(0, 4)).toEqual([16, 1, 5, 0]);
  expect(hengyang.different.map(({ measure }) => measure.measure)).toEqual([
    'counsel-opinion-adoption-rate',
    'law-knowledge-exam-pass-rate',
    'superior-authority-satisfaction',
    'public-satisfaction',
    'client-agency-satisfaction',
  ]);
  // 99 % on line 51, 100 % on line 266.
  const [, exam] = hengyang.different;
  expect(
    [...(exam?.department ?? []), ...(exam?.projects ?? [])].map(({ target }) => [target.value, target.line]),
  ).toEqual([
    [99, 51],
    [100, 266],
  ]);
});

test('Shifeng promises 400 cases twice, and its public satisfaction twice otherwise', () => {
  const shifeng = row(REAL, 'shifeng-2023');
  expect([shifeng.shared, ...counts(shifeng).slice(0, 4)]).toEqual([4, 2, 1, 1, 0]);
  expect(keys(shifeng.different[0]?.projects ?? [])).toEqual(['p06-09-1', 'p07-09-1']);
});

test('a goal is laid beside its own form first, and differs where no indicator has its number', () => {
  const { goals, goalDifferences } = scopeAgreement(REAL);
  const found = goalDifferences.map(({ goal, indicators }) => [
    goal.rows.document.document,
    goal.target.target,
    keys(indicators),
  ]);
  expect(found).toEqual([
    ['hengyang-2022', 'p01-g02', ['p01-04-1']],
    ['hengyang-2022', 'p01-g03', ['p01-05-1']],
    ['hengyang-2022', 'p10-g01', ['p10-04-1']],
    // The goal text of p10 repeats that of p01: other forms state its indicators.
    ['hengyang-2022', 'p10-g03', ['p01-04-1']],
    ['hengyang-2022', 'p10-g04', ['p0-09-1', 'p01-05-1']],
    ['shifeng-2023', 'p0-g01', ['p0-01-1']],
    ['shifeng-2023', 'p01-g01', ['p0-01-1', 'p03-01-1']],
    ['shifeng-2023', 'p07-g01', ['p0-01-1', 'p03-01-1']],
  ]);
  // Seven of Hengyang, four of Jieyang (its trainings and events are in another unit), three of Shifeng.
  expect(goals).toBe(14);
});

test('of one document, only its own', () => {
  const one = scopeAgreement(REAL, [REAL.document('luan-2021')]);
  expect([one.rows, one.goalDifferences, one.documents]).toEqual([[], [], 1]);
});

describe.each([
  ['the real data', REAL],
  ['the tiny data', TINY],
])('in %s', (_, dataset) => {
  test('the counts sum to the measures', () => {
    for (const { counts, total, shared, different, differentShare } of scopeAgreement(dataset).rows) {
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(total);
      expect(counts.slice(0, 3).reduce((sum, { count }) => sum + count, 0)).toBe(shared);
      expect(counts[2]?.count).toBe(different.length);
      expect(differentShare).toBe(shared === 0 ? null : different.length / shared);
    }
  });

  test('no past result and no goal stands among the forms', () => {
    const placed = scopeAgreement(dataset).rows.flatMap(({ different }) =>
      different.flatMap(({ department, projects }) => [...department, ...projects]),
    );
    expect(placed.filter(({ target }) => target.origin !== 'indicator')).toEqual([]);
  });
});
