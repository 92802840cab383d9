/** The numbers of a figure for the clipboard: HTML, which office programs paste as a table, and lines with tabs. */
import { formulaSafe } from '../../model/formula.ts';
import { html } from '../html.ts';
import type { SharedFigure } from './shared-figure.ts';

type Table = Pick<SharedFigure, 'columns' | 'rows' | 'absences'>;

interface Cell {
  readonly text: string;
  readonly isNumber: boolean;
  readonly isShare: boolean;
}

/** Excel’s own properties: the cell holds text, or is shown in percent. */
const TEXT = "mso-number-format:'\\@'";
const PERCENT = "mso-number-format:'0\\.0%'";

/** Excel reads the cells of a pasted table as if they were typed; the style keeps words from running as formulas. */
export function tableHtml(table: Table): string {
  const cell = ({ text, isNumber, isShare }: Cell) =>
    isNumber
      ? html`<td align="right"${isShare && html` style="${PERCENT}"`}>${text}</td>`
      : html`<td style="${TEXT}">${text}</td>`;
  const head = table.columns.map((column) => html`<th align="left" style="${TEXT}">${column.head}</th>`);
  const body = cellsOf(table).map((row) => html`<tr>${row.map(cell)}</tr>`);
  return html`<table border="1"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`.text;
}

export const tableText = (table: Table): string =>
  [
    table.columns.map(({ head }) => line(head)).join('\t'),
    ...cellsOf(table).map((row) => row.map(({ text, isNumber }) => (isNumber ? text : line(text))).join('\t')),
  ].join('\n');

/** As a report shows them: shares in percent, and the reason where a cell is blank. */
function cellsOf({ columns, rows, absences }: Table): Cell[][] {
  const reasons = new Map(absences.map(({ row, column, reason }) => [`${row} ${column}`, reason]));
  return rows.map((row, i) =>
    columns.map(({ scale }, j) => {
      const value = row[j];
      const isShare = scale !== undefined;
      return typeof value === 'number'
        ? { text: isShare ? `${(value * 100).toFixed(1)}%` : String(value), isNumber: true, isShare }
        : { text: value ?? reasons.get(`${i} ${j}`) ?? '', isNumber: false, isShare };
    }),
  );
}

/** A tab or a line break would begin another cell. */
const line = (text: string): string => formulaSafe(text.replace(/\s+/g, ' ').trim());
