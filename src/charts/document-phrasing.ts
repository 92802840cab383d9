/** How the targets of one document are phrased, class by class. */
import { type ClassPhrasing, type DocumentPhrasing, documentPhrasing } from '../compare/document-phrasing.ts';
import { phrasedItems } from '../compare/phrasing.ts';
import type { Messages } from '../i18n/index.ts';
import type { Chart } from './chart.ts';
import { documentSubjects } from './document-subjects.ts';
import { describePhrasing, phrasingCells, phrasingColumns, phrasingLegend, phrasingParts } from './phrasing.ts';
import { stackedShares } from './shapes/stacked-shares.ts';
import { namedCell } from './table-cells.ts';

export const documentPhrasingChart: Chart<DocumentPhrasing> = {
  id: 'document-phrasing',
  family: 'indicators',
  level: 'document',
  ...documentSubjects((rows, dataset) => phrasedItems(rows, dataset).length > 0),
  compare: documentPhrasing,
  title: (_, t) => t.charts.phrasing.documentTitle,
  subtitle: ({ all: { document } }, t) => t.charts.subtitle(t.charts.phrasing.unit, [document.year]),
  describe: ({ all }, t) => t.charts.told([describePhrasing(all, t)]),
  notes: ({ all: { implied } }, t) => [
    t.charts.phrasing.note,
    t.charts.phrasing.classNote,
    ...(implied.count > 0 ? [t.charts.phrasing.impliedNote(implied.count)] : []),
  ],
  documents: ({ all: { document } }) => [document.document],
  table: ({ rows }, t) => ({
    columns: [{ label: t.charts.phrasing.class }, ...phrasingColumns(t)],
    rows: rows.map((row) => [
      namedCell(className(row, t), 'category', row.category?.category ?? ''),
      ...phrasingCells(row, t),
    ]),
  }),
  plot: ({ rows }, context) => {
    const { t, theme } = context;
    const shareRows = rows.map((row) => ({
      label: className(row, t),
      detail: t.charts.phrasing.total(row.total),
      parts: phrasingParts(row, t, theme),
    }));
    return stackedShares(shareRows, phrasingLegend(rows, t, theme), context);
  },
};

const className = ({ category }: ClassPhrasing, t: Messages): string =>
  category ? t.name(category) : t.charts.phrasing.goals;
