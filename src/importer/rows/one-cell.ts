/**
 * One cell per line, as some programs print tables: a tab begins a cell, a line without one goes on the cell above, a
 * blank line ends the row. Pages break rows in two, and blank lines stand inside cells: the pieces are joined.
 */
import { columnRole } from '../grammar/headings.ts';
import { formTitle } from '../grammar/titles.ts';
import { cellOf, isBlank, type Line, rowOf, textRow, wordsOf } from './cell.ts';
import { headsIndicators, isLandmark, isPageNumber, labelRole } from './landmarks.ts';
import type { Row } from './row.ts';

const LEAD = /^[^\S\t]*\t/;

/** Only the end of a row is empty; a full-width space is what a blank paragraph of a cell left behind. */
const endsRow = (text: string): boolean => /^[ \r]*$/.test(text);

const endsTable = (text: string): boolean => formTitle(text) !== null || labelRole(text) === 'person';

export function oneCellRows(lines: readonly Line[], nextTable: () => number): Row[] {
  const rows = new RowsOfCells(nextTable);
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
  readonly #nextTable: () => number;
  #table = 0;
  /** The cells since the last blank line. */
  #piece: Piece = [];
  /** How many cells a row of the indicator table under way has; 0 outside of any. */
  #width = 0;
  /** The last row, as long as it lacks cells. */
  #open: { cells: Piece; isShown: boolean } | null = null;

  constructor(nextTable: () => number) {
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
    if (completes && first !== '' && !isLandmark(first)) {
      this.#reopen();
      this.#addRow([...before, ...cells]);
    } else this.#addRow(cells);
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
      this.rows.push(rowOf(made, this.#table));
      const texts = made.map(({ text }) => text);
      if (headsIndicators(texts)) this.#width = made.length;
      // The headings of another table: 支出内容简介, 支出明细, 金额.
      else if (texts[0] !== '' && texts.filter((text) => columnRole(text) !== null).length > 1) this.#width = 0;
    }
    this.#open = cells.length < this.#width ? { cells, isShown } : null;
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
