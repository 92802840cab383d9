/** All rate targets of a field of work, a row a measure; those of which less is better in a chart of their own. */
import { extent } from 'd3';
import { type BetterEnd, hasRates, type TopicRates, topicRates } from '../compare/topic-rates.ts';
import type { PrintedPromise } from '../compare/promise.ts';
import type { Messages } from '../i18n/index.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Chart } from './chart.ts';
import { promiseCells, promiseColumns } from './promise-cells.ts';
import { rateDomain } from './rate-domain.ts';
import { comparatorLegend } from './shapes/comparator-legend.ts';
import { dotStrip } from './shapes/dot-strip.ts';
import { stripMark } from './strip-mark.ts';
import { documentCells, documentColumns } from './document-cells.ts';
import { namedCell } from './table-cells.ts';

/** Fewer targets than this are nothing to lay side by side. */
const MIN_TARGETS = 2;

/** More measures than this are not told one by one. */
const FEW = 8;

const promisesIn = ({ rows }: TopicRates): PrintedPromise[] => rows.flatMap(({ promises }) => promises);

const endsOf = (promises: readonly PrintedPromise[]): [number, number] => {
  const [low = 0, high = 0] = extent(
    promises.flatMap(({ quantity }) => [quantity.value, quantity.valueTo ?? quantity.value]),
  );
  return [low, high];
};

const percent = (value: number, t: Messages): string => `${t.number(value)}%`;

function ratesChart(id: string, better: BetterEnd): Chart<TopicRates> {
  const compare = (dataset: Dataset, topic: string) => topicRates(dataset, topic, better);
  return {
    id,
    family: 'targets',
    level: 'topic',
    subjects: (dataset) =>
      [...dataset.reference.topics.values()].flatMap((topic) =>
        hasRates(dataset, topic, better, MIN_TARGETS) ? [topic.topic] : [],
      ),
    compare,
    title: ({ topic }, t) =>
      better === 'lower' ? t.charts.rates.lowerTitle(t.name(topic)) : t.charts.rates.title(t.name(topic)),
    subtitle: (rates, t) =>
      t.charts.subtitle(
        t.charts.rates.unit,
        promisesIn(rates).map(({ document }) => document.year),
      ),
    describe: (rates, t) =>
      t.charts.rates.describe(
        rates.rows.length,
        promisesIn(rates).length,
        rates.rows.slice(0, FEW).map(({ measure, promises, documentCount }) => {
          const [low, high] = endsOf(promises);
          return t.charts.rates.row(t.name(measure), documentCount, percent(low, t), percent(high, t));
        }),
      ),
    notes: (rates, t) => {
      const [from] = rateDomain(endsOf(promisesIn(rates)));
      return [
        t.charts.rates.note,
        ...(rates.hasSatisfaction ? [t.charts.rates.satisfaction] : []),
        ...(from > 0 ? [t.charts.measure.axisFrom(from)] : []),
        ...(rates.apart > 0 ? [t.charts.rates.apart(rates.apart)] : []),
      ];
    },
    documents: (rates) => [...new Set(promisesIn(rates).map(({ document }) => document.document))],
    table: ({ rows }, t) => ({
      columns: [{ label: t.terms.measure }, ...documentColumns(t), ...promiseColumns(t)],
      rows: rows.flatMap(({ measure, promises }) =>
        promises.map((promise) => [
          namedCell(t.name(measure), 'measure', measure.measure),
          ...documentCells(promise, t),
          ...promiseCells(promise, t),
        ]),
      ),
    }),
    plot: (rates, context) => {
      const { t, theme } = context;
      const strips = rates.rows.map(({ measure, promises, documentCount }) => ({
        label: t.name(measure),
        detail: t.counts.documents(documentCount),
        marks: promises.map((promise) => stripMark(promise, t, true)),
        kind: t.name(measure),
      }));
      const legend = comparatorLegend(
        strips.flatMap(({ marks }) => marks),
        t,
        theme,
      );
      const domain = rateDomain(endsOf(promisesIn(rates)));
      return dotStrip(strips, { domain, format: (value) => percent(value, t) }, legend, context);
    },
  };
}

export const topicRatesChart = ratesChart('topic-rates', 'higher');
export const topicRatesLowerChart = ratesChart('topic-rates-lower', 'lower');
