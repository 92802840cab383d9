/** The edges that definitions name: on the edge a rule does one thing, a step beyond it the other. */
import { describe, expect, test } from 'vitest';
import { liesWithin } from '../../src/checks/agreement.ts';
import type { Comparator } from '../../src/model/tables/targets.ts';
import { drop, type Edit, promise, set } from './edit.ts';
import { firedBy, resultOf } from './trials.ts';

const verdict = (check: string, ...edits: readonly Edit[]): string[] => {
  const { findings, passed, undecided } = resultOf(check, ...edits);
  return [...findings, ...passed, ...undecided].map((one) => one.verdict);
};

test.each([
  ['none', 90, null, 90, true],
  ['none', 90, null, 91, false],
  ['ge', 90, null, 90, true],
  ['ge', 90, null, 89.9, false],
  ['gt', 90, null, 90, false],
  ['gt', 90, null, 90.1, true],
  ['le', 5, null, 5, true],
  ['le', 5, null, 5.1, false],
  ['lt', 5, null, 5, false],
  ['lt', 5, null, 4.9, true],
  ['none', 90, 95, 89.9, false],
  ['none', 90, 95, 90, true],
  ['none', 90, 95, 95, true],
  ['none', 90, 95, 95.1, false],
  // Both ends of a range bind, whatever its sign says of one of them.
  ['ge', 90, 95, 96, false],
] satisfies [Comparator, number, number | null, number, boolean][])(
  '%s %d–%s: whether %d lies within is %s',
  (comparator, value, value_to, number, expected) => {
    expect(liesWithin(number, { comparator, value, value_to, unit: '%' })).toBe(expected);
  },
);

describe('quantified-share', () => {
  const inWords = (...indicators: readonly string[]): Edit[] =>
    indicators.flatMap((indicator) => [
      set('indicators', indicator, { value: '按规定完成', deduct_per: '', deduct_points: '' }),
      drop('targets', `${indicator}-1`),
      drop('standards', `${indicator}-s1`),
    ]);
  const further = (...keys: readonly string[]): Edit[] =>
    keys.map((key) =>
      set('indicators', key, {
        program: 'p04',
        level1: '效益指标',
        level2: '社会效益指标',
        name: `基层治理${key}`,
        value: '提升',
        line: '112',
      }),
    );
  // 20 of the 24 indicators of the clean form state a number.
  const five = inWords('p01-02', 'p01-03', 'p03-02', 'p03-03', 'p04-03');

  test('15 of 25 is 60%, which is enough; 15 of 26 is not', () => {
    expect(verdict('quantified-share', ...five, ...further('p04-07'))).toEqual(['passed']);
    expect(verdict('quantified-share', ...five, ...further('p04-07', 'p04-08'))).toEqual(['fired']);
  });
});

describe('target-discriminates', () => {
  // The clean form promises 15 rates; without one of them, half is a number. These have no measure in common.
  const RATES = ['p0-03', 'p01-03', 'p01-04', 'p03-02', 'p03-06', 'p04-03', 'p04-04', 'p04-06'];
  const at = (share: readonly string[], cells: Record<string, string>): Edit[] =>
    share.map((indicator) => set('targets', `${indicator}-1`, { comparator: 'eq', value: '100', ...cells }));
  const rates = (...edits: readonly Edit[]) => {
    const { findings, passed } = resultOf('target-discriminates', ...edits);
    const shares = [...findings, ...passed].filter(({ text }) => text.zh.includes('个比率目标中有'));
    return shares.map((one) => `${one.verdict} ${one.arithmetic?.join('; ')}`);
  };
  const even: Edit[] = [drop('indicators', 'p03-03'), drop('targets', 'p03-03-1'), drop('standards', 'p03-03-s1')];

  test('half of the rates at their limit is not more than half', () => {
    expect(rates(...even, ...at(RATES.slice(0, 7), {}))).toEqual(['passed 7 ÷ 14 = 50%']);
    expect(rates(...even, ...at(RATES.slice(0, 8), {}))).toEqual(['fired 8 ÷ 14 = 57.1%']);
  });

  test.each([
    ['a range', { value: '90', value_to: '100' }],
    ['a range from the limit', { value: '100', value_to: '101' }],
    ['about', { comparator: 'approx' }],
    ['less than', { comparator: 'lt' }],
    ['more than none', { comparator: 'gt', value: '0' }],
  ])('%s is not at the limit', (_, cells) => {
    expect(rates(...even, ...at(RATES.slice(0, 8), cells))).toEqual(['passed 0 ÷ 14 = 0%']);
  });
});

describe('rate-in-range', () => {
  const hint = (value: string) =>
    firedBy('rate-in-range', ...promise('p04-03', `${value}%`, { comparator: 'none', value })).map(({ text }) =>
      text.zh.includes('首位的2可能是“≥”的误读'),
    );

  test('101 is out of range and 100 is not; from 2xx on a bare number may begin with a misread sign', () => {
    expect(hint('100')).toEqual([]);
    expect(hint('101')).toEqual([false]);
    expect(hint('199')).toEqual([false]);
    expect(hint('292')).toEqual([true]);
    expect(hint('305')).toEqual([false]);
  });
});

describe('year-matches', () => {
  const fired = (value: string) => firedBy('year-matches', set('indicators', 'p0-05', { value })).length;

  test.each(['超过2022年', '高于2022年', '低于2022年', '较2022年提高'])('%s is a comparison', (value) => {
    expect(fired(value)).toBe(0);
  });

  test.each(['1957.12万元', '不超过1957.12万元', '1957.12'])('%s is an amount', (value) => {
    const number = { program: 'p0', indicator: 'p0-05', origin: 'indicator', comparator: 'none', value: '1957.12' };
    const target = set('targets', 'p0-05-1', { ...number, unit: '万元', line: '25' });
    expect(firedBy('year-matches', set('indicators', 'p0-05', { value }), target)).toEqual([]);
  });

  test('1957.12 without such a number is a month', () => {
    expect(fired('1957.12')).toBe(1);
  });

  test.each(['完成2022年任务', '2024年完成'])('%s is work of another year', (value) => {
    expect(fired(value)).toBe(1);
  });
});

describe('placeholder-or-boilerplate', () => {
  const standards = (...rows: readonly string[]): Edit[] =>
    rows.map((row) =>
      set('standards', `${row}-s1`, { indicator: row, role: 'stated', printed: '计划标准', line: '30' }),
    );
  const all = ['p0-01', 'p0-02', 'p0-03', 'p0-04', 'p0-05', 'p0-06'];
  const without = (row: string): Edit[] => [drop('indicators', row), drop('targets', `${row}-1`)];

  test('one standard for five rows is told, for four it is not', () => {
    const five = [...without('p0-06'), ...standards(...all.slice(0, 5))];
    expect(firedBy('placeholder-or-boilerplate', ...five)).toHaveLength(1);
    const four = [...without('p0-06'), ...without('p0-04'), ...standards('p0-01', 'p0-02', 'p0-03', 'p0-05')];
    expect(firedBy('placeholder-or-boilerplate', ...four)).toEqual([]);
  });

  test('three programs are named, a fourth is counted', () => {
    const value = (...rows: readonly string[]) => rows.map((row) => set('indicators', row, { value: '同上' }));
    const [three] = firedBy('placeholder-or-boilerplate', ...value('p0-05', 'p01-05', 'p03-05'));
    expect(three?.text.zh).toBe('“部门整体支出”“法律援助”“法治宣传”共有3处只填写“同上”。');
    const [four] = firedBy('placeholder-or-boilerplate', ...value('p0-05', 'p01-05', 'p03-05', 'p04-05'));
    expect(four?.text.zh).toBe('“部门整体支出”“法律援助”“法治宣传”等4个项目共有4处只填写“同上”。');
  });
});

describe('output-class-fits', () => {
  const kinds = (row: string, ...units: readonly string[]) => {
    const target = { program: 'p03', indicator: row, origin: 'indicator', comparator: 'ge', value: '90', line: '76' };
    const all = units.map((unit, i) => set('targets', `${row}-${i + 1}`, { ...target, unit }));
    return firedBy('output-class-fits', ...all, drop('standards', `${row}-s1`)).length;
  };

  test('one count among the rates of a quantity is enough, and one rate among the counts of a quality', () => {
    expect(kinds('p03-01', '%')).toBe(1);
    expect(kinds('p03-01', '%', '%')).toBe(1);
    expect(kinds('p03-01', '%', '人')).toBe(0);
    expect(kinds('p03-02', '人')).toBe(1);
    expect(kinds('p03-02', '人', '%')).toBe(0);
    // A grade is no count.
    expect(kinds('p03-02', '分')).toBe(0);
    // Nor can a number without a unit be told.
    expect(kinds('p03-02', '')).toBe(0);
  });
});

describe('benefit-class-fits', () => {
  test.each([
    ['benefit of the economy', '经济效益指标', '法律援助覆盖面', 0],
    ['opinion', '可持续影响指标', '群众认可程度', 1],
    ['opinion in the class of its own', '社会效益指标', '群众法治意识', 0],
  ])('%s', (_, level2, name, count) => {
    expect(firedBy('benefit-class-fits', set('indicators', 'p03-05', { level2, name }))).toHaveLength(count);
  });
});

describe('satisfaction-names-one-group', () => {
  test('words without a rate are not judged, nor are two rates in one cell', () => {
    const joined = set('indicators', 'p04-06', { name: '当事人和群众满意度' });
    const target = { program: 'p04', indicator: 'p04-06', origin: 'indicator', comparator: 'ge', line: '111' };
    const second = set('targets', 'p04-06-2', { ...target, value: '90', unit: '%' });
    expect(firedBy('satisfaction-names-one-group', joined)).toHaveLength(1);
    expect(firedBy('satisfaction-names-one-group', joined, second)).toEqual([]);
    expect(firedBy('satisfaction-names-one-group', joined, set('targets', 'p04-06-1', { unit: '分' }))).toEqual([]);
  });
});
