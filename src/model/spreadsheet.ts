/** CSV that spreadsheet programs open as it is meant. */
import { formatCsv } from './csv.ts';

/**
 * For Excel and WPS: a byte-order mark (without it Excel shows Chinese as 乱码), and an apostrophe before a cell that
 * a spreadsheet would run as a formula. Numbers are left alone. Undo: remove the first apostrophe of such cells.
 */
export const spreadsheetCsv = ({ header, rows }: { header: string[]; rows: string[][] }): string =>
  `\ufeff${formatCsv(
    header,
    rows.map((row) => row.map(formulaSafe)),
  )}`;

const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^-?\d+(\.\d+)?$/;

export const formulaSafe = (cell: string): string => (FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell);
