/** How alike two printed names are, by what they say beyond the words that names begin or end with. */
import { type Pairs, pairsOf, sharedPairs } from '../../model/likeness.ts';
import { sameWords } from './same-words.ts';

/** What names begin or end with and that tells nothing of what is counted. */
const EMPTY =
  /^(?:完成|开展|组织|举办|办理|提供|参与|全年|年度|本年度|全市|全区|全县|市本级|提高|保障|做好)+|(?:数量|次数|人数|个数|数|情况)$/g;

export interface Shape {
  readonly words: string;
  readonly pairs: Pairs;
}

export function shapeOf(printed: string): Shape {
  const words = sameWords(printed);
  const core = words.replace(EMPTY, '');
  return { words, pairs: pairsOf(core.length >= 2 ? core : words) };
}

/** 0 where nothing is shared, 1 where all is. */
export const likeness = (a: Shape, b: Shape): number => sharedPairs(a.pairs, b.pairs);
