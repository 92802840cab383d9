import { expect, test } from 'vitest';
import { bureauProfile, heldBureaus } from '../../src/compare/bureau-profile.ts';
import { bureausPromising, REAL, TINY } from './datasets.ts';

test('a bureau’s documents stand by year', () => {
  const { documents } = bureauProfile(TINY, 'alpha');
  expect(documents.map(({ document }) => document.document)).toEqual(['alpha-2021', 'alpha-2022']);
});

test('a shared measure has promises of the bureau and of another, and no bureau is its own peer', () => {
  for (const dataset of [REAL, TINY]) {
    for (const { bureau } of heldBureaus(dataset)) {
      for (const { own, nearest, otherCount, comparison } of bureauProfile(dataset, bureau).shared) {
        expect(own.length).toBeGreaterThan(0);
        expect(nearest).toHaveLength(Math.min(otherCount, 6));
        expect(own.length + otherCount).toBe(comparison.comparable.length);
        expect(own.every((promise) => promise.bureau.bureau === bureau)).toBe(true);
        expect(nearest.some((promise) => promise.bureau.bureau === bureau)).toBe(false);
      }
    }
  }
});

test('two years of one bureau alone are nothing to share', () => {
  const measures = bureauProfile(TINY, 'alpha').shared.map(({ comparison }) => comparison.measure.measure);
  expect(measures).toContain('legal-aid-cases');
  expect(measures).not.toContain('cost-saving-rate');
});

test('the divisions around a bureau go from near to far', () => {
  const { place, within } = bureauProfile(REAL, 'shifeng');
  expect([place, ...within].map((one) => one?.level)).toEqual(['district', 'prefecture', 'province']);
});

test('bureaus without a document are not listed, the others by division code', () => {
  const codes = heldBureaus(REAL).map(({ adcode }) => adcode);
  expect(codes).toEqual(codes.toSorted());
  expect(codes).toHaveLength(new Set(REAL.documents.map(({ document }) => document.bureau)).size);
});

const shared = (dataset: typeof TINY, bureau: string, measure: string) =>
  bureauProfile(dataset, bureau).shared.find(({ comparison }) => comparison.measure.measure === measure);

test('the others are those nearest in number, of the equally near the newest, not the highest', () => {
  const values = [99, 98, 97, 92, 91, 89, 88].map((value, i) => [`bureau-${i}`, 2022, { value }] as const);
  const dataset = bureausPromising('mediation-success-rate', [
    ...values,
    ['older', 2020, { value: 91 }],
    ['alpha', 2021, { value: 50 }],
    ['alpha', 2022, { value: 90 }],
  ]);
  const found = shared(dataset, 'alpha', 'mediation-success-rate');
  expect(found?.nearest.map(({ document, quantity }) => [document.document, quantity.value])).toEqual([
    ['bureau-4-2022', 91],
    ['bureau-5-2022', 89],
    ['older-2020', 91],
    ['bureau-3-2022', 92],
    ['bureau-6-2022', 88],
    ['bureau-2-2022', 97],
  ]);
  expect(found?.otherCount).toBe(8);
  expect(found?.own.map(({ document }) => document.document)).toEqual(['alpha-2022', 'alpha-2021']);
});

test('the place is that of the newest document, with its rank or the reason why it has none', () => {
  const rank = (bureau: string, measure: string) => {
    const position = shared(REAL, bureau, measure)?.position;
    return typeof position === 'object' ? position.rank : position;
  };
  expect(rank('hengyang', 'service-recipient-satisfaction')).toBe(3);
  expect(rank('hengyang', 'mediation-success-rate')).toBe('close');
  expect(rank('shaoyang', 'mediation-success-rate')).toBe('few');
  expect(rank('shaoyang', 'enforcement-training-participants')).toBe('approximate');
});

test('a measure that only an older document promises is one that the newest does not set', () => {
  // alpha asked legal aid recipients in 2021 only.
  expect(shared(TINY, 'alpha', 'legal-aid-recipient-satisfaction')?.position).toBe('silent');
  const dataset = bureausPromising('mediation-success-rate', [
    ['alpha', 2021, { value: 95 }],
    ['alpha', 2022, { value: 3, unit: '件' }],
    ['beta', 2022, { value: 97 }],
  ]);
  expect(shared(dataset, 'alpha', 'mediation-success-rate')?.position).toBe('other-unit');
});
