/** Levels are printed once and merged or left blank below: what holds for a row until the next heading. */
import { printedForm } from '../../grammar/text.ts';
import type { Lexicons } from '../../recognise/lexicons.ts';
import type { Cell } from '../../rows/row.ts';

export interface LevelPair {
  readonly level1: string;
  readonly level2: string;
}

export const NO_LEVELS: LevelPair = { level1: '', level2: '' };

/** A new level 1 ends the level 2 above it. */
export function nextLevels(before: LevelPair, level1: Cell | null, level2: Cell | null, words: Lexicons): LevelPair {
  const first = level1 ? printedForm(level1.text) : before.level1;
  const kept = first === before.level1 ? before.level2 : '';
  const second = level2 ? printedForm(level2.text) : kept;
  return level1 && !level2
    ? (split(first, words) ?? { level1: first, level2: second })
    : { level1: first, level2: second };
}

/** 产出指标-数量指标 in one cell; a level-2 heading in a table with a single column of levels. */
function split(printed: string, { levels }: Lexicons): LevelPair | null {
  if (levels.levelsOf(printed).length > 0) return null;
  for (const match of printed.matchAll(/[-—–－_/／>、:：]+|(?<=指标)(?=.)/gu)) {
    const level1 = printed.slice(0, match.index);
    const level2 = printed.slice(match.index + match[0].length);
    if (levels.levelsOf(level1).includes(1) && levels.levelsOf(level2).includes(2)) return { level1, level2 };
  }
  return null;
}
