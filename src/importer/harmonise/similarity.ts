/** How alike two names are: the pairs of characters that they share. Chinese has no spaces, so pairs stand for words. */
import { sameWords } from './same-words.ts';

/** What names begin or end with and that tells nothing of what is counted. */
const EMPTY =
  /^(?:完成|开展|组织|举办|办理|提供|参与|全年|年度|本年度|全市|全区|全县|市本级|提高|保障|做好)+|(?:数量|次数|人数|个数|数|情况)$/g;

export interface Shape {
  readonly words: string;
  readonly pairs: ReadonlyMap<string, number>;
}

export function shapeOf(printed: string): Shape {
  const words = sameWords(printed);
  const core = words.replace(EMPTY, '');
  const pairs = new Map<string, number>();
  const text = core.length >= 2 ? core : words;
  for (let i = 0; i + 2 <= text.length; i += 1) {
    const pair = text.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return { words, pairs };
}

/** 0 where nothing is shared, 1 where all is (Dice’s coefficient). */
export function likeness(a: Shape, b: Shape): number {
  let shared = 0;
  for (const [pair, count] of a.pairs) shared += Math.min(count, b.pairs.get(pair) ?? 0);
  const total = sum(a.pairs) + sum(b.pairs);
  return total === 0 ? 0 : (2 * shared) / total;
}

const sum = (pairs: ReadonlyMap<string, number>): number => [...pairs.values()].reduce((all, one) => all + one, 0);
