import { describe, expect, test } from 'vitest';
import { measureTargets } from '../../src/compare/measure-targets.ts';
import { measureOf, REAL, TINY } from './datasets.ts';

const ofTiny = (key: string) => measureTargets(TINY, measureOf(TINY, key));
const promises = (key: string, document: string) =>
  ofTiny(key).comparable.filter((promise) => promise.document.document === document);

test('a department row and a project row with the same value are one promise with two statements', () => {
  const [cases] = promises('legal-aid-cases', 'alpha-2021').filter(({ quantity }) => quantity.value === 550);
  expect(cases?.scopes).toEqual(['department', 'project']);
  expect(cases?.sources.map(({ key, line }) => [key, line])).toEqual([
    ['p0-01-1', expect.any(Number)],
    ['p01-01-1', expect.any(Number)],
  ]);
});

test('what the scoring rule implies is kept, whichever of the rows states it', () => {
  const [cases] = promises('legal-aid-cases', 'alpha-2021').filter(({ quantity }) => quantity.value === 550);
  expect([cases?.quantity.comparator, cases?.impliedComparator]).toEqual(['none', 'ge']);
});

test('the same number with another comparator is another promise', () => {
  const cases = promises('legal-aid-cases', 'alpha-2022');
  expect(cases.map(({ quantity }) => [quantity.value, quantity.comparator])).toEqual([
    [600, 'none'],
    [600, 'approx'],
  ]);
});

test('a document that says two different things of a measure is named', () => {
  expect(ofTiny('mediation-success-rate').differing.map(({ document }) => document)).toEqual(['alpha-2021']);
});

test('a goal in the text is a promise, with its scope', () => {
  const goals = ofTiny('legal-aid-cases').comparable.filter(({ scopes }) => scopes.includes('goal'));
  expect(goals.map(({ document, quantity }) => [document.document, quantity.value])).toEqual([
    ['alpha-2021', 500],
    ['gamma-2021', 36],
  ]);
});

test('a goal that repeats the department’s rate adds a scope, not a promise', () => {
  expect(promises('mediation-success-rate', 'beta-2022-tasks').map(({ scopes }) => scopes)).toEqual([
    ['department', 'goal'],
  ]);
});

test('a past result is never a target', () => {
  const { comparable, otherUnit, results } = ofTiny('community-corrections-population');
  expect(comparable.map(({ quantity }) => quantity.value)).toEqual([88]);
  expect(otherUnit).toEqual([]);
  expect(results.map(({ target }) => target.target)).toEqual(['p02-r01']);
});

test('a promise in another unit stands apart, and its document is not counted', () => {
  const { comparable, otherUnit, documentCount } = ofTiny('legal-publicity-events');
  expect(comparable.map(({ quantity }) => quantity.unit)).toEqual(['次']);
  expect(otherUnit.map(({ quantity, match }) => [quantity.unit, quantity.valueTo, match])).toEqual([
    ['场', 6, 'close'],
  ]);
  expect(documentCount).toBe(1);
});

test('two documents of one bureau and year are two', () => {
  const { comparable, documentCount } = ofTiny('mediation-success-rate');
  const documents = new Set(comparable.map(({ document }) => document.document));
  expect(documents).toContain('beta-2022');
  expect(documents).toContain('beta-2022-tasks');
  expect(documentCount).toBe(documents.size);
});

test('a target of zero is a promise', () => {
  const [omitted] = promises('community-corrections-unsupervised-rate', 'alpha-2021');
  expect(omitted?.quantity.value).toBe(0);
});

test('a close match carries its reason', () => {
  const close = ofTiny('legal-aid-cases').comparable.filter(({ match }) => match === 'close');
  expect(close.map(({ document }) => document.document)).toEqual(['beta-2022']);
  expect(close.every(({ note }) => note?.includes(' | '))).toBe(true);
});

test('Hengyang’s legal aid cases and Shaoyang’s mediated disputes are what their forms say', () => {
  const mediated = measureTargets(REAL, measureOf(REAL, 'mediation-cases'));
  expect(mediated.comparable.map(({ document, quantity }) => [document.document, quantity.value])).toEqual([
    ['shaoyang-2021', 30000],
  ]);
  const documents = measureTargets(REAL, measureOf(REAL, 'legal-aid-cases')).comparable.map(
    (one) => one.document.document,
  );
  expect(documents).toContain('hengyang-2022');
});

describe.each([
  ['the real data', REAL],
  ['the tiny data', TINY],
])('in %s', (_, dataset) => {
  const all = [...dataset.reference.measures.values()].map((measure) => measureTargets(dataset, measure));

  test('every row with a measure is stated exactly once: as a promise, in another unit, or as a result', () => {
    const stated = all.flatMap(({ comparable, otherUnit, results }) => [
      ...[...comparable, ...otherUnit].flatMap((promise) => promise.statements),
      ...results,
    ]);
    const key = (document: string, target: string) => `${document}/${target}`;
    const expected = dataset.documents.flatMap(({ document, targets }) =>
      targets.filter((row) => row.measure !== null).map((row) => key(document.document, row.target)),
    );
    expect(stated.map(({ rows, target }) => key(rows.document.document, target.target)).sort()).toEqual(
      expected.sort(),
    );
  });

  test('promises stand highest first, in the unit of their measure', () => {
    for (const { measure, comparable } of all) {
      const values = comparable.map(({ quantity }) => quantity.value);
      expect(values).toEqual(values.toSorted((a, b) => b - a));
      expect(comparable.every(({ quantity }) => quantity.unit === measure.unit)).toBe(true);
    }
  });
});
