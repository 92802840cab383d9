/**
 * Which thing of one side is which of the other? First by keys, the strictest first, then by likeness. Swapping the
 * sides swaps the answer: nothing depends on which side is called earlier.
 */

export interface Pair<T> {
  readonly earlier: T;
  readonly later: T;
}

export interface Pairing<T> {
  readonly pairs: readonly Pair<T>[];
  /** Those of the earlier side without a partner. */
  readonly removed: readonly T[];
  /** Those of the later side without a partner. */
  readonly added: readonly T[];
}

/** Null: this thing has no such key. */
export type KeyOf<T> = (one: T) => string | null;

/** Where several share a key, the first is paired with the first. */
export function pairByKeys<T>(earlier: readonly T[], later: readonly T[], keys: readonly KeyOf<T>[]): Pairing<T> {
  const pairs: Pair<T>[] = [];
  let [before, after] = [earlier, later];
  for (const key of keys) {
    if (before.length === 0 || after.length === 0) break;
    const waiting = Map.groupBy(after, key);
    const taken = new Set<T>();
    const left = before.filter((one) => {
      const name = key(one);
      const partner = name === null ? undefined : waiting.get(name)?.shift();
      if (partner === undefined) return true;
      pairs.push({ earlier: one, later: partner });
      taken.add(partner);
      return false;
    });
    [before, after] = [left, after.filter((one) => !taken.has(one))];
  }
  return { pairs, removed: before, added: after };
}

/**
 * The most alike first. Equally alike: those at nearer positions, then those that stand earlier; so the order in which
 * candidates come up never matters.
 */
export function pairAlike<T>(
  earlier: readonly T[],
  later: readonly T[],
  likeness: (a: T, b: T) => number,
  least: number,
): Pairing<T> {
  const candidates = earlier.flatMap((a, i) =>
    later.flatMap((b, j) => {
      const score = likeness(a, b);
      return score >= least ? { earlier: a, later: b, score, distance: Math.abs(i - j), position: i + j } : [];
    }),
  );
  candidates.sort((a, b) => b.score - a.score || a.distance - b.distance || a.position - b.position);
  const [before, after] = [new Set(earlier), new Set(later)];
  const pairs = candidates.flatMap(({ earlier, later }) => {
    if (!before.has(earlier) || !after.has(later)) return [];
    before.delete(earlier);
    after.delete(later);
    return { earlier, later };
  });
  return { pairs, removed: [...before], added: [...after] };
}

/** By keys, and then by likeness within groups of what may be paired at all. */
export function pairUp<T>(
  earlier: readonly T[],
  later: readonly T[],
  keys: readonly KeyOf<T>[],
  group: (one: T) => string,
  likeness: (a: T, b: T) => number,
  least: number,
): Pairing<T> {
  const exact = pairByKeys(earlier, later, keys);
  const [before, after] = [Map.groupBy(exact.removed, group), Map.groupBy(exact.added, group)];
  const alike = [...before].flatMap(([name, of]) => pairAlike(of, after.get(name) ?? [], likeness, least).pairs);
  const [gone, come] = [new Set(alike.map((one) => one.earlier)), new Set(alike.map((one) => one.later))];
  return {
    pairs: [...exact.pairs, ...alike],
    removed: exact.removed.filter((one) => !gone.has(one)),
    added: exact.added.filter((one) => !come.has(one)),
  };
}
