/** The contract between extract and everything after it: any file → text and table grids, or the reason why not. */
import type { Refusal } from './refusal.ts';
import type { Remark } from './remark.ts';

export type Format = 'txt' | 'csv' | 'md' | 'html' | 'docx' | 'doc' | 'xlsx' | 'xls' | 'pdf';

/** What a file holds, in reading order. */
export interface SourceText {
  readonly format: Format;
  /** How the bytes of a text file became characters (`utf-8`, `gb18030`, …); null where the format says it itself. */
  readonly encoding: string | null;
  readonly blocks: readonly Block[];
  readonly remarks: readonly Remark[];
}

export type Block = TextBlock | GridBlock;

/**
 * One paragraph or line. Text files keep every line as it is, blank ones and tabs too; other formats have no blank
 * paragraphs.
 */
export interface TextBlock {
  readonly kind: 'text';
  readonly text: string;
  /**
   * The physical line in a .txt, .csv or .md. In other formats the number of the line as the text would print it (one
   * line a paragraph, one line a table row), so that it stays a stable address.
   */
  readonly line: number;
}

/** A table. Each place of `rows` × `columns` is covered by exactly one cell; cells stand in reading order. */
export interface GridBlock {
  readonly kind: 'grid';
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly GridCell[];
  readonly line: number;
  /** Name of a sheet, caption of a table on a web page. */
  readonly caption?: string;
}

export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** As displayed; paragraphs of a cell are separated by `\n`, cells of a table inside it by tabs. */
  readonly text: string;
  readonly line: number;
  /** The number behind the displayed text of a sheet's cell, where it has one. */
  readonly stored?: StoredNumber;
}

export interface StoredNumber {
  readonly value: number;
  /** The cell has a date format: `value` is a date serial, which is often a damaged ratio or range (1-2 → 44563). */
  readonly isDate: boolean;
}

export const isRefusal = (result: SourceText | Refusal): result is Refusal => 'refused' in result;
