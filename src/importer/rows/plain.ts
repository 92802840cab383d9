/** Lines without tabs → rows: forms in running text, with labels and lists; whatever is no form stays text. */
import type { LevelLexicon } from '../grammar/levels.ts';
import { formTitle } from '../grammar/titles.ts';
import { isBlank, type Line, textRow } from './cell.ts';
import { FormText } from './form-text.ts';
import { keyValues } from './key-values.ts';
import { isPageNumber } from './landmarks.ts';
import { levelMarks } from './level-words.ts';
import type { Row } from './row.ts';

export function plainRows(lines: readonly Line[], words: LevelLexicon, nextTable: () => number): Row[] {
  return formsOf(lines).flatMap((form) =>
    isList(form, words) ? new FormText(form, words, nextTable).rows() : form.map(textRow),
  );
}

/** Lines from one title to the next, without blank ones. */
function formsOf(lines: readonly Line[]): Line[][] {
  const forms: Line[][] = [[]];
  for (const line of lines) {
    if (isBlank(line.text)) continue;
    if (!isPageNumber(line.text) && formTitle(line.text)) forms.push([]);
    forms.at(-1)?.push(line);
  }
  return forms;
}

/** Two headings of levels with signs behind them, or on lines of their own. */
function isList(lines: readonly Line[], words: LevelLexicon): boolean {
  let found = 0;
  for (const line of lines) {
    const { text } = line;
    if (/级指标|[指目]标值/.test(text) && (keyValues(line)?.length ?? 0) > 1) return true;
    for (const _ of levelMarks(text, words)) {
      found += 1;
      if (found > 1) return true;
    }
  }
  return false;
}

/** A paragraph that holds a list, though tables stand around it. */
export const isListParagraph = (lines: readonly Line[], words: LevelLexicon): boolean =>
  isList(
    lines.filter(({ text }) => !text.includes('\t')),
    words,
  );
