/** How do values spread over documents: the least, the greatest, and the middle where there are enough to have one? */
import { max, median, min } from 'd3';

/** With fewer values than this there is no middle to speak of. */
export const FEWEST_FOR_MEDIAN = 3;

export interface Spread<T> {
  readonly lowest: number;
  readonly highest: number;
  /** Null for fewer than three values. */
  readonly median: number | null;
  /** Those with the lowest and the highest value: several where they tie. */
  readonly low: readonly T[];
  readonly high: readonly T[];
}

/** Null where there are no values. */
export function spreadOf<T>(rows: readonly T[], valueIn: (row: T) => number): Spread<T> | null {
  const lowest = min(rows, valueIn);
  const highest = max(rows, valueIn);
  if (lowest === undefined || highest === undefined) return null;
  return {
    lowest,
    highest,
    median: rows.length < FEWEST_FOR_MEDIAN ? null : (median(rows, valueIn) ?? null),
    low: rows.filter((row) => valueIn(row) === lowest),
    high: rows.filter((row) => valueIn(row) === highest),
  };
}
