/** Cells as a file states them → a grid in which each place is covered exactly once, without rows or columns of no cell. */
import type { Area, Flow, TableCell } from './flow.ts';
import { MAX_COLUMNS, MAX_PLACES } from './limits.ts';
import { Refused } from './refusal.ts';

export interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly TableCell[];
  /** Cells that stood on places already taken; their content went into the cell that is there. */
  readonly covered: readonly TableCell[];
}

export function gridOf(cells: readonly TableCell[]): Grid {
  const { rows, columns, cells: compact } = withoutUnusedLines(cells);
  if (columns > MAX_COLUMNS) throw new Refused('too-wide', String(columns));
  if (rows * columns > MAX_PLACES) throw new Refused('too-many-cells');
  const owners = new Int32Array(rows * columns).fill(-1);
  const placed: TableCell[] = [];
  const covered: TableCell[] = [];
  for (const cell of compact.toSorted(inReadingOrder)) {
    const owner = owners[cell.row * columns + cell.column] ?? -1;
    const host = placed[owner];
    if (host) {
      covered.push(cell);
      placed[owner] = { ...host, flow: [...host.flow, ...cell.flow] };
    } else {
      const area = freeArea(cell, owners, columns);
      take(area, owners, columns, placed.length);
      placed.push({ ...cell, ...area });
    }
  }
  owners.forEach((owner, place) => {
    if (owner < 0) placed.push(emptyCell(Math.floor(place / columns), place % columns));
  });
  return { rows, columns, cells: placed.toSorted(inReadingOrder), covered };
}

const NOTHING: Flow = [];
const emptyCell = (row: number, column: number): TableCell => ({
  row,
  column,
  rowSpan: 1,
  columnSpan: 1,
  flow: NOTHING,
});

const inReadingOrder = (a: Area, b: Area): number => a.row - b.row || a.column - b.column;

/** A column at which no cell begins says nothing: formats differ in how many of those they write. */
function withoutUnusedLines(cells: readonly TableCell[]) {
  const rows = ordinals(cells.map(({ row }) => row));
  const columns = ordinals(cells.map(({ column }) => column));
  const compact = cells.map((cell) => {
    const row = rows.at(cell.row);
    const column = columns.at(cell.column);
    const rowSpan = Math.max(1, rows.at(cell.row + cell.rowSpan) - row);
    const columnSpan = Math.max(1, columns.at(cell.column + cell.columnSpan) - column);
    return { ...cell, row, column, rowSpan, columnSpan };
  });
  return { rows: rows.count, columns: columns.count, cells: compact };
}

function ordinals(starts: readonly number[]) {
  const sorted = [...new Set(starts)].sort((a, b) => a - b);
  /** How many lines begin before the place. */
  const at = (place: number): number => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return { at, count: sorted.length };
}

/** The cell as far as nobody else is there: as wide as its first row allows, then as high as that width allows. */
function freeArea({ row, column, rowSpan, columnSpan }: Area, owners: Int32Array, columns: number): Area {
  const isFree = (r: number, c: number) => c < columns && owners[r * columns + c] === -1;
  let wide = 1;
  while (wide < columnSpan && isFree(row, column + wide)) wide++;
  let high = 1;
  const isFreeRow = (r: number) => {
    for (let c = column; c < column + wide; c++) if (!isFree(r, c)) return false;
    return true;
  };
  while (high < rowSpan && isFreeRow(row + high)) high++;
  return { row, column, rowSpan: high, columnSpan: wide };
}

function take({ row, column, rowSpan, columnSpan }: Area, owners: Int32Array, columns: number, owner: number): void {
  for (let r = row; r < row + rowSpan; r++) {
    owners.fill(owner, r * columns + column, r * columns + column + columnSpan);
  }
}
