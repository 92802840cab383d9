import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printedChanges, yearChanges, yearPairs } from '../../src/changes/bureau-years.ts';
import type { Change, Subject } from '../../src/changes/change.ts';
import { compareForms } from '../../src/changes/compare-forms.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { DocumentRows } from '../../src/model/rows.ts';
import type { Indicator } from '../../src/model/tables/indicators.ts';
import type { Target } from '../../src/model/tables/targets.ts';
import { REAL, TINY, withDocument } from '../compare/datasets.ts';
import { mirrored, unordered } from './mirror.ts';
import { mutatedRows } from './mutated-rows.ts';

const { reference } = TINY;
const [EARLIER, LATER] = [TINY.document('alpha-2021'), TINY.document('alpha-2022')];

const changesOf = (subject: Subject, later: DocumentRows = LATER, earlier: DocumentRows = EARLIER): Change[] =>
  compareForms({ documents: [earlier], reference }, { documents: [later], reference }).filter(
    (one) => one.subject === subject,
  );

const withTarget = (target: string, cells: Partial<Target>): DocumentRows => ({
  ...LATER,
  targets: LATER.targets.map((row) => (row.target === target ? { ...row, ...cells } : row)),
});

const withIndicator = (indicator: string, cells: Partial<Indicator>): DocumentRows => ({
  ...LATER,
  indicators: LATER.indicators.map((row) => (row.indicator === indicator ? { ...row, ...cells } : row)),
});

const kindOf = (measure: string, later: DocumentRows) =>
  changesOf('target', later)
    .filter((one) => one.measure === measure)
    .map(({ kind, aspects }) => [kind, ...aspects].join(' '));

describe('alpha from 2021 to 2022', () => {
  test('targets: raised, lowered, rephrased, added and removed, each promise once', () => {
    expect(changesOf('target').map(({ measure, kind, aspects }) => [measure, kind, ...aspects])).toEqual([
      ['legal-aid-cases', 'raised'],
      ['mediation-success-rate', 'raised', 'comparator'],
      ['community-corrections-unsupervised-rate', 'raised', 'comparator'],
      ['cost-ceiling', 'added'],
      ['legal-aid-complaint-rate', 'added'],
      ['legal-publicity-materials', 'added'],
      ['legal-publicity-events', 'added'],
      ['mediation-cases', 'removed'],
      ['cost-saving-rate', 'removed'],
      ['legal-aid-file-quality-pass-rate', 'removed'],
      ['cost-saving-rate', 'removed'],
      ['legal-aid-recipient-satisfaction', 'removed'],
      ['public-satisfaction', 'changed', 'comparator'],
    ]);
  });

  test('money: the department’s sums as printed; that of a program only where both years have it', () => {
    const moved = changesOf('money').map(({ kind, earlier, later }) => [
      (later ?? earlier)?.name,
      kind,
      earlier?.amount ?? null,
      later?.amount ?? null,
    ]);
    expect(moved).toEqual([
      ['资金总额', 'raised', 300_123_456, 320_000_000],
      ['一般公共预算', 'raised', 280_000_000, 320_000_000],
      ['基本支出', 'lowered', 199_623_456, 199_500_000],
      ['项目支出', 'raised', 100_500_000, 120_500_000],
      ['其他资金', 'removed', 8_000_000, null],
    ]);
  });

  test('programs by printed name, with their amounts', () => {
    const programs = changesOf('program').map(({ kind, earlier, later }) => [
      kind,
      (later ?? earlier)?.name?.slice(0, 4),
      (later ?? earlier)?.amount,
    ]);
    expect(programs).toEqual([
      ['added', '法律援助', 70_000_000],
      ['added', '为贯彻落', 50_500_000],
      ['removed', '法律援助', 60_000_000],
      ['removed', '人民调解', 40_500_000],
    ]);
  });

  test('indicators of programs that both years have: those of others come and go with them', () => {
    expect(
      changesOf('indicator').map(({ kind, aspects, earlier, later }) => [
        kind,
        ...aspects,
        earlier?.name ?? null,
        later?.name ?? null,
      ]),
    ).toEqual([
      ['added', null, '法治宣传活动增长率'],
      ['added', null, '不超过预算'],
      ['added', null, '法治意识持续增强'],
      ['removed', '全市人民调解案件', null],
      ['removed', '成本节约率', null],
      ['removed', '促进经济发展', null],
      ['removed', '群众知法、守法意识', null],
      ['changed', 'name', 'value', '项目完成时间', '完成时间'],
    ]);
  });

  test('findings that appeared and went', () => {
    const errors = changesOf('finding').filter(({ tier }) => tier === 'major');
    expect(errors.map(({ kind, earlier }) => [kind, earlier?.finding?.check])).toEqual([
      ['removed', 'revenue-parts-sum'],
    ]);
  });

  test('is an answer for the pair, found by the two documents', () => {
    const [pair, ...others] = yearPairs(TINY, 'alpha');
    if (!pair) throw new Error('no pair');
    expect([pair.id, pair.years, others]).toEqual(['alpha-2021..alpha-2022', [2021, 2022], []]);
    expect(yearChanges(TINY, pair)).toBe(yearChanges(TINY, pair));
    const { changes } = yearChanges(TINY, pair);
    expect(printedChanges(TINY, pair).changes).toEqual(changes.filter(({ subject }) => subject !== 'finding'));
  });
});

describe('a target', () => {
  test('with the same number and another comparator is rephrased, with the same comparator it stays', () => {
    expect(kindOf('public-satisfaction', LATER)).toEqual(['changed comparator']);
    expect(kindOf('public-satisfaction', withTarget('p0-08-1', { comparator: 'ge' }))).toEqual([]);
  });

  test.each<[string, Partial<Target>, string]>([
    ['in another unit', { unit: '分', value: 96 }, 'changed comparator number unit'],
    ['that becomes a range', { comparator: 'ge', value: 96, value_to: 99 }, 'changed number'],
    ['of another meaning', { comparator: 'ge', value: 96, match: 'close', note: '甲 | a' }, 'changed number wording'],
    ['that turns a floor into a ceiling', { comparator: 'le', value: 96 }, 'changed comparator number'],
    ['with a higher floor', { comparator: 'gt', value: 96 }, 'raised comparator'],
    ['with a lower floor', { comparator: 'ge', value: 94.5 }, 'lowered'],
  ])('%s', (_, cells, told) => {
    expect(kindOf('public-satisfaction', withTarget('p0-08-1', cells))).toEqual([told]);
  });

  test('that each year states once is found in whatever indicator it stands', () => {
    const later = withTarget('p02-02-1', {
      measure: 'mediation-cases',
      match: 'exact',
      note: null,
      unit: '件',
      value: 40_000,
      value_to: null,
    });
    expect(kindOf('mediation-cases', later)).toEqual(['raised']);
  });

  test('without a measure is known by its indicator', () => {
    const growth = changesOf('target', withTarget('p0-03-1', { value: 7 }), LATER);
    expect(growth.map(({ kind, measure, later }) => [kind, measure, later?.name])).toEqual([
      ['raised', null, '法治宣传活动增长率'],
    ]);
  });
});

describe('an indicator', () => {
  test('is the same whatever year its name holds and however it is set', () => {
    const later = withIndicator('p0-01', { name: '2022年办理法律援助案件数（件）'.replace('（件）', '') });
    expect(changesOf('indicator', later).filter(({ aspects }) => aspects.includes('name'))).toHaveLength(1);
  });

  test('of another class is said to be so; another path to its class is no change', () => {
    const moved = withIndicator('p0-01', { level2: '质量指标' });
    expect(changesOf('indicator', moved).some(({ aspects }) => aspects.includes('class'))).toBe(true);
    // Satisfaction has two homes.
    expect(changesOf('indicator').some(({ aspects }) => aspects.includes('class'))).toBe(false);
  });

  test('with a much changed name is known by its promise, and two promises are two indicators', () => {
    const renamed = withIndicator('p0-01', { name: '援助总量' });
    expect(changesOf('indicator', renamed).map(({ aspects }) => aspects.join())).toContain('name');
    const other = { ...renamed, targets: withTarget('p0-01-1', { measure: 'energy' }).targets };
    expect(changesOf('indicator', other).filter(({ kind }) => kind === 'added')).toHaveLength(4);
  });
});

test('programs of one name are told apart by their order, so that none of them vanishes', () => {
  const alike = (rows: DocumentRows): DocumentRows => ({
    ...rows,
    programs: rows.programs.map((row) => (row.program === 'p0' ? row : { ...row, name: '专项经费' })),
  });
  const sums = changesOf('money', alike(LATER), alike(EARLIER)).filter((one) => one.later?.program === '专项经费');
  expect(
    sums.filter(({ tier }) => tier === 'major').map(({ earlier, later }) => [earlier?.amount, later?.amount]),
  ).toEqual([
    [60_000_000, 70_000_000],
    [40_500_000, 50_500_000],
  ]);
});

test('a bureau with one year has no pair, even with two documents of it', () => {
  expect(yearPairs(TINY, 'beta')).toEqual([]);
  for (const { bureau } of REAL.reference.bureaus.values()) expect(yearPairs(REAL, bureau)).toEqual([]);
});

test('documents of one year are read together', () => {
  const apart: Dataset = withDocument(TINY, 'beta-2022-tasks', (rows) => ({
    ...rows,
    document: { ...rows.document, bureau: 'alpha' },
  }));
  const [pair] = yearPairs(apart, 'alpha');
  expect(pair?.later.map(({ document }) => document)).toEqual(['alpha-2022', 'beta-2022-tasks']);
});

test('whatever becomes of two years, backwards is the mirror', () => {
  fc.assert(
    fc.property(mutatedRows(EARLIER), mutatedRows(LATER), (one, other) => {
      const [earlier, later] = [
        { documents: [one], reference },
        { documents: [other], reference },
      ];
      expect(unordered(mirrored(compareForms(later, earlier)))).toEqual(unordered(compareForms(earlier, later)));
      expect(compareForms(earlier, earlier)).toEqual([]);
    }),
    { numRuns: 80 },
  );
});
