/** How targets are phrased: all documents. */
import {
  NUMBERLESS,
  PHRASINGS,
  phrasing,
  type Phrasing,
  type PhrasingComparison,
  type PhrasingCounts,
  type PhrasingRow,
} from '../compare/phrasing.ts';
import { FEWEST_FOR_MEDIAN } from '../compare/spread.ts';
import type { Messages } from '../i18n/index.ts';
import { bureauLabel } from './bureau-label.ts';
import type { Chart, ChartColumn, LegendItem, TableCell } from './chart.ts';
import type { SharePart } from './shapes/stacked-shares.ts';
import { stackedShares } from './shapes/stacked-shares.ts';
import { SWATCH } from './shapes/swatch.ts';
import { spreadWords } from './spread-words.ts';
import type { Theme } from './theme.ts';
import { documentCells, documentColumns } from './document-cells.ts';
import { countCell, countColumn, partOf, wholeOf } from './table-cells.ts';

/** A document that sets nothing has no shares: it is none of the lowest. */
const set = (rows: readonly PhrasingRow[]): PhrasingRow[] => rows.filter(({ total }) => total > 0);

export const phrasingChart: Chart<PhrasingComparison> = {
  id: 'phrasing',
  family: 'indicators',
  level: 'site',
  subjects: (dataset) => (phrasing(dataset).rows.some(({ total }) => total > 0) ? [''] : []),
  compare: phrasing,
  title: (_, t) => t.charts.phrasing.title,
  subtitle: ({ rows }, t) =>
    t.charts.subtitle(
      t.charts.phrasing.unit,
      set(rows).map((row) => row.document.year),
    ),
  describe: ({ rows }, t) =>
    rows.length >= FEWEST_FOR_MEDIAN
      ? t.charts.phrasing.many(
          rows.length,
          spreadWords(set(rows), (row) => shareOf(row, 'none'), t.share, t),
          spreadWords(set(rows), (row) => row.numberlessShare, t.share, t),
        )
      : t.charts.told(rows.map((row) => describePhrasing(row, t))),
  notes: (_, t) => [t.charts.phrasing.note],
  documents: ({ rows }) => rows.map((row) => row.document.document),
  table: ({ rows }, t) => ({
    columns: [...documentColumns(t), ...phrasingColumns(t)],
    rows: rows.map((row) => [...documentCells(row, t), ...phrasingCells(row, t)]),
  }),
  plot: ({ rows }, context) => {
    const { t, theme } = context;
    const shareRows = rows.map((row) => ({
      label: `${bureauLabel(row.bureau, context)} ${t.edition(row.document)}`,
      detail: t.charts.phrasing.total(row.total),
      parts: phrasingParts(row, t, theme),
      ...(row.total === 0 && { absence: t.absence.noIndicators }),
    }));
    return stackedShares(shareRows, phrasingLegend(rows, t, theme), context);
  },
};

const shareOf = ({ counts }: PhrasingCounts, wanted: Phrasing): number =>
  counts.find((one) => one.phrasing === wanted)?.share ?? 0;

/** A document in words, the commonest phrasing first. */
export function describePhrasing({ bureau, document, total, counts }: PhrasingRow, t: Messages): string {
  const parts = counts
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .map((one) => t.charts.phrasing.part(t.charts.phrasing.names[one.phrasing], one.count));
  return t.charts.phrasing.row(t.documentName(bureau, document), total, parts);
}

export const phrasingParts = ({ counts }: PhrasingCounts, t: Messages, theme: Theme): SharePart[] =>
  counts
    .filter(({ count }) => count > 0)
    .map(({ phrasing: key, count, share }) => ({
      name: t.charts.phrasing.names[key],
      share,
      // A colon, or “≥ 6” would read as a target.
      label: `${t.charts.phrasing.signs[key]}${t.colon}${t.number(count)}`,
      shortLabel: t.number(count),
      fill: theme.parts[`phrasing-${key}`],
      textFill: theme.partText[`phrasing-${key}`],
      isMissing: NUMBERLESS.has(key),
    }));

/** Phrasings that occur; those without a number outlined as they are drawn. */
export function phrasingLegend(rows: readonly PhrasingCounts[], t: Messages, theme: Theme): LegendItem[] {
  const occurring = PHRASINGS.filter((key) => rows.some((row) => shareOf(row, key) > 0));
  return occurring.map((key) => ({
    label: t.charts.phrasing.names[key],
    path: SWATCH,
    fill: theme.parts[`phrasing-${key}`],
    ...(NUMBERLESS.has(key) && { stroke: theme.muted, dash: '2,2' }),
  }));
}

export const phrasingColumns = (t: Messages): ChartColumn[] => [
  ...PHRASINGS.map((key) => partOf(countColumn(headOf(key, t), t.charts.tables.units.targets))),
  wholeOf(countColumn(t.terms.total, t.charts.tables.units.targets)),
  countColumn(t.charts.phrasing.implied, t.charts.tables.units.targets),
];

/** A heading that begins with a sign would be taken for a formula. */
const headOf = (key: Phrasing, t: Messages): string => {
  const { comparators } = t.charts.tables;
  return key in comparators && key !== 'none'
    ? comparators[key as keyof typeof comparators]
    : t.charts.phrasing.names[key];
};

export const phrasingCells = ({ counts, total, implied }: PhrasingCounts, t: Messages): TableCell[] => [
  ...counts.map(({ count, sources }) => countCell(count, t, sources)),
  countCell(total, t),
  countCell(implied.count, t, implied.sources),
];
