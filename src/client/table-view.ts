/** Tables of a view: a frame that scrolls sideways, a head, and cells that link to the rows their numbers come from. */
import type { ChartTable, TableCell } from '../charts/chart.ts';
import { columnHead } from '../charts/column-head.ts';
import type { Messages } from '../i18n/index.ts';
import { type Html, html } from './html.ts';
import type { Links } from './links.ts';

/** In which words a view is written, and where it leads. */
export interface ViewContext {
  readonly t: Messages;
  readonly links: Links;
}

/** Reachable by keyboard, as a frame that scrolls must be. */
export const scrollFrame = (label: string, content: Html): Html =>
  html`<section class="scroll" aria-label="${label}" tabindex="0">${content}</section>`;

/** More rows than these are in the file only: a page does not grow with the data. */
const MOST_ROWS = 30;

/** The data of a figure; every number links to the row it comes from. */
export function figureTable(
  { columns, rows }: ChartTable,
  title: string,
  context: ViewContext,
  mostRows = MOST_ROWS,
): Html {
  const { t } = context;
  const isShown = (_: unknown, i: number) => !columns[i]?.isDownloadOnly;
  const head = columns
    .filter(isShown)
    .map((column) => html`<th scope="col"${column.isNumber && html` class="number"`}>${columnHead(column, t)}</th>`);
  const body = rows.slice(0, mostRows).map((cells) => {
    const [first, ...rest] = cells.filter(isShown);
    const row = rest.map((cell) => html`<td${cell.isNumber && html` class="number"`}>${sourced(cell, context)}</td>`);
    return html`<tr><th scope="row">${first && sourced(first, context)}</th>${row}</tr>`;
  });
  const table = scrollFrame(
    title,
    html`<table class="figure-data"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`,
  );
  const isCut = rows.length > mostRows;
  return html`${table}${isCut && html`<p class="small muted">${t.charts.firstRows(mostRows, rows.length)}</p>`}`;
}

/** More rows than this (all indicators of a class) are in the CSV; the page links the first. */
const FEW = 6;

function sourced({ text, sources = [], document }: TableCell, { t, links }: ViewContext): Html {
  const [first, ...others] = sources;
  if (!first) return document ? html`<a href="${links.document(document)}">${text}</a>` : html`${text}`;
  // In circles, or 6 with links 2 and 3 would read as 6 2 3.
  const more = (sources.length <= FEW ? others : []).map(
    (source, i) =>
      html` <sup><a href="${links.row(source.document, source.key)}" aria-label="${i + 2}${t.colon}${t.link.toRow(source.line)}">${circled(i + 2)}</a></sup>`,
  );
  return html`<a href="${links.row(first.document, first.key)}" title="${t.link.toRow(first.line)}">${text}</a>${more}`;
}

/** ② and so on; there are no more than `FEW`. */
const circled = (number: number): string => String.fromCodePoint(0x2460 + number - 1);
