/** Whether department and project forms state the same: documents that have both. */
import { AGREEMENTS } from '../compare/agreement.ts';
import {
  type AgreementRow,
  SCOPE_STATES,
  type ScopeAgreement,
  type ScopeState,
  scopeAgreement,
} from '../compare/scope-agreement.ts';
import { FEWEST_FOR_MEDIAN } from '../compare/spread.ts';
import type { Messages } from '../i18n/index.ts';
import { bureauLabel } from './bureau-label.ts';
import type { Chart } from './chart.ts';
import { stackedShares } from './shapes/stacked-shares.ts';
import { SWATCH } from './shapes/swatch.ts';
import { spreadWords } from './spread-words.ts';
import { documentCells, documentColumns } from './document-cells.ts';
import { countCell, countColumn, partOf, wholeOf } from './table-cells.ts';

export const scopeAgreementChart: Chart<ScopeAgreement> = {
  id: 'scope-agreement',
  family: 'indicators',
  level: 'site',
  subjects: (dataset) => (scopeAgreement(dataset).rows.some(({ total }) => total > 0) ? [''] : []),
  compare: (dataset) => scopeAgreement(dataset),
  title: (_, t) => t.charts.agreement.title,
  subtitle: ({ rows }, t) =>
    t.charts.subtitle(
      t.charts.agreement.unit,
      rows.map((row) => row.document.year),
    ),
  describe: ({ rows, documents }, t) => {
    const shared = rows.filter((row) => row.shared > 0);
    const spread = () => spreadWords(shared, (row) => row.differentShare ?? 0, t.share, t);
    const words =
      rows.length >= FEWEST_FOR_MEDIAN ? [t.charts.agreement.many(spread())] : rows.map((row) => describeRow(row, t));
    return t.charts.agreement.describe(rows.length, documents, words);
  },
  notes: (_, t) => [t.charts.agreement.note],
  documents: ({ rows }) => rows.map((row) => row.document.document),
  table: ({ rows }, t) => ({
    columns: [
      ...documentColumns(t),
      ...SCOPE_STATES.map((state) =>
        partOf(countColumn(t.charts.agreement.names[state], t.charts.tables.units.measures)),
      ),
      countColumn(t.charts.agreement.shared, t.charts.tables.units.measures),
      wholeOf(countColumn(t.terms.total, t.charts.tables.units.measures)),
    ],
    rows: rows.map((row) => [
      ...documentCells(row, t),
      ...row.counts.map(({ count, sources }) => countCell(count, t, sources)),
      countCell(row.shared, t),
      countCell(row.total, t),
    ]),
  }),
  plot: ({ rows }, context) => {
    const { t, theme } = context;
    const present = SCOPE_STATES.filter((state) => rows.some((row) => countOf(row, state) > 0));
    const legend = present.map((state) => ({
      label: t.charts.agreement.names[state],
      path: SWATCH,
      fill: theme.parts[`scope-${state}`],
      stroke: theme.muted,
    }));
    const shareRows = rows.map((row) => ({
      label: `${bureauLabel(row.bureau, context)} ${t.edition(row.document)}`,
      detail: t.charts.agreement.total(row.shared, row.total),
      parts: row.counts.map(({ state, count, share }) => ({
        name: t.charts.agreement.names[state],
        share,
        label: t.number(count),
        fill: theme.parts[`scope-${state}`],
        textFill: theme.partText[`scope-${state}`],
      })),
    }));
    return stackedShares(shareRows, legend, context);
  },
};

const countOf = ({ counts }: AgreementRow, wanted: ScopeState): number =>
  counts.find(({ state }) => state === wanted)?.count ?? 0;

function describeRow(row: AgreementRow, t: Messages): string {
  const parts = AGREEMENTS.filter((agreement) => countOf(row, agreement) > 0).map((agreement) =>
    t.charts.agreement.part(t.charts.agreement.names[agreement], countOf(row, agreement)),
  );
  return t.charts.agreement.row(t.documentName(row.bureau, row.document), row.shared, parts);
}
