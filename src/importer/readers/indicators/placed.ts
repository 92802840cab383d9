/** The cells of one row by what they hold: what both ways of reading a row (by columns, by content) give. */
import type { Cell } from '../../rows/row.ts';

export interface Placed {
  readonly level1: Cell | null;
  readonly level2: Cell | null;
  readonly name: Cell | null;
  /** Several where a heading covers several columns. */
  readonly value: readonly Cell[];
  readonly comparator: Cell | null;
  readonly unit: Cell | null;
  readonly weight: Cell | null;
  readonly standard: Cell | null;
  readonly explanation: Cell | null;
  /** Understood, but no part of an indicator: medium-term values, last year's results, notes, numbers of rows. */
  readonly others: readonly Cell[];
  /** How sure the places are where they had to be found by content; null where the columns say it. */
  readonly confidence: number | null;
}

export const isBlank = (cell: Cell): boolean => cell.text.trim() === '';
