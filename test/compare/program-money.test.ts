import { expect, test } from 'vitest';
import { programMoney } from '../../src/compare/program-money.ts';
import { TINY, withDocument } from './datasets.ts';

test('projects are ranked by their money, each with its share and the fund row that prints the amount', () => {
  const { ranked, total } = programMoney(TINY, 'alpha-2021');
  expect(ranked.map(({ program, amount }) => [program.program, amount])).toEqual([
    ['p01', 60_000_000],
    ['p02', 40_500_000],
  ]);
  expect(total).toBe(100_500_000);
  expect(ranked[0]?.share).toBeCloseTo(60 / 100.5, 12);
  expect(ranked[0]?.source).toEqual({ document: 'alpha-2021', table: 'funds', key: 'p01-f01', line: 41 });
});

test('a fund with directions does not stand beside them, nor does the whole department', () => {
  expect(programMoney(TINY, 'gamma-2021').ranked.map(({ program }) => program.program)).toEqual(['p02', 'p03']);
});

test('a project without an amount is listed apart: not stated is not zero', () => {
  const blank = withDocument(TINY, 'alpha-2021', (rows) => ({
    ...rows,
    programs: rows.programs.map((row) => (row.program === 'p02' ? { ...row, amount_wan: null } : row)),
  }));
  const { ranked, unstated, total } = programMoney(blank, 'alpha-2021');
  expect(ranked.map(({ program, share }) => [program.program, share])).toEqual([['p01', 1]]);
  expect(unstated.map(({ program }) => program)).toEqual(['p02']);
  expect(total).toBe(60_000_000);
});

test('where all amounts are zero nothing has a share', () => {
  const zero = withDocument(TINY, 'alpha-2021', (rows) => ({
    ...rows,
    programs: rows.programs.map((row) => ({ ...row, amount_wan: 0 })),
  }));
  expect(programMoney(zero, 'alpha-2021').ranked.map(({ share }) => share)).toEqual([null, null]);
});

test('where a direction is left blank its fund stands for all of them, so that nothing is lost', () => {
  const blank = withDocument(TINY, 'gamma-2021', (rows) => ({
    ...rows,
    programs: rows.programs.map((row) => (row.program === 'p03' ? { ...row, amount_wan: null } : row)),
  }));
  const { ranked, total } = programMoney(blank, 'gamma-2021');
  expect(ranked.map(({ program }) => program.program)).toEqual(['p01']);
  expect(total).toBe(22_500_000);
});
