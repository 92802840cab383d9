/** Indicators with a number, class by class, a column a document. */
import { type QuantifiedShare, quantifiedShare } from '../compare/quantified-share.ts';
import { FEWEST_FOR_MEDIAN } from '../compare/spread.ts';
import { bureauLabel } from './bureau-label.ts';
import type { Chart } from './chart.ts';
import { barMatrix } from './shapes/bar-matrix.ts';
import { spreadWords } from './spread-words.ts';
import { documentCells, documentColumns } from './document-cells.ts';
import { countCell, countColumn, namedCell, shareCell, shareColumn } from './table-cells.ts';

export const quantifiedShareChart: Chart<QuantifiedShare> = {
  id: 'quantified-share',
  family: 'indicators',
  level: 'site',
  subjects: (dataset) => (quantifiedShare(dataset).rows.length > 0 ? [''] : []),
  compare: quantifiedShare,
  title: (_, t) => t.charts.quantified.title,
  subtitle: ({ rows }, t) =>
    t.charts.subtitle(
      t.charts.quantified.unit,
      rows.map((row) => row.document.year),
    ),
  describe: ({ rows }, t) =>
    rows.length >= FEWEST_FOR_MEDIAN
      ? t.charts.quantified.many(
          rows.length,
          spreadWords(rows, ({ all }) => all.share ?? 0, t.share, t),
        )
      : t.charts.told(
          rows.map(({ bureau, document, all }) =>
            t.charts.quantified.row(
              t.documentName(bureau, document),
              all.quantified,
              all.total,
              t.share(all.share ?? 0),
            ),
          ),
        ),
  notes: (_, t) => [t.charts.quantified.note],
  documents: ({ rows }) => rows.map((row) => row.document.document),
  table: ({ categories, rows }, t) => ({
    columns: [
      ...documentColumns(t),
      { label: t.charts.phrasing.class },
      countColumn(t.charts.quantified.quantified, t.charts.tables.units.indicators),
      countColumn(t.charts.quantified.total, t.charts.tables.units.indicators),
      shareColumn(t.terms.share),
    ],
    rows: rows.flatMap(({ bureau, document, classes, all }) => {
      const shown = classes.filter(({ category, total }) => categories.includes(category) && total > 0);
      return [
        ...shown.map((one) => ({ ...one, name: namedCell(t.name(one.category), 'category', one.category.category) })),
        { ...all, name: { text: t.charts.quantified.all } },
      ].map(({ name, quantified, total, share, sources }) => [
        ...documentCells({ bureau, document }, t),
        name,
        countCell(quantified, t, sources),
        countCell(total, t),
        shareCell(share ?? 0, t),
      ]);
    }),
  }),
  plot: ({ categories, rows }, context) => {
    const { t } = context;
    const cells = rows.flatMap(({ classes }, column) =>
      classes.flatMap(({ category, quantified, total, share }) =>
        share === null
          ? []
          : [{ row: categories.indexOf(category), column, share, label: t.charts.quantified.of(quantified, total) }],
      ),
    );
    return barMatrix(
      {
        rows: categories.map((category) => t.name(category)),
        columns: rows.map(({ bureau, document, all }) => ({
          name: `${bureauLabel(bureau, context)} ${t.edition(document)}`,
          label: t.shortName(bureau),
          details: [t.edition(document), t.charts.quantified.of(all.quantified, all.total)],
        })),
        cells,
        headNote: t.charts.quantified.heads,
      },
      context,
    );
  },
};
