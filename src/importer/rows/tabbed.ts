/**
 * Lines with tabs between cells: a line is a row, unless a cell holds line breaks. Then its rest stands on the lines
 * below, and the last of them has the tabs that the first one lacks.
 */
import { columnRole, fieldRole } from '../grammar/headings.ts';
import { looksLikeLevel } from '../grammar/levels.ts';
import { cellOf, isBlank, type Line, rowOf, textRow, wordsOf } from './cell.ts';
import { headsIndicators, isLandmark, isPageNumber, labelsText } from './landmarks.ts';
import type { Row } from './row.ts';

/** Cells as the lines that they hold. */
type Cells = Line[][];

interface TabLine {
  cells: Cells;
  /** Lines without tabs up to the next one with tabs; blank ones among them. */
  readonly below: Line[];
}

export function tabbedRows(lines: readonly Line[], nextTable: () => number): Row[] {
  const rows: Row[] = [];
  let table = 0;
  const { before, tabbed } = byTabs(lines);
  const addTexts = (texts: readonly Line[]): void => {
    for (const line of texts) {
      if (isBlank(line.text)) continue;
      rows.push(textRow(line));
      if (!isPageNumber(line.text)) table = 0;
    }
  };
  addTexts(before);
  for (const { cells, below } of joined(tabbed)) {
    const made = cells.map(cellOf);
    if (made.some(({ text }) => text !== '')) {
      if (table === 0) table = nextTable();
      rows.push(rowOf(made, table));
    }
    addTexts(below);
  }
  return rows;
}

function byTabs(lines: readonly Line[]): { before: Line[]; tabbed: TabLine[] } {
  const before: Line[] = [];
  const tabbed: TabLine[] = [];
  for (const line of lines) {
    if (line.text.includes('\t'))
      tabbed.push({ cells: line.text.split('\t').map((text) => [{ text, line: line.line }]), below: [] });
    else (tabbed.at(-1)?.below ?? before).push(line);
  }
  return { before, tabbed };
}

/** A heading between tables; texts below a label are numbered too. */
const HEADING = /^[\s　]*(?:[一二三四五六七八九十]{1,3}[、.．]|第[一二三四五六七八九十]{1,3}[部章节])/;

/** Rows with the lines that belong to their cells. */
function joined(tabbed: readonly TabLine[]): TabLine[] {
  const rows: TabLine[] = [];
  /** Cells of an indicator row in the table under way; 0 outside of any. */
  let width = 0;
  for (const [index, { cells, below }] of tabbed.entries()) {
    const last = rows.at(-1);
    if (last && (completes(last, cells, width) || goesOn(last, cells))) {
      const [first = [], ...others] = cells;
      const isText = goesOn(last, cells);
      const words = isText ? (cells.find((cell) => wordsOf(cell) !== '') ?? []) : first;
      const host = isText
        ? Math.max(
            1,
            last.cells.findLastIndex((cell) => wordsOf(cell) !== ''),
          )
        : last.cells.length - 1;
      last.cells[host] = [...(last.cells[host] ?? []), ...last.below.filter(isWritten), ...words];
      if (!isText) last.cells.push(...others);
      last.below.splice(0, last.below.length, ...below);
    } else {
      if (headsIndicators(cells.map(wordsOf))) width = cells.length;
      rows.push({ cells: [...cells], below: [...below] });
    }
    takeTexts(rows.at(-1), tabbed[index + 1]);
    if (width > 0 && rows.at(-1)?.below.some(({ text }) => isLandmark(text))) width = 0;
  }
  return rows;
}

const isApart = (text: string): boolean => isPageNumber(text) || isLandmark(text) || HEADING.test(text);

const isWritten = ({ text }: Line): boolean => !isBlank(text);

/** The line brings exactly the cells that the row above lacks, and begins within its last cell. */
function completes({ cells, below }: TabLine, more: Cells, width: number): boolean {
  const first = wordsOf(more[0]);
  return (
    width > 0 &&
    cells.length < width &&
    cells.length + more.length - 1 === width &&
    first !== '' &&
    wordsOf(cells.at(-1)) !== '' &&
    !isLandmark(first) &&
    // ≥80份 ends its row, and 质量指标 begins the next.
    !(looksLikeLevel(first) && /\d/.test(wordsOf(cells.at(-1)))) &&
    below.every(({ text }) => !isBlank(text) && !isApart(text))
  );
}

/** A text below its label, or the rest of one that a page breaks: 年度目标, and the paragraph alone in the next row. */
function goesOn({ cells, below }: TabLine, more: Cells): boolean {
  const label = wordsOf(cells[0]);
  if (!labelsText(label) || below.some(isWritten)) return false;
  const written = more.filter((cell) => wordsOf(cell) !== '');
  const words = wordsOf(written[0]);
  if (written.length !== 1 || isLabel(words)) return false;
  const text = wordsOf(cells.findLast((cell, index) => index > 0 && wordsOf(cell) !== ''));
  if (text === '') return wordsOf(more[0]) !== '' && more.length <= Math.max(2, cells.length);
  return wordsOf(more[0]) === '' && !/[。；;！!]\s*(?:<\/p>)?$/.test(text);
}

const isLabel = (text: string): boolean => fieldRole(text) !== null || columnRole(text) !== null;

/** Lines without tabs that go on the last cell of the row above them. */
function takeTexts(row: TabLine | undefined, next: TabLine | undefined): void {
  if (!row || !next || row.below.length === 0) return;
  const { cells, below } = row;
  const isOpenText = labelsText(wordsOf(cells[0]));
  const endsCell = isOpenText ? (text: string) => isPageNumber(text) || isLandmark(text) : isApart;
  if (below.some(({ text }) => !isBlank(text) && endsCell(text))) return;
  if (!isOpenText && below.some(({ text }) => isBlank(text))) return;
  const host = Math.max(
    isOpenText ? 1 : 0,
    cells.findLastIndex((cell) => wordsOf(cell) !== ''),
  );
  cells[host] = [...(cells[host] ?? []), ...below.filter(isWritten)];
  below.length = 0;
}
