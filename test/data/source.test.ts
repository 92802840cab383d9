import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fingerprintOf } from '../../src/model/fingerprint.ts';
import { readDataFolder } from '../../src/model/read-folder.ts';
import type { DocumentRows } from '../../src/model/rows.ts';
import { checkSource, findPersonal, personalWords, type SourcedRows } from './source-check.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SOURCES = join(ROOT, '..', 'shared', 'documents');

const { documents } = readDataFolder(join(ROOT, 'data'));
const published = globSync('data/**/*.{csv,json}', { cwd: ROOT }).map((path) => ({
  path,
  text: readFileSync(join(ROOT, path), 'utf8'),
}));
const sourceOf = (rows: DocumentRows): Buffer | null => {
  const file = join(SOURCES, rows.document.source_name);
  return existsSync(file) ? readFileSync(file) : null;
};

describe('every row leads back to its line', () => {
  const missing = documents.filter((rows) => sourceOf(rows) === null).map((rows) => rows.document.source_name);
  if (missing.length > 0) {
    console.warn(`source texts not found in ${SOURCES}: ${missing.join(', ')}; only the invented fixture was checked`);
  }

  test.each(documents.map((rows) => [rows.document.document, rows] as const))('%s', (_, rows) => {
    const bytes = sourceOf(rows);
    if (bytes === null) return checkFixture();
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(rows.document.source_sha256);
    const text = bytes.toString('utf8');
    expect(checkSource(rows, text)).toEqual([]);
    expect(findPersonal(personalWords(text), published)).toEqual([]);
  });
});

test('no published file holds a telephone number or a signature label', () => {
  expect(findPersonal([], published)).toEqual([]);
});

const SOURCE = `2021年部门整体支出绩效目标表
资金总额：2,115.30
其中： 一般公共预算：2107.30\t基本支出：1527.42
\t<p>产出指标</p>\t<p>数量指标</p>\t<p>办理 法律
援助案件数</p>\t<p>550 件</p>
\t人民调解案件\t[bookmark: _GoBack]3万件
\t考核次数\t半年一次
\t宣传活动\t4至6场次
\t租用费\t>=\t500\t元/人年
\t实施期绩效目标\t<p>法律援助：到2025年，</p>
援助 困难群众。
\t本年度绩效目标\t同 上
\t完成 550 件得满分，共计 20 分，每少 1 件扣 0.04 分；少于 400 件不得分
\t计划 标准
测算：1500元/人*86人，3人*2.5万元-3人*0.55万元，共2107.30万元
填表人：某甲乙  联系电话：0000111   填报日期：2020.12.23 单位负责人签字：某丙丁
`;
const ROWS: SourcedRows = {
  document: { document: 'delta-2021' },
  programs: [{ program: 'p0', form: 'department', name: '部门整体支出', line: 1 }],
  funds: [
    { fund: 'p0-f01', amount_wan: 2_107_300_000, line: 3 },
    { fund: 'p0-f02', amount_wan: null, line: 3 },
  ],
  indicators: [
    { indicator: 'p0-01', name: '办理法律援助案件数', value: '550件', line: 4 },
    { indicator: 'p0-02', name: '人民调解案件', value: '3万件', line: 6 },
    { indicator: 'p0-03', name: '考核次数', value: '半年一次', line: 7 },
    { indicator: 'p0-04', name: '宣传活动', value: '4至6场次', line: 8 },
    { indicator: 'p0-05', name: '租用费', value: '>=500元/人年', line: 9 },
  ],
  targets: [
    { target: 'p0-01-1', value: 550, value_to: null, line: 5 },
    { target: 'p0-02-1', value: 30_000, value_to: null, line: 6 },
    { target: 'p0-03-1', value: 2, value_to: null, line: 7 },
    { target: 'p0-04-1', value: 4, value_to: 6, line: 8 },
  ],
  goals: [
    {
      goal: 'p0-t01',
      printed: null,
      heading: '法律援助',
      fingerprint: fingerprintOf('法律援助：到2025年，援助困难群众。'),
      line: 10,
    },
    { goal: 'p0-t02', printed: '同上', heading: null, fingerprint: null, line: 12 },
  ],
  years: [{ mention: 'p0-y01', year: 2025, line: 10 }],
  standards: [
    { standard: 'p0-01-s1', printed: null, value: 550, points: 20, line: 13 },
    { standard: 'p0-01-s2', printed: null, value: 400, points: 0, line: 13 },
    { standard: 'p0-02-s1', printed: '计划标准', value: null, points: null, line: 14 },
  ],
  workings: [
    { working: 'p0-w01', fund: null, price_wan: 150_000, quantity: 86, line: 15 },
    { working: 'p0-w02', fund: null, price_wan: -550_000, quantity: 3, line: 15 },
    { working: 'p0-w03', fund: 'p0-f01', price_wan: null, quantity: null, line: 15 },
  ],
  damages: [{ damage: 'd01', table: 'indicators', row: 'p0-01', line: 5 }],
};

const checkFixture = () => expect(checkSource(ROWS, SOURCE)).toEqual([]);

describe('the check itself, on an invented text', () => {
  const faultsWith = (table: Exclude<keyof SourcedRows, 'document'>, change: object): string =>
    checkSource({ ...ROWS, [table]: [{ ...ROWS[table][0], ...change }] } as SourcedRows, SOURCE).join('\n');

  test('finds names and texts that wrap, tags, 万, 元, Chinese words, ranges and split cells', checkFixture);

  test.each([
    ['a name on another line', 'indicators', { line: 6 }, /no name “办理法律援助案件数”/],
    ['a name one line too early', 'indicators', { line: 3 }, /no name/],
    ['a name not printed so', 'indicators', { name: '办理法援案件数' }, /no name/],
    ['a value with other digits', 'indicators', { value: '560件' }, /“560件” does not stand/],
    ['a program on another line', 'programs', { line: 2 }, /no name “部门整体支出”/],
    ['an amount not printed', 'funds', { amount_wan: 2_107_310_000 }, /amount is not on line 3/],
    ['an amount of another line', 'funds', { line: 4 }, /amount is not on line 4/],
    ['a number not printed', 'targets', { value: 551 }, /551 is not on line 5/],
    ['the end of a range that is not printed', 'targets', { value_to: 600 }, /600 is not on line 5/],
    ['a line beyond the text', 'targets', { line: 99 }, /550 is not on line 99/],
    ['a goal text in other words', 'goals', { fingerprint: fingerprintOf('援助困难群众') }, /no text with this/],
    ['a goal text one line too late', 'goals', { line: 11 }, /no text with this fingerprint begins on line 11/],
    ['a heading not printed', 'goals', { heading: '人民调解' }, /not headed “人民调解”/],
    ['a placeholder not printed', 'goals', { fingerprint: null, printed: '同左' }, /“同左” is not on line 10/],
    ['a goal that is placeholder and text', 'goals', { printed: '法律援助' }, /or both/],
    ['a year not printed', 'years', { year: 2026 }, /2026 is not on line 10/],
    ['a bound not printed', 'standards', { value: 551 }, /the value 551 is not on line 13/],
    ['a score not printed', 'standards', { points: 21 }, /the score 21 is not on line 13/],
    ['a score of zero that is not printed', 'standards', { value: 500, points: 0, line: 9 }, /the score 0/],
    ['a standard in other words', 'standards', { printed: '历史标准' }, /“历史标准” is not on line 13/],
    ['a price not printed', 'workings', { price_wan: 160_000 }, /the price is not on line 15/],
    ['a quantity not printed', 'workings', { quantity: 87 }, /the quantity 87 is not on line 15/],
    ['an addend of another line', 'workings', { fund: 'p0-f01', line: 2 }, /the addend is not on line 2/],
    ['a damage far from its row', 'damages', { line: 15 }, /p0-01 does not stand on line 15/],
    ['a damage of no row', 'damages', { row: 'p0-99' }, /p0-99 does not stand on line 5/],
  ] as const)('notices %s', (_, table, change, complaint) => {
    expect(faultsWith(table, change)).toMatch(complaint);
  });

  test('takes names and numbers from the lines that ask for them, the date not', () => {
    expect(personalWords(SOURCE)).toEqual(['某甲乙', '0000111', '某丙丁']);
    expect(personalWords('填表人：          联系电话：      \n')).toEqual([]);
  });

  test('notices a personal word, a telephone number and a label, without repeating them', () => {
    const leak = (text: string) => findPersonal(['某甲乙'], [{ path: 'data/x.csv', text }]).join();
    expect(leak('a\n甲,某甲乙\n')).toMatch(/^data\/x\.csv:2 /);
    expect(leak('某甲乙')).not.toContain('某甲乙');
    expect(leak(`1${'3'.repeat(10)}`)).not.toBe('');
    expect(leak('联系电话')).not.toBe('');
    expect(leak(`p0-f01,2107.3,${'1'.repeat(64)}`)).toBe('');
  });
});
