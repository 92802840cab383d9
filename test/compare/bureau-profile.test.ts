import { expect, test } from 'vitest';
import { bureauProfile, heldBureaus } from '../../src/compare/bureau-profile.ts';
import { REAL, TINY } from './datasets.ts';

test('a bureau’s documents stand by year', () => {
  const { documents } = bureauProfile(TINY, 'alpha');
  expect(documents.map(({ document }) => document.document)).toEqual(['alpha-2021', 'alpha-2022']);
});

test('a shared measure has promises of the bureau and of another, and no bureau is its own peer', () => {
  for (const dataset of [REAL, TINY]) {
    for (const { bureau } of heldBureaus(dataset)) {
      for (const { own, others } of bureauProfile(dataset, bureau).shared) {
        expect(own.length).toBeGreaterThan(0);
        expect(others.length).toBeGreaterThan(0);
        expect(own.every((promise) => promise.bureau.bureau === bureau)).toBe(true);
        expect(others.some((promise) => promise.bureau.bureau === bureau)).toBe(false);
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
