import { describe, expect, test } from 'vitest';
import { measureTargets } from '../../src/compare/measure-targets.ts';
import { MIN_PEERS, type PeerContext, peerContext } from '../../src/compare/peer-context.ts';
import { Dataset } from '../../src/model/dataset.ts';
import type { Target } from '../../src/model/tables/targets.ts';
import { measureOf, REAL, TINY, withDocument } from './datasets.ts';

const contextOf = (dataset: Dataset, key: string): PeerContext =>
  peerContext(dataset, measureTargets(dataset, measureOf(dataset, key)));

const standings = ({ standings: all }: PeerContext) =>
  all.map(({ document, value, rank, equal }) => [document.document, value, rank, equal]);

/** The dataset with cells of one target of a document changed. */
const withTarget = (dataset: Dataset, document: string, target: string, cells: Partial<Target>): Dataset =>
  withDocument(dataset, document, (rows) => ({
    ...rows,
    targets: rows.targets.map((row) => (row.target === target ? { ...row, ...cells } : row)),
  }));

test('service recipients: Lu’an and Shifeng say 95, Hengyang 90 (lines 79, 515 and 436 of the three texts)', () => {
  const context = contextOf(REAL, 'service-recipient-satisfaction');
  expect(standings(context)).toEqual([
    ['luan-2021', 95, 1, 2],
    ['shifeng-2023', 95, 1, 2],
    ['hengyang-2022', 90, 3, 1],
  ]);
  expect(context.statistics).toEqual({ median: 95, quartiles: null, modal: { value: 95, count: 2 } });
  expect(context.weaknesses).toEqual(['levels', 'years', 'comparators']);
  expect([context.years, context.levels, context.comparators]).toEqual([
    [2021, 2022, 2023],
    ['prefecture', 'district'],
    ['ge', 'none'],
  ]);
});

test('mediation success: Jieyang ≥97.5, Shaoyang ≥95; Hengyang’s 90 also counts other disputes and is not ranked', () => {
  const context = contextOf(REAL, 'mediation-success-rate');
  expect(standings(context)).toEqual([
    ['jieyang-2021', 97.5, null, 1],
    ['shaoyang-2021', 95, null, 1],
  ]);
  expect([...context.notRanked]).toEqual([['hengyang-2022', 'close']]);
  expect([context.absence, context.statistics]).toEqual(['few', null]);
});

test('legal aid cases: Hengyang 550 and Shifeng 400 count cases; Lu’an and Jieyang count matters and are not ranked', () => {
  const context = contextOf(REAL, 'legal-aid-cases');
  expect(standings(context)).toEqual([
    ['hengyang-2022', 550, null, 1],
    ['shifeng-2023', 400, null, 1],
  ]);
  expect([...context.notRanked].sort()).toEqual([
    ['jieyang-2021', 'close'],
    ['luan-2021', 'close'],
  ]);
  expect(context.weaknesses).toContain('count');
});

test('public satisfaction: Hengyang says 95, 90 and 80, and stands with its department’s 95', () => {
  const context = contextOf(REAL, 'public-satisfaction');
  expect(standings(context).map(([document, value]) => [document, value])).toEqual([
    ['hengyang-2022', 95],
    ['luan-2021', 95],
  ]);
});

test('a document with several numbers and no department statement is not ranked', () => {
  // The department's 95 becomes a project's; its project already says 97.5.
  const dataset = withTarget(TINY, 'alpha-2021', 'p0-03-1', { program: 'p01' });
  expect(contextOf(dataset, 'mediation-success-rate').notRanked.get('alpha-2021')).toBe('several');
  expect(contextOf(TINY, 'mediation-success-rate').byDocument.get('alpha-2021')?.value).toBe(95);
});

test('a range is not ranked', () => {
  const dataset = withTarget(TINY, 'alpha-2022', 'p0-02-1', { value: 95, value_to: 98 });
  const { notRanked, standings: ranked } = contextOf(dataset, 'mediation-success-rate');
  expect(notRanked.get('alpha-2022')).toBe('range');
  expect(ranked.some(({ document }) => document.document === 'alpha-2022')).toBe(false);
});

test('equal numbers share a rank, and the next rank is left out', () => {
  const context = contextOf(TINY, 'mediation-success-rate');
  expect(standings(context)).toEqual([
    ['alpha-2022', 98, 1, 1],
    ['beta-2022', 97.5, 2, 2],
    ['beta-2022-tasks', 97.5, 2, 2],
    ['alpha-2021', 95, 4, 1],
  ]);
  expect(context.statistics?.modal).toEqual({ value: 97.5, count: 2 });
  expect([context.bureauCount, context.weaknesses]).toEqual([2, ['years', 'same-bureau', 'comparators']]);
});

test('two numbers shared equally often are no usual number', () => {
  const dataset = withTarget(TINY, 'alpha-2022', 'p0-02-1', { value: 95 });
  expect(contextOf(dataset, 'mediation-success-rate').statistics?.modal).toBeNull();
});

test('quartiles need five documents', () => {
  const [alpha] = TINY.documents;
  if (!alpha) throw new Error('no document');
  const more = [91, 92, 93].map((value, i) => ({
    ...alpha,
    document: { ...alpha.document, document: `alpha-20${30 + i}`, year: 2030 + i },
    targets: alpha.targets.filter(({ target }) => target === 'p0-09-1').map((row) => ({ ...row, value })),
  }));
  const rows = (count: number) => [...TINY.documents, ...more.slice(0, count)];
  const context = (count: number) => contextOf(new Dataset(TINY.reference, rows(count)), 'public-satisfaction');
  expect(context(1).statistics?.quartiles).toBeNull();
  expect(context(2).statistics?.quartiles).toEqual([92, 95]);
});

test('money is never ranked', () => {
  const context = contextOf(TINY, 'cost-ceiling');
  expect([context.absence, context.statistics]).toEqual(['money', null]);
  expect(context.standings.every(({ rank }) => rank === null)).toBe(true);
});

describe.each([
  ['the real data', REAL],
  ['the tiny data', TINY],
])('in %s', (_, dataset) => {
  const all = [...dataset.reference.measures.keys()].map((key) => contextOf(dataset, key));

  test('every document that promises a measure has one number or a reason', () => {
    for (const { measure, byDocument, notRanked } of all) {
      const documents = new Set(measureTargets(dataset, measure).comparable.map((one) => one.document.document));
      expect(new Set([...byDocument.keys(), ...notRanked.keys()])).toEqual(documents);
      expect([...byDocument.keys()].filter((key) => notRanked.has(key))).toEqual([]);
    }
  });

  test('ranks count from the greatest number, among three or more', () => {
    for (const { standings: ranked, statistics } of all) {
      expect(statistics === null || ranked.length >= MIN_PEERS).toBe(true);
      for (const { rank, value } of ranked) {
        const greater = ranked.filter((one) => one.value > value).length;
        expect(rank).toBe(statistics === null ? null : greater + 1);
      }
    }
  });
});
