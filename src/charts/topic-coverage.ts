/** Fields of work by document: money and indicators, one of the two, or neither. */
import { COVERAGE_STATES, type CoverageCell, type TopicCoverage, topicCoverage } from '../compare/topic-coverage.ts';
import type { Messages } from '../i18n/index.ts';
import type { Chart, DrawingContext, LegendItem } from './chart.ts';
import { cellGrid, MOST_COLUMNS } from './shapes/cell-grid.ts';
import { stackedShares } from './shapes/stacked-shares.ts';
import { SWATCH } from './shapes/swatch.ts';
import type { Theme } from './theme.ts';
import { documentCells, documentColumns } from './document-cells.ts';
import { absentCell, amountCell, amountColumn, countCell, countColumn, namedCell } from './table-cells.ts';

/** Both is full, a promise alone is pale of the same colour, money alone is grey, silence is blank. */
const looks = (theme: Theme) => ({
  both: { fill: theme.project, textFill: theme.paper, stroke: theme.project },
  promise: {
    fill: theme.classes['output.timeliness'] ?? theme.paper,
    textFill: theme.classText['output.timeliness'] ?? theme.ink,
    stroke: theme.project,
  },
  money: { fill: theme.basic, textFill: theme.onBasic, stroke: theme.basic },
  none: { fill: theme.paper, textFill: theme.muted, stroke: theme.rule },
});

const legendOf = ({ t, theme }: DrawingContext): LegendItem[] =>
  COVERAGE_STATES.map((state) => {
    const { fill, stroke } = looks(theme)[state];
    return { label: t.coverageStates[state], path: SWATCH, fill, stroke };
  });

export const topicCoverageChart: Chart<TopicCoverage> = {
  id: 'topic-coverage',
  family: 'coverage',
  level: 'site',
  subjects: (dataset) => (topicCoverage(dataset).rows.length > 0 ? [''] : []),
  compare: (dataset) => topicCoverage(dataset),
  title: (_, t) => t.charts.coverage.title,
  subtitle: ({ documents }, t) =>
    t.charts.subtitle(
      t.charts.coverage.unit,
      documents.map(({ document }) => document.year),
    ),
  describe: ({ documents, rows }, t) => {
    const cells = rows.flatMap((row) => row.cells);
    const count = (state: CoverageCell['state']) => cells.filter((cell) => cell.state === state).length;
    return t.charts.coverage.describe(rows.length, documents.length, count('both'), count('promise'), count('money'));
  },
  notes: (_, t) => [t.charts.coverage.note],
  documents: ({ documents }) => documents.map(({ document }) => document.document),
  table: ({ rows }, t) => ({
    columns: [
      { label: t.terms.topic },
      ...documentColumns(t),
      { label: t.terms.state },
      countColumn(t.terms.indicators, t.charts.tables.units.indicators),
      countColumn(t.charts.tables.goals, t.charts.tables.units.targets),
      countColumn(t.charts.coverage.both, t.charts.tables.units.indicators),
      amountColumn(t.charts.coverage.money, t),
    ],
    rows: rows.flatMap(({ topic, cells }) =>
      cells.map((cell) => [
        namedCell(t.name(topic), 'topic', topic.topic),
        ...documentCells(cell, t),
        namedCell(t.coverageStates[cell.state], 'state', cell.state),
        countCell(cell.indicators, t, cell.indicatorSources),
        countCell(cell.goals, t, cell.goalSources),
        countCell(cell.indicators + cell.goals, t),
        cell.amount === null
          ? absentCell(t.charts.moneyVsPromise.noMoney, t.absence.none)
          : amountCell(cell.amount, t, cell.moneySources),
      ]),
    ),
  }),
  plot: ({ documents, rows }, context) => {
    const { t, theme } = context;
    if (documents.length > MOST_COLUMNS) return plotShares({ documents, rows }, context);
    const cells = rows.flatMap(({ cells }, row) =>
      cells.map((cell, column) => ({ row, column, text: promiseCount(cell, t), ...looks(theme)[cell.state] })),
    );
    const columns = documents.map(({ bureau, document }) => ({
      label: t.shortName(bureau),
      detail: t.edition(document),
    }));
    return cellGrid({ rows: rows.map(({ topic }) => t.name(topic)), columns, cells }, legendOf(context), context);
  },
};

/** Too many documents for columns: a bar a field, divided into the shares of documents in each state. */
function plotShares({ documents, rows }: TopicCoverage, context: DrawingContext) {
  const { t, theme } = context;
  const shareRows = rows.map(({ topic, cells }) => ({
    label: t.name(topic),
    detail: t.counts.documents(cells.filter(({ state }) => state !== 'none').length),
    parts: COVERAGE_STATES.map((state) => {
      const count = cells.filter((cell) => cell.state === state).length;
      const { fill, textFill } = looks(theme)[state];
      return { name: t.coverageStates[state], share: count / documents.length, label: t.number(count), fill, textFill };
    }),
  }));
  return stackedShares(shareRows, legendOf(context), context);
}

const promiseCount = ({ state, indicators, goals }: CoverageCell, t: Messages): string =>
  state === 'none' ? t.absence.none : t.number(indicators + goals);
