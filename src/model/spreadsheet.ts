/** CSV that spreadsheet programs open as it is meant. */
import { formatCsv } from './csv.ts';
import { formulaSafe } from './formula.ts';

export { formulaSafe } from './formula.ts';

/**
 * For Excel and WPS: a byte-order mark (without it Excel shows Chinese as 乱码), and an apostrophe before a cell that
 * a spreadsheet would run as a formula. Undo: remove the first apostrophe of such cells.
 */
export const spreadsheetCsv = ({ header, rows }: { header: string[]; rows: string[][] }): string =>
  `\ufeff${formatCsv(header.map(formulaSafe), [])}${spreadsheetLines(rows)}`;

/** Further rows of such a file. */
export const spreadsheetLines = (rows: readonly (readonly string[])[]): string => {
  const [first, ...others] = rows.map((row) => row.map(formulaSafe));
  return first ? formatCsv(first, others) : '';
};
