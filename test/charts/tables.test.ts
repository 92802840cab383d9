/** What tables of charts say beside their numbers: units, reasons, and what tells their lines apart. */
import { describe, expect, test } from 'vitest';
import type { ChartColumn } from '../../src/charts/chart.ts';
import { columnHead } from '../../src/charts/column-head.ts';
import { tableSubtitle } from '../../src/charts/table-subtitle.ts';
import { messages } from '../../src/i18n/index.ts';
import { figureCells, figureRecord } from '../../src/site/figure-record.ts';
import { findFigure } from '../../src/site/figures.ts';
import { bureausPromising, REAL, TINY } from '../compare/datasets.ts';

const zh = messages('zh');
const en = messages('en');

function recordOf(chart: string, subject = '', dataset = REAL, t = zh) {
  const figure = findFigure(dataset, chart, subject);
  if (!figure) throw new Error(`no figure: ${chart} ${subject}`);
  return figureRecord(figure, dataset, t);
}

/** The rows as objects, by the words above their columns. */
const linesOf = ({ columns, rows }: ReturnType<typeof recordOf>) =>
  rows.map((cells) => Object.fromEntries(columns.map(({ label }, i) => [label, cells[i]])));

describe('a heading', () => {
  const head = (label: string, unit: string, t = zh) => columnHead({ label, unit }, t);

  test('has its unit in brackets, once', () => {
    expect(head('基本支出', '万元')).toBe('基本支出（万元）');
    expect(head('等于（=）', '个')).toBe('等于（=，个）');
    expect(columnHead({ label: '司法局' }, zh)).toBe('司法局');
    expect(head('Amount', 'CNY 10,000', en)).toBe('Amount (CNY 10,000)');
    expect(head('exactly (=)', 'targets', en)).toBe('exactly (=; targets)');
    expect(head('Indicators with points', 'indicators', en)).toBe('Indicators with points');
  });

  test('of a share says in CSV that 1 is 100%, and in what is shown that it is in percent', () => {
    const record = recordOf('budget-split');
    expect(record.columns.at(-1)).toMatchObject({ head: '项目占比（%）', unit: '%', scale: '1 = 100%' });
    expect(figureCells(record, zh).header).toContain('项目占比（1 = 100%）');
  });

  test('never begins like a formula', () => {
    const { header } = figureCells(recordOf('phrasing'), zh);
    expect(header.filter((label) => /^[=+\-@≥]/.test(label))).toEqual([]);
  });
});

test('above a table stand its own units: fixed ones, else those of its rows', () => {
  const column: ChartColumn = { label: '金额', unit: '万元' };
  const table = (...columns: ChartColumn[]) => ({ columns, rows: [columns.map(() => ({ text: '件' }))] });
  expect(tableSubtitle(table(column, { label: '占比', unit: '%' }), [2021, 2023], zh)).toBe('万元、% · 2021–2023 年');
  expect(tableSubtitle(table({ label: '单位', isUnit: true }), [2021], zh)).toBe('件 · 2021 年');
  const many = ['万元', '%', '条', '个', '分'].map((unit) => ({ label: unit, unit }));
  expect(tableSubtitle(table(...many), [2021], zh)).toBe('单位见各列 · 2021 年');
  expect(recordOf('topic-money').tableSubtitle).toBe('万元、% · 2021–2023 年');
});

test('a form that is not held is told from a cell that is left blank', () => {
  const record = recordOf('budget-split');
  const row = linesOf(record).findIndex((line) => line['司法局'] === '六安市司法局');
  expect(record.rows[row]?.slice(2)).toEqual([null, null, null, null]);
  const reasons = record.absences.filter((one) => one.row === row).map(({ reason }) => reason);
  expect(new Set(reasons)).toEqual(new Set([zh.absence.noDepartmentForm]));
  const { header, rows } = figureCells(record, zh);
  expect(rows[row]?.[header.indexOf('空白原因')]).toBe('未收录部门整体表（基本支出、项目支出、两项之和、项目占比）');
});

test('a field of work names as sources all documents that were read for it', () => {
  const { sources } = recordOf('topic-share', 'legal-aid');
  expect(sources.map(({ document }) => document).toSorted()).toEqual(
    REAL.documents.map(({ document }) => document.document).toSorted(),
  );
});

test('shares that the picture prints stand beside the amounts that they are of', () => {
  const publicity = linesOf(recordOf('topic-money')).find(
    (line) => line['司法局'] === '衡阳市司法局' && line['工作领域'] === '普法宣传',
  );
  expect(publicity).toMatchObject({ 年度: 2022, 金额: 288, 占比: expect.closeTo(0.4769159, 6), 本文件合计: 603.88 });
});

test('what a cell of the coverage counts stands in columns of its own, its state in words', () => {
  const record = recordOf('topic-coverage');
  const row = record.rowKeys.findIndex(({ document, topic }) => document === 'hengyang-2022' && topic === 'legal-aid');
  expect(record.rowKeys[row]?.['state']).toBe('both');
  expect(linesOf(record)[row]).toMatchObject({ 情况: '有项目资金，也有指标', 指标: 9, 项目金额: 18 });
});

test('a number that is an exact match here and a close one there says so', () => {
  const [merged] = linesOf(recordOf('measure', 'service-recipient-satisfaction')).filter(
    (line) => line['司法局'] === '衡阳市司法局',
  );
  expect(merged).toMatchObject({ 出处: '政府法律服务外包工作经费', 对应程度: '相同；近似：警察补助（执勤）' });
});

test('three equal targets of one cell are told apart by what they are of', () => {
  const three = linesOf(recordOf('measure', 'government-counsel-lawyers')).filter((line) => line['数值'] === 5);
  expect(three.map((line) => String(line['指标']).split(' · ')[1])).toEqual(['法律顾问', '单位兼职', '专职法律顾问']);
  expect(three.map((line) => line['单位'])).toEqual(['人', '人', '人']);
});

test('of several documents of a bureau and year the bureau’s name says which', () => {
  const lines = linesOf(recordOf('class-mix', '', TINY));
  expect(lines.map((line) => [line['司法局'], line['年度']])).toContainEqual(['乙市司法局 · tasks', 2022]);
});

test('a figure of one year names it where it stands alone, and not on the page of the year', () => {
  for (const [t, title] of [
    [zh, '2022 年：项目支出占多大比重？'],
    [en, '2022: How much of the budget is project money?'],
  ] as const) {
    expect(recordOf('year-budget-split', '2022', REAL, t).title).toBe(title);
    expect(findFigure(REAL, 'year-budget-split', '2022')?.title(t)).toBe(t.charts.budgetSplit.title);
  }
});

test('a year without a target, and a document without a percentage, are rows that say so', () => {
  const ladder = recordOf('satisfaction-ladder');
  expect(ladder.absences.map(({ row, reason }) => [ladder.rows[row]?.[0], reason])).toEqual([
    ['揭阳市司法局', zh.charts.ladder.none],
    ['邵阳市司法局', zh.charts.ladder.wordless(1)],
  ]);
  const gap = bureausPromising('legal-aid-cases', [
    ['alpha', 2020, { value: 100 }],
    ['alpha', 2021, { measure: 'mediation-success-rate', unit: '%' }],
    ['alpha', 2022, { value: 120 }],
  ]);
  const lines = linesOf(recordOf('measure-years', 'alpha', gap));
  expect(lines.map((line) => [line['年度'], line['数值']])).toEqual([
    [2020, 100],
    [2021, null],
    [2022, 120],
  ]);
  expect(recordOf('measure-years', 'alpha', gap).absences).toMatchObject([{ row: 1, reason: '未设定' }]);
});
