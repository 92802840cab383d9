/** How rows lie in the source is told from the lines they stand on. */
import { expect, test } from 'vitest';
import type { SourceText, TextBlock } from '../../../src/importer/extract/source.ts';
import { layoutOf } from '../../../src/importer/report/layout.ts';
import type { Row } from '../../../src/importer/rows/row.ts';
import { form, row, section } from './rows.ts';

const source = (...lines: readonly string[]): SourceText => ({
  format: 'txt',
  encoding: 'utf-8',
  blocks: lines.map((text, at): TextBlock => ({ kind: 'text', text, line: at + 1 })),
  remarks: [],
});
const layout = (rows: readonly Row[], ...lines: readonly string[]) =>
  layoutOf(form({ sections: [section('indicators', null, ...rows)] }), source(...lines));

/** Each cell on a line of its own. */
const column = (...texts: readonly string[]): Row => {
  const one = row(1, ...texts);
  return { ...one, cells: one.cells.map((cell, at) => ({ ...cell, line: at + 1 })) };
};

test('rows of no text line stand in a grid', () => {
  expect(layout([row(9, '普法', '3次')], '别处')).toBe('grid');
});

test('tabs between words make tabbed rows', () => {
  expect(layout([row(1, '普法', '3次')], '普法\t3次')).toBe('tabs');
});

test('cells on lines of their own are one cell a line, tab or no tab before them', () => {
  expect(layout([column('产出指标', '普法', '3次')], '\t产出指标', '\t普法', '\t3次')).toBe('one-cell-per-line');
});

test('items behind brackets make a bracketed list', () => {
  expect(layout([row(1, '产出指标', '普法', '3次')], '【产出指标】普法：3次')).toBe('bracketed-list');
});

test('several cells on one line without tabs had no separator', () => {
  expect(layout([row(1, '产出指标', '普法', '3次')], '产出指标 普法 3次')).toBe('separator-less');
});
