/** What readers read: a form row by row, whatever file or layout it came from. */
import type { StoredNumber } from '../extract/source.ts';

/** A cell where it stands. Blank cells of a row are there too, with an empty text. */
export interface Cell {
  /** As extracted; `printedForm` (grammar) makes the printed words of it. */
  readonly text: string;
  /** Line of the source text on which the cell begins. */
  readonly line: number;
  /** Lines of the `\n`-separated parts of the text, where the source is a text whose lines they are. */
  readonly lines?: readonly number[];
  readonly column: number;
  /** How many columns it covers. */
  readonly span: number;
  /** The cell began in a row above and is merged down to this one; its words were read there. */
  readonly isCarried: boolean;
  readonly stored?: StoredNumber;
}

export interface Row {
  /** `text`: a paragraph or line outside of tables, with exactly one cell. */
  readonly kind: 'row' | 'text';
  readonly line: number;
  readonly cells: readonly Cell[];
  /**
   * Rows with the same number stand in one table of the source (a sheet, a grid, a run of tabbed lines), counted from 1;
   * 0 for texts. A page number between two rows of a table does not end it.
   */
  readonly table: number;
  /** Name of the sheet or caption of the table, on its first row. */
  readonly caption?: string;
  /** The source separates nothing here: where one cell ends and the next begins is a guess by their words. */
  readonly isGuess?: true;
}

/** The line of a character of the cell's text. */
export const lineAt = (cell: Cell, offset: number): number =>
  cell.lines?.[cell.text.slice(0, offset).split('\n').length - 1] ?? cell.line;
