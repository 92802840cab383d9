import { describe, expect, test } from 'vitest';
import { measureStatements, relatedMeasures } from '../../src/compare/measure-statements.ts';
import { measureTargets } from '../../src/compare/measure-targets.ts';
import { measureOf, REAL, TINY } from './datasets.ts';

const statementsOf = (dataset: typeof REAL, key: string) =>
  measureStatements(dataset, measureTargets(dataset, measureOf(dataset, key)));

test('legal aid cases: four documents with their level, Shaoyang sets none', () => {
  const { stated, silent } = statementsOf(REAL, 'legal-aid-cases');
  expect(
    stated.map(({ document, level, promises, notRanked }) => [document.document, level, promises.length, notRanked]),
  ).toEqual([
    ['hengyang-2022', 'prefecture', 1, null],
    ['luan-2021', 'prefecture', 1, 'close'],
    ['shifeng-2023', 'district', 3, null],
    ['jieyang-2021', 'prefecture', 1, 'close'],
  ]);
  expect(silent.map(({ document }) => document.document)).toEqual(['shaoyang-2021']);
});

test('a past result does not make a document one that sets a target', () => {
  const { silent, withResult } = statementsOf(REAL, 'mediation-cases');
  expect(silent.map(({ document }) => document.document)).toContain('shifeng-2023');
  expect([...withResult]).toEqual(['shifeng-2023']);
});

test('a target in another unit stands apart and is not ranked, but its document is not silent', () => {
  const { stated, otherUnit, silent } = statementsOf(TINY, 'legal-publicity-events');
  expect(stated.map(({ document }) => document.document)).toEqual(['beta-2022-tasks']);
  expect(otherUnit.map(({ document, standing, notRanked }) => [document.document, standing, notRanked])).toEqual([
    ['alpha-2022', null, null],
  ]);
  expect(silent.some(({ document }) => document.document === 'alpha-2022')).toBe(false);
});

test('related measures are of the same field, in use, and not the measure itself', () => {
  const related = relatedMeasures(REAL, measureOf(REAL, 'mediation-success-rate'));
  expect(related.every(({ measure, comparable }) => measure.topic === 'mediation' && comparable.length > 0)).toBe(true);
  expect(related.map(({ measure }) => measure.measure)).not.toContain('mediation-success-rate');
  expect(related[0]?.measure.measure).toBe('mediator-trainings');
});

describe.each([
  ['the real data', REAL],
  ['the tiny data', TINY],
])('in %s', (_, dataset) => {
  test('every document is stated, in another unit, or silent', () => {
    for (const key of dataset.reference.measures.keys()) {
      const { stated, otherUnit, silent } = statementsOf(dataset, key);
      const keys = [...stated, ...otherUnit].map(({ document }) => document.document);
      const all = new Set([...keys, ...silent.map(({ document }) => document.document)]);
      expect(all.size).toBe(dataset.documents.length);
      expect(silent.filter(({ document }) => keys.includes(document.document))).toEqual([]);
    }
  });
});
