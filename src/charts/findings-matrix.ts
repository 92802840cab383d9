/** What the checks found, by rule and document; beyond a few documents, the shares of documents by their strongest result. */
import { SEVERITIES, type Severity } from '../checks/check.ts';
import {
  CELL_STATES,
  type CellState,
  findingCount,
  type FindingsMatrix,
  findingsMatrix,
  firingRows,
  type MatrixCell,
  type MatrixRow,
  type Outcome,
  OUTCOMES,
} from '../checks/findings-matrix.ts';
import type { Source } from '../compare/source.ts';
import type { Messages } from '../i18n/index.ts';
import type { Chart, DrawingContext, LegendItem } from './chart.ts';
import { documentCells, documentColumns } from './document-cells.ts';
import { FINDING_SIGNS } from './finding-signs.ts';
import { countCell, countColumn, namedCell } from './table-cells.ts';
import { cellGrid, MOST_COLUMNS } from './shapes/cell-grid.ts';
import { MOST_LABELLED } from './shapes/distributions.ts';
import { stackedShares } from './shapes/stacked-shares.ts';
import { SWATCH } from './shapes/swatch.ts';
import type { Theme } from './theme.ts';

const look = (state: CellState, theme: Theme) => ({
  fill: theme.parts[`finding-${state}`],
  textFill: theme.partText[`finding-${state}`],
  stroke: state === 'unapplied' || state === 'undecided' ? theme.rule : theme.parts[`finding-${state}`],
});

const nameOf = (state: CellState, t: Messages): string =>
  state === 'unapplied' ? t.findings.unapplied : t.findings.outcomes[state];

const legendOf = ({ t, theme }: DrawingContext): LegendItem[] =>
  CELL_STATES.map((state) => {
    const { fill } = look(state, theme);
    return { label: `${FINDING_SIGNS[state]} ${nameOf(state, t)}`, path: SWATCH, fill, stroke: theme.muted };
  });

/** What agrees, or cannot be decided, is no finding. */
const outcomeUnit = (outcome: Outcome, t: Messages): string =>
  outcome === 'passed' || outcome === 'undecided' ? t.charts.tables.units.places : t.charts.tables.units.findings;

const checkName = ({ check }: MatrixRow, t: Messages): string => check[t.language].name;

export const findingsMatrixChart: Chart<FindingsMatrix> = {
  id: 'findings-matrix',
  family: 'consistency',
  level: 'site',
  subjects: (dataset) => (firingRows(findingsMatrix(dataset)).length > 0 ? [''] : []),
  compare: (dataset) => findingsMatrix(dataset),
  title: (_, t) => t.findings.chart.title,
  subtitle: ({ documents }, t) =>
    t.charts.subtitle(
      documents.length > MOST_COLUMNS ? '' : t.findings.chart.unit,
      documents.map(({ document }) => document.year),
    ),
  describe: (matrix, t) => {
    const cells = matrix.rows.flatMap((row) => row.cells);
    const ofWeight = (severity: Severity) => cells.reduce((sum, { counts }) => sum + counts[severity], 0);
    return t.findings.chart.describe(
      firingRows(matrix).length,
      matrix.rows.length,
      matrix.documents.length,
      SEVERITIES.map((severity) => `${t.findings.severities[severity]} ${t.number(ofWeight(severity))}`),
    );
  },
  notes: ({ documents }, t) => [documents.length > MOST_COLUMNS ? t.findings.chart.shareNote : t.findings.chart.note],
  documents: ({ documents }) => documents.map(({ document }) => document.document),
  table: (matrix, t) => {
    const firing = firingRows(matrix);
    // Each document is checked anew to tell them; of very many none is told one by one.
    const isFew = matrix.documents.length <= MOST_LABELLED;
    return {
      columns: [
        ...documentColumns(t),
        { label: t.findings.check },
        ...OUTCOMES.map((outcome) => countColumn(t.findings.outcomes[outcome], outcomeUnit(outcome, t))),
        countColumn(t.findings.chart.lesser, t.charts.tables.units.findings),
      ],
      rows: matrix.documents.flatMap(({ bureau, document }, at) =>
        firing.flatMap((row) => {
          const cell = row.cells[at];
          if (!cell || cell.state === 'unapplied') return [];
          const check = namedCell(checkName(row, t), 'check', row.check.id);
          // The strongest count of a cell leads to the rows it is about.
          const counts = OUTCOMES.map((outcome) =>
            countCell(
              cell.counts[outcome],
              t,
              isFew && outcome === cell.state ? sourcesOf(matrix, row, document.document) : [],
            ),
          );
          return [[...documentCells({ bureau, document }, t), check, ...counts, countCell(lesserCount(cell), t)]];
        }),
      ),
    };
  },
  plot: (matrix, context) =>
    matrix.documents.length > MOST_COLUMNS ? plotShares(matrix, context) : plotGrid(matrix, context),
};

const TABLES = ['programs', 'funds', 'indicators', 'targets'] as const;

const sourcesOf = ({ leads }: FindingsMatrix, { check }: MatrixRow, document: string): Source[] =>
  leads(check.id, document).flatMap(({ table: name, key, line }) => {
    const table = TABLES.find((one) => one === name);
    return table ? [{ document, table, key, line }] : [];
  });

function plotGrid(matrix: FindingsMatrix, context: DrawingContext) {
  const { t, theme } = context;
  const rows = firingRows(matrix);
  const cells = rows.flatMap((row, at) =>
    row.cells.map((cell, column) => ({ row: at, column, text: cellText(cell, t), ...look(cell.state, theme) })),
  );
  const columns = matrix.documents.map(({ bureau, document }) => ({
    label: t.shortName(bureau),
    detail: t.edition(document),
  }));
  return cellGrid({ rows: rows.map((row) => checkName(row, t)), columns, cells }, legendOf(context), context);
}

/** `≠1+3`: one of the strongest kind, and three that weigh less. */
function cellText(cell: MatrixCell, t: Messages): string {
  const { state, counts } = cell;
  if (state === 'unapplied') return FINDING_SIGNS.unapplied;
  const lesser = lesserCount(cell);
  return `${FINDING_SIGNS[state]}${t.number(counts[state])}${lesser > 0 ? `+${t.number(lesser)}` : ''}`;
}

/** Findings that weigh less than the strongest of the cell. */
const lesserCount = (cell: MatrixCell): number => {
  const strongest = SEVERITIES.find((severity) => severity === cell.state);
  return strongest ? findingCount(cell) - cell.counts[strongest] : 0;
};

function plotShares(matrix: FindingsMatrix, context: DrawingContext) {
  const { t, theme } = context;
  const firing = firingRows(matrix);
  const rows = firing
    .toSorted((a, b) => firedIn(b) - firedIn(a))
    .slice(0, MOST_LABELLED)
    .map((row) => ({
      label: checkName(row, t),
      detail: t.counts.documents(firedIn(row)),
      parts: CELL_STATES.map((state) => {
        const count = row.cells.filter((cell) => cell.state === state).length;
        const { fill, textFill } = look(state, theme);
        const label = `${FINDING_SIGNS[state]} ${t.number(count)}`;
        return { name: nameOf(state, t), share: count / row.cells.length, label, fill, textFill };
      }),
    }));
  const drawing = stackedShares(rows, legendOf(context), context);
  return firing.length > MOST_LABELLED
    ? { ...drawing, notes: [t.findings.chart.most(MOST_LABELLED, firing.length)] }
    : drawing;
}

const firedIn = (row: MatrixRow): number => row.cells.filter((cell) => findingCount(cell) > 0).length;
