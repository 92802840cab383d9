import { describe, expect, test } from 'vitest';
import { AGREEMENTS } from '../../src/compare/agreement.ts';
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
  expect(counts(row(TINY, 'alpha-2021'))).toEqual([1, 1, 0, 0, 1, 3, 2]);
  expect(row(TINY, 'alpha-2021').apart.map(({ measure }) => measure.measure)).toEqual(['mediation-success-rate']);
  expect(counts(row(TINY, 'alpha-2022'))).toEqual([0, 1, 0, 0, 0, 3, 2]);
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

const apart = (of: AgreementRow) => of.apart.map(({ measure, state }) => [measure.measure, state]);

test('Hengyang’s forms share 22 measures: 15 the same, one phrased otherwise, six apart', () => {
  const hengyang = row(REAL, 'hengyang-2022');
  expect(hengyang.shared).toBe(22);
  expect(counts(hengyang).slice(0, 6)).toEqual([15, 1, 1, 2, 3, 0]);
  expect(apart(hengyang)).toEqual([
    ['law-knowledge-exam-pass-rate', 'different'],
    ['public-satisfaction', 'different'],
    ['client-agency-satisfaction', 'different'],
    // 100 on lines 48 and 451; the 98 of line 109 is of Party counsel.
    ['counsel-opinion-adoption-rate', 'partly'],
    // Line 45 counts inspections of two kinds in one row, line 288 those of one kind.
    ['community-corrections-inspections', 'close'],
    // Line 68 asks three authorities at once.
    ['superior-authority-satisfaction', 'close'],
  ]);
  // 99 % on line 51, 100 % on line 266.
  const [exam] = hengyang.apart;
  expect(
    [...(exam?.department ?? []), ...(exam?.projects ?? [])].map(({ target }) => [target.value, target.line]),
  ).toEqual([
    [99, 51],
    [100, 266],
  ]);
});

test('Shifeng promises 400 cases twice, and its public satisfaction of 90 twice beside a close 95', () => {
  const shifeng = row(REAL, 'shifeng-2023');
  expect([shifeng.shared, ...counts(shifeng).slice(0, 6)]).toEqual([4, 2, 1, 1, 0, 0, 0]);
  expect(apart(shifeng)).toEqual([['public-satisfaction', 'partly']]);
  expect(keys(shifeng.apart[0]?.projects ?? [])).toEqual(['p06-09-1', 'p07-09-1']);
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
  // Seven of Hengyang, two of Jieyang (its others match closely, or are in another unit), three of Shifeng.
  expect(goals).toBe(12);
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
    for (const { counts, total, shared, apart, differentShare } of scopeAgreement(dataset).rows) {
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(total);
      const of = (...states: readonly string[]) =>
        counts.filter(({ state }) => states.includes(state)).reduce((sum, { count }) => sum + count, 0);
      expect(of(...AGREEMENTS)).toBe(shared);
      expect(of('different', 'partly', 'close')).toBe(apart.length);
      expect(differentShare).toBe(shared === 0 ? null : of('different') / shared);
    }
  });

  test('no past result and no goal stands among the forms', () => {
    const placed = scopeAgreement(dataset).rows.flatMap(({ apart }) =>
      apart.flatMap(({ department, projects }) => [...department, ...projects]),
    );
    expect(placed.filter(({ target }) => target.origin !== 'indicator')).toEqual([]);
  });
});
