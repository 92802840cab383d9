/** A figure in a page: drawn for narrow and wide columns, with its data, and its files where it has any. */
import { WEB } from '../charts/theme.ts';
import type { ChartTable } from '../charts/chart.ts';
import type { Messages } from '../i18n/index.ts';
import type { SheetOptions } from '../render/figure-sheet.ts';
import { renderSheet, type Sheet } from '../render/sheet.ts';
import { type Html, html, rawHtml } from './html.ts';
import { type DrawnFacts, drawnPanel, type FigureAddresses, filedPanel } from './share/view.ts';
import { figureTable, type ViewContext } from './table-view.ts';

export interface DrawnFigure {
  readonly id: string;
  readonly title: string;
  readonly table: ChartTable;
  readonly sheet: (options: SheetOptions) => Sheet;
  /** Where its page and files are, or what it says of itself where it is drawn of documents that a reader chose. */
  readonly share: FigureAddresses | DrawnFacts;
}

/** A table that is in no file is shown whole: six documents by every field of work are 120 rows. */
const MOST_ROWS_WITHOUT_FILES = 300;

export function figureView(figure: DrawnFigure, context: ViewContext): Html {
  const { id, title, table, share } = figure;
  const { t } = context;
  const files = 'svg' in share ? share : null;
  const links =
    files &&
    html`<a href="${files.svg}" download>${t.charts.downloadSvg}</a>
<a href="${files.csv}" download>${t.charts.downloadCsv}</a>
<a href="${files.page}">${t.sharing.alone}</a>
`;
  const panel = 'svg' in share ? filedPanel(share, title, t) : drawnPanel(share, t);
  return html`<figure class="figure" id="figure-${id}" aria-label="${title}">${figureDrawings(figure, t)}<figcaption class="figure-tools">${links}<details><summary>${t.charts.data}<span class="visually-hidden">${t.colon + title}</span></summary>${figureTable(table, title, context, files ? undefined : MOST_ROWS_WITHOUT_FILES)}</details>${panel}</figcaption></figure>`;
}

/** For narrow and for wide columns. */
export function figureDrawings({ sheet }: Pick<DrawnFigure, 'sheet'>, t: Messages): Html {
  const draw = (width: number, idSuffix: string) =>
    rawHtml(renderSheet(sheet({ t, theme: WEB, width, isStandalone: false, idSuffix })));
  return html`<div class="narrow">${draw(342, '-narrow')}</div><div class="wide">${draw(720, '-wide')}</div>`;
}
