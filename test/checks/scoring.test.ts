/** Rules on scoring: which rows they fire on in the real forms, and what their fixtures do not show. */
import { describe, expect, test } from 'vitest';
import { checkForm } from '../../src/checks/run.ts';
import { REAL } from '../compare/datasets.ts';
import { drop, set } from './edit.ts';
import { contractResultOf, firedBy, inShort, resultOf, verdictsOf } from './trials.ts';

const realResult = (document: string, check: string) => {
  const result = checkForm(REAL.document(document), REAL.reference).results.find((one) => one.check.id === check);
  if (!result) throw new Error(check);
  return result;
};

describe('on the real forms', () => {
  test('all tables of Hengyang add up to 90 points, and one indicator carries none', () => {
    const result = realResult('hengyang-2022', 'points-sum');
    expect(inShort(result)).toEqual(['info p09-08']);
    expect(result.passed.map(({ text }) => text.zh)).toEqual(['17张表的评分权重合计均为90分。']);
  });

  test('one deduction of Hengyang can never take all marks, and four take them long before zero', () => {
    const result = realResult('hengyang-2022', 'deduction-reaches-points');
    expect(inShort(result)).toEqual([
      'info p04-01 -2',
      'info p09-01 -5',
      'info p09-02 -5',
      'info p16-01 -2.5',
      'warning p16-02 9',
    ]);
    expect(result.undecided.map(({ cells }) => cells[0]?.key)).toEqual(['p09-08']);
  });

  test('the saving of 0% that all projects of Hengyang promise earns four fifths of its points', () => {
    const { findings } = realResult('hengyang-2022', 'target-earns-full-points');
    expect(findings).toHaveLength(17);
    const lost = findings.map(({ expected, found }) => `${found}/${expected}`);
    expect(Object.fromEntries([...Map.groupBy(lost, (one) => one)].map(([one, all]) => [one, all.length]))).toEqual({
      '16/20': 16,
      '8/10': 1,
    });
  });

  test('two standards of Shifeng state another kind of thing than the value beside them', () => {
    expect(inShort(realResult('shifeng-2023', 'standard-equals-value'))).toEqual(['warning p03-01', 'info p06-01']);
    expect(realResult('hengyang-2022', 'standard-equals-value').findings).toEqual([]);
  });
});

describe('points', () => {
  test('a table that comes short for an indicator without points is not said to disagree', () => {
    const [finding, ...more] = firedBy('points-sum', set('indicators', 'p04-05', { points: '' }));
    expect(more).toEqual([]);
    expect(finding?.cells.map(({ key, column }) => `${key} ${column}`)).toEqual(['p04-05 points']);
  });

  test('where no sum is the common one, all are named', () => {
    const edits = [set('indicators', 'p03-05', { points: '10' }), set('indicators', 'p04-05', { points: '5' })];
    const [finding] = firedBy('points-sum', ...edits);
    expect(finding?.cells.map(({ key }) => key)).toEqual(['p01', 'p03', 'p04']);
    expect(finding?.expected).toBeUndefined();
  });
});

describe('points of forms with five tables', () => {
  const points = (key: string, value: string) => set('indicators', key, { points: value });

  test('sums of complete tables decide, and that of an incomplete one is told beside them', () => {
    const edits = [points('p04-05', ''), points('p04-04', '30')];
    const { passed, findings } = contractResultOf('points-sum', ...edits);
    expect(passed.map(({ text }) => text.zh)).toEqual([
      '2张表的评分权重合计均为90分；另有指标未写分值的表，已写的合计：“人民调解”80分。',
    ]);
    expect(findings.map(({ text }) => text.zh)).toEqual(['“人民调解”的其余5项指标均有分值，“基层社会稳定”没有。']);
    const [, ...differing] = contractResultOf('points-sum', ...edits, points('p03-05', '')).findings;
    expect(differing).toHaveLength(1);
  });

  test('where no table is complete, no sum is stated', () => {
    const edits = ['p01-05', 'p03-05', 'p04-05'].map((key) => points(key, ''));
    expect(verdictsOf(contractResultOf('points-sum', ...edits))).toEqual(['fired', 'fired', 'fired']);
  });

  test('indicators without points are named once a table', () => {
    const edits = ['p04-03', 'p04-04', 'p04-05'].map((key) => points(key, ''));
    const [finding, ...more] = contractResultOf('points-sum', ...edits).findings;
    expect(more).toEqual([]);
    expect(finding?.cells.map(({ key }) => key)).toEqual(['p04-03', 'p04-04', 'p04-05']);
    expect(finding?.text.en).toContain('carry no points, while the other 3 indicators of “People’s mediation” do.');
  });
});

describe('deductions of forms with five tables', () => {
  const rule = 'deduction-reaches-points';
  const rate = (name: string) => [
    set('indicators', 'p04-03', { name, value: '1%', points: '10', deduct_per: '1', deduct_points: '5' }),
    set('targets', 'p04-03-1', { comparator: 'none', value: '1', measure: '' }),
  ];

  test.each(['有效投诉率', '案件差错率', '社区矫正对象脱管漏管率', '未成年人重新犯罪率', '发改率'])(
    'do not count down from what should be little: %s',
    (name) => {
      expect(contractResultOf(rule, ...rate(name)).findings).toEqual([]);
    },
  );

  test.each(['投诉办结率', '上访化解率', '事故下降率', '发改委对接率', '无投诉率', '办案率'])(
    'count down from what should be much: %s',
    (name) => {
      expect(inShort(contractResultOf(rule, ...rate(name)))).toEqual(['warning p04-03 5']);
    },
  );

  test('are rounded in sentences, and exact in arithmetic', () => {
    const edit = set('indicators', 'p01-01', { deduct_per: '3', deduct_points: '0.05' });
    const [finding] = contractResultOf(rule, edit).findings;
    expect(finding?.text.zh).toContain('只扣9.17分，仍得10.83分');
    expect(finding?.arithmetic?.[0]).toBe('0.05 × 550 ÷ 3 = 9.166667');
  });
});

describe('deductions', () => {
  const rule = 'deduction-reaches-points';

  test('of a percentage take that share of the full marks for every step', () => {
    const [finding] = resultOf(rule, set('indicators', 'p01-06', { deduct_points: '0.5%' })).findings;
    expect(finding?.arithmetic?.[0]).toBe('0.05 × 95 = 4.75');
    expect(finding?.severity).toBe('info');
  });

  test('that take all marks early say where they are gone', () => {
    const [finding] = resultOf(rule, set('indicators', 'p01-01', { deduct_points: '0.6' })).findings;
    // 20 points are gone after 34 deductions of 0.6 for 11 cases each.
    expect(finding?.arithmetic).toEqual(['0.6 × 550 ÷ 11 = 30', '30 > 20', '550 − 34 × 11 = 176']);
    expect(finding?.severity).toBe('info');
  });

  test.each([
    ['a target of zero', { comparator: 'none', value: '0' }],
    ['a target that is to stay low', { comparator: 'le', value: '550' }],
    ['a target whose scoring rule means at most', { comparator: 'none', implied_comparator: 'le', value: '550' }],
  ])('%s is not counted down from', (_, cells) => {
    const edits = [set('targets', 'p01-01-1', { ...cells }), set('indicators', 'p01-01', { deduct_points: '0.04' })];
    expect(firedBy(rule, ...edits)).toEqual([]);
  });
});

describe('tiers', () => {
  const earned = (target: Record<string, string>, full: string, tier: string) =>
    resultOf(
      'target-earns-full-points',
      set('targets', 'p01-04-1', target),
      set('standards', 'p01-04-s1', { comparator: full }),
      set('standards', 'p01-04-s2', { comparator: tier }),
    );
  const keysOf = (trials: readonly { cells: readonly { key: string }[] }[]) =>
    trials.flatMap(({ cells }) => cells.map(({ key }) => key)).filter((key) => key === 'p01-04').length;

  // The bound is 3%: what a target of 3% earns depends on both signs.
  test.each([
    ['none', 'ge', 'lt', 'passed'],
    ['none', 'gt', 'eq', 'fired'],
    ['gt', 'gt', 'eq', 'passed'],
    ['ge', 'gt', 'eq', 'fired'],
    ['ge', 'gt', 'lt', 'undecided'],
    ['le', 'none', 'gt', 'passed'],
    ['lt', 'lt', 'eq', 'passed'],
    ['eq', 'lt', 'eq', 'fired'],
  ])('a target with “%s” against “%s” for full marks and “%s” for a part of them: %s', (sign, full, tier, verdict) => {
    const { findings, passed, undecided } = earned({ comparator: sign }, full, tier);
    expect({ fired: keysOf(findings), passed: keysOf(passed), undecided: keysOf(undecided) }).toEqual({
      fired: 0,
      passed: 0,
      undecided: 0,
      [verdict]: 1,
    });
  });

  test('without a tier, a number that differs is the other rule’s', () => {
    const edits = [set('standards', 'p01-01-s1', { value: '600' })];
    expect(firedBy('target-earns-full-points', ...edits)).toEqual([]);
    expect(inShort(resultOf('standard-equals-value', ...edits))).toEqual(['warning p01-01 -50']);
  });
});

describe('standards', () => {
  const rule = 'standard-equals-value';
  const stated = (printed: string, value: string, unit: string) =>
    set('standards', 'p01-05-s1', { indicator: 'p01-05', role: 'stated', printed, value, unit, line: '50' });

  test('in words state no number to compare', () => {
    const edits = [set('standards', 'p01-01-s1', { role: 'stated', printed: '计划标准', value: '', unit: '' })];
    expect(firedBy(rule, ...edits)).toEqual([]);
  });

  test('another unit is another standard, whatever the number', () => {
    const edits = [set('standards', 'p01-01-s1', { unit: '人' })];
    const [finding] = firedBy(rule, ...edits);
    expect([finding?.expected, finding?.found]).toEqual(['550人', '≥550件']);
  });

  test('a number beside a value in words weighs little', () => {
    expect(inShort(resultOf(rule, stated('100%', '100', '%')))).toEqual(['info p01-05']);
  });

  test('a number beside a date is left open', () => {
    const { findings, undecided } = resultOf(
      rule,
      set('indicators', 'p01-05', { value: '2023年' }),
      stated('100%', '100', '%'),
    );
    expect([findings.length, undecided.length]).toEqual([0, 1]);
  });

  test('a cell with several numbers agrees with a standard that is one of them, and is left open otherwise', () => {
    const second = set('targets', 'p01-01-2', {
      program: 'p01',
      indicator: 'p01-01',
      origin: 'indicator',
      comparator: 'none',
      value: '60',
      unit: '件',
      line: '46',
    });
    expect(resultOf(rule, second).findings).toEqual([]);
    expect(resultOf(rule, second).undecided).toEqual([]);
    expect(resultOf(rule, second, set('standards', 'p01-01-s1', { value: '70' })).undecided).toHaveLength(1);
  });

  test('graded standards are not compared', () => {
    expect(firedBy(rule, set('standards', 'p01-04-s1', { value: '2' }))).toEqual([]);
    expect(firedBy(rule, set('standards', 'p01-04-s1', { value: '2' }), drop('standards', 'p01-04-s2'))).toHaveLength(
      1,
    );
  });
});
