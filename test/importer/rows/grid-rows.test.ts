import { expect, test } from 'vitest';
import type { GridCell } from '../../../src/importer/extract/source.ts';
import { rowsOf } from '../../../src/importer/rows/rows.ts';
import { gridSource, LEVELS, shown } from './show.ts';

const cell = (row: number, column: number, text: string, more: Partial<GridCell> = {}): GridCell => ({
  row,
  column,
  rowSpan: 1,
  columnSpan: 1,
  text,
  line: row + 1,
  ...more,
});

test('a cell merged down stands in each of its rows, read only in the first', () => {
  const source = gridSource(3, 3, [
    cell(0, 0, '产出指标', { rowSpan: 2 }),
    cell(0, 1, '办案'),
    cell(0, 2, '5件'),
    cell(1, 1, '培训'),
    cell(1, 2, '2期'),
    cell(2, 0, '注', { columnSpan: 3 }),
  ]);
  const rows = rowsOf(source, LEVELS);
  expect(shown(rows)).toEqual(['1 | 产出指标 | 办案 | 5件', '2 | ^产出指标 | 培训 | 2期', '3 | 注']);
  expect(rows[1]?.cells.map(({ column, line }) => [column, line])).toEqual([
    [0, 1],
    [1, 2],
    [2, 2],
  ]);
  expect(rows[2]?.cells[0]?.span).toBe(3);
});

test('a row without words of its own is none', () => {
  const source = gridSource(3, 2, [
    cell(0, 0, '甲', { rowSpan: 3 }),
    cell(0, 1, '1'),
    cell(1, 1, ' '),
    cell(2, 1, '2'),
  ]);
  expect(shown(rowsOf(source, LEVELS))).toEqual(['1 | 甲 | 1', '3 | ^甲 | 2']);
});

test('the name of a sheet stands on its first row, and each table has its number', () => {
  const one = gridSource(2, 1, [cell(0, 0, ''), cell(1, 0, '甲')], '附表1');
  const rows = rowsOf({ ...one, blocks: [...one.blocks, ...one.blocks] }, LEVELS);
  expect(rows.map(({ caption, table }) => [caption, table])).toEqual([
    ['附表1', 1],
    ['附表1', 2],
  ]);
});

test('the number behind a displayed text is kept', () => {
  const stored = { value: 44563, isDate: true };
  const [row] = rowsOf(gridSource(1, 1, [cell(0, 0, '1月2日', { stored })]), LEVELS);
  expect(row?.cells[0]?.stored).toEqual(stored);
});

test('a row that a page break has cut is one again, where only both pieces make a label', () => {
  const source = gridSource(4, 4, [
    ...['年度本级预算', '320', '该项目支出上', ''].map((text, column) => cell(0, column, text)),
    ...['金额', '', '级资金', ''].map((text, column) => cell(1, column, text)),
    ...['项目支出实施期', '2024年', '', ''].map((text, column) => cell(2, column, text)),
    ...['金额', '12', '', ''].map((text, column) => cell(3, column, text)),
  ]);
  expect(shown(rowsOf(source, LEVELS))).toEqual([
    '1 | 年度本级预算⏎金额@1,2 | 320 | 该项目支出上⏎级资金@1,2 | ',
    '3 | 项目支出实施期 | 2024年 |  | ',
    '4 | 金额 | 12 |  | ',
  ]);
});
