/** Of many documents a table tells how their numbers are spread: as long for 300 documents as for 3,000. */
import { median } from 'd3';
import { describe, expect, test } from 'vitest';
import type { ChartTable } from '../../src/charts/chart.ts';
import { CHARTS } from '../../src/charts/index.ts';
import { MOST_LABELLED } from '../../src/charts/shapes/distributions.ts';
import { isOfMany, spreadTable } from '../../src/charts/spread-table.ts';
import { LANGUAGES, messages } from '../../src/i18n/index.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { manyDocuments } from './many-documents.ts';

const zh = messages('zh');
const COMPARING = CHARTS.filter(({ level }) => level !== 'document' && level !== 'bureau');

const tableOf = (chartId: string, dataset: Dataset, t = zh): ChartTable => {
  const chart = CHARTS.find(({ id }) => id === chartId);
  const [subject] = chart?.subjects(dataset) ?? [];
  if (!chart || subject === undefined) throw new Error(`no figure of ${chartId}`);
  return chart.table(chart.compare(dataset, subject), t);
};
const rowsOf = (table: ChartTable): Record<string, string | number | undefined>[] =>
  table.rows.map((cells) =>
    Object.fromEntries(table.columns.map(({ label }, i) => [label, cells[i]?.value ?? cells[i]?.text])),
  );

const few = manyDocuments(60);
const many = manyDocuments(240);

test('as many documents as a drawing names are a line each', () => {
  expect(isOfMany(tableOf('class-mix', manyDocuments(MOST_LABELLED)))).toBe(false);
  expect(isOfMany(tableOf('class-mix', manyDocuments(MOST_LABELLED + 1)))).toBe(true);
});

describe.each(COMPARING.map(({ id }) => id))('%s', (id) => {
  test('has lines that do not grow with the documents, and none that names one', () => {
    const [short, long] = [few, many].map((dataset) => spreadTable(tableOf(id, dataset), zh));
    expect(short?.rows.length).toBeGreaterThan(0);
    expect(long?.rows.length).toBeLessThanOrEqual((short?.rows.length ?? 0) + 3);
    expect(long?.rows.flat().filter(({ document, sources }) => document ?? sources?.length)).toEqual([]);
  });

  test.each(LANGUAGES)('has a cell for each column, and no blank without its reason (%s)', (language) => {
    const t = messages(language);
    const { columns, rows } = spreadTable(tableOf(id, many, t), t);
    expect(columns.filter(({ label }) => label === '')).toEqual([]);
    expect(rows.filter((cells) => cells.length !== columns.length)).toEqual([]);
    const numbers = columns.flatMap(({ isNumber }, i) => (isNumber ? [i] : []));
    const blank = rows.flatMap((cells) => numbers.flatMap((i) => cells[i] ?? []));
    expect(blank.filter(({ value, absence }) => value === undefined && absence === undefined)).toEqual([]);
  });
});

test('the numbers are those of the lines: count, least, median, greatest and total', () => {
  const table = tableOf('budget-split', many);
  const at = table.columns.findIndex(({ label }) => label === zh.terms.project);
  const amounts = table.rows.flatMap((cells) => cells[at]?.value ?? []).toSorted((a, b) => a - b);
  const line = rowsOf(spreadTable(table, zh)).find((one) => one['统计项'] === zh.terms.project);
  expect(line).toMatchObject({ 单位: '万元', 数值: amounts.length, 文件数: amounts.length });
  expect(line).toMatchObject({ 最小: amounts[0], 最大: amounts.at(-1) });
  expect(line?.['中位数']).toBeCloseTo(median(amounts) ?? 0, 5);
  expect(line?.['合计']).toBeCloseTo(
    amounts.reduce((sum, one) => sum + one, 0),
    4,
  );
});

test('a share is told in percent, and a part of a whole has its share beside it', () => {
  const split = rowsOf(spreadTable(tableOf('budget-split', many), zh)).find((one) => one['单位'] === '%');
  expect(split).toMatchObject({ 统计项: zh.terms.projectShare, 合计: zh.absence.none });
  const mix = rowsOf(spreadTable(tableOf('class-mix', many), zh)).slice(0, 2);
  expect(mix.map((one) => one['单位'])).toEqual(['条', '%']);
  expect(new Set(mix.map((one) => one['统计项'])).size).toBe(1);
});

test('targets are told apart by measure, comparator and unit, and have no median', () => {
  const { columns, rows } = spreadTable(tableOf('topic-rates', many), zh);
  const keys = rows.map((cells) => JSON.stringify(cells.map((cell) => cell.keys)));
  expect(new Set(keys).size).toBe(keys.length);
  const middle = columns.findIndex(({ label }) => label === zh.charts.tables.spread.middle);
  expect(new Set(rows.map((cells) => cells[middle]?.absence))).toEqual(new Set([zh.charts.tables.spread.targets]));
});

test('of bureaus by year each year has the number of its documents', () => {
  const table = tableOf('held-documents', many);
  const lines = rowsOf(spreadTable(table, zh));
  const total = lines.reduce((sum, one) => sum + Number(one['合计']), 0);
  expect(total).toBe(many.documents.length);
  expect(lines[0]).toHaveProperty(zh.terms.bureau, 120);
});
