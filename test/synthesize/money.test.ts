import { expect, test } from 'vitest';
import type { DocumentRows } from '../../src/model/rows.ts';
import { split } from '../../src/synthesize/money.ts';
import { MANY } from './corpora.ts';

const sum = (amounts: readonly (number | null)[]): number => amounts.reduce<number>((all, one) => all + (one ?? 0), 0);
const sound = MANY.documents.filter(({ fault }) => fault === null);

const amountsOf = (rows: DocumentRows, program: string, axis: string, kinds: readonly string[]) =>
  rows.funds
    .filter((fund) => fund.program === program && fund.axis === axis && kinds.includes(fund.kind ?? ''))
    .map(({ amount_wan }) => amount_wan);
const SOURCES = [
  'general-public-budget',
  'fiscal-appropriation',
  'government-fund',
  'special-account-non-tax',
  'other-funds',
];

test('where no fault is planted, both sides of the department make up its total', () => {
  let count = 0;
  for (const { rows } of sound) {
    const department = rows.programs.find(({ form }) => form === 'department');
    if (!department) continue;
    const uses = sum(amountsOf(rows, 'p0', 'use', ['basic', 'project']));
    expect(sum(amountsOf(rows, 'p0', 'source', SOURCES))).toBe(uses);
    if (department.amount_wan !== null) expect(uses).toBe(department.amount_wan);
    count += 1;
  }
  expect(count).toBeGreaterThan(100);
});

test('projects make up project expenditure, directions their fund, and items of workings their amount', () => {
  let checked = 0;
  for (const { rows } of sound) {
    const top = rows.programs.filter(({ program, parent }) => program !== 'p0' && parent === null);
    const [project] = amountsOf(rows, 'p0', 'use', ['project']);
    if (project) expect(sum(top.map(({ amount_wan }) => amount_wan))).toBe(project);
    for (const { program, amount_wan } of top) {
      const parts = rows.programs.filter(({ parent }) => parent === program);
      if (parts.length > 0) expect(sum(parts.map((part) => part.amount_wan))).toBe(amount_wan);
    }
    for (const { program, amount_wan } of rows.programs) {
      const items = rows.funds.filter((fund) => fund.program === program && fund.axis === 'calculation' && !fund.kind);
      if (items.length > 0) expect(sum(items.map((item) => item.amount_wan))).toBe(amount_wan);
      checked += items.length;
    }
    for (const { total, price_wan: price, quantity } of rows.workings) {
      if (price === null) continue;
      expect(price * (quantity ?? 0)).toBe(rows.funds.find(({ fund }) => fund === total)?.amount_wan);
      checked += 1;
    }
  }
  expect(checked).toBeGreaterThan(1000);
});

test('a split adds up to the last fen, in steps', () => {
  const parts = split(1_234_567, [1, 2, 3], 10_000);
  expect(sum(parts)).toBe(1_234_567);
  expect(parts.slice(1).every((part) => part % 10_000 === 0)).toBe(true);
  expect(split(5, [1], 100)).toEqual([5]);
});
