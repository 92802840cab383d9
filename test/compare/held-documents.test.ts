import { expect, test } from 'vitest';
import { bureausOverYears, heldDocuments, heldYears } from '../../src/compare/held-documents.ts';
import { REAL, TINY } from './datasets.ts';

test('each bureau has a cell a year, with every document of that year', () => {
  const { years, rows } = heldDocuments(TINY);
  expect(years).toEqual([2021, 2022]);
  expect(rows.map(({ bureau, cells }) => [bureau.bureau, ...cells.map((one) => one.length)])).toEqual([
    ['alpha', 1, 1],
    ['beta', 0, 2],
    ['gamma', 1, 0],
  ]);
});

test('years between the first and the last are there, held or not; a list of years has only those held', () => {
  const without = REAL.only(({ document }) => document.year !== 2022);
  expect(heldDocuments(without).years).toEqual([2021, 2022, 2023]);
  expect(heldYears(without)).toEqual([2023, 2021]);
});

test('nothing held is no year, not an endless list of them', () => {
  expect(heldDocuments(TINY.only(() => false))).toEqual({ years: [], rows: [] });
});

test('only a bureau with two years can be compared with itself; two forms of one year are one', () => {
  expect(bureausOverYears(TINY).map(({ bureau }) => bureau)).toEqual(['alpha']);
  expect(bureausOverYears(REAL)).toEqual([]);
});
