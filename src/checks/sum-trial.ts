/** The trial that most rules on money hold: do these addends make up that amount? */
import type { Fen } from '../model/money.ts';
import { differenceLine, isEqual, ROUNDING, sumLine, sumOf, wan, wanText } from './arithmetic.ts';
import type { Cell, Trial, Wording } from './check.ts';
import { worded } from './worded.ts';

export interface Addend {
  readonly cell: Cell;
  readonly amount: Fen;
}

export interface Sum {
  readonly stated: Addend;
  readonly addends: readonly Addend[];
  /** What is held against what: the beginning of the sentence. */
  readonly says: Wording;
  /** Whether the form's amounts are rounded figures, so that a difference of up to 0.05 万元 weighs little. */
  readonly isRounded?: boolean;
  /** What the amount is called where no form prints it, but we add it up. */
  readonly workedOut?: Wording;
}

export function sumTrial({ stated, addends, says, isRounded = false, workedOut }: Sum): Trial {
  const amounts = addends.map(({ amount }) => amount);
  const sum = sumOf(amounts);
  const difference = stated.amount - sum;
  const figures = { expected: wan(sum), found: wan(stated.amount), difference: wan(difference), unit: '万元' };
  const cells = () => [stated.cell, ...addends.map(({ cell }) => cell)];
  if (isEqual(stated.amount, sum)) {
    return worded({ verdict: 'passed', ...figures }, () => {
      const text = {
        zh: `${says.zh}：合计${wanText(sum)}万元，与${workedOut?.zh ?? '印出的'}一致。`,
        en: `${says.en}: the sum is ${wanText(sum)} wan yuan, as ${workedOut ? `is ${workedOut.en}` : 'printed'}.`,
      };
      return { cells: cells(), arithmetic: [sumLine(amounts)], text };
    });
  }
  const size = wanText(Math.abs(difference));
  const isRounding = isRounded && Math.abs(difference) <= ROUNDING;
  const printed = wanText(stated.amount);
  const against = workedOut
    ? { zh: `${workedOut.zh}为${printed}`, en: `${workedOut.en} is ${printed}` }
    : { zh: `印出${printed}`, en: `${printed} is printed` };
  const text = {
    zh: `${says.zh}：合计${wanText(sum)}万元，${against.zh}万元，相差${size}万元${isRounding ? ROUNDED.zh : ''}。`,
    en: `${says.en}: the sum is ${wanText(sum)} wan yuan; ${against.en}, a difference of ${size}${isRounding ? ROUNDED.en : ''}.`,
  };
  // A single addend is its own sum.
  const arithmetic = [...(amounts.length > 1 ? [sumLine(amounts)] : []), differenceLine(stated.amount, sum)];
  return { verdict: 'fired', ...(isRounding && { severity: 'info' }), cells: cells(), arithmetic, ...figures, text };
}

/** Why a small difference weighs little. */
export const ROUNDED: Wording = { zh: '，可能出于四舍五入', en: ', which may come from rounding' };

/** Whether the addends come to more than the amount: what is left blank can only add to that. */
export const isExceeded = ({ verdict, difference = 0 }: Trial): boolean => verdict === 'fired' && difference < 0;
