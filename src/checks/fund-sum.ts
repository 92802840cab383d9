/** Rows of the funds against an amount that they should make up. */
import type { Fund } from '../model/tables/funds.ts';
import { isEqual, sumOf, wanText } from './arithmetic.ts';
import type { Trial } from './check.ts';
import type { Form } from './form.ts';
import { namedCell } from './names.ts';
import { listing } from './phrases.ts';
import { type Sum, sumTrial } from './sum-trial.ts';

interface FundSum extends Omit<Sum, 'addends'> {
  readonly funds: readonly Fund[];
  /** Rows beside them that the rule does not add: of another kind, of no kind, of higher levels. */
  readonly leftOut: readonly Fund[];
}

/** Blank rows count as zero. Where rows that are left out may explain the difference, nothing is decided. */
export function fundSumTrial(form: Form, { funds, leftOut, ...sum }: FundSum): Trial {
  const addends = funds.map((fund) => ({ cell: form.fundCell(fund), amount: fund.amount_wan ?? 0 }));
  const trial = sumTrial({ ...sum, addends });
  if (trial.verdict !== 'fired') return trial;
  const open = explaining(leftOut, sum.stated.amount - sumOf(addends.map(({ amount }) => amount)));
  if (open.length === 0) return trial;
  const cells = open.map((fund) => form.fundCell(fund));
  const names = listing(cells.map(namedCell));
  const amount = wanText(sum.stated.amount);
  const text = {
    zh: `${sum.says.zh}：能否合计为${amount}万元，取决于${names.zh}是否计入，不能判定。`,
    en: `${sum.says.en}: whether they come to ${amount} wan yuan depends on whether ${names.en} is counted, so this cannot be decided.`,
  };
  return { verdict: 'undecided', cells: [...trial.cells, ...cells], text };
}

/** Rows of an unknown kind may be anything; the others must be as large as the difference, together or one of them. */
function explaining(leftOut: readonly Fund[], difference: number): readonly Fund[] {
  const stated = leftOut.filter(({ amount_wan }) => amount_wan);
  const unknown = stated.filter(({ kind }) => kind === null);
  if (unknown.length > 0) return unknown;
  const groups = [...stated.map((fund) => [fund]), stated];
  return groups.find((group) => isEqual(sumOf(group.map(({ amount_wan }) => amount_wan ?? 0)), difference)) ?? [];
}
