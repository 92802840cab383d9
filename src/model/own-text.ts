/**
 * Cells as text of their own. A cell cut out of a file is only a view of it: the engine keeps the whole file alive as
 * long as one of its cells is, and equal cells of many files many times.
 */

/** Enough for the keys and words that recur; names that stand in one document only soon make place for others. */
const MOST_KEPT = 100_000;

/** Gives for a cell the same text, once for all equal cells and with nothing behind it. */
export function ownTexts(most = MOST_KEPT): (cell: string) => string {
  const kept = new Map<string, string>();
  return (cell) => {
    const known = kept.get(cell);
    if (known !== undefined) return known;
    if (kept.size >= most) kept.clear();
    const copy = Buffer.from(cell).toString();
    // Half a character cannot be written as bytes: it comes back as another.
    const own = copy === cell ? copy : cell;
    kept.set(own, own);
    return own;
  };
}
