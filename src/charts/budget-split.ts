/** Basic and project expenditure of each bureau's whole-department form. */
import { type BudgetSplit, type BudgetSplitRow, budgetSplit, type SplitPart } from '../compare/budget-split.ts';
import type { Messages } from '../i18n/index.ts';
import type { Chart } from './chart.ts';
import { bureauLabel } from './bureau-label.ts';
import { stackedShares } from './shapes/stacked-shares.ts';
import { SWATCH } from './shapes/swatch.ts';

export const budgetSplitChart: Chart<BudgetSplit> = {
  id: 'budget-split',
  family: 'money',
  subjects: () => [''],
  compare: budgetSplit,
  title: (_, t) => t.charts.budgetSplit.title,
  subtitle: ({ rows }, t) => t.charts.subtitle(t.units.wan, yearsOf(rows)),
  describe: ({ rows }, t) => {
    const stated = rows.filter((row) => row.project !== null);
    const [highest] = stated;
    const lowest = stated.at(-1);
    const share = (row: BudgetSplitRow) => t.share(row.project?.share ?? 0);
    return highest && lowest
      ? t.charts.budgetSplit.describe(
          stated.length,
          rows.length,
          t.name(highest.bureau),
          share(highest),
          t.name(lowest.bureau),
          share(lowest),
        )
      : t.charts.budgetSplit.none;
  },
  notes: (_, t) => [t.charts.budgetSplit.note],
  documents: ({ rows }) => rows.map((row) => row.document.document),
  table: ({ rows }, t) => {
    const amount = (part: SplitPart | null) =>
      part ? { text: t.money(part.amount), sources: [part.source], isNumber: true } : { text: t.absence.notStated };
    return {
      columns: [
        { label: t.terms.bureau },
        { label: t.terms.year },
        { label: t.terms.basic, isNumber: true },
        { label: t.terms.project, isNumber: true },
        { label: t.terms.projectShare, isNumber: true },
      ],
      rows: rows.map((row) => [
        { text: t.name(row.bureau), document: row.document.document },
        { text: t.edition(row.document) },
        amount(row.basic),
        amount(row.project),
        row.project ? { text: t.share(row.project.share), isNumber: true } : { text: absenceText(row, t) },
      ]),
    };
  },
  plot: ({ rows }, context) => {
    const { t, theme } = context;
    const legend = [
      { label: t.terms.basic, path: SWATCH, fill: theme.basic },
      { label: t.terms.project, path: SWATCH, fill: theme.project },
    ];
    const shareRows = rows.map((row) => ({
      label: `${bureauLabel(row.bureau, context)} ${t.edition(row.document)}`,
      detail: row.project ? t.charts.budgetSplit.detail(t.share(row.project.share)) : '',
      parts: [
        { part: row.basic, fill: theme.basic, textFill: theme.onBasic },
        { part: row.project, fill: theme.project, textFill: theme.paper },
      ].flatMap(({ part, fill, textFill }) =>
        part ? [{ share: part.share, label: t.money(part.amount), fill, textFill }] : [],
      ),
      ...(row.absence && { absence: absenceText(row, t) }),
    }));
    return stackedShares(shareRows, legend, context);
  },
};

const absenceText = (row: BudgetSplitRow, t: Messages): string =>
  row.absence === 'no-department-form' ? t.absence.noDepartmentForm : t.absence.notStated;

const yearsOf = (rows: readonly BudgetSplitRow[]): number[] => rows.map((row) => row.document.year);
