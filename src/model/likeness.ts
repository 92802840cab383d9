/** How alike two texts are: the pairs of characters that they share. Chinese has no spaces, so pairs stand for words. */

export interface Pairs {
  readonly counts: ReadonlyMap<string, number>;
  /** Of all counts. */
  readonly total: number;
}

export function pairsOf(text: string): Pairs {
  const counts = new Map<string, number>();
  for (let i = 0; i + 2 <= text.length; i += 1) {
    const pair = text.slice(i, i + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return { counts, total: Math.max(text.length - 1, 0) };
}

/** 0 where nothing is shared, 1 where all is (Dice’s coefficient). */
export function sharedPairs(a: Pairs, b: Pairs): number {
  let shared = 0;
  for (const [pair, count] of a.counts) shared += Math.min(count, b.counts.get(pair) ?? 0);
  return dice(shared, a, b);
}

/** As much as two texts can share, by their lengths alone. */
export const mostShared = (a: Pairs, b: Pairs): number => dice(Math.min(a.total, b.total), a, b);

function dice(shared: number, a: Pairs, b: Pairs): number {
  const total = a.total + b.total;
  return total === 0 ? 0 : (2 * shared) / total;
}
