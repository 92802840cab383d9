/** The figures of a comparison: charts of the whole site, drawn of the chosen documents alone. */
import { budgetSplitChart } from '../../charts/budget-split.ts';
import type { Chart } from '../../charts/chart.ts';
import { classMixChart } from '../../charts/class-mix.ts';
import { fundingSourcesChart } from '../../charts/funding-sources.ts';
import { phrasingChart } from '../../charts/phrasing.ts';
import { ratesAtLimitsChart } from '../../charts/rates-at-limits.ts';
import { tableSubtitle } from '../../charts/table-subtitle.ts';
import { topicCoverageChart } from '../../charts/topic-coverage.ts';
import { topicMoneyChart } from '../../charts/topic-money.ts';
import type { Messages } from '../../i18n/index.ts';
import { DATA_VERSION } from '../../model/data-version.ts';
import type { Dataset } from '../../model/dataset.ts';
import { drawnNotes } from '../../render/answered-chart.ts';
import { figureSheet, type SheetOptions } from '../../render/figure-sheet.ts';
import { figureView } from '../figure-view.ts';
import { type Html, html } from '../html.ts';
import type { ViewContext } from '../table-view.ts';

/** Charts that compare any documents; each is imported by itself, so that the browser loads no other. */
const CHARTS: readonly Chart[] = [
  budgetSplitChart,
  fundingSourcesChart,
  topicMoneyChart,
  topicCoverageChart,
  classMixChart,
  phrasingChart,
  ratesAtLimitsChart,
];

export const comparisonFigures = (dataset: Dataset, context: ViewContext): Html[] =>
  CHARTS.map((chart) => drawn(chart, dataset, context));

function drawn(chart: Chart, dataset: Dataset, context: ViewContext): Html {
  const { t, links } = context;
  const { id } = chart;
  const subject = '';
  const comparison = chart.compare(dataset, subject);
  const title = chart.title(comparison, t);
  // An empty frame would look like a drawing of zeros.
  if (!chart.subjects(dataset).includes(subject)) return html`<p class="muted">${t.comparison.noFigure(title)}</p>`;
  const answered = { id, chart, subject, comparison, dataset };
  const documents = chart.documents(comparison);
  const table = chart.table(comparison, t);
  const share = {
    figure: id,
    language: t.language,
    title,
    subtitle: chart.subtitle(comparison, t),
    tableSubtitle: tableSubtitle(
      table,
      documents.map((key) => dataset.document(key).document.year),
      t,
    ),
    notes: drawnNotes(answered, t),
    sources: documents.map((key) => ({ name: documentName(dataset, key, t) })),
    version: DATA_VERSION,
    // Documents that a reader chose: nobody has published this figure.
    released: null,
    page: links.comparison(dataset.documents.map(({ document }) => document.document)),
  };
  const sheet = (options: SheetOptions) => figureSheet(answered, options);
  return figureView({ id, title, table, sheet, share }, context);
}

function documentName(dataset: Dataset, key: string, t: Messages): string {
  const { document } = dataset.document(key);
  return t.documentName(dataset.bureau(document.bureau), document);
}
