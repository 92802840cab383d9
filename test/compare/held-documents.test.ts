import { expect, test } from 'vitest';
import { heldDocuments, heldYears } from '../../src/compare/held-documents.ts';
import { missingMeasures } from '../../src/compare/missing-measures.ts';
import { REAL, TINY } from './datasets.ts';

test('each bureau has a cell a year, with every document of that year', () => {
  const { years, rows } = heldDocuments(TINY);
  expect(years).toEqual([2021, 2022]);
  expect(rows.map(({ bureau, cells }) => [bureau.bureau, ...cells.map((one) => one.length)])).toEqual([
    ['alpha', 1, 1],
    ['gamma', 1, 0],
    ['beta', 0, 2],
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

test('a measure is missing where two other bureaus promise it and no document of this one does', () => {
  const missing = missingMeasures(TINY, 'gamma').map(({ comparison, bureaus }) => [
    comparison.measure.measure,
    bureaus,
  ]);
  expect(missing).toContainEqual(['mediation-success-rate', 2]);
  expect(missing.map(([measure]) => measure)).not.toContain('legal-aid-cases');
});

test('two documents of one bureau are not two bureaus', () => {
  for (const { comparison, bureaus } of missingMeasures(TINY, 'gamma')) {
    expect(new Set(comparison.comparable.map(({ bureau }) => bureau.bureau)).size).toBe(bureaus);
    expect(bureaus).toBeGreaterThan(1);
  }
});
