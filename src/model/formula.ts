/** Cells that a spreadsheet would run; some take full-width marks for the others. */

const FORMULA = /^[=+\-@＝＋－＠\t\r]/;
const NUMBER = /^-?\d+(\.\d+)?$/;

/** An apostrophe before a cell that a spreadsheet would run as a formula; numbers are left alone. */
export const formulaSafe = (cell: string): string => (FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell);
