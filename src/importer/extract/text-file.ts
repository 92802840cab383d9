/** Text files: .txt line by line, .csv as one grid, .md with its pipe tables as grids. */
import { parseCsv } from '../../model/csv.ts';
import { paragraph, type TableCell } from './flow.ts';
import { gridOf } from './grid.ts';
import type { Block, GridBlock } from './source.ts';

/** Physical lines, as an editor counts them; `\r` alone ends one only where nothing else does. */
const linesOf = (text: string): string[] => text.split(text.includes('\n') ? /\r?\n/ : '\r');

/**
 * Every line, blank ones too, with its tabs: the table of a text that was extracted before is a matter of layout, and
 * layout is for readers to tell.
 */
export function textBlocks(text: string): Block[] {
  const lines = linesOf(text);
  if (lines.at(-1) === '') lines.pop();
  return lines.map((one, index) => ({ kind: 'text', text: one, line: index + 1 }));
}

/** One grid; null when the text has no commas to separate cells, so that it is better read line by line. */
export function csvBlocks(text: string): Block[] | null {
  const { records } = parseCsv(linesOf(text).join('\n'));
  if (!records.some(({ cells }) => cells.length > 1)) return null;
  const cells = records.flatMap((record, row) => record.cells.map((cell, column) => single(row, column, cell)));
  return [gridBlock(cells, (row) => records[row]?.line ?? 1)];
}

const single = (row: number, column: number, text: string): TableCell => ({
  row,
  column,
  rowSpan: 1,
  columnSpan: 1,
  flow: [paragraph(text)],
});

function gridBlock(texts: readonly TableCell[], lineOf: (row: number) => number): GridBlock {
  const { rows, columns, cells } = gridOf(texts);
  return {
    kind: 'grid',
    rows,
    columns,
    cells: cells.map(({ flow, ...area }) => ({ ...area, text: cellText(flow), line: lineOf(area.row) })),
    line: lineOf(0),
  };
}

const cellText = (flow: TableCell['flow']): string =>
  flow.map((part) => (part.kind === 'paragraph' ? part.text.trim() : '')).join('\n');

/** Lines, except that a run of `| … |` lines under a `| --- |` line is a grid. */
export function markdownBlocks(text: string): Block[] {
  const lines = textBlocks(text);
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const end = endOfTable(lines, at);
    if (end === at) {
      blocks.push(...lines.slice(at, at + 1));
      at++;
    } else {
      blocks.push(pipeTable(lines.slice(at, end), at + 1));
      at = end;
    }
  }
  return blocks;
}

const lineText = (block: Block | undefined): string => (block?.kind === 'text' ? block.text : '');
const isRule = (text: string): boolean => text.includes('|') && pipeCells(text).every((cell) => /^:?-+:?$/.test(cell));
const isRow = (text: string): boolean => text.includes('|') && text.trim() !== '';

function endOfTable(lines: readonly Block[], start: number): number {
  if (!isRow(lineText(lines[start])) || !isRule(lineText(lines[start + 1]))) return start;
  let end = start + 2;
  while (end < lines.length && isRow(lineText(lines[end]))) end++;
  return end;
}

function pipeTable(lines: readonly Block[], firstLine: number): GridBlock {
  const rows = lines.filter((_, index) => index !== 1).map((one) => pipeCells(lineText(one)));
  const cells = rows.flatMap((texts, row) => texts.map((text, column) => single(row, column, text)));
  return gridBlock(cells, (row) => firstLine + (row === 0 ? 0 : row + 1));
}

/** `| a | b \| c |` → a, b | c; `<br>` is how Markdown breaks a line inside a cell. */
const pipeCells = (line: string): string[] =>
  line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) =>
      cell
        .replaceAll('\\|', '|')
        .replace(/<br\s*\/?>/gi, '\n')
        .trim(),
    );
