import { expect, test } from 'vitest';
import { budgetSplit } from '../../src/compare/budget-split.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { REAL, TINY, withDocument } from './datasets.ts';

const FEN = 1_000_000;

function splitOf(dataset: Dataset, key: string) {
  const row = budgetSplit(dataset).rows.find(({ document }) => document.document === key);
  if (!row) throw new Error(`no row: ${key}`);
  return row;
}

test('Hengyang splits its budget into 1527.42 万元 basic and 603.88 万元 project expenditure', () => {
  const { basic, project, absence } = splitOf(REAL, 'hengyang-2022');
  expect(basic?.amount).toBe(1_527_420_000);
  expect(project?.amount).toBe(603_880_000);
  expect(project?.share).toBeCloseTo(603.88 / (1527.42 + 603.88), 12);
  expect(absence).toBeNull();
});

test('each part leads back to the fund row and line it is printed in', () => {
  const { basic, project } = splitOf(REAL, 'hengyang-2022');
  expect(basic?.source).toEqual({ document: 'hengyang-2022', table: 'funds', key: 'p0-f03', line: 10 });
  expect(project?.source).toEqual({ document: 'hengyang-2022', table: 'funds', key: 'p0-f05', line: 11 });
});

test('amounts with six decimals stay exact', () => {
  expect(splitOf(TINY, 'alpha-2021').basic?.amount).toBe(199_623_456);
});

test('shares are of basic and project together, not of the stated total, which may differ', () => {
  const { basic, project } = splitOf(TINY, 'beta-2022-tasks');
  expect((basic?.share ?? 0) + (project?.share ?? 0)).toBeCloseTo(1, 12);
  expect(project?.share).toBeCloseTo(63 / (289.69 + 63), 12);
});

test('a document without a whole-department form has no split and says why', () => {
  const { basic, project, absence } = splitOf(TINY, 'beta-2022');
  expect([basic, project, absence]).toEqual([null, null, 'no-department-form']);
});

test('a department form that leaves one of the two blank has no split: blank is not zero', () => {
  const blank = withDocument(TINY, 'gamma-2021', (rows) => ({
    ...rows,
    funds: rows.funds.map((row) => (row.fund === 'p0-f04' ? { ...row, amount_wan: null } : row)),
  }));
  const { basic, project, sum, absence } = splitOf(blank, 'gamma-2021');
  expect([sum, absence]).toEqual([null, 'not-stated']);
  // The amount that is printed stays; only its share has nothing to be a share of.
  expect([basic, project].filter((part) => part !== null)).toHaveLength(1);
  expect(basic?.share ?? project?.share ?? null).toBeNull();
});

test('an amount of zero is stated, and divides nothing', () => {
  const zero = withDocument(TINY, 'gamma-2021', (rows) => ({
    ...rows,
    funds: rows.funds.map((row) => (row.axis === 'use' ? { ...row, amount_wan: 0 } : row)),
  }));
  const { basic, project, absence } = splitOf(zero, 'gamma-2021');
  expect([basic?.amount, project?.amount]).toEqual([0, 0]);
  expect([basic?.share, project?.share, absence]).toEqual([null, null, 'zero']);
});

test('the highest project share stands first, documents without a split last; none is left out', () => {
  const { rows } = budgetSplit(TINY);
  const shares = rows.map((row) => row.project?.share ?? -1);
  expect(shares).toEqual(shares.toSorted((a, b) => b - a));
  expect(rows).toHaveLength(TINY.documents.length);
  expect(rows.at(-1)?.document.document).toBe('beta-2022');
});

test('money is counted in whole fen', () => {
  const amounts = budgetSplit(REAL).rows.flatMap(({ basic, project }) => [basic?.amount ?? 0, project?.amount ?? 0]);
  expect(amounts.every(Number.isSafeInteger)).toBe(true);
  expect(amounts.reduce((sum, one) => sum + one, 0) / FEN).toBeCloseTo(1527.42 + 603.88 + 2289.69 + 187.77 + 524.31, 6);
});

test('the total that the form prints stands beside the sum, which may differ', () => {
  const { sum, stated } = splitOf(REAL, 'hengyang-2022');
  expect([sum, stated]).toEqual([2_131_300_000, 2_115_300_000]);
  expect(splitOf(REAL, 'jieyang-2021').stated).toBeNull();
});
