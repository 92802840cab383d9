/** Indicators by canonical class: all documents, or one. */
import { type ClassMix, type ClassMixRow, classMix } from '../compare/class-mix.ts';
import type { Messages } from '../i18n/index.ts';
import type { Chart, DrawingContext } from './chart.ts';
import { documentSubjects } from './document-subjects.ts';
import { bureauLabel } from './bureau-label.ts';
import { stackedShares } from './shapes/stacked-shares.ts';
import { SWATCH } from './shapes/swatch.ts';
import { MOST_TOLD, spreadWords } from './spread-words.ts';
import { documentCells, documentColumns } from './document-cells.ts';
import { countCell, countColumn, partOf, wholeOf } from './table-cells.ts';

function describeRow({ bureau, document, total, largest }: ClassMixRow, t: Messages): string {
  const names = largest.map(({ category }) => t.name(category));
  return t.charts.classMix.row(t.documentName(bureau, document), total, names, largest[0]?.count ?? 0);
}

function plotMix({ categories, rows }: ClassMix, context: DrawingContext) {
  const { t, theme } = context;
  const present = categories.filter(({ category }) =>
    rows.some((row) => row.classes.some((one) => one.category.category === category && one.count > 0)),
  );
  const legend = present.map((category) => ({
    label: t.name(category),
    path: SWATCH,
    fill: theme.classes[category.category] ?? theme.mark,
  }));
  const shareRows = rows.map((row) => ({
    label: `${bureauLabel(row.bureau, context)} ${t.edition(row.document)}`,
    detail: t.counts.indicators(row.total),
    parts: row.classes.map(({ category, count, share }) => ({
      name: t.name(category),
      share,
      label: t.number(count),
      fill: theme.classes[category.category] ?? theme.mark,
      textFill: theme.classText[category.category] ?? theme.paper,
    })),
    ...(row.total === 0 && { absence: t.absence.noIndicators }),
  }));
  return stackedShares(shareRows, legend, context);
}

export const classMixChart: Chart<ClassMix> = {
  id: 'class-mix',
  family: 'indicators',
  level: 'site',
  subjects: (dataset) => (dataset.documents.length > 0 ? [''] : []),
  compare: (dataset) => classMix(dataset),
  title: (_, t) => t.charts.classMix.title,
  subtitle: ({ rows }, t) =>
    t.charts.subtitle(
      t.charts.classMix.unit,
      rows.map((row) => row.document.year),
    ),
  describe: ({ rows, leading }, t) =>
    rows.length > MOST_TOLD && leading
      ? t.charts.classMix.many(
          rows.length,
          spreadWords(rows, ({ total }) => total, t.number, t),
          t.name(leading.category),
          leading.documents,
        )
      : t.charts.told(rows.map((row) => describeRow(row, t))),
  notes: (_, t) => [t.charts.classMix.note],
  documents: ({ rows }) => rows.map((row) => row.document.document),
  table: ({ categories, rows }, t) => ({
    columns: [
      ...documentColumns(t),
      ...categories.map((category) => partOf(countColumn(t.name(category), t.charts.tables.units.indicators))),
      wholeOf(countColumn(t.terms.total, t.charts.tables.units.indicators)),
    ],
    rows: rows.map((row) => [
      ...documentCells(row, t),
      ...row.classes.map(({ count, sources }) => countCell(count, t, sources)),
      countCell(row.total, t),
    ]),
  }),
  plot: plotMix,
};

/** The same of one document, for its page. */
export const documentClassMixChart: Chart<ClassMix> = {
  ...classMixChart,
  id: 'document-class-mix',
  level: 'document',
  ...documentSubjects((rows) => rows.indicators.length > 0),
  compare: (dataset, subject) => classMix(dataset, [dataset.document(subject)]),
  title: (_, t) => t.charts.classMix.documentTitle,
};
