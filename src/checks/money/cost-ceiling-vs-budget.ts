import { FEN_PER_WAN } from '../../model/money.ts';
import type { Program } from '../../model/tables/programs.ts';
import type { Comparator } from '../../model/tables/targets.ts';
import { differenceLine, isEqual, ROUNDING, sumLine, sumOf, wan, wanText } from '../arithmetic.ts';
import type { Check, Severity, Trial, Wording } from '../check.ts';
import type { Form } from '../form.ts';
import { named } from '../names.ts';
import { ROUNDED } from '../sum-trial.ts';

/** A bound is no plain amount: the sentence says which it is. */
const SIGNS: Readonly<Record<Comparator, Wording>> = {
  lt: { zh: '为小于', en: 'is below' },
  le: { zh: '为不超过', en: 'is at most' },
  gt: { zh: '为大于', en: 'is above' },
  ge: { zh: '为不少于', en: 'is at least' },
  approx: { zh: '约为', en: 'is about' },
  eq: { zh: '为', en: 'is' },
  none: { zh: '为', en: 'is' },
};
const SUM: Wording = { zh: '合计', en: 'add up to' };

/** Sums of money promised under cost. Unit prices are none, and revenue stands under benefits. */
function run(form: Form): Trial[] {
  return form.tables.flatMap((program): Trial[] => {
    const costs = form
      .indicatorsOf(program.program)
      .filter((indicator) => form.category(indicator)?.group === 'cost')
      .flatMap((indicator) =>
        form
          .targetsOf(indicator.indicator)
          .filter(({ unit }) => form.unit(unit)?.kind === 'money')
          .map((target) => ({ indicator, target, amount: Math.round(target.value * FEN_PER_WAN) })),
      );
    if (costs.length === 0) return [];
    const cells = [
      ...costs.map(({ indicator, target }) =>
        form.targetsOf(indicator.indicator).length > 1 ? form.targetCell(target) : form.indicatorCell(indicator),
      ),
      form.programCell(program, 'amount_wan'),
    ];
    const amounts = costs.map(({ amount }) => amount);
    const name = named(program);
    if (program.amount_wan === null) {
      const text = {
        zh: `${name.zh}没有填写预算金额，成本指标无从核对。`,
        en: `${name.en} states no budget to hold its cost targets against.`,
      };
      return [{ verdict: 'undecided', cells, text }];
    }
    const isOpen =
      costs.some(({ target }) => target.value_to !== null) ||
      // One of several is the whole budget: the others may be parts of it.
      (amounts.length > 1 && amounts.some((amount) => isEqual(amount, program.amount_wan ?? 0)));
    if (isOpen) {
      const text = {
        zh: `${name.zh}的成本指标为区间，或其中一项已等于预算，不能判定各项是否应当相加。`,
        en: `${name.en} states a range of costs, or one of its cost targets is the whole budget already, so whether they are to be added up cannot be decided.`,
      };
      return [{ verdict: 'undecided', cells, text }];
    }
    const [only, ...more] = costs;
    const sign = only && more.length === 0 ? SIGNS[only.target.comparator] : SUM;
    return [{ cells, ...compare(program, sign, amounts, program.amount_wan) }];
  });
}

function compare(program: Program, sign: Wording, amounts: readonly number[], budget: number): Omit<Trial, 'cells'> {
  const name = named(program);
  const cost = sumOf(amounts);
  const difference = cost - budget;
  const sums = amounts.length > 1 ? [sumLine(amounts)] : [];
  const figures = { expected: wan(budget), found: wan(cost), difference: wan(difference), unit: '万元' };
  const said = {
    zh: `${name.zh}的成本指标${sign.zh}${wanText(cost)}万元`,
    en: `The cost ${amounts.length > 1 ? 'targets' : 'target'} of ${name.en} ${sign.en} ${wanText(cost)} wan yuan`,
  };
  if (isEqual(cost, budget)) {
    const text = { zh: `${said.zh}，与预算一致。`, en: `${said.en}, which is its budget.` };
    return { verdict: 'passed', arithmetic: [...sums, `${wanText(cost)} = ${wanText(budget)}`], ...figures, text };
  }
  const isRounding = Math.abs(difference) <= ROUNDING;
  const severity: Severity = isRounding ? 'info' : difference > 0 ? 'error' : 'warning';
  const size = wanText(Math.abs(difference));
  const text = {
    zh: `${said.zh}，比预算${wanText(budget)}万元${difference > 0 ? '高' : '低'}${size}万元${isRounding ? ROUNDED.zh : ''}。`,
    en: `${said.en}, ${size} ${difference > 0 ? 'more' : 'less'} than its budget of ${wanText(budget)}${isRounding ? ROUNDED.en : ''}.`,
  };
  return { verdict: 'fired', severity, arithmetic: [...sums, differenceLine(cost, budget)], ...figures, text };
}

export const costCeilingVsBudget: Check = {
  id: 'cost-ceiling-vs-budget',
  family: 'money',
  severity: 'warning',
  zh: {
    name: '成本指标与预算',
    meaning:
      '以金额表示的成本指标（几项的取其和）与该表的预算金额核对：高于预算的为最重的提示，低于预算的次之，相差不超过0.05万元的仅作参考。',
    canBeWrong: '低于预算的控制数可能是节约目标；成本指标也可能只涉及部分支出，或含其他来源的资金。',
  },
  en: {
    name: 'Cost ceiling vs budget',
    meaning:
      'Cost targets in money (the sum of several) are held against the budget of the same form: a sum above it weighs most, one below it less, and a difference of up to 0.05 wan yuan is for information only.',
    canBeWrong:
      'A ceiling below the budget may be a saving target; a cost target may also cover part of the spending only, or money of other sources.',
  },
  run,
};
