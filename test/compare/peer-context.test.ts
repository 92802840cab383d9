import { describe, expect, test } from 'vitest';
import { measureTargets } from '../../src/compare/measure-targets.ts';
import { MIN_PEERS, type PeerContext, peerContext } from '../../src/compare/peer-context.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Target } from '../../src/model/tables/targets.ts';
import { bureausPromising, measureOf, REAL, TINY, withDocument } from './datasets.ts';

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
  // The department's 98 becomes a project's; another project says 97.5.
  const dataset = withDocument(TINY, 'alpha-2022', (rows) => ({
    ...rows,
    targets: rows.targets.flatMap((row) =>
      row.target === 'p0-02-1'
        ? [
            { ...row, program: 'p01' },
            { ...row, program: 'p02', target: 'p02-09-1', value: 97.5 },
          ]
        : row,
    ),
  }));
  expect(contextOf(dataset, 'mediation-success-rate').notRanked.get('alpha-2022')).toBe('several');
  expect(contextOf(TINY, 'mediation-success-rate').byDocument.get('alpha-2022')?.value).toBe(98);
});

test('a range is not ranked', () => {
  const dataset = withTarget(TINY, 'alpha-2022', 'p0-02-1', { value: 95, value_to: 98 });
  const { notRanked, standings: ranked } = contextOf(dataset, 'mediation-success-rate');
  expect(notRanked.get('alpha-2022')).toBe('range');
  expect(ranked.some(({ document }) => document.document === 'alpha-2022')).toBe(false);
});

const rates = (...promised: Parameters<typeof bureausPromising>[1]): PeerContext =>
  contextOf(bureausPromising('mediation-success-rate', promised), 'mediation-success-rate');

test('three years of one bureau are one bureau: no rank, no median, and the older ones say why', () => {
  const context = rates(['alpha', 2021, { value: 95 }], ['alpha', 2022, { value: 96 }], ['alpha', 2023, { value: 97 }]);
  expect(standings(context)).toEqual([['alpha-2023', 97, null, 1]]);
  expect([...context.notRanked].sort()).toEqual([
    ['alpha-2021', 'older'],
    ['alpha-2022', 'older'],
  ]);
  expect([context.absence, context.statistics, context.bureauCount]).toEqual(['few', null, 1]);
});

test('the newest document that promises the measure stands for its bureau, even without a number to rank', () => {
  const context = rates(['alpha', 2021, { value: 95 }], ['alpha', 2022, { value: 96, match: 'close' }]);
  expect(standings(context)).toEqual([]);
  expect([...context.notRanked].sort()).toEqual([
    ['alpha-2021', 'older'],
    ['alpha-2022', 'close'],
  ]);
});

test('several documents of a bureau and year stand together, or not at all', () => {
  const two = (value: number) =>
    rates(
      ['alpha', 2022, { value: 95 }],
      ['beta', 2022, { value: 90 }],
      ['beta', 2022, { value, program: 'p01' }, '-tasks'],
      ['gamma', 2021, { value: 93 }],
    );
  expect(standings(two(90))).toEqual([
    ['alpha-2022', 95, 1, 1],
    ['gamma-2021', 93, 2, 1],
    ['beta-2022', 90, 3, 1],
  ]);
  const { byDocument } = two(90);
  expect(byDocument.get('beta-2022-tasks')).toBe(byDocument.get('beta-2022'));
  // The department's number stands for both, as within one document.
  expect(two(99).byDocument.get('beta-2022-tasks')?.value).toBe(90);
});

test('equal numbers share a rank, and the next rank is left out', () => {
  const context = rates(
    ['alpha', 2022, { value: 98 }],
    ['beta', 2022, { value: 97.5 }],
    ['delta', 2022, { value: 95, comparator: 'eq' }],
    ['gamma', 2021, { value: 97.5, comparator: 'none' }],
  );
  expect(standings(context)).toEqual([
    ['alpha-2022', 98, 1, 1],
    ['beta-2022', 97.5, 2, 2],
    ['gamma-2021', 97.5, 2, 2],
    ['delta-2022', 95, 4, 1],
  ]);
  expect(context.statistics?.modal).toEqual({ value: 97.5, count: 2 });
  expect([context.bureauCount, context.weaknesses]).toEqual([4, ['levels', 'years', 'comparators']]);
});

test('two numbers shared equally often are no usual number', () => {
  const values = [98, 98, 95, 95].map((value, i) => [`bureau-${i}`, 2022, { value }] as const);
  expect(rates(...values).statistics?.modal).toBeNull();
});

test('quartiles need five bureaus', () => {
  const values = [91, 92, 93, 94, 95].map((value, i) => [`bureau-${i}`, 2022, { value }] as const);
  expect(rates(...values.slice(1)).statistics?.quartiles).toBeNull();
  expect(rates(...values).statistics?.quartiles).toEqual([92, 94]);
});

test('about 28,000 people is no number to rank (Shaoyang, line 77)', () => {
  const context = contextOf(REAL, 'enforcement-training-participants');
  expect(context.notRanked.get('shaoyang-2021')).toBe('approximate');
  expect(standings(context)).toEqual([['hengyang-2022', 500, null, 1]]);
});

test('a ceiling has no place among floors, nor a floor among ceilings where less is better', () => {
  const comparators = ['ge', 'gt', 'le', 'lt', 'eq', 'none'] as const;
  const promised = comparators.map((comparator) => [comparator, 2022, { value: 90, comparator }] as const);
  const unranked = (measure: string) => [...contextOf(bureausPromising(measure, promised), measure).notRanked];
  expect(unranked('mediation-success-rate')).toEqual([
    ['le-2022', 'other-way'],
    ['lt-2022', 'other-way'],
  ]);
  expect(measureOf(TINY, 'community-corrections-unsupervised-rate').direction).toBe('lower');
  expect(unranked('community-corrections-unsupervised-rate')).toEqual([
    ['ge-2022', 'other-way'],
    ['gt-2022', 'other-way'],
  ]);
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

  test('no bureau stands twice', () => {
    for (const { standings: ranked } of all) {
      expect(new Set(ranked.map(({ bureau }) => bureau.bureau)).size).toBe(ranked.length);
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
