/** The cells that say something in their own row: neither blank nor carried down from a row above. */
import { printedForm } from '../grammar/text.ts';
import type { Cell, Row } from '../rows/row.ts';

export const isFilled = (cell: Cell): boolean => printedForm(cell.text) !== '';

export const freshCells = (row: Row): Cell[] => row.cells.filter((cell) => !cell.isCarried && isFilled(cell));

/** The first fresh cell, where nothing stands to the left of it; else null. */
export function leadingCell(row: Row): Cell | null {
  const first = row.cells.find(isFilled);
  return first && !first.isCarried ? first : null;
}

export const widthOf = (row: Row): number =>
  row.cells.reduce((width, cell) => Math.max(width, cell.column + Math.max(1, cell.span)), 0);
