/** How alike two texts are: the pairs of characters that they share. Chinese has no spaces, so pairs stand for words. */

export type Pairs = ReadonlyMap<string, number>;

export function pairsOf(text: string): Pairs {
  const pairs = new Map<string, number>();
  for (let i = 0; i + 2 <= text.length; i += 1) {
    const pair = text.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** 0 where nothing is shared, 1 where all is (Dice’s coefficient). */
export function sharedPairs(a: Pairs, b: Pairs): number {
  let shared = 0;
  for (const [pair, count] of a) shared += Math.min(count, b.get(pair) ?? 0);
  const total = sum(a) + sum(b);
  return total === 0 ? 0 : (2 * shared) / total;
}

const sum = (pairs: Pairs): number => [...pairs.values()].reduce((all, one) => all + one, 0);
