/** Lines without tabs → rows: forms in running text, with labels and lists; whatever is no form stays text. */
import type { LevelLexicon } from '../grammar/levels.ts';
import { plainKey } from '../grammar/text.ts';
import { formTitle } from '../grammar/titles.ts';
import { isBlank, type Line, textRow } from './cell.ts';
import { columnHeadsAt } from './column-heads.ts';
import { FormText } from './form-text.ts';
import { keyValues } from './key-values.ts';
import { isPageNumber, labelRole } from './landmarks.ts';
import { levelMarks, levelPrefix, nextLevel } from './level-words.ts';
import { looseRows, type OpenTable } from './loose-text.ts';
import type { Row } from './row.ts';
import { tabbedRows } from './tabbed.ts';
import { isMeasured } from './value-start.ts';

export function plainRows(lines: readonly Line[], words: LevelLexicon, nextTable: () => number): Row[] {
  let before: { lines: readonly Line[]; open: OpenTable } | null = null;
  return formsOf(lines).flatMap((form) => {
    const goesOn: { from: number; table: OpenTable } | null =
      before && goesOnFrom(form, before.lines, before.open, words);
    if (goesOn || hasColumnHeads(form)) {
      const { rows, open } = looseRows(form, words, nextTable, false, goesOn);
      before = open && { lines: form, open };
      return rows;
    }
    before = null;
    if (isList(form, words)) return new FormText(form, words, nextTable).rows();
    if (isRunOn(form, words)) return looseRows(form, words, nextTable, true).rows;
    if (form.filter(({ text }) => text.includes('\t')).length > 1) return tabbedRows(form, nextTable);
    return form.map(textRow);
  });
}

/** A page that prints the form's title and some of its head again, and then goes on with the table below the headings. */
function goesOnFrom(
  form: readonly Line[],
  before: readonly Line[],
  table: OpenTable,
  words: LevelLexicon,
): { from: number; table: OpenTable } | null {
  const [title] = form;
  if (!title || wordsOf(title) !== wordsOf(before[0] ?? title) || !formTitle(title.text) || hasColumnHeads(form))
    return null;
  const said = new Set(before.map(wordsOf));
  const from = form.findIndex((line) => !said.has(wordsOf(line)) && !isPageNumber(line.text));
  const rest = from < 0 ? [] : form.slice(from);
  const isFact = rest.some(({ text }) => labelRole(text) !== null && labelRole(text) !== 'person');
  const isTable =
    rest.some(({ text }) => levelPrefix(text.trim(), words) > 0) || rest.some(({ text }) => isMeasured(text));
  return isTable && !isFact ? { from, table } : null;
}

const wordsOf = ({ text }: Line): string => plainKey(text);

const hasColumnHeads = (lines: readonly Line[]): boolean => lines.some((_, at) => columnHeadsAt(lines, at) !== null);

/** Levels and names with nothing between them: 数量指标办理案件≥200件, thrice. */
function isRunOn(lines: readonly Line[], words: LevelLexicon): boolean {
  let found = 0;
  for (const { text } of lines) {
    if (!/指标/.test(text) || text.length > LONGEST) continue;
    for (let at = nextLevel(text, 0, words); at; at = nextLevel(text, at.end, words)) {
      if (/^[^\s，,。；;、的]/.test(text.slice(at.end))) found += 1;
      if (found > 2) return true;
    }
  }
  return false;
}

/** Longer lines are prose. */
const LONGEST = 5000;

/** Lines from one title to the next, without blank ones. */
function formsOf(lines: readonly Line[]): Line[][] {
  const forms: Line[][] = [[]];
  for (const line of lines) {
    if (isBlank(line.text)) continue;
    // Only these characters can make a title; the test is cheap, and lines are many.
    const isTitle = /[绩支]/.test(line.text) && !isPageNumber(line.text) && formTitle(line.text) !== null;
    if (isTitle || isBreak(line.text)) forms.push([]);
    forms.at(-1)?.push(line);
  }
  return forms;
}

const BREAK =
  /^(?:附[件表录]\d{0,2}(?:-\d)?[:：]?|目录|第[一二三四五六七八九十]{1,3}(?:部分|章|篇)\S{0,30}|\S{0,24}(?:收支|预算|决算|支出|收入|采购|经费|情况|汇总|明细|一览)\S{0,12}表)$/;

/** What follows a form in a longer document: an appendix, a part of it, another table. */
const isBreak = (text: string): boolean => text.length <= LONGEST_BREAK && BREAK.test(text.replace(/\s+/g, ''));
const LONGEST_BREAK = 60;

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
