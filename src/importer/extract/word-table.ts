/** Rows as Word keeps them, in .docx and .doc alike → cells with spans: a merged area is one cell and its continuations. */
import type { Flow, TableCell } from './flow.ts';

export interface WordCell {
  readonly column: number;
  readonly columnSpan: number;
  /** `across`: belongs to the cell on its left; `down`: belongs to the cell above. */
  readonly continues: 'across' | 'down' | null;
  readonly flow: Flow;
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  rowSpan: number;
  columnSpan: number;
  readonly flow: Flow;
}

export function mergedCells(rows: readonly (readonly WordCell[])[]): TableCell[] {
  const cells: OpenCell[] = [];
  /** Column → the cell of the row above that may go on below. */
  let above = new Map<number, OpenCell>();
  rows.forEach((row, index) => {
    above = addRow(row, index, above, cells);
  });
  return cells;
}

function addRow(
  cells: readonly WordCell[],
  row: number,
  above: ReadonlyMap<number, OpenCell>,
  made: OpenCell[],
): Map<number, OpenCell> {
  const here = new Map<number, OpenCell>();
  let left: OpenCell | null = null;
  for (const { column, columnSpan, continues, flow } of cells) {
    const host = above.get(column);
    if (left && continues === 'across') {
      left.columnSpan = column + columnSpan - left.column;
      addCovered(flow, row, column, made);
    } else if (host && continues === 'down') {
      host.rowSpan = row - host.row + 1;
      here.set(column, host);
      addCovered(flow, row, column, made);
      // What goes on across from here lies under the same merged area.
      left = host;
    } else {
      left = { row, column, rowSpan: 1, columnSpan, flow };
      made.push(left);
      here.set(column, left);
    }
  }
  return here;
}

/** Word does not show what a merged cell covers, but some writers leave text there: it is kept, and remarked on. */
function addCovered(flow: Flow, row: number, column: number, made: OpenCell[]): void {
  if (flow.every((part) => part.kind === 'paragraph' && part.text.trim() === '')) return;
  made.push({ row, column, rowSpan: 1, columnSpan: 1, flow });
}
