/** Indicators with a number, class by class, a column a document. */
import { type QuantifiedCount, type QuantifiedShare, quantifiedShare } from '../compare/quantified-share.ts';
import { FEWEST_FOR_MEDIAN } from '../compare/spread.ts';
import type { Messages } from '../i18n/index.ts';
import { bureauLabel } from './bureau-label.ts';
import type { Chart, TableCell } from './chart.ts';
import { barMatrix } from './shapes/bar-matrix.ts';
import { spreadWords } from './spread-words.ts';
import { documentCells, documentColumns } from './document-cells.ts';

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
      ...categories.map((category) => ({ label: t.name(category), isNumber: true })),
      { label: t.charts.quantified.all, isNumber: true },
      ...categories.flatMap(({ category }) => [
        { label: `${category}.quantified`, isDownloadOnly: true },
        { label: `${category}.total`, isDownloadOnly: true },
      ]),
    ],
    rows: rows.map(({ bureau, document, classes, all }) => {
      const shown = classes.filter(({ category }) => categories.includes(category));
      return [
        ...documentCells({ bureau, document }, t),
        ...shown.map((one) => shareCell(one, t)),
        shareCell(all, t),
        ...shown.flatMap(({ quantified, total }) => [{ text: String(quantified) }, { text: String(total) }]),
      ];
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

/** Words are a fraction, which a spreadsheet would take for a date: the file has the share. */
const shareCell = ({ quantified, total, share, sources }: QuantifiedCount, t: Messages): TableCell =>
  share === null
    ? { text: t.absence.none, value: '' }
    : { text: t.charts.quantified.of(quantified, total), value: share, sources, isNumber: true };
