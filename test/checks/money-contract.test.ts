/** Rules on money on forms as others bring them: five tables, rows of unknown kinds, totals that are not printed twice. */
import { describe, expect, test } from 'vitest';
import { checkForm } from '../../src/checks/run.ts';
import { REAL } from '../compare/datasets.ts';
import { contractOnly, drop, type Edit, set } from './edit.ts';
import { contractResultOf, inShort, verdictsOf } from './trials.ts';
import { bare } from './verdicts.ts';

const verdicts = (check: string, ...edits: readonly Edit[]) => verdictsOf(contractResultOf(check, ...edits));
const fund = (key: string, axis: string, kind: string, label: string, amount_wan: string): Edit =>
  set('funds', key, { program: key.replace(/-.*/, ''), axis, kind, label, amount_wan, line: '14' });
const project = (key: string, form: string, amount_wan: string, parent = ''): Edit =>
  set('programs', key, { form, parent, name: `项目${key}`, amount_wan, line: '200' });
const amount = (key: string, amount_wan: string): Edit => set('funds', key, { amount_wan });

test('the clean form with five tables only has no finding, and nothing is left undecided', () => {
  const { results, findings } = contractOnly();
  expect(findings.map(({ text }) => text.en)).toEqual([]);
  expect(results.flatMap(({ undecided }) => undecided.map(({ text }) => text.en))).toEqual([]);
});

describe('rows that a sum leaves out', () => {
  test('of an unknown kind leave it open where the sums differ, and only there', () => {
    const unknown = fund('p0-f07', 'source', '', '事业收入', '20');
    expect(verdicts('revenue-parts-sum', unknown)).toEqual(['passed']);
    expect(verdicts('revenue-parts-sum', unknown, amount('p0-f02', '250'))).toEqual(['undecided']);
    const use = fund('p0-f07', 'use', '', '经营支出', '10');
    expect(verdicts('basic-plus-project-sum', use, amount('p0-f03', '190'))).toEqual(['undecided']);
  });

  test('of higher levels leave it open where they are just the difference', () => {
    const central = fund('p01-f04', 'source', 'central-transfer', '中央转移支付', '10');
    expect(verdicts('project-sources-sum', central, amount('p01-f02', '45'))).toEqual(['undecided']);
    expect(verdicts('project-sources-sum', central, amount('p01-f02', '46'))).toEqual(['fired 9']);
    const superior = [
      fund('p0-f07', 'source', 'superior', '上级资金', '20'),
      set('programs', 'p0', { superior_funds_wan: '20' }),
    ];
    expect(verdicts('revenue-parts-sum', ...superior, amount('p0-f02', '260'))).toEqual(['undecided']);
    const [trial] = contractResultOf('revenue-parts-sum', ...superior, amount('p0-f02', '260')).undecided;
    expect(trial?.text.zh).toContain('取决于“上级资金”是否计入');
  });
});

describe('a total', () => {
  const unprinted = [drop('funds', 'p0-f01')];

  test('that stands with the program only is a stated total', () => {
    const edits = [...unprinted, amount('p0-f02', '275'), amount('p0-f04', '90')];
    expect(verdicts('revenue-parts-sum', ...edits)).toEqual(['fired 5']);
    expect(verdicts('basic-plus-project-sum', ...edits)).toEqual(['fired 10']);
    expect(verdicts('total-misses-one-part', ...unprinted, set('programs', 'p0', { amount_wan: '200' }))).toEqual([
      'fired -100',
    ]);
  });

  test('that we work out is not said to be printed', () => {
    const edits = [...unprinted, set('programs', 'p0', { amount_wan: '' }), amount('p0-f04', '90')];
    const [finding] = contractResultOf('basic-plus-project-sum', ...edits).findings;
    expect(finding?.text.zh).toBe(
      '整体表没有单列资金总额，基本支出、项目支出与收入各项之和：合计290万元，收入之和为300万元，相差10万元。',
    );
    expect(finding?.text.en).toContain('the sum is 290 wan yuan; the sum of revenue is 300, a difference of 10.');
    expect(finding?.cells.map(({ key }) => key)).toEqual(['p0-f02', 'p0-f05', 'p0-f06', 'p0-f03', 'p0-f04']);
  });

  test('stays open where a kind of expenditure is not printed, unless the other exceeds it', () => {
    const without = drop('funds', 'p0-f04');
    expect(verdicts('basic-plus-project-sum', without)).toEqual(['undecided']);
    expect(verdicts('basic-plus-project-sum', without, amount('p0-f03', '310'))).toEqual(['fired -10']);
    expect(verdicts('basic-plus-project-sum', amount('p0-f04', ''), amount('p0-f03', '310'))).toEqual(['fired -10']);
  });
});

describe('project expenditure', () => {
  const rule = 'projects-sum-to-project-expenditure';

  test('may be printed in several rows', () => {
    const less = amount('p0-f04', '70');
    const rows = [less, fund('p0-f07', 'use', 'project', '专项支出', '30')];
    expect(verdicts(rule, ...rows)).toEqual(['passed']);
    expect(verdicts('part-exceeds-whole', ...rows)).toEqual(['passed']);
    expect(verdicts('basic-plus-project-sum', ...rows)).toEqual(['passed']);
    const [trial] = contractResultOf(rule, ...rows, project('p05', 'project', '5')).findings;
    expect(trial?.arithmetic).toEqual(['70 + 30 = 100', '60 + 40 + 5 = 105', '100 − 105 = −5']);
    expect(trial?.cells.map(({ key }) => key)).toEqual(['p0-f04', 'p0-f07', 'p01', 'p02', 'p05']);
    expect(verdicts(rule, less, fund('p0-f07', 'use', 'project', '专项支出', ''))).toEqual(['undecided']);
  });

  test('may be listed by task and by project: either may agree, and neither decides nothing', () => {
    expect(verdicts(rule, project('p05', 'key-task', '70'), project('p06', 'other-task', '30'))).toEqual(['passed']);
    expect(verdicts(rule, project('p05', 'key-task', '20'), amount('p0-f04', '120'))).toEqual(['passed']);
    expect(verdicts(rule, project('p05', 'key-task', '70'), amount('p0-f04', '90'))).toEqual(['undecided']);
  });

  test('a blank project leaves the sum open unless the others exceed it, and counts nothing with superior funds only', () => {
    const blank = project('p05', 'project', '');
    expect(verdicts(rule, blank)).toEqual(['undecided']);
    expect(verdicts(rule, blank, amount('p0-f04', '80'))).toEqual(['fired -20']);
    expect(
      verdicts(rule, set('programs', 'p05', { form: 'project', name: '甲', superior_funds_wan: '20', line: '200' })),
    ).toEqual(['passed']);
    const child = project('p05', 'spending-direction', '', 'p02');
    expect(
      verdicts(
        'subtotal-equals-children',
        child,
        set('programs', 'p03', { amount_wan: '60' }),
        amount('p03-f01', '60'),
      ),
    ).toEqual(['fired -30']);
  });
});

describe('workings without rows that say what is made of what', () => {
  const rule = 'workings-sum-to-amount';
  const items = (...amounts: readonly string[]): Edit[] => [
    ...['p03-f02', 'p03-f03', 'p03-f04', 'p04-f03'].map((key) => drop('funds', key)),
    drop('funds', 'p04-f02'),
    ...amounts.map((one, i) => fund(`p04-f${i + 2}`, 'calculation', '', `第${i + 1}项`, one)),
  ];

  test('Shifeng is told from its five tables: 90.1 against 90, and 88 people against 86', () => {
    const { results } = checkForm(bare(REAL.document('shifeng-2023')), REAL.reference);
    const fired = (id: string) => results.filter(({ check }) => check.id === id).flatMap(inShort);
    expect(fired(rule)).toEqual(['warning p06-f02 -0.1']);
    expect(fired('unit-price-times-quantity')).toEqual(['warning p02-01 2']);
  });

  test.each([
    ['an item that is the whole amount is made of the others', ['10', '6', '4'], ['passed']],
    ['and fires where they nearly are', ['10', '6', '4.2'], ['fired -0.2']],
    ['but not where they are far off', ['10', '6', '1'], ['undecided']],
    ['an item that is the sum of those behind it is not added again', ['7', '4', '3', '3'], ['passed']],
    ['which leaves the list open where it is far off all the same', ['7', '4', '3', '9'], ['undecided']],
    ['a plain list fires', ['5', '4'], ['fired 1']],
    ['items of nothing are not made of each other', ['0', '0', '0', '9'], ['fired 1']],
  ])('%s', (_, amounts, expected) => {
    expect(verdicts(rule, ...items(...amounts))).toEqual(expected);
  });

  const price = (label: string, amount_wan = ''): Edit => fund('p03-f05', 'calculation', '', label, amount_wan);

  test.each([
    ['1200元/人*200人', '', ['passed', 'passed']],
    ['1200元／人 × ２００名', '', ['passed', 'passed']],
    ['1210元/人*200人', '', ['fired -0.2', 'passed']],
    ['2400元/人*200人', '', ['passed', 'undecided']],
    ['0.12万元*200人', '24', ['passed', 'passed']],
    ['0.12万元*190人', '24', ['fired 1.2', 'fired 10']],
    ['100元/人*200人*12月', '', []],
    ['培训费', '', []],
  ])('a label %s of “%s” is a unit price', (label, printed, expected) => {
    const edits = [drop('funds', 'p03-f03'), drop('funds', 'p03-f04'), price(label, printed)];
    expect(verdicts('unit-price-times-quantity', ...edits)).toEqual(expected);
  });
});

describe('costs in money', () => {
  const rule = 'cost-ceiling-vs-budget';
  const cost = (name: string, value: string, comparator: string, cells = {}): Edit[] => [
    set('indicators', 'p04-04', { name, value }),
    set('targets', 'p04-04-1', { comparator, value: /[\d.]+/.exec(value)?.[0] ?? '', unit: '万元', ...cells }),
  ];
  const more = (n: number, name: string, value: string): Edit[] => [
    set('indicators', `p04-1${n}`, {
      program: 'p04',
      level1: '产出指标',
      level2: '成本指标',
      name,
      value: `≤${value}万元`,
      line: '119',
    }),
    set('targets', `p04-1${n}-1`, {
      program: 'p04',
      indicator: `p04-1${n}`,
      origin: 'indicator',
      comparator: 'le',
      value,
      unit: '万元',
      line: '119',
    }),
  ];
  const superior = set('programs', 'p04', { superior_funds_wan: '5' });

  test.each([
    ['节约成本', '≥5万元', 'ge', []],
    ['成本节约额', '5万元', 'none', []],
    ['经费支出', '≥9万元', 'ge', []],
    ['每件案件补贴标准', '≤0.15万元', 'le', []],
    ['律师服务费', '≤0.15万元/件', 'le', []],
    ['每年总成本', '≤9万元', 'le', ['fired -1']],
    ['厉行节约，控制成本', '≤9万元', 'le', ['fired -1']],
    ['总成本', '约9万元', 'approx', ['undecided']],
    ['总成本', '约10万元', 'approx', ['passed']],
  ])('%s of %s', (name, value, comparator, expected) => {
    expect(verdicts(rule, ...cost(name, value, comparator))).toEqual(expected);
  });

  test('as a range stay open', () => {
    expect(verdicts(rule, ...cost('总成本', '8–10万元', 'none', { value_to: '10' }))).toEqual(['undecided']);
  });

  test.each([
    ['15', ['passed']],
    ['13', ['undecided']],
    ['16', ['fired 1']],
    ['10', ['passed']],
    ['9', ['fired -1']],
  ])('of %s are held against 10 of its own and 5 of higher levels', (value, expected) => {
    expect(verdicts(rule, superior, ...cost('总成本', `≤${value}万元`, 'le'))).toEqual(expected);
  });

  test('that are the sum of the others are the cost alone', () => {
    const total = cost('总成本', '≤12万元', 'le');
    expect(verdicts(rule, ...total, ...more(1, '补贴', '7'), ...more(2, '专家库', '5'))).toEqual(['fired 2']);
    const even = cost('总成本', '≤10万元', 'le');
    expect(verdicts(rule, ...even, ...more(1, '补贴', '7'), ...more(2, '专家库', '3'))).toEqual(['passed']);
  });

  test('one of which happens to be that sum are added up where all make up the budget, and open elsewhere', () => {
    const first = cost('印刷', '≤3万元', 'le');
    expect(verdicts(rule, ...first, ...more(1, '培训', '5'), ...more(2, '其他', '2'))).toEqual(['passed']);
    expect(verdicts(rule, ...first, ...more(1, '培训', '7'), ...more(2, '其他', '4'))).toEqual(['undecided']);
  });
});
