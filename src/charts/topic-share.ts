/** One field of work across documents: its share of each document's project money. */
import type { CoverageCell } from '../compare/topic-coverage.ts';
import { type TopicProfile, topicProfile } from '../compare/topic-profile.ts';
import { fieldsOfWork } from '../compare/field-of-work.ts';
import { topicCoverage } from '../compare/topic-coverage.ts';
import type { Messages } from '../i18n/index.ts';
import { bureauLabel } from './bureau-label.ts';
import type { Chart } from './chart.ts';
import { distributions, MOST_LABELLED } from './shapes/distributions.ts';
import { rankedBars } from './shapes/ranked-bars.ts';
import { documentCells, documentColumns } from './document-cells.ts';
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

export const topicShareChart: Chart<TopicProfile> = {
  id: 'topic-share',
  family: 'money',
  level: 'topic',
  subjects: (dataset) => {
    const funded = new Set(
      topicCoverage(dataset)
        .rows.filter(({ cells }) => cells.some(({ amount }) => amount !== null))
        .map(({ topic }) => topic.topic),
    );
    return fieldsOfWork(dataset).flatMap(({ topic }) => (funded.has(topic) ? [topic] : []));
  },
  compare: topicProfile,
  title: ({ topic }, t) => t.charts.topicShare.title(t.name(topic)),
  subtitle: ({ documents }, t) =>
    t.charts.subtitle(
      t.charts.topicShare.unit,
      documents.map(({ cell }) => cell.document.year),
    ),
  describe: ({ documents }, t) => {
    const funded = documents.filter(({ share }) => share !== null);
    const [first] = funded;
    return first
      ? t.charts.topicShare.describe(
          funded.length,
          documents.length,
          t.documentName(first.cell.bureau, first.cell.document),
          t.share(first.share ?? 0),
          t.money(first.cell.amount ?? 0),
        )
      : '';
  },
  notes: (_, t) => [t.charts.topicShare.note],
  documents: ({ documents }) => documents.map(({ cell }) => cell.document.document),
  table: ({ documents }, t) => ({
    columns: [
      ...documentColumns(t),
      amountColumn(t.terms.amount, t),
      shareColumn(t.terms.share),
      countColumn(t.terms.indicators, t.charts.tables.units.indicators),
      countColumn(t.charts.tables.goals, t.charts.tables.units.targets),
      { label: t.terms.state },
    ],
    rows: documents.map(({ cell, share }) => {
      const absent = absentCell(t.charts.topicShare.noMoney, t.absence.none);
      return [
        ...documentCells(cell, t),
        cell.amount === null ? absent : amountCell(cell.amount, t, cell.moneySources),
        share === null ? absent : shareCell(share, t),
        countCell(cell.indicators, t, cell.indicatorSources),
        countCell(cell.goals, t, cell.goalSources),
        namedCell(t.coverageStates[cell.state], 'state', cell.state),
      ];
    }),
  }),
  plot: ({ topic, documents }, context) => {
    const { t, theme } = context;
    if (documents.length > MOST_LABELLED) {
      const values = documents.flatMap(({ share, cell }) =>
        share === null ? [] : [{ value: share, name: t.documentName(cell.bureau, cell.document) }],
      );
      const row = { label: t.name(topic), fill: theme.project, values };
      return distributions([row], { domain: [0, 1], format: t.share }, context);
    }
    const bars = documents.map(({ cell, share }) => ({
      label: `${bureauLabel(cell.bureau, context)} ${t.edition(cell.document)}`,
      detail: promiseText(cell, t),
      value: share,
      text: share === null ? t.charts.topicShare.noMoney : `${t.money(cell.amount ?? 0)} · ${t.share(share)}`,
      fill: theme.project,
    }));
    return rankedBars(bars, [], context, 1);
  },
};

const promiseText = ({ indicators, goals }: CoverageCell, t: Messages): string =>
  indicators + goals === 0 ? t.charts.moneyVsPromise.noIndicators : t.charts.coverage.promises(indicators, goals);
