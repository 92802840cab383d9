/** The figures of a comparison: charts of the whole site, drawn of the chosen documents alone. */
import { budgetSplitChart } from '../charts/budget-split.ts';
import type { Chart } from '../charts/chart.ts';
import { classMixChart } from '../charts/class-mix.ts';
import { fundingSourcesChart } from '../charts/funding-sources.ts';
import { phrasingChart } from '../charts/phrasing.ts';
import { ratesAtLimitsChart } from '../charts/rates-at-limits.ts';
import { WEB } from '../charts/theme.ts';
import { topicCoverageChart } from '../charts/topic-coverage.ts';
import { topicMoneyChart } from '../charts/topic-money.ts';
import type { Dataset } from '../model/dataset.ts';
import { figureSheet } from '../render/figure-sheet.ts';
import { renderSheet } from '../render/sheet.ts';
import { type Html, html, rawHtml } from './html.ts';
import { figureTable, type Words } from './table-view.ts';

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

export const comparisonFigures = (dataset: Dataset, words: Words): Html[] =>
  CHARTS.map((chart) => figureOf(chart, dataset, words));

function figureOf(chart: Chart, dataset: Dataset, words: Words): Html {
  const { t } = words;
  const comparison = chart.compare(dataset, '');
  const title = chart.title(comparison, t);
  // An empty frame would look like a drawing of zeros.
  if (chart.documents(comparison).length === 0) return html`<p class="muted">${t.comparison.noFigure(title)}</p>`;
  const draw = (width: number, idSuffix: string) =>
    rawHtml(
      renderSheet(
        figureSheet(
          { id: chart.id, chart, comparison, dataset },
          { t, theme: WEB, width, isStandalone: false, idSuffix },
        ),
      ),
    );
  return html`<figure class="figure" id="figure-${chart.id}" aria-label="${title}"><div class="narrow">${draw(342, '-narrow')}</div><div class="wide">${draw(720, '-wide')}</div><figcaption class="figure-tools"><details><summary>${t.charts.data}<span class="visually-hidden">${t.colon + title}</span></summary>${figureTable(chart.table(comparison, t), title, words)}</details></figcaption></figure>`;
}
