/** Bureaus by year: which documents there are. */
import { type HeldDocuments, heldDocuments } from '../compare/held-documents.ts';
import { bureauLabel } from './bureau-label.ts';
import type { Chart, DrawingContext } from './chart.ts';
import { cellGrid } from './shapes/cell-grid.ts';
import { MOST_LABELLED } from './shapes/distributions.ts';
import { rankedBars } from './shapes/ranked-bars.ts';
import { SWATCH } from './shapes/swatch.ts';
import { countColumn, namedCell } from './table-cells.ts';

export const heldDocumentsChart: Chart<HeldDocuments> = {
  id: 'held-documents',
  family: 'coverage',
  level: 'site',
  subjects: (dataset) => (dataset.documents.length > 0 ? [''] : []),
  compare: (dataset) => heldDocuments(dataset),
  title: (_, t) => t.charts.held.title,
  subtitle: ({ years }, t) => t.charts.subtitle(t.charts.held.unit, years),
  describe: ({ years, rows }, t) =>
    t.charts.held.describe(
      rows.length,
      years.length,
      rows.filter(({ cells }) => cells.every((one) => one.length > 0)).length,
    ),
  notes: (_, t) => [t.charts.held.note],
  documents: ({ rows }) => rows.flatMap(({ cells }) => cells.flat().map(({ document }) => document)),
  table: ({ years, rows }, t) => ({
    columns: [
      { label: t.terms.bureau },
      ...years.map((year) => countColumn(String(year), t.charts.tables.units.documents)),
    ],
    rows: rows.map(({ bureau, cells }) => [
      namedCell(t.name(bureau), 'bureau', bureau.bureau),
      ...cells.map((documents) => ({
        text: documents.length === 0 ? t.absence.none : t.number(documents.length),
        value: documents.length,
        isNumber: true,
        ...(documents[0] && { document: documents[0].document }),
      })),
    ]),
  }),
  plot: ({ years, rows }, context) => {
    const { t, theme } = context;
    if (rows.length > MOST_LABELLED) return plotYears({ years, rows }, context);
    const cells = rows.flatMap(({ cells }, row) =>
      cells.map((documents, column) => ({
        row,
        column,
        text: documents.length === 0 ? t.absence.none : t.number(documents.length),
        ...(documents.length === 0
          ? { fill: theme.paper, textFill: theme.muted, stroke: theme.rule }
          : { fill: theme.project, textFill: theme.paper }),
      })),
    );
    const legend = [
      { label: t.charts.held.held, path: SWATCH, fill: theme.project },
      { label: t.charts.held.missing, path: SWATCH, fill: theme.paper, stroke: theme.rule },
    ];
    const grid = {
      rows: rows.map(({ bureau }) => bureauLabel(bureau, context)),
      columns: years.map((year) => ({ label: String(year), detail: '' })),
      cells,
    };
    return cellGrid(grid, legend, context);
  },
};

/** Too many bureaus for rows: a bar a year. */
function plotYears({ years, rows }: HeldDocuments, context: DrawingContext) {
  const { t, theme } = context;
  const bars = years.map((year, i) => {
    const held = rows.flatMap(({ cells }) => cells[i] ?? []);
    const bureaus = rows.filter(({ cells }) => (cells[i] ?? []).length > 0).length;
    const text = `${t.counts.documents(held.length)} · ${t.counts.bureaus(bureaus)}`;
    return { label: String(year), detail: '', value: held.length, text, fill: theme.project };
  });
  return rankedBars(bars, [], context);
}
