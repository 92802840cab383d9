/**
 * Cells as text of their own. A cell cut out of a file is only a view of it: the engine keeps the whole file in memory
 * as long as it keeps one of the cells, and equal cells as often as they occur.
 */

/** Enough for the keys and words that recur from document to document. */
const MOST_REMEMBERED = 100_000;

/** Characters; what is longer hardly recurs, and a hostile file could fill the memory with it. */
const LONGEST_REMEMBERED = 100;

/** Gives for a cell the same text with nothing behind it, as a rule once for all equal cells. */
export function ownTexts(most = MOST_REMEMBERED): (cell: string) => string {
  const remembered = new Map<string, string>();
  return (cell) => {
    if (cell.length > LONGEST_REMEMBERED) return copyOf(cell);
    const known = remembered.get(cell);
    if (known !== undefined) return known;
    if (remembered.size >= most) remembered.clear();
    const own = copyOf(cell);
    remembered.set(own, own);
    return own;
  };
}

function copyOf(cell: string): string {
  const copy = Buffer.from(cell).toString();
  // Half a character cannot be written as bytes: it comes back as another.
  return copy === cell ? copy : cell;
}
