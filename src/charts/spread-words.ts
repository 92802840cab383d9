/** Many documents in words: the middle, the highest and the lowest by name. A few are told one by one. */
import { spreadOf } from '../compare/spread.ts';
import type { Messages } from '../i18n/index.ts';
import type { Bureau } from '../model/tables/bureaus.ts';
import type { Document } from '../model/tables/document.ts';

/** More documents than these are not told one by one. */
export const MOST_TOLD = 8;

interface DocumentRow {
  readonly bureau: Bureau;
  readonly document: Document;
}

export function spreadWords<R extends DocumentRow>(
  rows: readonly R[],
  valueIn: (row: R) => number,
  format: (value: number) => string,
  t: Messages,
): string {
  const spread = spreadOf(rows, valueIn);
  if (!spread) return t.absence.none;
  const { lowest, highest, median, low, high } = spread;
  if (lowest === highest) return t.charts.spread.same(format(highest));
  const named = ([first, ...others]: readonly R[]): string =>
    first && others.length === 0
      ? t.documentName(first.bureau, first.document)
      : t.charts.spread.tied(others.length + 1);
  const middle = median === null ? '' : format(median);
  return t.charts.spread.range(middle, named(high), format(highest), named(low), format(lowest));
}
