/** Scoring points by class, each document's points above the indicators that carry them. */
import { type ClassPoints, type ScoringPoints, type ScoringRow, scoringPoints } from '../compare/scoring-points.ts';
import { FEWEST_FOR_MEDIAN } from '../compare/spread.ts';
import type { Messages } from '../i18n/index.ts';
import { bureauLabel } from './bureau-label.ts';
import type { Chart, ChartColumn, DrawingContext } from './chart.ts';
import { MOST_LABELLED } from './shapes/distributions.ts';
import { stackedShares } from './shapes/stacked-shares.ts';
import { SWATCH } from './shapes/swatch.ts';
import { spreadWords } from './spread-words.ts';
import { documentCells, documentColumns } from './document-cells.ts';
import { countCell, countColumn, namedCell, shareCell, shareColumn } from './table-cells.ts';

export const scoringPointsChart: Chart<ScoringPoints> = {
  id: 'scoring-points',
  family: 'indicators',
  level: 'site',
  subjects: (dataset) => (scoringPoints(dataset).rows.length > 0 ? [''] : []),
  compare: scoringPoints,
  title: (_, t) => t.charts.points.title,
  subtitle: ({ rows }, t) =>
    t.charts.subtitle(
      t.charts.points.unit,
      rows.map((row) => row.document.year),
    ),
  describe: ({ rows }, t) =>
    rows.length >= FEWEST_FOR_MEDIAN
      ? t.charts.points.many(
          rows.length,
          spreadWords(rows, ({ largestShare }) => largestShare, t.share, t),
        )
      : t.charts.told(
          rows.map(({ bureau, document, points, largest }) =>
            t.charts.points.row(
              t.documentName(bureau, document),
              points,
              largest.map((one) =>
                t.charts.points.part(t.name(one.category), t.share(one.pointShare), t.share(one.scoredShare)),
              ),
            ),
          ),
        ),
  notes: (_, t) => [t.charts.points.note],
  documents: ({ rows }) => rows.map((row) => row.document.document),
  table: ({ rows }, t) => ({
    columns: [
      ...documentColumns(t),
      { label: t.charts.phrasing.class },
      countColumn(t.charts.points.points, t.charts.tables.units.points),
      shareColumn(t.charts.points.share),
      countColumn(t.charts.points.count, t.charts.tables.units.indicators),
      shareColumn(t.charts.points.countShare),
      ...wholeColumns(t),
    ],
    rows: rows.flatMap((row) =>
      row.classes
        .filter(({ scored }) => scored > 0)
        .map(({ category, points, pointShare, scored, scoredShare, sources }) => [
          ...documentCells(row, t),
          namedCell(t.name(category), 'category', category.category),
          countCell(points, t, sources),
          shareCell(pointShare, t),
          countCell(scored, t),
          shareCell(scoredShare, t),
          ...[row.points, row.programs, row.scored, row.indicators].map((count) => countCell(count, t)),
        ]),
    ),
  }),
  plot: (comparison, context) => {
    const { rows, categories } = comparison;
    const { t, theme } = context;
    const present = categories.filter((category) =>
      rows.some(({ classes }) => classes.some((one) => one.category === category && one.scored > 0)),
    );
    const legend = present.map((category) => ({
      label: t.name(category),
      path: SWATCH,
      fill: theme.classes[category.category] ?? theme.mark,
    }));
    // Beyond what can be listed in pairs, points alone: the two are not one distribution.
    const isPaired = rows.length * 2 <= MOST_LABELLED;
    const bars = rows.flatMap((row) => {
      const [points, indicators] = barsOf(row, context);
      return isPaired ? [points, indicators] : [points];
    });
    return stackedShares(bars, legend, context);
  },
};

/** What the shares are of, on every line of a document: programs can divide without looking elsewhere. */
const wholeColumns = (t: Messages): ChartColumn[] =>
  [
    countColumn(t.charts.points.whole.points, t.charts.tables.units.points),
    countColumn(t.charts.points.whole.programs, t.charts.tables.units.programs),
    countColumn(t.charts.points.whole.scored, t.charts.tables.units.indicators),
    countColumn(t.charts.points.whole.indicators, t.charts.tables.units.indicators),
  ].map((column) => ({ ...column, isDownloadOnly: true }));

function barsOf(row: ScoringRow, context: DrawingContext) {
  const { t, theme } = context;
  const name = `${bureauLabel(row.bureau, context)} ${t.edition(row.document)}`;
  const parts = (share: (one: ClassPoints) => number, label: (one: ClassPoints) => number) =>
    row.classes.map((one) => ({
      name: t.name(one.category),
      share: share(one),
      label: t.number(label(one)),
      fill: theme.classes[one.category.category] ?? theme.mark,
      textFill: theme.classText[one.category.category] ?? theme.paper,
    }));
  return [
    {
      label: t.charts.points.pointsOf(name),
      detail: t.charts.points.total(row.points, row.programs),
      parts: parts(
        ({ pointShare }) => pointShare,
        ({ points }) => points,
      ),
    },
    {
      label: t.charts.points.indicatorsOf(name),
      detail: t.charts.points.scored(row.scored, row.indicators),
      parts: parts(
        ({ scoredShare }) => scoredShare,
        ({ scored }) => scored,
      ),
    },
  ] as const;
}
