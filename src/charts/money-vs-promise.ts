/** A field's share of one document's project money beside its share of the indicators. */
import { type BalancedTopic, type TopicBalance, topicBalance } from '../compare/topic-balance.ts';
import { FEN_PER_WAN } from '../model/money.ts';
import type { Chart } from './chart.ts';
import { pairedBars } from './shapes/paired-bars.ts';
import { SWATCH } from './shapes/swatch.ts';

export const moneyVsPromiseChart: Chart<TopicBalance> = {
  id: 'money-vs-promise',
  family: 'money',
  level: 'document',
  subjects: (dataset) =>
    dataset.documents
      .map(({ document }) => document.document)
      .filter((key) => {
        const { money, placed } = topicBalance(dataset, key);
        return money > 0 && placed > 0;
      }),
  compare: topicBalance,
  title: (_, t) => t.charts.moneyVsPromise.title,
  subtitle: ({ bureau, document }, t) => t.documentName(bureau, document),
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
      { label: t.terms.amount, isNumber: true },
      { label: t.charts.moneyVsPromise.moneyShare, isNumber: true },
      { label: t.terms.indicators, isNumber: true },
      { label: t.charts.moneyVsPromise.indicatorShare, isNumber: true },
    ],
    rows: topics.map((one) => [
      { text: t.name(one.topic) },
      one.amount === null
        ? { text: t.charts.moneyVsPromise.noMoney, value: '' }
        : { text: t.money(one.amount), value: one.amount / FEN_PER_WAN, sources: one.moneySources, isNumber: true },
      one.amount === null
        ? { text: t.absence.none, value: '' }
        : { text: t.share(one.moneyShare), value: one.moneyShare, isNumber: true },
      { text: t.number(one.indicators), value: one.indicators, sources: one.indicatorSources, isNumber: true },
      { text: t.share(one.indicatorShare), value: one.indicatorShare, isNumber: true },
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
