import type { Fen } from '../../model/money.ts';
import type { Program } from '../../model/tables/programs.ts';
import type { Comparator } from '../../model/tables/targets.ts';
import { differenceLine, isEqual, ROUNDING, sumLine, sumOf, wan, wanText } from '../arithmetic.ts';
import type { Cell, Check, Severity, Trial, Wording } from '../check.ts';
import { type CostTarget, costTargets, isSumOfOthers, isVague } from '../cost-targets.ts';
import type { Form } from '../form.ts';
import { named } from '../names.ts';
import { ROUNDED } from '../sum-trial.ts';
import { worded } from '../worded.ts';

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

const OWN: Wording = { zh: '预算', en: 'its budget' };
const WITH_SUPERIOR: Wording = { zh: '本级资金加上级资金', en: 'the total of its own and higher-level funds' };

/** What a form may spend, and what that is called. */
interface Budget {
  /** Without money of higher levels. */
  readonly own: Fen;
  readonly amount: Fen;
  readonly name: Wording;
  readonly arithmetic: readonly string[];
}

/** Sums of money promised under cost, against the form's own money; what exceeds that may be meant with funds of higher levels. */
function run(form: Form): Trial[] {
  return form.tables.flatMap((program): Trial[] => {
    const costs = costTargets(form, program);
    if (costs.length === 0) return [];
    const cells = () => [
      ...costs.map(({ target }) => form.numberCell(target)),
      form.programCell(program, 'amount_wan'),
    ];
    const amounts = costs.map(({ amount }) => amount);
    if (program.amount_wan === null) {
      const name = named(program);
      const text = {
        zh: `${name.zh}没有填写预算金额，成本指标无从核对。`,
        en: `${name.en} states no budget to hold its cost targets against.`,
      };
      return [{ verdict: 'undecided', cells: cells(), text }];
    }
    const budget = budgetFor(program, program.amount_wan, sumOf(amounts));
    const text = openText(program, costs, budget);
    if (text) return [{ verdict: 'undecided', cells: cells(), text }];
    const [only, ...more] = costs;
    const sign = only && more.length === 0 ? SIGNS[only.target.comparator] : SUM;
    return [compare(program, { sign, amounts, cells }, budget)];
  });
}

/** Only a cost above its own money may be meant with that of higher levels. */
function budgetFor({ superior_funds_wan: superior }: Program, own: Fen, cost: Fen): Budget {
  return superior && cost > own && !isEqual(cost, own)
    ? { own, amount: own + superior, name: WITH_SUPERIOR, arithmetic: [sumLine([own, superior])] }
    : { own, amount: own, name: OWN, arithmetic: [] };
}

/** Why costs cannot be held against the budget; null where they can. */
function openText(program: Program, costs: readonly CostTarget[], { own, amount }: Budget): Wording | null {
  const cost = sumOf(costs.map((one) => one.amount));
  const isEven = isEqual(cost, amount);
  // One of several is the whole budget, or the sum of the others: those may be parts of it.
  const isPart = costs.length > 1 && costs.some((one) => isEqual(one.amount, own));
  const isSum = !isEven && costs.some((one) => isSumOfOthers(one, costs));
  const isRange = costs.some(({ target }) => target.value_to !== null);
  if (isRange || isPart || isSum || (!isEven && costs.some(isVague))) {
    const name = named(program);
    return {
      zh: `${name.zh}的成本指标为区间或约数，或其中一项已等于预算或其余各项之和，不能判定各项是否应当相加。`,
      en: `${name.en} states a range of costs or an approximate one, or one of its cost targets is the whole budget or the sum of the others already, so whether they are to be added up cannot be decided.`,
    };
  }
  if (isEven || cost < own || cost > amount) return null;
  const name = named(program);
  return {
    zh: `${name.zh}的成本指标高于本级预算，但不超过${WITH_SUPERIOR.zh}，不能判定其中含多少上级资金。`,
    en: `The cost targets of ${name.en} are above its own budget, but within ${WITH_SUPERIOR.en}: how much of those they count cannot be decided.`,
  };
}

/** What the cost targets of a form come to, and how a sentence says so. */
interface Cost {
  readonly sign: Wording;
  readonly amounts: readonly Fen[];
  readonly cells: () => readonly Cell[];
}

function compare(program: Program, { sign, amounts, cells }: Cost, budget: Budget): Trial {
  const cost = sumOf(amounts);
  const difference = cost - budget.amount;
  const sums = () => [...(amounts.length > 1 ? [sumLine(amounts)] : []), ...budget.arithmetic];
  const figures = { expected: wan(budget.amount), found: wan(cost), difference: wan(difference), unit: '万元' };
  const said = (): Wording => {
    const name = named(program);
    return {
      zh: `${name.zh}的成本指标${sign.zh}${wanText(cost)}万元`,
      en: `The cost ${amounts.length > 1 ? 'targets' : 'target'} of ${name.en} ${sign.en} ${wanText(cost)} wan yuan`,
    };
  };
  if (isEqual(cost, budget.amount)) {
    return worded({ verdict: 'passed', ...figures }, () => {
      const { zh, en } = said();
      const text = { zh: `${zh}，与${budget.name.zh}一致。`, en: `${en}, which is ${budget.name.en}.` };
      return { cells: cells(), arithmetic: [...sums(), `${wanText(cost)} = ${wanText(budget.amount)}`], text };
    });
  }
  const isRounding = Math.abs(difference) <= ROUNDING;
  const severity: Severity = isRounding ? 'info' : difference > 0 ? 'error' : 'warning';
  return worded({ verdict: 'fired', severity, ...figures }, () => {
    const { zh, en } = said();
    const size = wanText(Math.abs(difference));
    const text = {
      zh: `${zh}，比${budget.name.zh}${wanText(budget.amount)}万元${difference > 0 ? '高' : '低'}${size}万元${isRounding ? ROUNDED.zh : ''}。`,
      en: `${en}, ${size} ${difference > 0 ? 'more' : 'less'} than ${budget.name.en} of ${wanText(budget.amount)}${isRounding ? ROUNDED.en : ''}.`,
    };
    return { cells: cells(), arithmetic: [...sums(), differenceLine(cost, budget.amount)], text };
  });
}

export const costCeilingVsBudget: Check = {
  id: 'cost-ceiling-vs-budget',
  family: 'money',
  severity: 'warning',
  zh: {
    name: '成本指标与预算',
    meaning:
      '以金额表示的成本指标（几项的取其和，其中一项是其余各项之和的只取该项）与该表的预算金额核对，单价、节约额与下限不计，等于本级与上级资金之和的也视为相符：高于预算的为最重的提示，低于预算的次之，相差不超过0.05万元的仅作参考。',
    canBeWrong: '低于预算的控制数可能是节约目标；成本指标也可能只涉及部分支出，或含其他来源的资金。',
  },
  en: {
    name: 'Cost ceiling vs budget',
    meaning:
      'Cost targets in money (the sum of several, or the one that is the sum of all others) are held against the budget of the same form; unit prices, savings and floors are left out, and a sum that equals own and higher-level funds together agrees as well: a sum above it weighs most, one below it less, and a difference of up to 0.05 wan yuan is for information only.',
    canBeWrong:
      'A ceiling below the budget may be a saving target; a cost target may also cover part of the spending only, or money of other sources.',
  },
  run,
};
