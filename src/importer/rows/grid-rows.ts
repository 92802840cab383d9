/** A table with merged cells → its rows, in which a cell merged down appears again. */
import type { GridBlock, GridCell } from '../extract/source.ts';
import { isBlank } from './cell.ts';
import type { Cell, Row } from './row.ts';

/** Rows without any words of their own are left out. */
export function gridRows(grid: GridBlock, table: number): Row[] {
  const rows: Row[] = [];
  const own = cellsByRow(grid);
  let merged: GridCell[] = [];
  for (const [index, cells] of own.entries()) {
    const carried = merged.filter(({ row, rowSpan }) => row + rowSpan > index);
    merged = [...carried, ...cells.filter(({ rowSpan }) => rowSpan > 1)];
    if (cells.every(({ text }) => isBlank(text))) continue;
    const all = [...carried.map((cell) => cellFrom(cell, true)), ...cells.map((cell) => cellFrom(cell, false))];
    rows.push({
      kind: 'row',
      line: cells[0]?.line ?? grid.line,
      cells: all.sort((a, b) => a.column - b.column),
      table,
      ...(rows.length === 0 && grid.caption !== undefined ? { caption: grid.caption } : {}),
    });
  }
  return rows;
}

function cellsByRow({ rows, cells }: GridBlock): GridCell[][] {
  const byRow: GridCell[][] = Array.from({ length: rows }, () => []);
  for (const cell of cells) byRow[cell.row]?.push(cell);
  return byRow;
}

const cellFrom = ({ text, line, column, columnSpan, stored }: GridCell, isCarried: boolean): Cell => ({
  text,
  line,
  column,
  span: columnSpan,
  isCarried,
  ...(stored ? { stored } : {}),
});
