/** How does each bureau's budget divide into basic and project expenditure? */
import type { Dataset } from '../model/dataset.ts';
import type { Fen } from '../model/money.ts';
import type { DocumentRows } from '../model/rows.ts';
import type { Bureau } from '../model/tables/bureaus.ts';
import type { Document } from '../model/tables/document.ts';
import type { Fund } from '../model/tables/funds.ts';
import { WHOLE_DEPARTMENT } from '../model/tables/programs.ts';
import type { Source } from './source.ts';

export interface SplitPart {
  readonly amount: Fen;
  /** Of basic + project; the stated total may differ, which is a finding and not our arithmetic. */
  readonly share: number;
  readonly source: Source;
}

export interface BudgetSplitRow {
  readonly bureau: Bureau;
  readonly document: Document;
  /** Null where the form prints no such split. */
  readonly basic: SplitPart | null;
  readonly project: SplitPart | null;
  /** Why there is no split: the document has no whole-department form, or the form leaves it blank. */
  readonly absence: 'no-department-form' | 'not-stated' | null;
}

export interface BudgetSplit {
  /** Documents with a split first, by project share; then those without. */
  readonly rows: readonly BudgetSplitRow[];
}

export function budgetSplit(dataset: Dataset): BudgetSplit {
  const rows = dataset.documents.map((rows) => splitOf(rows, dataset.bureau(rows.document.bureau)));
  const order = (row: BudgetSplitRow) => row.project?.share ?? -1;
  return { rows: rows.toSorted((a, b) => order(b) - order(a)) };
}

function splitOf({ document, programs, funds }: DocumentRows, bureau: Bureau): BudgetSplitRow {
  const use = (kind: string) =>
    funds.find((row) => row.program === WHOLE_DEPARTMENT && row.axis === 'use' && row.kind === kind);
  const basic = use('basic');
  const project = use('project');
  if (basic?.amount_wan == null || project?.amount_wan == null) {
    const hasForm = programs.some((row) => row.program === WHOLE_DEPARTMENT);
    return { bureau, document, basic: null, project: null, absence: hasForm ? 'not-stated' : 'no-department-form' };
  }
  const sum = basic.amount_wan + project.amount_wan;
  const part = (fund: Fund, amount: Fen): SplitPart => ({
    amount,
    share: sum === 0 ? 0 : amount / sum,
    source: { document: document.document, table: 'funds', key: fund.fund, line: fund.line },
  });
  return {
    bureau,
    document,
    basic: part(basic, basic.amount_wan),
    project: part(project, project.amount_wan),
    absence: null,
  };
}
