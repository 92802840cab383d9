import { describe, expect, test } from 'vitest';
import { bureauYears, yearsOfBureau } from '../../src/compare/bureau-years.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Target } from '../../src/model/tables/targets.ts';
import { TINY, withDocument } from './datasets.ts';

/** The tiny data with cells of alpha's target of 2022 changed. */
const withLater = (target: string, cells: Partial<Target>): Dataset =>
  withDocument(TINY, 'alpha-2022', (rows) => ({
    ...rows,
    targets: rows.targets.map((row) => (row.target === target ? { ...row, ...cells } : row)),
  }));

test('two documents of a year are read together, and what both state is one promise', () => {
  const [year, ...others] = yearsOfBureau(TINY, 'beta');
  expect([year?.documents.length, others]).toEqual([2, []]);
  const mediation = year?.promises.get('mediation-success-rate');
  expect(mediation?.map(({ scopes, sources }) => [scopes, sources.map(({ document }) => document)])).toEqual([
    [
      ['project', 'department', 'goal'],
      ['beta-2022', 'beta-2022-tasks', 'beta-2022-tasks'],
    ],
  ]);
  // And it says all that one of a single document says.
  expect(
    mediation?.map(({ unit, bureau, document, match }) => [unit?.unit, bureau.bureau, document.year, match]),
  ).toEqual([['%', 'beta', 2022, 'exact']]);
});

describe('a measure over the years', () => {
  const { measures } = bureauYears(TINY, 'alpha');
  const years = (key: string) => measures.find(({ measure }) => measure.measure === key);

  test('is that of bureaus with two years of it', () => {
    expect(measures.map(({ measure }) => measure.measure)).toEqual([
      'legal-aid-cases',
      'mediation-success-rate',
      'community-corrections-unsupervised-rate',
      'public-satisfaction',
    ]);
    expect(bureauYears(TINY, 'beta').measures).toEqual([]);
  });

  test('is joined only where both years say one exact number with one comparator', () => {
    expect(years('public-satisfaction')?.points.map(({ isContinued }) => isContinued)).toEqual([false, false]);
    const dataset = withLater('p0-08-1', { comparator: 'ge', value: 96 });
    const points = bureauYears(dataset, 'alpha').measures.find((one) => one.measure.measure === 'public-satisfaction');
    expect(points?.points.map(({ isContinued }) => isContinued)).toEqual([false, true]);
  });

  test('is not joined over a missing year', () => {
    const apart = withDocument(withLater('p0-08-1', { comparator: 'ge', value: 96 }), 'alpha-2022', (rows) => ({
      ...rows,
      document: { ...rows.document, year: 2024 },
    }));
    const points = bureauYears(apart, 'alpha').measures.find((one) => one.measure.measure === 'public-satisfaction');
    expect(points?.points.map(({ isContinued }) => isContinued)).toEqual([false, false]);
  });
});
