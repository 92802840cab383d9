/** The trial that most rules on money hold: do these addends make up that amount? */
import type { Fen } from '../model/money.ts';
import { differenceLine, isEqual, sumLine, sumOf, wan, wanText } from './arithmetic.ts';
import type { Cell, Severity, Trial, Wording } from './check.ts';

export interface Sum {
  readonly stated: { readonly cell: Cell; readonly amount: Fen };
  readonly addends: readonly { readonly cell: Cell; readonly amount: Fen }[];
  /** What is held against what: the beginning of the sentence. */
  readonly says: Wording;
  /** The weight of a difference, where it is not the rule's own. */
  readonly severity?: (difference: Fen) => Severity | undefined;
}

export function sumTrial({ stated, addends, says, severity }: Sum): Trial {
  const amounts = addends.map(({ amount }) => amount);
  const sum = sumOf(amounts);
  const difference = stated.amount - sum;
  const cells = [stated.cell, ...addends.map(({ cell }) => cell)];
  const figures = { expected: wan(sum), found: wan(stated.amount), difference: wan(difference), unit: '万元' };
  if (isEqual(stated.amount, sum)) {
    const text = {
      zh: `${says.zh}：合计${wanText(sum)}万元，与印出的一致。`,
      en: `${says.en}: they add up to ${wanText(sum)} wan yuan, as printed.`,
    };
    return { verdict: 'passed', cells, arithmetic: [sumLine(amounts)], ...figures, text };
  }
  const weight = severity?.(difference);
  const size = wanText(Math.abs(difference));
  const text = {
    zh: `${says.zh}：合计${wanText(sum)}万元，印出${wanText(stated.amount)}万元，相差${size}万元。`,
    en: `${says.en}: they add up to ${wanText(sum)} wan yuan; ${wanText(stated.amount)} is printed, a difference of ${size}.`,
  };
  const arithmetic = [sumLine(amounts), differenceLine(stated.amount, sum)];
  return { verdict: 'fired', ...(weight && { severity: weight }), cells, arithmetic, ...figures, text };
}
