import { expect, test } from 'vitest';
import { heldBureaus } from '../../src/compare/bureau-profile.ts';
import { missingMeasures } from '../../src/compare/missing-measures.ts';
import { bureausPromising, REAL, TINY } from './datasets.ts';

const missing = (dataset: typeof REAL, bureau: string) =>
  missingMeasures(dataset, bureau).map(({ comparison, bureaus }) => [comparison.measure.measure, bureaus]);

test('Jieyang has no satisfaction target; three others ask service recipients, in 2022 Hengyang for 90', () => {
  const found = missingMeasures(REAL, 'jieyang').find(
    ({ comparison }) => comparison.measure.measure === 'service-recipient-satisfaction',
  );
  expect(found?.bureaus).toBe(3);
  expect(found?.promises.map(({ bureau, quantity }) => [bureau.bureau, quantity.value])).toEqual([
    ['luan', 95],
    ['shifeng', 95],
    ['hengyang', 90],
  ]);
});

test('no measure is missing that a document of the bureau promises in any unit; a past result is no promise', () => {
  for (const dataset of [REAL, TINY]) {
    for (const { bureau } of heldBureaus(dataset)) {
      for (const [measure] of missing(dataset, bureau)) {
        const own = dataset
          .targetsOf(String(measure))
          .filter(({ rows, target }) => rows.document.bureau === bureau && target.origin !== 'result');
        expect(own).toEqual([]);
      }
    }
  }
  // Shifeng’s mediation cases are a past result.
  const cases = bureausPromising('mediation-cases', [
    ['alpha', 2022, { value: 1 }],
    ['beta', 2022, { value: 2 }],
    ['gamma', 2022, { value: 3, origin: 'result', indicator: null }],
    ['delta', 2022, { value: 4, unit: '%' }],
  ]);
  expect(missing(cases, 'gamma')).toEqual([['mediation-cases', 2]]);
  expect(missing(cases, 'delta')).toEqual([]);
});

test('of many promises the highest, the lowest and those between at equal steps; of each bureau the newest', () => {
  const dataset = bureausPromising('mediation-success-rate', [
    ...[99, 98, 97, 96, 95, 94, 93, 92, 91].map((value, i) => [`bureau-${i}`, 2022, { value }] as const),
    ['bureau-0', 2021, { value: 50 }],
    ['alpha', 2022, { measure: 'legal-aid-cases', unit: '件', value: 1 }],
  ]);
  const [found] = missingMeasures(dataset, 'alpha');
  expect(found?.promises.map(({ quantity }) => quantity.value)).toEqual([99, 97, 95, 93, 91]);
  expect([found?.promiseCount, found?.bureaus]).toEqual([9, 9]);
});

test('Hengyang lacks four measures that two others promise, by the forms: counsel lawyers, mediator trainings, case files reviewed, people under corrections', () => {
  expect(missingMeasures(REAL, 'hengyang').map(({ comparison }) => comparison.measure.measure)).toEqual([
    'government-counsel-lawyers',
    'mediator-trainings',
    'case-files-reviewed',
    'community-corrections-population',
  ]);
});
