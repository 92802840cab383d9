/** Paragraphs and tables → blocks with line numbers, as the text would be printed. */
import { type Flow, nestedTables, type Table, type TableCell } from './flow.ts';
import { gridOf } from './grid.ts';
import { MAX_PLACES, MAX_TABLE_NESTING } from './limits.ts';
import { Refused } from './refusal.ts';
import { type Remark, remark } from './remark.ts';
import type { Block, GridBlock, GridCell } from './source.ts';

export interface Printed {
  readonly blocks: readonly Block[];
  readonly remarks: readonly Remark[];
}

export function blocksOf(flow: Flow): Printed {
  const blocks: Block[] = [];
  const remarks: Remark[] = [];
  let line = 1;
  let places = 0;

  const print = (parts: Flow, depth: number): void => {
    if (depth > MAX_TABLE_NESTING) throw new Refused('too-deep');
    for (const part of parts) {
      if (part.kind === 'paragraph') printLines(part.text);
      else if (isLayout(part)) for (const { flow: inside } of part.cells) print(inside, depth + 1);
      else printTable(part);
    }
  };

  const printLines = (text: string): void => {
    for (const one of text.split('\n')) {
      if (one.trim() === '') continue;
      blocks.push({ kind: 'text', text: one.trimEnd(), line });
      line++;
    }
  };

  const printTable = (table: Table): void => {
    const { block, covered } = gridBlock(table, line);
    places += block.rows * block.columns;
    if (places > MAX_PLACES) throw new Refused('too-many-cells');
    if (block.cells.every(({ text }) => text === '')) return;
    blocks.push(block);
    for (const { row, text } of covered) remarks.push(remark('covered-text', text, line + row));
    line += block.rows;
  };

  print(flow, 0);
  return { blocks, remarks };
}

function gridBlock(table: Table, line: number) {
  const { rows, columns, cells, covered } = gridOf(table.cells);
  const block: GridBlock = {
    kind: 'grid',
    rows,
    columns,
    cells: cells.map((cell) => gridCell(cell, line + cell.row)),
    line,
    ...(table.caption && { caption: table.caption }),
  };
  const texts = covered.map(({ row, flow }) => ({ row, text: flowText(flow) })).filter(({ text }) => text !== '');
  return { block, covered: texts };
}

const gridCell = ({ row, column, rowSpan, columnSpan, flow, stored }: TableCell, line: number): GridCell => ({
  row,
  column,
  rowSpan,
  columnSpan,
  text: flowText(flow),
  line,
  ...(stored && { stored }),
});

/** A table that holds a bigger one only arranges the page: its cells are read one after the other. */
function isLayout(table: Table): boolean {
  const nested = nestedTables(table);
  return (
    nested.length > 0 && nested.some((inner) => inner.cells.length > 1 && inner.cells.length >= table.cells.length)
  );
}

/** What a cell shows: a line a paragraph; a table inside it as lines with tabs. */
export function flowText(flow: Flow, depth = 0): string {
  if (depth > MAX_TABLE_NESTING) throw new Refused('too-deep');
  const lines = flow.map((part) => (part.kind === 'paragraph' ? part.text.trim() : tableText(part, depth)));
  return lines.filter((text) => text !== '').join('\n');
}

function tableText(table: Table, depth: number): string {
  const { rows, cells } = gridOf(table.cells);
  const lines: string[][] = Array.from({ length: rows }, () => []);
  for (const cell of cells) lines[cell.row]?.push(flowText(cell.flow, depth + 1).replaceAll('\n', ' '));
  return lines.map((texts) => texts.join('\t').trimEnd()).join('\n');
}
