/** What the rules on promises make of the real forms, and cases that one fixture cannot show. */
import { expect, test } from 'vitest';
import { Dataset } from '../../src/model/dataset.ts';
import type { YearMention } from '../../src/model/tables/years.ts';
import { REAL as ALL, withDocument } from '../compare/datasets.ts';

import { cleanWith, type Edit, promise, set } from './edit.ts';
import { bare, firedIn, keysOf, trialsOf } from './verdicts.ts';

const REAL = new Dataset(ALL.reference, ALL.documents.map(bare));

const clean = (id: string, ...edits: readonly Edit[]) =>
  cleanWith(...edits).results.find(({ check }) => check.id === id);

test('the department form is held against the projects, close matches for information only', () => {
  const trials = trialsOf(REAL, 'hengyang-2022', 'department-equals-project');
  const fired = trials.filter(({ verdict }) => verdict === 'fired');
  expect(fired.map(({ cells, severity }) => [cells[0]?.key, cells.length, severity ?? 'warning'])).toEqual([
    ['p0-10', 2, 'info'],
    ['p0-13', 2, 'warning'],
    ['p0-16', 18, 'warning'],
    ['p0-27', 6, 'info'],
    ['p0-28', 4, 'warning'],
    ['p0-29', 7, 'warning'],
  ]);
  expect(keysOf(trials, 'passed')).toHaveLength(15);
  expect(firedIn(REAL, 'department-equals-project')).toEqual({ 'hengyang-2022': 6, 'shifeng-2023': 1 });
});

test('equal numbers agree only between exact matches or under one name', () => {
  const trials = trialsOf(REAL, 'hengyang-2022', 'department-equals-project');
  expect(keysOf(trials, 'undecided')).toEqual(['p0-07 p10-01']);
  expect(keysOf(trials, 'passed')).toContain('p0-05 p12-01');
  expect(keysOf(trials, 'passed')).toContain('p0-06 p17-01');
});

test('what agrees is said of a finding, but not cited', () => {
  const trials = trialsOf(REAL, 'hengyang-2022', 'department-equals-project');
  const adoption = trials.find(({ cells }) => cells[0]?.key === 'p0-10');
  expect(adoption?.cells.map(({ line }) => line)).toEqual([48, 109]);
  expect(adoption?.text.en).toContain('2 more agree with the department form');
});

test('a printed name has one name in English, in texts and in indicators', () => {
  const texts = trialsOf(REAL, 'hengyang-2022', 'goal-text-equals-indicator').map(({ text }) => text.en);
  expect(texts[1]).toContain('says “Released-prisoner notice receipt rate” 96% (2 times)');
});

test('what the budget of each form is, is no promise of the department', () => {
  const measures = trialsOf(REAL, 'shifeng-2023', 'department-equals-project');
  expect(measures.flatMap(({ cells }) => cells.map(({ value }) => value))).not.toContain('≦524.31万元');
});

test('a bare number agrees with at least, at most and exactly that number, but not with more than it', () => {
  const stated = (comparator: string, sign: string) =>
    keysOf(clean('department-equals-project', ...promise('p04-02', `${sign}96%`, { comparator }))?.findings ?? []);
  expect(stated('none', '')).toEqual([]);
  expect(stated('gt', '>')).toEqual(['p0-02 p04-02']);
  expect(stated('le', '≤')).toEqual(['p0-02 p04-02']);
});

test('counts of several projects may add up to the department’s', () => {
  const cases = { measure: 'legal-aid-cases', match: 'exact', unit: '件' };
  const split = (own: string, other: string) => [
    ...promise('p01-01', `≥${own}件`, { value: own }),
    ...promise('p03-01', `≥${other}件`, { value: other, ...cases }),
  ];
  expect(clean('department-equals-project', ...split('300', '250'))?.findings).toEqual([]);
  expect(clean('department-equals-project', ...split('300', '200'))?.findings).toHaveLength(1);
});

test('a goal text contradicts an indicator, or leaves room for it', () => {
  const weights = (document: string) =>
    trialsOf(REAL, document, 'goal-text-equals-indicator').map(
      ({ verdict, severity, cells }) => `${severity ?? verdict} ${cells.map(({ key }) => key).join(' ')}`,
    );
  expect(weights('hengyang-2022')).toEqual([
    'passed p01-g01 p10-g02 p01-03 p0-08',
    'error p01-g02 p10-g03 p01-04',
    'warning p01-g03 p10-g04 p01-05 p0-09',
    'warning p10-g01 p10-04',
  ]);
  expect(weights('shifeng-2023')).toEqual(['error p0-g01 p01-g01 p07-g01 p0-01']);
  expect(weights('jieyang-2021')).toEqual([
    'passed p01-g01 p0-06',
    'passed p05-g02 p09-g01 p0-03',
    'passed p06-g01 p0-14',
    'undecided p11-g01 p0-19',
    'undecided p11-g02 p0-26',
  ]);
});

/** A goal of the clean form's legal aid project against its indicator, ≥550 cases. */
type Cells = Record<string, string>;
const goalAgainst = (goal: Cells, indicator: Cells = {}) => {
  const edits = [set('targets', 'p01-g01', goal), set('targets', 'p01-01-1', indicator)];
  const result = clean('goal-text-equals-indicator', ...edits);
  const verdicts = [
    ...(result?.findings ?? []).map(({ severity, difference }) => `${severity} ${difference ?? '–'}`),
    ...(result?.passed ?? []).map(() => 'passed'),
    ...(result?.undecided ?? []).map(() => 'undecided'),
  ];
  return verdicts.join();
};
const unmapped = { measure: '', match: '' };

test('a goal without a measure is held against the indicator of its very name and unit in its own form', () => {
  const named = { ...unmapped, label: '办理法律援助案件数', comparator: 'none', value: '700' };
  expect(goalAgainst(named, unmapped)).toBe('error -150');
  expect(goalAgainst({ ...named, value: '550' }, unmapped)).toBe('passed');
  expect(goalAgainst({ ...named, unit: '人' }, unmapped)).toBe('');
  expect(goalAgainst({ ...named, label: '法律援助' }, unmapped)).toBe('');
  expect(goalAgainst({ ...named, label: '调解案件数', value: '9', comparator: 'none' }, unmapped)).toBe('');
});

test.each([
  ['a range that holds the number', { comparator: 'none', value: '500', value_to: '600' }, {}, 'warning –'],
  ['a range that does not', { comparator: 'none', value: '400', value_to: '500' }, {}, 'error –'],
  [
    'a ceiling within the range',
    { comparator: 'le', value: '500' },
    { comparator: 'none', value: '450', value_to: '700' },
    'undecided',
  ],
  [
    'the end of the range',
    { comparator: 'none', value: '700' },
    { comparator: 'none', value: '550', value_to: '700' },
    'undecided',
  ],
  ['about the number', { comparator: 'approx', value: '500' }, {}, 'undecided'],
  ['about a tenth of it', { comparator: 'approx', value: '50' }, {}, 'warning 500'],
  ['at most instead of at least', { comparator: 'le', value: '550' }, {}, 'error –'],
] satisfies [string, Cells, Cells, string][])('a goal text that states %s: %#', (_, goal, indicator, verdict) => {
  expect(goalAgainst(goal, indicator)).toBe(verdict);
});

test('a number of a text that has no name is called by its measure, or by where it stands', () => {
  const said = (edit: Cells) =>
    clean('past-results-as-targets', set('targets', 'p01-g01', { origin: 'result', label: '', ...edit }))?.findings.map(
      ({ text }) => text,
    );
  expect(said({})?.[0]?.zh).toContain('“法律援助案件数”');
  expect(said(unmapped)?.[0]?.zh).toContain('“目标文字中的数字”≥550件');
  expect(said(unmapped)?.[0]?.en).toContain('“number in the goal text” ≥550 cases');
});

test('one name with two numbers weighs more within one table than between projects', () => {
  const fired = REAL.documents.flatMap(({ document }) =>
    trialsOf(REAL, document.document, 'same-promise-two-numbers')
      .filter(({ verdict }) => verdict === 'fired')
      .map(
        ({ severity, cells }) =>
          `${document.document} ${severity ?? 'warning'} ${cells.map(({ key }) => key).join(' ')}`,
      ),
  );
  expect(fired).toEqual([
    'hengyang-2022 info p02-02 p17-02',
    'hengyang-2022 info p09-08 p15-07',
    'jieyang-2021 warning p0-11 p0-24',
  ]);
});

test('values that name another year than the budget year are found', () => {
  expect(keysOf(trialsOf(REAL, 'luan-2021', 'year-matches'))).toEqual(['p02-02', 'p02-04']);
  expect(firedIn(REAL, 'year-matches')).toEqual({ 'luan-2021': 2 });
});

test.each([
  ['2023年完成', 0],
  ['2022年完成', 1],
  ['较2022年提高', 0],
  ['2022年同期水平以上', 0],
  ['按《2021年度评估细则》执行', 0],
  ['按财社〔2013〕72号执行', 0],
  ['到2025年建成', 0],
  ['2024年底前建成', 0],
  ['2024年建成', 1],
  ['2021-2025年规划有效落实', 0],
  ['2019-2021年规划有效落实', 1],
  ['印发2000份', 0],
  ['“十四五”规划有效落实', 0],
  ['2022', 1],
  ['比上年（2022年）增长', 0],
  ['比前三年（2020-2022年）平均增长', 0],
  ['以2022年为基数', 0],
  ['2022年的95%以上', 0],
  ['不少于2022年', 0],
  ['高于上年2022年', 0],
  ['2022年办理案件比例明显提高', 1],
  ['2022年比较突出的问题得到解决，较上年改善', 1],
  ['2022年办理案件不少于上级要求', 1],
  ['依据《法律援助法》（2022年1月1日施行）', 0],
  ['落实2021年修订的制度', 0],
  ['2022年修订制度', 1],
  ['按湘政办发2022年第5号执行', 0],
  ['2024年1月前建成', 0],
  ['2024年春节前建成', 0],
  ['2035年远景目标有序推进', 0],
  ['２０２２年完成', 1],
  ['较２０２２年提高', 0],
])('%s names another year as that of the work: %i', (value, times) => {
  expect(clean('year-matches', set('indicators', 'p0-05', { value }))?.findings).toHaveLength(times);
});

test('a year in the name of a number in a goal text is read like one in an indicator', () => {
  const labelled = (label: string) => clean('year-matches', set('targets', 'p01-g01', { label }))?.findings ?? [];
  expect(keysOf([...labelled('2022年办理案件')])).toEqual(['p01-g01']);
  expect(labelled('2023年办理案件')).toEqual([]);
  expect(labelled('较2022年增办案件')).toEqual([]);
});

test('a year in a goal text counts by its use, and an old result is out of its time', () => {
  const mention = (role: YearMention['role'], year: number): YearMention => ({
    mention: 'p05-y01',
    program: 'p05',
    year,
    role,
    label: null,
    line: 191,
  });
  const fires = (role: YearMention['role'], year: number) =>
    keysOf(
      trialsOf(
        withDocument(REAL, 'shifeng-2023', (rows) => ({ ...rows, years: [mention(role, year)] })),
        'shifeng-2023',
        'year-matches',
      ),
    ).length > 0;
  expect(fires('work', 2022)).toBe(true);
  expect(fires('work', 2023)).toBe(false);
  expect(fires('result', 2022)).toBe(false);
  expect(fires('result', 2020)).toBe(true);
  for (const role of ['comparison', 'horizon', 'basis'] as const) expect(fires(role, 2020)).toBe(false);
});

test('past results are counted by program, and only one target repeats one', () => {
  const trials = trialsOf(REAL, 'shifeng-2023', 'past-results-as-targets');
  const fired = trials.filter(({ verdict }) => verdict === 'fired');
  expect(fired.map(({ cells }) => [cells[0]?.program, cells.length])).toEqual([
    ['p02', 8],
    ['p03', 7],
    ['p04', 12],
    ['p05', 12],
  ]);
  expect(firedIn(REAL, 'past-results-as-targets')).toEqual({ 'shifeng-2023': 4 });
  expect(keysOf(trialsOf(REAL, 'shifeng-2023', 'target-repeats-result'))).toEqual(['p02-01 p02-r03']);
});

test('a rate whose result is already at its best cannot ask for more', () => {
  const repeats = (result: string, target: string) =>
    clean(
      'target-repeats-result',
      ...promise('p01-02', `≥${target}%`, { value: target }),
      set('targets', 'p01-r01', {
        program: 'p01',
        origin: 'result',
        comparator: 'none',
        value: result,
        unit: '%',
        measure: 'legal-aid-file-quality-pass-rate',
        match: 'exact',
        line: '44',
      }),
    )?.findings.length;
  expect(repeats('97', '97')).toBe(1);
  expect(repeats('100', '97')).toBe(1);
  expect(repeats('96', '97')).toBe(0);
  expect(repeats('100', '100')).toBe(0);
});

test('targets repeated from form to form are one finding a kind', () => {
  expect(firedIn(REAL, 'identical-targets')).toEqual({ 'hengyang-2022': 2, 'luan-2021': 1 });
  const [name, satisfaction] = trialsOf(REAL, 'hengyang-2022', 'identical-targets');
  expect(name?.arithmetic).toEqual(['17 ÷ 17 = 100%']);
  expect(satisfaction?.arithmetic).toEqual(['21 ÷ 22 = 95.5%']);
});
