/** Basic and project expenditure of each bureau's whole-department form. */
import { type BudgetSplit, type BudgetSplitRow, budgetSplit, type SplitPart } from '../compare/budget-split.ts';
import type { Messages } from '../i18n/index.ts';
import { bureauLabel } from './bureau-label.ts';
import type { Chart, TableCell } from './chart.ts';
import { stackedShares } from './shapes/stacked-shares.ts';
import { SWATCH } from './shapes/swatch.ts';
import { MOST_TOLD, spreadWords } from './spread-words.ts';
import { documentCells, documentColumns } from './document-cells.ts';
import { absentCell, amountCell, amountColumn, shareCell, shareColumn } from './table-cells.ts';

export const budgetSplitChart: Chart<BudgetSplit> = {
  id: 'budget-split',
  family: 'money',
  level: 'site',
  subjects: (dataset) => (statedRows(budgetSplit(dataset)).length > 0 ? [''] : []),
  compare: budgetSplit,
  title: (_, t) => t.charts.budgetSplit.title,
  subtitle: (comparison, t) =>
    t.charts.subtitle(
      t.units.wan,
      statedRows(comparison).map((row) => row.document.year),
    ),
  describe: (comparison, t) => {
    const stated = statedRows(comparison);
    const words =
      stated.length > MOST_TOLD
        ? [spreadWords(stated, (row) => row.project?.share ?? 0, t.share, t)]
        : stated.map((row) =>
            t.charts.budgetSplit.row(t.documentName(row.bureau, row.document), t.share(row.project?.share ?? 0)),
          );
    return stated.length === 0
      ? t.charts.budgetSplit.none
      : t.charts.budgetSplit.describe(stated.length, comparison.rows.length, words);
  },
  notes: ({ rows }, t) => {
    const differing = rows.flatMap((row) =>
      row.sum === null || row.stated === null || row.stated === row.sum
        ? []
        : [t.charts.budgetSplit.stated(t.documentName(row.bureau, row.document), t.money(row.stated))],
    );
    return [t.charts.budgetSplit.note, ...(differing.length > 0 ? [t.charts.budgetSplit.differing(differing)] : [])];
  },
  documents: ({ rows }) => rows.map((row) => row.document.document),
  table: ({ rows }, t) => ({
    columns: [
      ...documentColumns(t),
      amountColumn(t.terms.basic, t),
      amountColumn(t.terms.project, t),
      amountColumn(t.charts.budgetSplit.sum, t),
      shareColumn(t.terms.projectShare),
    ],
    rows: rows.map((row) => {
      const reason = absenceText(row, t);
      return [
        ...documentCells(row, t),
        partCell(row, row.basic, t),
        partCell(row, row.project, t),
        row.sum === null ? absentCell(reason, t.absence.none) : amountCell(row.sum, t),
        row.project?.share == null ? absentCell(reason) : shareCell(row.project.share, t),
      ];
    }),
  }),
  plot: ({ rows }, context) => {
    const { t, theme } = context;
    const legend = [
      { label: t.terms.basic, path: SWATCH, fill: theme.basic },
      { label: t.terms.project, path: SWATCH, fill: theme.project },
    ];
    const shareRows = rows.map((row) => ({
      label: `${bureauLabel(row.bureau, context)} ${t.edition(row.document)}`,
      detail:
        row.sum && row.project?.share != null
          ? t.charts.budgetSplit.detail(t.money(row.sum), t.share(row.project.share))
          : '',
      parts: [
        { part: row.basic, name: t.terms.basic, fill: theme.basic, textFill: theme.onBasic },
        { part: row.project, name: t.terms.project, fill: theme.project, textFill: theme.paper },
      ].flatMap(({ part, ...look }) =>
        part?.share == null ? [] : [{ ...look, share: part.share, label: t.money(part.amount) }],
      ),
      ...(row.absence && { absence: absenceText(row, t) }),
    }));
    return stackedShares(shareRows, legend, context);
  },
};

const statedRows = ({ rows }: BudgetSplit): BudgetSplitRow[] => rows.filter((row) => row.absence === null);

/** A form that is not held states nothing; one that is may leave the cell blank. */
const partCell = (row: BudgetSplitRow, part: SplitPart | null, t: Messages): TableCell =>
  part === null
    ? row.absence === 'no-department-form'
      ? absentCell(absenceText(row, t), t.absence.none)
      : absentCell(t.absence.notStated)
    : amountCell(part.amount, t, [part.source]);

const ABSENCES = { 'no-department-form': 'noDepartmentForm', 'not-stated': 'notStated', zero: 'zero' } as const;

const absenceText = ({ absence }: BudgetSplitRow, t: Messages): string => (absence ? t.absence[ABSENCES[absence]] : '');
