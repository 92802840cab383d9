/** Project expenditure of the department form, which may be printed in several rows. */
import type { Fen } from '../model/money.ts';
import { sumLine, sumOf } from './arithmetic.ts';
import type { Cell } from './check.ts';
import type { Form } from './form.ts';

export interface ProjectExpenditure {
  readonly cells: readonly [Cell, ...Cell[]];
  /** Null where one of the rows is blank. */
  readonly amount: Fen | null;
  /** How several rows add up. */
  readonly arithmetic: readonly string[];
}

export function projectExpenditure(form: Form): ProjectExpenditure | null {
  const rows = form
    .fundsOf(form.department?.program ?? '')
    .filter(({ axis, kind }) => axis === 'use' && kind === 'project');
  const [first, ...more] = rows.map((fund) => form.fundCell(fund));
  if (!first) return null;
  const amounts = rows.flatMap(({ amount_wan }) => (amount_wan === null ? [] : [amount_wan]));
  return {
    cells: [first, ...more],
    amount: amounts.length === rows.length ? sumOf(amounts) : null,
    arithmetic: amounts.length > 1 ? [sumLine(amounts)] : [],
  };
}
