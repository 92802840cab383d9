/** How does each bureau's budget divide into basic and project expenditure? */
import type { Dataset } from '../model/dataset.ts';
import type { Fen } from '../model/money.ts';
import type { DocumentRows } from '../model/rows.ts';
import type { Bureau } from '../model/tables/bureaus.ts';
import type { Document } from '../model/tables/document.ts';
import type { Fund } from '../model/tables/funds.ts';
import { WHOLE_DEPARTMENT } from '../model/tables/programs.ts';
import { fundSource, type Source } from './source.ts';

export interface SplitPart {
  readonly amount: Fen;
  /** Of basic + project; null where one of the two is not stated. A stated total may differ: a finding, not our arithmetic. */
  readonly share: number | null;
  readonly source: Source;
}

export interface BudgetSplitRow {
  readonly bureau: Bureau;
  readonly document: Document;
  /** Null where the form prints no such split. */
  readonly basic: SplitPart | null;
  readonly project: SplitPart | null;
  /** Basic + project; null where one is not stated. */
  readonly sum: Fen | null;
  /** The total that the form prints; it may differ from the sum. Null where none is printed. */
  readonly stated: Fen | null;
  /** Why there is no split: no whole-department form, one or both of the amounts not stated, or both are zero. */
  readonly absence: 'no-department-form' | 'not-stated' | 'zero' | null;
}

export interface BudgetSplit {
  /** Documents with a split first, by project share; then those without. */
  readonly rows: readonly BudgetSplitRow[];
}

export function budgetSplit(dataset: Dataset): BudgetSplit {
  const rows = dataset.documents.map((rows) => documentSplit(rows, dataset));
  const order = (row: BudgetSplitRow) => row.project?.share ?? -1;
  return { rows: rows.toSorted((a, b) => order(b) - order(a)) };
}

/** The split of one document. */
export function documentSplit({ document, programs, funds }: DocumentRows, dataset: Dataset): BudgetSplitRow {
  const bureau = dataset.bureau(document.bureau);
  const use = (kind: string) =>
    funds.find((row) => row.program === WHOLE_DEPARTMENT && row.axis === 'use' && row.kind === kind);
  const basic = use('basic');
  const project = use('project');
  const sum = basic?.amount_wan == null || project?.amount_wan == null ? null : basic.amount_wan + project.amount_wan;
  const part = (fund: Fund | undefined): SplitPart | null =>
    fund?.amount_wan == null
      ? null
      : {
          amount: fund.amount_wan,
          share: sum === null || sum === 0 ? null : fund.amount_wan / sum,
          source: fundSource(document, fund),
        };
  const hasForm = programs.some((row) => row.program === WHOLE_DEPARTMENT);
  const absence = sum === null ? (hasForm ? 'not-stated' : 'no-department-form') : sum === 0 ? 'zero' : null;
  const stated = programs.find((row) => row.program === WHOLE_DEPARTMENT)?.amount_wan ?? null;
  return { bureau, document, basic: part(basic), project: part(project), sum, stated, absence };
}
