/** Stock wording: on the real forms, and one wording at a time. */
import { describe, expect, test } from 'vitest';
import { checkForm } from '../../src/checks/run.ts';
import { REAL } from '../compare/datasets.ts';
import { cleanWith, type Edit, set } from './edit.ts';

describe('placeholder-or-boilerplate on the real forms', () => {
  test.each([
    ['hengyang-2022', ['17 p01-t02', '2 p12-t01', '3 p10-g02']],
    ['jieyang-2021', []],
    ['luan-2021', ['2 p03-04', '1 p03-22']],
    ['shaoyang-2021', ['19 p01-01-s1']],
    ['shifeng-2023', ['3 p0-05', '9 p07-01-s1', '2 p01-t02', '2 p04-t01', '1 p07-g01']],
  ])('%s: how many cells of each kind, and the first of them', (document, kinds) => {
    const findings = checkForm(REAL.document(document), REAL.reference).findings;
    const stock = findings.filter(({ check }) => check.id === 'placeholder-or-boilerplate');
    expect(stock.map(({ cells }) => `${cells.length} ${cells[0]?.key}`)).toEqual(kinds);
  });
});

describe('placeholder-or-boilerplate', () => {
  const kinds = (...edits: readonly Edit[]): string[][] =>
    cleanWith(...edits)
      .findings.filter(({ check }) => check.id === 'placeholder-or-boilerplate')
      .map(({ cells }) => cells.map(({ key, column }) => `${key} ${column}`));

  test.each([
    ['无直接经济效益', '无直接经济效益'],
    ['完成年度任务', '完成年度任务'],
    ['项目可持续', '项目可持续'],
    ['学法用法氛围', '学法用法 氛围'],
  ])('%s is stock wording', (_, value) => {
    expect(kinds(set('indicators', 'p03-05', { value }))).toEqual([['p03-05 value']]);
  });

  test('a denial that repeats its name is told once', () => {
    const denial = set('indicators', 'p03-05', { name: '无直接经济效益', value: '无直接经济效益' });
    expect(kinds(denial)).toEqual([['p03-05 value']]);
  });

  test.each([
    '全部完成年度任务',
    '按计划完成年度任务',
    '完成年度任务目标',
    '完成年度计划任务',
    '圆满完成本年度各项工作任务',
  ])('%s promises only the tasks of the year', (value) => {
    expect(kinds(set('indicators', 'p03-05', { value }))).toEqual([['p03-05 value']]);
  });

  test.each(['具有可持续性', '可持续发展', '长期可持续', '无', '不涉及', '/', '—', '——', '……', '≥**%', 'XX', '≥××件'])(
    '%s says nothing',
    (value) => {
      expect(kinds(set('indicators', 'p03-05', { value }))).toEqual([['p03-05 value']]);
    },
  );

  test('a name may be stock wording too', () => {
    expect(kinds(set('indicators', 'p03-05', { name: '同上' }))).toEqual([['p03-05 name']]);
    expect(kinds(set('indicators', 'p03-02', { name: '完成年度任务' }))).toEqual([['p03-02 name']]);
    // A value that repeats its name is told as such.
    expect(kinds(set('indicators', 'p03-05', { name: '完成年度任务', value: '完成年度任务' }))).toEqual([
      ['p03-05 value'],
    ]);
  });

  test.each([
    '持续提高',
    '完成年度培训任务200人',
    '完成全部案件',
    '推动可持续发展战略宣传',
    '无积压',
    'X光检查全覆盖',
    '5%',
  ])('%s is none', (value) => {
    expect(kinds(set('indicators', 'p03-05', { value }))).toEqual([]);
  });

  test('no accident is a promise', () => {
    expect(kinds(set('indicators', 'p03-05', { name: '重大安全事故', value: '无' }))).toEqual([]);
  });

  test('goal texts: the same in two programs, headed by another program, a number of another field', () => {
    expect(kinds(set('goals', 'p04-t01', { fingerprint: '00000000000000a3' }))).toEqual([
      ['p03-t01 heading', 'p04-t01 printed'],
    ]);
    expect(kinds(set('goals', 'p03-t01', { heading: '法律援助' }))).toEqual([['p03-t01 heading']]);
    // Its own table promises the same.
    expect(kinds(set('programs', 'p01', { topic: 'rule-of-law' }))).toEqual([]);
    const goal = {
      program: 'p03',
      origin: 'goal',
      label: '援助',
      comparator: 'ge',
      value: '550',
      unit: '件',
      line: '73',
    };
    const exact = set('targets', 'p03-g01', { ...goal, measure: 'legal-aid-cases', match: 'exact' });
    const close = set('targets', 'p03-g01', {
      ...goal,
      measure: 'legal-aid-cases',
      match: 'close',
      note: '受理 | accepted',
    });
    expect(kinds(exact)).toEqual([['p03-g01 value']]);
    expect(kinds(close)).toEqual([]);
  });

  test('one standard on every row of a table, and none where a row has another', () => {
    const standard = (row: string, printed: string) =>
      set('standards', `${row}-s1`, { indicator: row, role: 'stated', printed, line: '30' });
    const all = ['p0-01', 'p0-02', 'p0-03', 'p0-04', 'p0-05', 'p0-06'];
    const same = all.map((row) => standard(row, '计划标准'));
    expect(kinds(...same)).toEqual([all.map((row) => `${row}-s1 printed`)]);
    expect(kinds(...same.slice(1))).toEqual([]);
    expect(kinds(...same, standard('p0-03', '行业标准'))).toEqual([]);
  });
});
