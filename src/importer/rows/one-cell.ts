/**
 * One cell per line, as some programs print tables: a tab begins a cell, a line without one goes on the cell above, a
 * blank line ends the row. Pages break rows in two, and blank lines stand inside cells: the pieces are joined.
 */
import { columnRole } from '../grammar/headings.ts';
import type { LevelLexicon } from '../grammar/levels.ts';
import { formTitle } from '../grammar/titles.ts';
import { cellOf, isBlank, type Line, rowOf, textRow, wordsOf } from './cell.ts';
import { headsIndicators, isLandmark, isPageNumber, labelRole } from './landmarks.ts';
import { levelsOf } from './level-words.ts';
import { Columns } from './loose-row.ts';
import type { Row } from './row.ts';
import { isMeasured } from './value-start.ts';

const LEAD = /^[^\S\t]*\t/;

/** Only the end of a row is empty; a full-width space is what a blank paragraph of a cell left behind. */
const endsRow = (text: string): boolean => /^[ \r]*$/.test(text);

const endsTable = (text: string): boolean => formTitle(text) !== null || labelRole(text) === 'person';

export function oneCellRows(lines: readonly Line[], words: LevelLexicon, nextTable: () => number): Row[] {
  const rows = new RowsOfCells(words, nextTable);
  for (const line of lines) {
    if (endsRow(line.text)) rows.end();
    else if (LEAD.test(line.text)) rows.begin(line);
    else if (rows.isBegun && !isPageNumber(line.text) && !endsTable(line.text)) rows.goOn(line);
    else rows.addLine(line);
  }
  rows.end();
  return rows.rows;
}

/** Cells as the lines that they hold. */
type Piece = Line[][];

class RowsOfCells {
  readonly rows: Row[] = [];
  readonly #words: LevelLexicon;
  readonly #nextTable: () => number;
  #table = 0;
  /** The cells since the last blank line. */
  #piece: Piece = [];
  /** How many cells a row of the indicator table under way has; 0 outside of any. */
  #width = 0;
  #columns: Columns | null = null;
  /** The last row, as long as it lacks cells. */
  #open: { cells: Piece; isShown: boolean } | null = null;

  constructor(words: LevelLexicon, nextTable: () => number) {
    this.#words = words;
    this.#nextTable = nextTable;
  }

  get isBegun(): boolean {
    return this.#piece.length > 0;
  }

  begin(line: Line): void {
    for (const text of line.text.split('\t').slice(1)) this.#piece.push([{ text, line: line.line }]);
  }

  goOn(line: Line): void {
    this.#piece.at(-1)?.push(line);
  }

  /** A title or a note; in a broken row, the rest of its last cell. */
  addLine(line: Line): void {
    this.end();
    const cells = this.#open?.cells ?? [];
    const last = cells.at(-1) ?? [];
    if (wordsOf(last) !== '' && !isPageNumber(line.text) && !isLandmark(line.text)) {
      this.#reopen();
      this.#piece = [...cells.slice(0, -1), [...last, line]];
    } else if (!isBlank(line.text)) this.#addText(textRow(line));
  }

  /** A blank line: the row ends, unless it lacks the very cells that come now. */
  end(): void {
    const cells = this.#piece;
    this.#piece = [];
    if (cells.length === 0) return;
    const first = wordsOf(cells[0]);
    const before = this.#open?.cells ?? [];
    const completes = before.length > 0 && before.length + cells.length === this.#width;
    if (completes && first !== '' && !isLandmark(first) && !this.#isNext(before, cells)) {
      this.#reopen();
      this.#addRow([...before, ...cells]);
    } else this.#addRow(cells);
  }

  /** The cells are those of a row of their own: below one that leaves out its merged cells. */
  #isNext(before: Piece, cells: Piece): boolean {
    const isLevel = (cell: readonly Line[] | undefined): boolean => levelsOf(wordsOf(cell), this.#words).length > 0;
    if (isLevel(cells[0])) return before.some((cell) => wordsOf(cell) !== '' && !isLevel(cell));
    return cells.length > 1 && isMeasured(wordsOf(before.at(-1))) && isMeasured(wordsOf(cells.at(-1)));
  }

  #reopen(): void {
    if (this.#open?.isShown) this.rows.pop();
    this.#open = null;
  }

  #addRow(cells: Piece): void {
    const made = cells.map(cellOf);
    const [first] = made;
    const isShown = made.some(({ text }) => text !== '');
    if (first && made.length === 1 && isShown) {
      this.#addText({ ...textRow(first), cells: [first] });
      return;
    }
    if (isShown) {
      if (this.#table === 0) this.#table = this.#nextTable();
      const texts = made.map(({ text }) => text);
      if (headsIndicators(texts)) {
        this.#width = made.length;
        this.#columns = new Columns(texts);
      }
      // The headings of another table: 支出内容简介, 支出明细, 金额.
      else if (texts[0] !== '' && texts.filter((text) => columnRole(text) !== null).length > 1) this.#width = 0;
      const shift = this.#shift(texts);
      const row = shift > 0 ? made.map((cell) => ({ ...cell, column: cell.column + shift })) : made;
      this.rows.push(rowOf(row, this.#table));
    }
    this.#open = cells.length < this.#width ? { cells, isShown } : null;
  }

  /** How many merged cells a row leaves out, where it does not print them blank: told by what its first cell is. */
  #shift(texts: readonly string[]): number {
    const [first = '', second = ''] = texts;
    const columns = this.#columns;
    const isShort = this.#width > texts.length && texts.length > 1 && texts.every((text) => text !== '');
    if (!columns || !isShort || isLandmark(first)) return 0;
    const [level, other] = levelsOf(first, this.#words);
    const isFirst = level === 1 && (other === undefined || levelsOf(second, this.#words).includes(2));
    const place = level === undefined ? columns.fields[0] : isFirst ? columns.first : columns.second;
    return Math.min(place ?? 0, this.#width - texts.length);
  }

  #addText(row: Row): void {
    const text = row.cells[0]?.text ?? '';
    this.rows.push(row);
    if (isPageNumber(text)) return;
    this.#table = 0;
    this.#open = null;
    if (endsTable(text)) this.#width = 0;
  }
}
