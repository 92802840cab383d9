/** A figure in a page: drawn for narrow and wide columns, with its data, and its files where it has any. */
import { WEB } from '../charts/theme.ts';
import type { ChartTable } from '../charts/chart.ts';
import type { SheetOptions } from '../render/figure-sheet.ts';
import { renderSheet, type Sheet } from '../render/sheet.ts';
import { type Html, html, rawHtml } from './html.ts';
import { figureTable, type ViewContext } from './table-view.ts';

export interface DrawnFigure {
  readonly id: string;
  readonly title: string;
  readonly table: ChartTable;
  readonly sheet: (options: SheetOptions) => Sheet;
  /** Addresses of its files; none where it is drawn of documents that a reader chose. */
  readonly files?: { readonly svg: string; readonly csv: string };
}

export function figureView({ id, title, table, sheet, files }: DrawnFigure, context: ViewContext): Html {
  const { t } = context;
  const draw = (width: number, idSuffix: string) =>
    rawHtml(renderSheet(sheet({ t, theme: WEB, width, isStandalone: false, idSuffix })));
  const downloads =
    files &&
    html`<a href="${files.svg}" download>${t.charts.downloadSvg}</a>
<a href="${files.csv}" download>${t.charts.downloadCsv}</a>
`;
  return html`<figure class="figure" id="figure-${id}" aria-label="${title}"><div class="narrow">${draw(342, '-narrow')}</div><div class="wide">${draw(720, '-wide')}</div><figcaption class="figure-tools">${downloads}<details><summary>${t.charts.data}<span class="visually-hidden">${t.colon + title}</span></summary>${figureTable(table, title, context)}</details></figcaption></figure>`;
}
