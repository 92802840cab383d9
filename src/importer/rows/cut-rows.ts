/** Rows that a page break has cut in two, told by a label that only both pieces make → one row. */
import { columnRole, fieldRole } from '../grammar/headings.ts';
import { isBlank } from './cell.ts';
import type { Cell, Row } from './row.ts';

/** Longer cells are no labels. */
const LONGEST = 12;

export function joinCutRows(rows: readonly Row[]): Row[] {
  const joined: Row[] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    if (above && isCutFrom(above, row)) joined[joined.length - 1] = joinedRow(above, row);
    else joined.push(row);
  }
  return joined;
}

/** Every cell with words goes on below one with words, and one of them completes a label. */
function isCutFrom(above: Row, row: Row): boolean {
  if (above.table !== row.table || above.cells.length !== row.cells.length) return false;
  const pairs = row.cells.flatMap((cell) => {
    const upper = above.cells.find(({ column, span }) => column === cell.column && span === cell.span);
    return isBlank(cell.text) ? [] : [{ upper, cell }];
  });
  if (pairs.length === 0 || !pairs.every(({ upper, cell }) => upper && !isBlank(upper.text) && !cell.isCarried)) {
    return false;
  }
  return pairs.some(({ upper, cell }) => upper !== undefined && completes(upper.text.trim(), cell.text.trim()));
}

const completes = (upper: string, lower: string): boolean =>
  upper.length <= LONGEST &&
  lower.length <= LONGEST &&
  fieldRole(upper) === null &&
  fieldRole(lower) === null &&
  columnRole(upper) === null &&
  fieldRole(upper + lower) !== null;

const joinedRow = (above: Row, row: Row): Row => ({
  ...above,
  cells: above.cells.map((cell) => {
    const below = row.cells.find(({ column }) => column === cell.column);
    return below && !isBlank(below.text) ? joinedCell(cell, below) : cell;
  }),
});

const joinedCell = (upper: Cell, lower: Cell): Cell => ({
  ...upper,
  text: `${upper.text}\n${lower.text}`,
  lines: [...(upper.lines ?? [upper.line]), ...(lower.lines ?? [lower.line])],
});
