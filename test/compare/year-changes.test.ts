import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bureauYears, yearsOfBureau } from '../../src/compare/bureau-years.ts';
import { changesOfBureau, type TargetChangeKind, yearChanges } from '../../src/compare/year-changes.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { COMPARATORS, type Target } from '../../src/model/tables/targets.ts';
import { REAL, TINY, withDocument } from './datasets.ts';

const [alpha] = changesOfBureau(TINY, 'alpha');
if (!alpha) throw new Error('no change');

const kindsOf = (dataset: Dataset) =>
  Object.fromEntries(
    changesOfBureau(dataset, 'alpha').flatMap(({ targets }) =>
      targets.map(({ measure, kind }) => [measure.measure, kind]),
    ),
  );

/** The tiny data with cells of alpha's target of 2022 changed. */
const withLater = (target: string, cells: Partial<Target>): Dataset =>
  withDocument(TINY, 'alpha-2022', (rows) => ({
    ...rows,
    targets: rows.targets.map((row) => (row.target === target ? { ...row, ...cells } : row)),
  }));

describe('alpha from 2021 to 2022', () => {
  test('targets: raised, lowered, rephrased, unclear, added and dropped', () => {
    expect(alpha.targets.map(({ measure, kind, isRephrased }) => [measure.measure, kind, isRephrased])).toEqual([
      ['community-corrections-unsupervised-rate', 'raised', true],
      ['legal-aid-cases', 'raised', false],
      ['mediation-success-rate', 'raised', true],
      ['public-satisfaction', 'rephrased', false],
      ['cost-ceiling', 'added', false],
      ['legal-aid-complaint-rate', 'added', false],
      ['legal-publicity-events', 'added', false],
      ['legal-publicity-materials', 'added', false],
      ['cost-saving-rate', 'dropped', false],
      ['legal-aid-file-quality-pass-rate', 'dropped', false],
      ['legal-aid-recipient-satisfaction', 'dropped', false],
      ['mediation-cases', 'dropped', false],
    ]);
  });

  test('money: the total, the split, and programs by printed name', () => {
    const moved = alpha.money.map(({ item, name, earlier, later }) => [
      name?.slice(0, 4) ?? item,
      earlier?.amount ?? null,
      later?.amount ?? null,
    ]);
    expect(moved).toEqual([
      ['total', 300_123_456, 320_000_000],
      ['basic', 199_623_456, 199_500_000],
      ['project', 100_500_000, 120_500_000],
      ['法律援助', 60_000_000, null],
      ['人民调解', 40_500_000, null],
      ['法律援助', null, 70_000_000],
      ['为贯彻落', null, 50_500_000],
    ]);
  });

  test('indicators by printed name', () => {
    expect(alpha.addedIndicators.map(({ name, source }) => [name.slice(0, 8), source.key])).toEqual([
      ['法治宣传活动增长', 'p0-03'],
      ['完成时间', 'p0-05'],
      ['不超过预算', 'p0-06'],
      ['法治意识持续增强', 'p0-07'],
      ['有效投诉率', 'p01-02'],
      ['为贯彻落实法治社', 'p02-01'],
      ['宣传活动次数', 'p02-02'],
    ]);
    const printed = new Set(TINY.document('alpha-2021').indicators.map(({ name }) => name));
    expect(alpha.keptIndicators + alpha.droppedIndicators.length).toBe(printed.size);
  });
});

test('a number that stays with another comparator is rephrased', () => {
  expect(kindsOf(TINY)['public-satisfaction']).toBe('rephrased');
  expect(kindsOf(withLater('p0-08-1', { comparator: 'ge' }))['public-satisfaction']).toBeUndefined();
});

test('another unit is rephrased, whatever the number', () => {
  const dataset = withLater('p02-02-1', { measure: 'mediation-cases', match: 'exact', value_to: null, note: null });
  expect(kindsOf(dataset)['mediation-cases']).toBe('rephrased');
});

test('a close match, a range or several numbers are not said to be higher or lower', () => {
  expect(kindsOf(withLater('p0-08-1', { match: 'close', note: '甲 | a', value: 99 }))['public-satisfaction']).toBe(
    'unclear',
  );
  expect(kindsOf(withLater('p0-08-1', { value: 96, value_to: 99 }))['public-satisfaction']).toBe('unclear');
  expect(kindsOf(withLater('p01-02-1', { measure: 'public-satisfaction', value: 90 }))['public-satisfaction']).toBe(
    'rephrased',
  );
});

test('a bureau with one year has no change, even with two documents of it', () => {
  expect(changesOfBureau(TINY, 'beta')).toEqual([]);
  for (const { bureau } of REAL.reference.bureaus.values()) expect(changesOfBureau(REAL, bureau)).toEqual([]);
});

test('two documents of a year are read together, and what both state is one promise', () => {
  const [year, ...others] = yearsOfBureau(TINY, 'beta');
  expect([year?.documents.length, others]).toEqual([2, []]);
  const mediation = year?.promises.get('mediation-success-rate');
  expect(mediation?.map(({ scopes, sources }) => [scopes, sources.map(({ document }) => document)])).toEqual([
    [
      ['project', 'department', 'goal'],
      ['beta-2022', 'beta-2022-tasks', 'beta-2022-tasks'],
    ],
  ]);
});

const MIRROR: Record<TargetChangeKind, TargetChangeKind> = {
  raised: 'lowered',
  lowered: 'raised',
  rephrased: 'rephrased',
  unclear: 'unclear',
  added: 'dropped',
  dropped: 'added',
};

test('backwards everything is the other way round, and nothing changes against itself', () => {
  const cells = fc.record({
    value: fc.integer({ min: 0, max: 3 }),
    value_to: fc.option(fc.integer({ min: 4, max: 5 })),
    comparator: fc.constantFrom(...COMPARATORS),
    measure: fc.constantFrom('public-satisfaction', 'legal-aid-cases', 'mediation-success-rate'),
    match: fc.constantFrom('exact' as const, 'close' as const),
    unit: fc.constantFrom('%', '件'),
  });
  const count = TINY.document('alpha-2022').targets.length;
  fc.assert(
    fc.property(fc.array(cells, { minLength: count, maxLength: count }), (changes) => {
      const dataset = withDocument(TINY, 'alpha-2022', (rows) => ({
        ...rows,
        targets: rows.targets.map((row, i) => ({ ...row, ...changes[i] })),
      }));
      const [earlier, later] = yearsOfBureau(dataset, 'alpha');
      if (!earlier || !later) throw new Error('no years');
      const there = yearChanges(dataset, earlier, later);
      const back = yearChanges(dataset, later, earlier);
      const kinds = ({ targets }: typeof there) => new Map(targets.map(({ measure, kind }) => [measure, kind]));
      expect(new Map([...kinds(there)].map(([measure, kind]) => [measure, MIRROR[kind]]))).toEqual(
        new Map(
          [...kinds(back)].toSorted(
            ([a], [b]) => [...kinds(there).keys()].indexOf(a) - [...kinds(there).keys()].indexOf(b),
          ),
        ),
      );
      expect(there.sameTargets).toBe(back.sameTargets);
      expect([there.addedIndicators, there.droppedIndicators]).toEqual([back.droppedIndicators, back.addedIndicators]);
      expect(there.money.length).toBe(back.money.length);
      const { targets, money, addedIndicators, droppedIndicators } = yearChanges(dataset, later, later);
      expect([targets, money, addedIndicators, droppedIndicators]).toEqual([[], [], [], []]);
    }),
    { numRuns: 60 },
  );
});

describe('a measure over the years', () => {
  const { measures } = bureauYears(TINY, 'alpha');
  const years = (key: string) => measures.find(({ measure }) => measure.measure === key);

  test('is that of bureaus with two years of it', () => {
    expect(measures.map(({ measure }) => measure.measure)).toEqual([
      'legal-aid-cases',
      'mediation-success-rate',
      'community-corrections-unsupervised-rate',
      'public-satisfaction',
    ]);
    expect(bureauYears(TINY, 'beta').measures).toEqual([]);
  });

  test('is joined only where both years say one exact number with one comparator', () => {
    expect(years('public-satisfaction')?.points.map(({ isContinued }) => isContinued)).toEqual([false, false]);
    const dataset = withLater('p0-08-1', { comparator: 'ge', value: 96 });
    const points = bureauYears(dataset, 'alpha').measures.find((one) => one.measure.measure === 'public-satisfaction');
    expect(points?.points.map(({ isContinued }) => isContinued)).toEqual([false, true]);
  });

  test('is not joined over a missing year', () => {
    const apart = withDocument(withLater('p0-08-1', { comparator: 'ge', value: 96 }), 'alpha-2022', (rows) => ({
      ...rows,
      document: { ...rows.document, year: 2024 },
    }));
    const points = bureauYears(apart, 'alpha').measures.find((one) => one.measure.measure === 'public-satisfaction');
    expect(points?.points.map(({ isContinued }) => isContinued)).toEqual([false, false]);
  });
});

test('programs of one name are one sum, so that none of them vanishes', () => {
  const alike = ['alpha-2021', 'alpha-2022'].reduce(
    (dataset, key) =>
      withDocument(dataset, key, (rows) => ({
        ...rows,
        programs: rows.programs.map((row) => (row.program === 'p0' ? row : { ...row, name: '专项经费' })),
      })),
    TINY,
  );
  const [change] = changesOfBureau(alike, 'alpha');
  const money = change?.money.find(({ name }) => name === '专项经费');
  // 60 + 40.5 and 70 + 50.5 万元.
  expect([money?.earlier?.amount, money?.later?.amount]).toEqual([100_500_000, 120_500_000]);
});
