/** Rules on money: which rows they fire on in the real forms, and what their fixtures do not show. */
import { describe, expect, test } from 'vitest';
import { checkForm } from '../../src/checks/run.ts';
import { REAL } from '../compare/datasets.ts';
import { drop, set } from './edit.ts';
import { firedBy, inShort, resultOf } from './trials.ts';

const MONEY = [
  'revenue-parts-sum',
  'basic-plus-project-sum',
  'total-misses-one-part',
  'projects-sum-to-project-expenditure',
  'subtotal-equals-children',
  'project-sources-sum',
  'workings-sum-to-amount',
  'unit-price-times-quantity',
  'cost-ceiling-vs-budget',
];

test.each([
  [
    'hengyang-2022',
    {
      'revenue-parts-sum': ['error p0-f01 -16'],
      'basic-plus-project-sum': ['error p0-f01 -16'],
      'total-misses-one-part': ['warning p0-f01 -16'],
    },
  ],
  ['jieyang-2021', { 'projects-sum-to-project-expenditure': ['warning p0-f03 -1008.34'] }],
  ['luan-2021', { 'workings-sum-to-amount': ['info p01 0.05'], 'cost-ceiling-vs-budget': ['info p01-10 -0.05'] }],
  ['shaoyang-2021', { 'cost-ceiling-vs-budget': ['warning p01-14 -10'] }],
  [
    'shifeng-2023',
    { 'workings-sum-to-amount': ['warning p06-f02 -0.1'], 'unit-price-times-quantity': ['warning p02-01 2'] },
  ],
])('%s: what fires on its money', (document, expected) => {
  const { results } = checkForm(REAL.document(document), REAL.reference);
  const fired = results
    .filter(({ check, findings }) => MONEY.includes(check.id) && findings.length > 0)
    .map((result) => [result.check.id, inShort(result)]);
  expect(Object.fromEntries(fired)).toEqual(expected);
});

test('the sentence on a cost target says its bound', () => {
  const textOf = (document: string) =>
    checkForm(REAL.document(document), REAL.reference)
      .findings.filter(({ check }) => check.id === 'cost-ceiling-vs-budget')
      .map(({ text }) => text.zh);
  expect(textOf('shaoyang-2021')).toEqual(['“行政执法（法律服务）”的成本指标为小于171万元，比预算181万元低10万元。']);
});

test('a blank kind of expenditure is no zero: the sum stays open unless it fits', () => {
  const blank = set('funds', 'p0-f04', { amount_wan: '' });
  expect(resultOf('basic-plus-project-sum', blank).undecided).toHaveLength(1);
  const whole = set('funds', 'p0-f03', { amount_wan: '300' });
  expect(resultOf('basic-plus-project-sum', blank, whole).passed).toHaveLength(1);
});

test('the part that a total misses is told on the side that it stands on', () => {
  const [finding, ...more] = firedBy(
    'total-misses-one-part',
    set('funds', 'p0-f01', { amount_wan: '200' }),
    set('programs', 'p0', { amount_wan: '200' }),
  );
  expect(more).toEqual([]);
  expect(finding?.cells.map(({ key }) => key)).toEqual(['p0-f01', 'p0-f04', 'p0-f03']);
  expect(finding?.text.zh).toContain('“项目支出”100万元');
  expect(finding?.arithmetic).toEqual(['200 + 100 = 300', '300 − 100 = 200', '200 − 300 = −100']);
});

test('a total that is off by none of its parts is left to the rules on sums', () => {
  const edits = [set('funds', 'p0-f01', { amount_wan: '290' }), set('programs', 'p0', { amount_wan: '290' })];
  const { findings, passed, undecided } = resultOf('total-misses-one-part', ...edits);
  expect([findings, passed, undecided]).toEqual([[], [], []]);
});

test('a project without an amount leaves the sum of projects open', () => {
  const edits = [set('programs', 'p01', { amount_wan: '' }), set('funds', 'p01-f01', { amount_wan: '' })];
  const { findings, undecided } = resultOf('projects-sum-to-project-expenditure', ...edits);
  expect(findings).toEqual([]);
  expect(undecided[0]?.text.zh).toContain('法律援助');
});

test('sources that are all blank say nothing of a project’s total', () => {
  const edits = ['p01-f02', 'p01-f03'].map((key) => set('funds', key, { amount_wan: '' }));
  expect(resultOf('project-sources-sum', ...edits).undecided).toHaveLength(1);
});

test('an appropriation printed beside the budgets that it comes from is not added twice', () => {
  const whole = set('funds', 'p0-f07', {
    program: 'p0',
    axis: 'source',
    kind: 'fiscal-appropriation',
    label: '财政拨款',
    amount_wan: '280',
    line: '9',
  });
  expect(resultOf('revenue-parts-sum', whole).findings).toEqual([]);
  expect(resultOf('revenue-parts-sum', whole).passed[0]?.arithmetic).toEqual(['12 + 8 + 280 = 300']);
});

describe('workings', () => {
  test('with several sums are held by the one that is the amount, or not at all', () => {
    const second = (amount_wan: string) =>
      set('funds', 'p03-f05', {
        program: 'p03',
        axis: 'calculation',
        kind: 'total',
        label: '小计',
        amount_wan,
        line: '94',
      });
    const edits = [second('6'), set('funds', 'p03-f04', { amount_wan: '30' })];
    expect(resultOf('workings-sum-to-amount', ...edits).findings).toEqual([]);
    expect(resultOf('workings-sum-to-amount', ...edits).undecided).toEqual([]);
    const none = [second('6'), set('funds', 'p03-f04', { amount_wan: '29' })];
    expect(resultOf('workings-sum-to-amount', ...none).undecided).toHaveLength(1);
  });

  test('a difference of up to 0.05 is told as rounding', () => {
    const [finding] = resultOf('workings-sum-to-amount', set('funds', 'p04-f03', { amount_wan: '4.05' })).findings;
    expect(finding?.severity).toBe('info');
    expect(finding?.text.zh).toContain('四舍五入');
  });

  test('are held together level by level', () => {
    // 骨干培训 24 + 资料印制 7 = 31 against the stated 30, and 30 against the 30 of the program.
    const { findings, passed } = resultOf('workings-sum-to-amount', set('funds', 'p03-f03', { amount_wan: '7' }));
    expect(findings.map(({ cells }) => cells.map(({ key }) => key))).toEqual([['p03-f04', 'p03-f02', 'p03-f03']]);
    expect(passed.some(({ cells }) => cells.map(({ key }) => key).join() === 'p03,p03-f04')).toBe(true);
  });

  test('an addend may be a unit price, and may be subtracted', () => {
    const edits = [
      set('funds', 'p03-f02', { amount_wan: '25.5' }),
      set('workings', 'p03-w01', { fund: '', price_wan: '0.125', quantity: '204', unit: '人' }),
      set('workings', 'p03-w04', { total: 'p03-f04', price_wan: '-0.5', quantity: '3', line: '92' }),
    ];
    const passed = resultOf('workings-sum-to-amount', ...edits).passed.flatMap(({ arithmetic = [] }) => arithmetic);
    expect(passed).toContain('0.125 × 204 = 25.5');
    expect(passed).toContain('25.5 + 6 − 1.5 = 30');
  });

  test('a plain list with a blank item stays open', () => {
    const edits = [set('funds', 'p04-f02', { amount_wan: '' })];
    expect(resultOf('workings-sum-to-amount', ...edits).undecided).toHaveLength(1);
  });
});

describe('unit prices', () => {
  test('a product may be off by half a percent, and no more', () => {
    const fired = (price: string) =>
      firedBy('unit-price-times-quantity', set('workings', 'p03-w03', { price_wan: price })).length;
    expect([fired('0.1206'), fired('0.1207'), fired('0.1194'), fired('0.1193')]).toEqual([0, 1, 0, 1]);
  });

  test('of several targets in the unit none is chosen, unless they are one promise', () => {
    const changed = set('workings', 'p03-w03', { price_wan: '0.125', quantity: '192' });
    const second = (cells: Record<string, string>) =>
      set('targets', 'p03-05-1', {
        program: 'p03',
        indicator: 'p03-05',
        origin: 'indicator',
        comparator: 'none',
        unit: '人',
        line: '80',
        ...cells,
      });
    const measure = { measure: 'community-corrections-population', match: 'exact' };
    const same = set('targets', 'p03-01-1', measure);
    const rule = 'unit-price-times-quantity';
    expect(resultOf(rule, changed, second({ value: '50' })).undecided).toHaveLength(1);
    expect(resultOf(rule, changed, second({ value: '192' })).findings).toEqual([]);
    expect(resultOf(rule, changed, same, second({ value: '200', ...measure })).findings).toHaveLength(1);
    const close = { ...measure, match: 'close', note: '口径相近 | close' };
    expect(resultOf(rule, changed, same, second({ value: '200', ...close })).undecided).toHaveLength(1);
  });

  test('a quantity in another unit is not compared', () => {
    const edits = [set('workings', 'p03-w03', { price_wan: '0.125', quantity: '192', unit: '人次' })];
    expect(firedBy('unit-price-times-quantity', ...edits)).toEqual([]);
  });
});

describe('cost ceilings', () => {
  const costs = (comparator: string, value: string) => [
    set('indicators', 'p04-04', { name: '项目总成本', value: `${value}万元` }),
    set('targets', 'p04-04-1', { comparator, value, unit: '万元' }),
    drop('standards', 'p04-04-s1'),
    drop('standards', 'p04-04-s2'),
  ];
  const rule = 'cost-ceiling-vs-budget';

  test.each([
    ['le', '10', []],
    ['lt', '10', []],
    ['lt', '9', ['warning p04-04 -1']],
    ['le', '11', ['error p04-04 1']],
    ['none', '10.05', ['info p04-04 0.05']],
  ])('%s %s against a budget of 10', (comparator, value, expected) => {
    expect(inShort(resultOf(rule, ...costs(comparator, value)))).toEqual(expected);
  });

  test('one of several that is the whole budget leaves open whether they add up', () => {
    const part = set('targets', 'p04-04-2', {
      program: 'p04',
      indicator: 'p04-04',
      origin: 'indicator',
      label: '补贴',
      comparator: 'le',
      value: '6',
      unit: '万元',
      line: '109',
    });
    const { findings, undecided } = resultOf(rule, ...costs('le', '10'), part);
    expect([findings.length, undecided.length]).toEqual([0, 1]);
  });

  test('money promised as a benefit is no cost', () => {
    const edits = [
      set('indicators', 'p04-05', { name: '事业收入', value: '16万元' }),
      set('targets', 'p04-05-1', {
        program: 'p04',
        indicator: 'p04-05',
        origin: 'indicator',
        comparator: 'none',
        value: '16',
        unit: '万元',
        line: '110',
      }),
    ];
    const { findings, passed } = resultOf(rule, ...edits);
    expect([findings, passed]).toEqual([[], []]);
  });
});
