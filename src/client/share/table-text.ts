/** The numbers of a figure for the clipboard: HTML, which office programs paste as a table, and lines with tabs. */
import { formulaSafe } from '../../model/formula.ts';
import { html } from '../html.ts';
import type { SharedFigure } from './shared-figure.ts';

type Table = Pick<SharedFigure, 'columns' | 'rows'>;
type Cell = string | number | null | undefined;

/** Excel’s own property: the cell holds text. */
const TEXT = "mso-number-format:'\\@'";

/** Excel reads the cells of a pasted table as if they were typed; the style keeps words from running as formulas. */
export function tableHtml({ columns, rows }: Table): string {
  const cell = (value: Cell) =>
    typeof value === 'number' ? html`<td align="right">${value}</td>` : html`<td style="${TEXT}">${value ?? ''}</td>`;
  const head = columns.map(({ label }) => html`<th align="left" style="${TEXT}">${label}</th>`);
  const body = rows.map((row) => html`<tr>${columns.map((_, i) => cell(row[i]))}</tr>`);
  return html`<table border="1"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`.text;
}

export const tableText = ({ columns, rows }: Table): string =>
  [columns.map(({ label }) => label), ...rows].map((row) => columns.map((_, i) => line(row[i])).join('\t')).join('\n');

/** A tab or a line break would begin another cell. */
const line = (value: Cell): string =>
  typeof value === 'number' ? String(value) : formulaSafe((value ?? '').replace(/\s+/g, ' ').trim());
