/** The stated sources of each document's money. */
import { type FundingRow, type FundingSources, fundingSources } from '../compare/funding-sources.ts';
import { bureauLabel } from './bureau-label.ts';
import type { Chart } from './chart.ts';
import { stackedShares } from './shapes/stacked-shares.ts';
import { SWATCH } from './shapes/swatch.ts';
import { documentCells, documentColumns } from './document-cells.ts';
import { absentCell, amountCell, amountColumn, namedCell, partOf, wholeOf } from './table-cells.ts';

/** Sources take the colours of the classes by their order: neighbours in the list are told apart by lightness. */
const COLOR_ORDER = [
  'output.quantity',
  'output.quality',
  'benefit.social',
  'benefit.ecological',
  'cost',
  'benefit.economic',
];

export const fundingSourcesChart: Chart<FundingSources> = {
  id: 'funding-sources',
  family: 'money',
  level: 'site',
  subjects: (dataset) => (statedRows(fundingSources(dataset)).length > 0 ? [''] : []),
  compare: (dataset) => fundingSources(dataset),
  title: (_, t) => t.charts.fundingSources.title,
  subtitle: (comparison, t) =>
    t.charts.subtitle(
      t.units.wan,
      statedRows(comparison).map((row) => row.document.year),
    ),
  describe: (comparison, t) =>
    t.charts.fundingSources.describe(
      statedRows(comparison).length,
      comparison.rows.length,
      comparison.kinds.map((kind) => {
        const using = comparison.rows.filter(({ parts }) =>
          parts.some((part) => part.kind === kind && part.amount > 0),
        );
        return t.charts.fundingSources.kind(t.name(kind), using.length);
      }),
    ),
  notes: ({ rows }, t) => {
    const summed = rows.filter(({ basis, parts }) => basis === 'projects' && parts.length > 0);
    const names = summed.map((row) => t.documentName(row.bureau, row.document));
    return [t.charts.fundingSources.note, ...(names.length > 0 ? [t.charts.fundingSources.summed(names)] : [])];
  },
  documents: ({ rows }) => rows.map((row) => row.document.document),
  table: ({ kinds, rows }, t) => ({
    columns: [
      ...documentColumns(t),
      { label: t.charts.fundingSources.basis },
      ...kinds.map((kind) => partOf(amountColumn(t.name(kind), t))),
      wholeOf(amountColumn(t.terms.total, t)),
    ],
    rows: rows.map((row) => {
      const isStated = row.parts.length > 0;
      return [
        ...documentCells(row, t),
        isStated ? namedCell(t.scope[BASES[row.basis]], 'basis', row.basis) : { text: '' },
        ...kinds.map((kind) => {
          const part = row.parts.find((one) => one.kind === kind);
          if (part) return amountCell(part.amount, t, part.sources);
          return absentCell(isStated ? t.charts.fundingSources.unlisted : t.absence.notStated, t.absence.none);
        }),
        isStated ? amountCell(row.sum, t) : absentCell(t.absence.notStated),
      ];
    }),
  }),
  plot: ({ kinds, rows }, context) => {
    const { t, theme } = context;
    const color = (i: number) => COLOR_ORDER[i % COLOR_ORDER.length] ?? '';
    const looks = kinds.map((kind, i) => ({
      kind,
      name: t.name(kind),
      fill: theme.classes[color(i)] ?? theme.mark,
      textFill: theme.classText[color(i)] ?? theme.paper,
    }));
    const legend = looks.map(({ name, fill }) => ({ label: name, path: SWATCH, fill }));
    const shareRows = rows.map((row) => ({
      label: `${bureauLabel(row.bureau, context)} ${t.edition(row.document)}`,
      detail: row.parts.length > 0 ? t.charts.fundingSources.detail(t.money(row.sum), row.basis === 'projects') : '',
      parts: looks.flatMap(({ kind, ...look }) => {
        const part = row.parts.find((one) => one.kind === kind);
        return part ? [{ ...look, share: part.share, label: t.money(part.amount) }] : [];
      }),
      ...(row.parts.length === 0 && { absence: t.absence.notStated }),
    }));
    return stackedShares(shareRows, legend, context);
  },
};

/** Whose sources they are. */
const BASES = { department: 'department', projects: 'project' } as const;

const statedRows = ({ rows }: FundingSources): FundingRow[] => rows.filter(({ parts }) => parts.length > 0);
