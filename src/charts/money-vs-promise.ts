/** A field's share of one document's project money beside its share of the indicators. */
import { type BalancedTopic, type TopicBalance, topicBalance } from '../compare/topic-balance.ts';
import type { Chart } from './chart.ts';
import { documentSubjects } from './document-subjects.ts';
import { pairedBars } from './shapes/paired-bars.ts';
import { SWATCH } from './shapes/swatch.ts';
import {
  absentCell,
  amountCell,
  amountColumn,
  countCell,
  countColumn,
  namedCell,
  shareCell,
  shareColumn,
} from './table-cells.ts';

export const moneyVsPromiseChart: Chart<TopicBalance> = {
  id: 'money-vs-promise',
  family: 'money',
  level: 'document',
  ...documentSubjects(({ document }, dataset) => {
    const { money, placed } = topicBalance(dataset, document.document);
    return money > 0 && placed > 0;
  }),
  compare: topicBalance,
  title: (_, t) => t.charts.moneyVsPromise.title,
  subtitle: ({ document }, t) => t.charts.subtitle(t.charts.moneyVsPromise.unit, [document.year]),
  describe: ({ topics }, t) =>
    t.charts.moneyVsPromise.describe(
      topics.length,
      named(topics, ({ amount, indicators }) => amount !== null && indicators === 0).map((topic) => t.name(topic)),
      named(topics, ({ amount, indicators }) => amount === null && indicators > 0).map((topic) => t.name(topic)),
    ),
  notes: ({ placed, indicators, money }, t) => [t.charts.moneyVsPromise.note(t.money(money), placed, indicators)],
  documents: ({ document }) => [document.document],
  table: ({ topics }, t) => ({
    columns: [
      { label: t.terms.topic },
      amountColumn(t.terms.amount, t),
      shareColumn(t.charts.moneyVsPromise.moneyShare),
      countColumn(t.terms.indicators, t.charts.tables.units.indicators),
      shareColumn(t.charts.moneyVsPromise.indicatorShare),
    ],
    rows: topics.map((one) => [
      namedCell(t.name(one.topic), 'topic', one.topic.topic),
      ...(one.amount === null
        ? [absentCell(t.charts.moneyVsPromise.noMoney), absentCell(t.charts.moneyVsPromise.noMoney, t.absence.none)]
        : [amountCell(one.amount, t, one.moneySources), shareCell(one.moneyShare, t)]),
      countCell(one.indicators, t, one.indicatorSources),
      shareCell(one.indicatorShare, t),
    ]),
  }),
  plot: ({ topics }, context) => {
    const { t, theme } = context;
    const words = t.charts.moneyVsPromise;
    const promise = theme.classes['benefit.social'] ?? theme.mark;
    const series = [
      { legend: { label: words.moneyShare, path: SWATCH, fill: theme.project }, fill: theme.project },
      { legend: { label: words.indicatorShare, path: SWATCH, fill: promise }, fill: promise },
    ] as const;
    const rows = topics.map(({ topic, amount, moneyShare, indicators, indicatorShare }) => ({
      label: t.name(topic),
      pair: [
        amount === null
          ? { share: null, text: words.noMoney }
          : { share: moneyShare, text: `${t.share(moneyShare)} · ${t.money(amount)}` },
        indicators === 0
          ? { share: null, text: words.noIndicators }
          : { share: indicatorShare, text: `${t.share(indicatorShare)} · ${t.counts.indicators(indicators)}` },
      ] as const,
    }));
    return pairedBars(rows, series, context);
  },
};

const named = (topics: readonly BalancedTopic[], keep: (one: BalancedTopic) => boolean) =>
  topics.filter(keep).map(({ topic }) => topic);
