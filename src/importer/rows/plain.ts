/** Lines without tabs → rows. */
import type { LevelLexicon } from '../grammar/levels.ts';
import { isBlank, type Line, textRow } from './cell.ts';
import type { Row } from './row.ts';

export function plainRows(lines: readonly Line[], _words: LevelLexicon, _nextTable: () => number): Row[] {
  return lines.filter(({ text }) => !isBlank(text)).map(textRow);
}
