/** What the rules on values make of the real forms, how they agree with the charts, and cases beyond one fixture. */
import { expect, test } from 'vitest';
import { quantifiedShare } from '../../src/compare/quantified-share.ts';
import { rateLimits } from '../../src/compare/rate-limits.ts';
import { Dataset } from '../../src/model/dataset.ts';
import { percentText, shareLine } from '../../src/checks/phrases.ts';
import type { Standard } from '../../src/model/tables/standards.ts';
import { REAL as ALL, TINY, withDocument } from '../compare/datasets.ts';
import { cleanWith, type Edit, promise, set } from './edit.ts';
import { bare, firedIn, keysOf, trialsOf } from './verdicts.ts';

const REAL = new Dataset(ALL.reference, ALL.documents.map(bare));

const found = (id: string, ...edits: readonly Edit[]) =>
  cleanWith(...edits).findings.filter(({ check }) => check.id === id);

test.each([
  ['the real forms', REAL],
  ['the tiny ones', TINY],
])('the quantified share of %s is that of the chart', (_, dataset) => {
  for (const { document, all } of quantifiedShare(dataset).rows) {
    const [trial] = trialsOf(dataset, document.document, 'quantified-share');
    expect(trial?.found).toBe(Number(((all.share ?? 0) * 100).toFixed(1)));
    expect(trial?.arithmetic?.[0]).toMatch(new RegExp(`^${all.quantified} ÷ ${all.total} = `));
    expect(trial?.verdict).toBe((all.share ?? 0) < 0.6 ? 'fired' : 'passed');
  }
});

test('one real form states numbers for less than 60% of its indicators', () => {
  expect(firedIn(REAL, 'quantified-share')).toEqual({ 'shaoyang-2021': 1 });
});

test.each([
  ['the real forms', REAL],
  ['the tiny ones', TINY],
])('the share of rates at their limit in %s is that of the chart', (_, dataset) => {
  for (const { document, total, limitShare } of rateLimits(dataset).rows) {
    const trials = trialsOf(dataset, document.document, 'target-discriminates');
    const shares = trials.flatMap(({ arithmetic, text }) => (/rate targets/.test(text.en) ? (arithmetic ?? []) : []));
    const percent = Number((limitShare * 100).toFixed(1));
    expect(shares).toEqual(total < 5 ? [] : [`${Math.round(limitShare * total)} ÷ ${total} = ${percent}%`]);
  }
});

test('targets that cannot discriminate are found by kind', () => {
  const kinds = (document: string) =>
    trialsOf(REAL, document, 'target-discriminates').map(
      ({ verdict, arithmetic, cells }) => `${verdict} ${arithmetic?.join(', ') ?? ''} (${cells.length})`,
    );
  expect(kinds('hengyang-2022')).toEqual(['fired 34 ÷ 57 = 59.6% (66)', 'passed  (22)']);
  expect(kinds('jieyang-2021')).toEqual(['fired 3 ÷ 5 = 60% (3)', 'fired 7 ÷ 19 = 36.8% (7)']);
  expect(kinds('luan-2021')).toContain('fired 63 = 63, 165 = 165, 62 = 62, 1600 = 1600, 135 + 20 = 155 (11)');
  expect(kinds('shaoyang-2021')).toEqual(['passed  (12)', 'passed  (2)']);
});

test('only a printed ceiling is said to be met by any spending within the budget', () => {
  const said = (document: string) =>
    trialsOf(REAL, document, 'target-discriminates')
      .map(({ text }) => text.en)
      .find((text) => text.includes('cost target in money'));
  expect(said('luan-2021')).toMatch(/^5 of 6 forms .* and 2 more\.$/);
  expect(said('shifeng-2023')).toMatch(/^3 forms .* any spending within the budget meets it\.$/);
});

test.each([
  ['le', '300', '', 'fired'],
  ['none', '300', '', 'fired'],
  ['none', '300', '350', undefined],
  ['approx', '300', '', undefined],
  ['ge', '300', '', undefined],
  ['le', '299', '', 'passed'],
])('a cost of %s %s–%s against a budget of 300 is %s', (comparator, value, to, verdict) => {
  const edits = [
    ...promise('p0-04', '', { comparator, value, value_to: to, unit: '万元', measure: '', match: '' }),
    set('indicators', 'p0-04', { name: '项目总成本', value: '300' }),
  ].filter(({ table }) => table !== 'standards');
  const said = cleanWith(...edits).results.find(({ check }) => check.id === 'target-discriminates');
  const trials = [...(said?.findings ?? []), ...(said?.passed ?? [])];
  expect(trials.find(({ cells }) => cells[0]?.key === 'p0-04')?.verdict).toBe(verdict);
});

test('a share just short of its limit is not said to have reached it', () => {
  expect(percentText(1499 / 2500, 0.6)).toBe('59.96%');
  expect(percentText(0.6, 0.6)).toBe('60%');
  expect(shareLine(1499, 2500, 0.6)).toBe('1499 ÷ 2500 = 59.96%');
  expect(shareLine(1499, 2500)).toBe('1499 ÷ 2500 = 60%');
});

test('a share below 60% weighs more than the rule, which only reports it', () => {
  const weights = REAL.documents.flatMap(({ document }) =>
    trialsOf(REAL, document.document, 'quantified-share').map(({ verdict, severity }) => severity ?? verdict),
  );
  expect(weights).toEqual(['passed', 'passed', 'passed', 'warning', 'passed']);
});

test('a unit is not held against a name that the source text cut off', () => {
  const [cut] = trialsOf(ALL, 'shifeng-2023', 'unit-fits-name').filter(({ verdict }) => verdict === 'undecided');
  expect(cut?.cells[0]?.key).toBe('p03-07');
});

test('a target score at the pass mark is found', () => {
  const pass = (value: number): Standard => ({
    standard: 'p0-09-s1',
    indicator: 'p0-09',
    role: 'pass',
    printed: null,
    comparator: 'none',
    value,
    unit: '分',
    points: null,
    line: 38,
  });
  const fired = (value: number) =>
    keysOf(
      trialsOf(
        withDocument(REAL, 'jieyang-2021', (rows) => ({ ...rows, standards: [pass(value)] })),
        'jieyang-2021',
        'target-discriminates',
      ),
    );
  expect(fired(60)).toContain('p0-09 p0-09-s1');
  expect(fired(50)).not.toContain('p0-09 p0-09-s1');
});

test('numbers without a comparator, and those that the scoring rule settles, are counted', () => {
  const lines = REAL.documents.flatMap(({ document }) =>
    trialsOf(REAL, document.document, 'comparator-stated').map(
      ({ verdict, arithmetic }) => `${document.document} ${verdict} ${arithmetic?.join() ?? ''}`,
    ),
  );
  expect(lines).toEqual([
    'hengyang-2022 fired 121 − 117 = 4',
    'jieyang-2021 passed ',
    'luan-2021 fired 65 − 45 − 3 = 17',
    'shaoyang-2021 fired 16 − 7 − 2 = 7',
    'shifeng-2023 fired 31 − 20 = 11',
  ]);
  const [hengyang] = trialsOf(REAL, 'hengyang-2022', 'comparator-stated');
  expect(hengyang?.text.en).toContain('the direction of 99 of them');
});

test('every number of the real forms has a unit', () => {
  expect(firedIn(REAL, 'unit-stated')).toEqual({});
});

test.each([
  ['宣传稿件', '≥10篇', 10, false],
  ['响应时间', '≤24小时', 24, false],
  ['培训人数（人）', '≥10', 10, false],
  ['合格率（≥，%', '95', 95, false],
  ['完成时间', '2023年', 2023, false],
  ['完成时间', '2023', 2023, false],
  ['宣传场次', '≥１０ 场', 10, false],
  ['接待群众', '1,200余人次', 1200, false],
  ['接待群众', '500以上人次', 500, false],
  ['接待群众', '≥500', 500, true],
  ['接待群众', '500以上', 500, true],
  ['接待群众', '100到500', 500, true],
  ['接待群众', '3场，共500', 500, true],
])('%s %s: %d has no unit: %s', (name, value, number, isFired) => {
  const edits = [
    set('indicators', 'p0-03', { name, value }),
    set('targets', 'p0-03-1', {
      comparator: value.startsWith('2023') ? 'none' : 'ge',
      value: String(number),
      unit: '',
    }),
  ];
  expect(found('unit-stated', ...edits)).toHaveLength(isFired ? 1 : 0);
});

test('units at odds with the name are found in the real forms', () => {
  const fired = REAL.documents.flatMap(({ document }) =>
    keysOf(trialsOf(REAL, document.document, 'unit-fits-name')).map((keys) => `${document.document} ${keys}`),
  );
  expect(fired).toEqual([
    'jieyang-2021 p0-11',
    'luan-2021 p03-03',
    'luan-2021 p03-06',
    'luan-2021 p04-01',
    'shaoyang-2021 p01-06',
    'shaoyang-2021 p01-12',
    'shifeng-2023 p02-08',
    'shifeng-2023 p03-07',
    'shifeng-2023 p06-02',
    'shifeng-2023 p06-08',
  ]);
});

test.each([
  ['培训人数', '≥20人', '人', 0],
  ['培训人数', '≥20人次', '人次', 0],
  ['培训人数', '≥20次', '次', 1],
  ['培训次数', '≥20场', '场', 0],
  ['培训次数', '≥20个', '个', 1],
  ['接待人次数', '≥20人次', '人次', 0],
  ['购买短信平台', '≥1次', '次', 1],
  ['维护短信平台', '≥1次', '次', 0],
  ['采购设备', '≥2台', '台', 0],
  ['普法覆盖率', '≥20个', '个', 1],
  ['提高办案效率', '≥20件', '件', 0],
  ['加强制度建设', '≥90%', '%', 1],
  ['当事人认可度', '≥90%', '%', 0],
  ['受援人数量', '≥5件', '件', 1],
  ['受援人数量', '≥5人', '人', 0],
  ['培训人次', '≥5件', '件', 1],
  ['培训人次数', '≥5次', '次', 0],
  ['法律法规汇编', '≥1次', '次', 1],
  ['工作简报', '≥5次', '次', 1],
  ['平台建设', '≥5次', '次', 1],
  ['购买电子腕带', '≥5次', '次', 1],
  ['更新法律服务平台', '≥5次', '次', 0],
  ['报送工作简报', '≥5次', '次', 0],
  ['办案成本降低', '≥3%', '%', 0],
  ['加强制度建设', '同比上升90%', '%', 0],
  ['年度工作完成情况', '≥90%', '%', 0],
])('%s %s does not fit: %#', (name, value, unit, times) => {
  const edits = [
    ...promise('p0-03', value, { value: /\d+/.exec(value)?.[0] ?? '', unit }),
    set('indicators', 'p0-03', { name }),
  ];
  const without = edits.filter(({ table }) => table !== 'standards');
  expect(found('unit-fits-name', ...without)).toHaveLength(times);
});

test('bounds that leave one possible value are found, signs in names for information', () => {
  const fired = REAL.documents.flatMap(({ document }) =>
    trialsOf(REAL, document.document, 'rate-in-range')
      .filter(({ verdict }) => verdict === 'fired')
      .map(({ cells, severity }) => `${document.document} ${severity} ${cells[0]?.key}`),
  );
  expect(fired).toEqual([
    'luan-2021 warning p04-02',
    'luan-2021 warning p04-04',
    'luan-2021 warning p04-07',
    'luan-2021 warning p04-10',
    'shifeng-2023 info p02-02',
    'shifeng-2023 info p02-05',
    'shifeng-2023 info p02-07',
    'shifeng-2023 info p03-02',
  ]);
});

test.each([
  ['调解及时率', 'ge', '93', null],
  ['调解及时率', 'none', '120', 'error'],
  ['调解及时率', 'none', '293', 'error'],
  ['调解及时率', 'none', '-5', 'error'],
  ['调解及时率', 'gt', '100', 'warning'],
  ['调解及时率', 'none', '100', null],
  ['漏管率', 'lt', '0', 'warning'],
  ['漏管率', 'ge', '0', null],
  ['收入增长率', 'ge', '120', null],
  ['资金使用率', 'ge', '100', null],
])('%s %s %s %% is out of range: %s', (name, comparator, value, severity) => {
  const [finding] = found(
    'rate-in-range',
    set('targets', 'p0-03-1', { comparator, value }),
    set('indicators', 'p0-03', { name }),
  );
  expect(finding?.severity ?? null).toBe(severity);
  if (value === '293') expect(finding?.text.en).toContain('≥93%');
});

test.each([
  ['办理案件数', '同比增长120%', 0],
  ['法律服务收入', '比上年提高150%', 0],
  ['群众满意度', '较上年上升120%', 0],
  ['案件办结', '提升120%', 0],
  ['提高群众满意度', '120%', 1],
  ['群众满意度', '120%', 1],
  ['满意度提高率', '120%', 0],
])('%s %s is a rate beyond 100%%: %i', (name, value, times) => {
  const edits = [set('indicators', 'p0-03', { name, value }), set('targets', 'p0-03-1', { value: '120' })];
  expect(found('rate-in-range', ...edits)).toHaveLength(times);
});

test.each([
  ['none', '298.5', '≥98.5%'],
  ['none', '2100', '≥100%'],
  ['ge', '295', null],
  ['none', '205', null],
  ['none', '395', null],
])('%s %s %% may be a misread sign: %s', (comparator, value, read) => {
  const [finding] = found('rate-in-range', set('targets', 'p0-03-1', { comparator, value }));
  expect(finding?.text.en.match(/misread “≥” \((.*)\)/)?.[1] ?? null).toBe(read);
});

test('a scoring standard that asks for more than 100% is for information', () => {
  const edit = (comparator: string, role: string) => set('standards', 'p01-03-s1', { comparator, value: '100', role });
  const target = promise('p01-03', '100%', { comparator: 'none', value: '100' });
  const weigh = (...edits: readonly Edit[]) =>
    found('rate-in-range', ...target, ...edits).map(({ severity, cells }) => `${severity} ${cells[0]?.key}`);
  expect(weigh(edit('ge', 'full'))).toEqual(['info p01-03-s1']);
  expect(weigh(edit('none', 'full'))).toEqual([]);
  expect(weigh(edit('ge', 'tier'))).toEqual([]);
});

test('no real target runs against its measure, and two are left undecided', () => {
  expect(firedIn(REAL, 'direction-consistent')).toEqual({});
  const undecided = REAL.documents.flatMap(({ document }) =>
    keysOf(trialsOf(REAL, document.document, 'direction-consistent'), 'undecided').map(
      (keys) => `${document.document} ${keys}`,
    ),
  );
  expect(undecided).toEqual(['shaoyang-2021 p01-06', 'shaoyang-2021 p01-12']);
});

test('what the scoring rule rewards counts where no comparator is printed', () => {
  const rewarded = (implied: string) =>
    found('direction-consistent', ...promise('p01-02', '97%', { comparator: 'none', implied_comparator: implied }))
      .length;
  expect(rewarded('le')).toBe(1);
  expect(rewarded('ge')).toBe(0);
  expect(rewarded('')).toBe(0);
});

test('rows of a measure without a direction should not be opposite', () => {
  const people = { unit: '人', measure: 'community-corrections-population', match: 'exact' };
  const two = (comparator: string) => [
    ...promise('p03-01', '≥200人', people),
    ...promise('p04-01', '300人', { ...people, value: '300', comparator }),
  ];
  expect(keysOf(found('direction-consistent', ...two('le')))).toEqual(['p03-01 p04-01']);
  expect(found('direction-consistent', ...two('ge'))).toEqual([]);
});

test('the two ends of a range in one cell are not opposite', () => {
  const people = { unit: '人', measure: 'community-corrections-population', match: 'exact' };
  const upper = {
    program: 'p03',
    indicator: 'p03-01',
    origin: 'indicator',
    comparator: 'le',
    value: '300',
    line: '76',
  };
  const range = [...promise('p03-01', '≥200人，≤300人', people), set('targets', 'p03-01-2', { ...upper, ...people })];
  expect(found('direction-consistent', ...range)).toEqual([]);
});

/** One indicator of the clean form under another name and without a measure. */
const unmapped = (indicator: string, name: string, target: Readonly<Record<string, string>>) => [
  set('indicators', indicator, { name }),
  set('targets', `${indicator}-1`, { measure: '', match: '', ...target }),
];

test.each([
  ['群众满意度', 'le', '', 'warning'],
  ['群众满意度', 'none', 'le', 'info'],
  ['群众满意度（≤，%）', 'le', '', 'warning'],
  ['有效投诉率', 'ge', '', 'warning'],
  ['有效投诉率', 'le', '', null],
  ['投诉及时办结率', 'le', '', null],
  ['投诉办结率', 'ge', '', null],
  ['案卷不合格率', 'le', '', null],
  ['重新犯罪率降低', 'ge', '', null],
])('%s %s %s runs against its name: %s', (name, comparator, implied, severity) => {
  const edits = unmapped('p0-03', name, { comparator, implied_comparator: implied });
  const [finding, ...more] = found('direction-consistent', ...edits);
  expect(more).toEqual([]);
  expect(finding?.severity ?? null).toBe(severity);
});

test.each([
  ['项目总成本', 'ge', 1],
  ['项目总成本', 'le', 0],
  ['节约成本', 'ge', 0],
])('money under cost, %s %s, runs against its class: %i', (name, comparator, times) => {
  const edits = unmapped('p0-04', name, { comparator, value: '300', unit: '万元' });
  expect(found('direction-consistent', ...edits)).toHaveLength(times);
});

test('indicators of one name in one table should not be opposite, whatever they measure', () => {
  const two = (other: string) => [
    ...unmapped('p0-02', '设备运行率', { comparator: 'ge' }),
    ...unmapped(other, '设备运行率', { comparator: 'le' }),
  ];
  expect(found('direction-consistent', ...two('p0-03')).map(({ severity }) => severity)).toEqual(['warning']);
  expect(found('direction-consistent', ...two('p03-03'))).toEqual([]);
});

test('a goal text is judged like an indicator', () => {
  expect(keysOf([...found('direction-consistent', set('targets', 'p01-g01', { comparator: 'le' }))])).toEqual([
    'p01-g01',
  ]);
});

test('timeliness that is only the year is found in three real forms', () => {
  expect(firedIn(REAL, 'timeliness-is-the-year')).toEqual({ 'luan-2021': 3, 'shaoyang-2021': 1, 'shifeng-2023': 2 });
});

test.each([
  ['2023年', 1],
  ['2023年度', 1],
  ['全年', 1],
  ['2023年1月-2023年12月', 1],
  ['2023年1月1日至12月31日', 1],
  ['1-12月', 1],
  ['2022年', 0],
  ['2023年底前', 0],
  ['2023年12月', 0],
  ['2023年1-6月', 0],
  ['及时完成', 0],
])('a timeliness of %s is only the year: %i', (value, times) => {
  const edits = [set('indicators', 'p0-03', { value }), { table: 'targets', key: 'p0-03-1', cells: null } as const];
  expect(found('timeliness-is-the-year', ...edits)).toHaveLength(times);
});
