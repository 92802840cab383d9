/** Sums of money that a form promises to stay within, as rules hold them against its budget. */
import { FEN_PER_WAN, type Fen } from '../model/money.ts';
import type { Program } from '../model/tables/programs.ts';
import { isFloor } from './agreement.ts';
import { isEqual, sumOf } from './arithmetic.ts';
import type { Form, IndicatorTarget } from './form.ts';

export interface CostTarget extends IndicatorTarget {
  readonly amount: Fen;
}

/** Money that is not spent; 勤俭节约 and 厉行节约 only say how the rest is. */
const SAVING = /(?<!勤俭|厉行)节约|节省|节支|降低|减少|压减|压缩/;
/** Money for one of many: 每年 and the like are for all of them. */
const UNIT_PRICE =
  /每(?![年季月])|人均|户均|件均|次均|均价|单价|单位成本|单案|(?:补贴|补助|收费|奖励)标准|[/／]\p{Script=Han}/u;

const WHOLE = /总|合计|共计|全部|预算/;

/**
 * Cost targets in money that together are the cost of a program. Unit prices, savings and floors are none, and revenue
 * stands under benefits. Where all
 * make up the budget, so be it; where the first, or one that is named so, is the sum of the others, it alone is the cost.
 */
export function costTargets(form: Form, program: Program): CostTarget[] {
  const costs = form
    .indicatorsOf(program.program)
    .filter((indicator) => form.category(indicator)?.group === 'cost')
    .flatMap((indicator) => form.targetsOf(indicator.indicator).map((target) => ({ indicator, target })))
    .filter(({ target }) => form.unit(target.unit)?.kind === 'money' && !isFloor(target.comparator))
    .filter(({ indicator, target }) => {
      const words = [indicator.name, target.label, indicator.value].join(' ');
      return !SAVING.test(words) && !UNIT_PRICE.test(words);
    })
    .map(({ indicator, target }) => ({ indicator, target, amount: Math.round(target.value * FEN_PER_WAN) }));
  const sum = sumOf(costs.map(({ amount }) => amount));
  if (isEqual(sum, program.amount_wan ?? 0)) return costs;
  const whole = costs.find((one, i) => (i === 0 || WHOLE.test(one.indicator.name)) && isSumOfOthers(one, costs));
  return whole ? [whole] : costs;
}

/** Whether the others, two at least, may be parts of it. */
export const isSumOfOthers = ({ amount }: CostTarget, costs: readonly CostTarget[]): boolean =>
  costs.length > 2 && isEqual(amount, sumOf(costs.map((one) => one.amount)) - amount);

/** Whether a cost is a range or only about that much, so that no single amount stands for it. */
export const isVague = ({ target }: CostTarget): boolean => target.value_to !== null || target.comparator === 'approx';
