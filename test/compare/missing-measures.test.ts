import { expect, test } from 'vitest';
import { missingMeasures } from '../../src/compare/missing-measures.ts';
import { REAL, TINY, withDocument } from './datasets.ts';

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

test('a past result is no promise: the measure is missing all the same', () => {
  const onlyResult = withDocument(TINY, 'gamma-2021', (rows) => ({
    ...rows,
    targets: rows.targets.map((row) => ({ ...row, origin: 'result' as const, indicator: null })),
  }));
  const missing = missingMeasures(onlyResult, 'gamma').map(({ comparison }) => comparison.measure.measure);
  expect(missing).toContain('legal-aid-cases');
});

test('Hengyang lacks four measures that two others promise, by the forms: counsel lawyers, mediator trainings, case files reviewed, people under corrections', () => {
  expect(missingMeasures(REAL, 'hengyang').map(({ comparison }) => comparison.measure.measure)).toEqual([
    'government-counsel-lawyers',
    'mediator-trainings',
    'case-files-reviewed',
    'community-corrections-population',
  ]);
});
