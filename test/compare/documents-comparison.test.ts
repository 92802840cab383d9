import { describe, expect, test } from 'vitest';
import {
  type ComparedMeasure,
  documentsComparison,
  MATCH_GROUPS,
  PARTS,
} from '../../src/compare/documents-comparison.ts';
import { REAL, TINY } from './datasets.ts';

const keysOf = (measures: readonly ComparedMeasure[]) => measures.map(({ measure }) => measure.measure);

/** What each document states of a measure, as comparator and value. */
function stated(measures: readonly ComparedMeasure[], key: string): string[][] {
  const found = measures.find(({ measure }) => measure.measure === key);
  return (found?.cells ?? []).map(({ promises }) =>
    promises.map(({ quantity }) => `${quantity.comparator} ${quantity.value}`),
  );
}

describe('a measure is', () => {
  test('the same where every document states it exactly, in its unit', () => {
    const { measures } = documentsComparison(TINY, ['alpha-2021', 'alpha-2022']);
    expect(keysOf(measures.same)).toEqual([
      'legal-aid-cases',
      'mediation-success-rate',
      'community-corrections-unsupervised-rate',
      'public-satisfaction',
    ]);
    expect(stated(measures.same, 'mediation-success-rate')).toEqual([['ge 95', 'ge 97.5'], ['eq 98']]);
  });

  test('close where one document states it nearly', () => {
    const { measures } = documentsComparison(TINY, ['alpha-2021', 'beta-2022']);
    expect(keysOf(measures.close)).toEqual(['legal-aid-cases']);
  });

  test('close where one document states it in another unit', () => {
    const { measures } = documentsComparison(TINY, ['alpha-2022', 'beta-2022-tasks']);
    expect(keysOf(measures.close)).toEqual(['legal-publicity-events']);
  });

  test('of one alone where the others are silent, and silence is an empty cell', () => {
    const { measures } = documentsComparison(TINY, ['gamma-2021', 'alpha-2022']);
    expect(stated(measures.only, 'legal-publicity-materials')).toEqual([[], ['none 35000']]);
  });
});

test('a target of zero is stated, not absent', () => {
  const { measures } = documentsComparison(TINY, ['alpha-2021', 'beta-2022']);
  expect(stated(measures.same, 'community-corrections-unsupervised-rate')).toEqual([['none 0'], ['le 1']]);
});

test('a department and a project that state the same are one promise of two rows', () => {
  const { documents, measures } = documentsComparison(TINY, ['beta-2022-tasks', 'beta-2022']);
  const rate = measures.same.find(({ measure }) => measure.measure === 'mediation-success-rate');
  expect(rate?.cells.map(({ promises }) => promises.map(({ statements }) => statements.length))).toEqual([[2], [1]]);
  expect(documents[0]?.parts.same).toEqual({ rows: 2, promises: 1 });
});

test('a document that states different things of a measure is flagged, one that repeats itself is not', () => {
  const { measures } = documentsComparison(TINY, ['alpha-2021', 'beta-2022-tasks']);
  const rate = measures.same.find(({ measure }) => measure.measure === 'mediation-success-rate');
  expect(rate?.cells.map(({ isDiffering }) => isDiffering)).toEqual([true, false]);
});

test('past results and targets of no measure stand apart', () => {
  const { documents } = documentsComparison(TINY, ['gamma-2021', 'alpha-2021']);
  expect(documents[0]?.results.map(({ placed }) => placed.target.target)).toEqual(['p02-r01', 'p02-r02']);
  expect(documents[1]?.unmapped.map(({ sources }) => sources[0]?.key)).toEqual(['p02-01-1', 'p02-01-2', 'p02-01-3']);
});

test('what differs between documents is named, by value', () => {
  const { differences } = documentsComparison(TINY, ['alpha-2022', 'gamma-2021', 'alpha-2021']);
  const keys = (
    of: readonly { value: unknown; documents: readonly { rows: { document: { document: string } } }[] }[],
  ) => of.map(({ value, documents }) => [value, documents.map(({ rows }) => rows.document.document)]);
  expect(keys(differences.years)).toEqual([
    [2021, ['gamma-2021', 'alpha-2021']],
    [2022, ['alpha-2022']],
  ]);
  expect(keys(differences.levels)).toEqual([
    ['prefecture', ['alpha-2022', 'alpha-2021']],
    ['district', ['gamma-2021']],
  ]);
  expect(differences.forms.map(({ value }) => value)).toEqual([
    ['department', 'project'],
    ['department', 'special-fund', 'spending-direction'],
  ]);
});

test('documents that agree differ in nothing', () => {
  const { differences } = documentsComparison(REAL, ['luan-2021', 'shaoyang-2021']);
  expect(differences).toEqual({ years: [], levels: [], forms: [] });
});

test('Hengyang and Lu’an promise legal aid cases that are nearly alike, and satisfaction that is the same', () => {
  const { measures, documents } = documentsComparison(REAL, ['hengyang-2022', 'luan-2021']);
  expect(stated(measures.close, 'legal-aid-cases')).toEqual([['none 550'], ['ge 400']]);
  expect(stated(measures.same, 'public-satisfaction')).toEqual([['ge 95', 'none 90', 'none 80'], ['ge 95']]);
  expect(documents.map(({ total }) => total.rows)).toEqual([128, 65]);
});

describe.each([
  ['the real data', REAL],
  ['the tiny data', TINY],
])('counts of %s reconcile', (_, dataset) => {
  const keys = dataset.documents.map(({ document }) => document.document);
  const pairs = keys.flatMap((one) => keys.filter((other) => other !== one).map((other) => [one, other]));
  const choices = [...pairs, keys, keys.toReversed()];

  test.each(choices.map((choice) => [choice.join(', ')]))('for %s', (choice) => {
    const { documents, measures } = documentsComparison(dataset, choice.split(', '));
    for (const [i, { rows, parts, total }] of documents.entries()) {
      const sum = (of: 'rows' | 'promises') => PARTS.reduce((count, part) => count + parts[part][of], 0);
      expect([sum('rows'), sum('promises')]).toEqual([total.rows, total.promises]);
      expect(total.rows).toBe(rows.targets.length);
      // Each row stands in exactly one cell or list.
      const cells = MATCH_GROUPS.flatMap((group) => measures[group].flatMap(({ cells }) => cells[i]?.promises ?? []));
      const inCells = cells.flatMap(({ statements }) => statements.map(({ target }) => target.target));
      const expected = rows.targets.filter((row) => row.measure !== null && row.origin !== 'result');
      expect(inCells.sort()).toEqual(expected.map((row) => row.target).sort());
    }
    const all = MATCH_GROUPS.flatMap((group) => keysOf(measures[group]));
    expect(new Set(all).size).toBe(all.length);
  });
});
