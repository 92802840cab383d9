import type { Indicator } from '../../model/tables/indicators.ts';
import type { Target } from '../../model/tables/targets.ts';
import { exact, numberText } from '../arithmetic.ts';
import type { Cell, Check, Trial, Wording } from '../check.ts';
import type { Form } from '../form.ts';
import { isLowerBetter } from '../lower-is-better.ts';
import { named, placedName } from '../names.ts';
import { counted } from '../phrases.ts';
import { worded } from '../worded.ts';

/** Deductions that come to within a tenth of the full marks take them all, give or take rounding. */
const TOLERANCE = 0.1;

/** A deduction rule with the number that it counts down from. */
interface Rule {
  readonly indicator: Indicator;
  readonly target: Target;
  readonly points: number;
  readonly per: number;
  /** Points of one deduction: as stated, or that percentage of the full marks. */
  readonly deduction: number;
  readonly isPercent: boolean;
  /** All deductions down to nothing, in points. */
  readonly reach: number;
}

function run(form: Form): Trial[] {
  return form.tables.flatMap((program) => {
    const trials = form.indicatorsOf(program.program).flatMap((indicator) => apply(form, indicator));
    const passed = trials.filter((trial): trial is Rule => 'reach' in trial);
    const rest = trials.filter((trial): trial is Trial => !('reach' in trial));
    if (passed.length === 0) return rest;
    const together = worded({ verdict: 'passed' }, () => {
      const name = named(program);
      const text = {
        zh: `${name.zh}有${passed.length}项指标的扣分总数与满分相当（相差不超过10%）。`,
        en: `In ${name.en}, the deductions of ${counted(passed.length, 'indicator')} come to full marks within 10%.`,
      };
      const cells = passed.map(({ indicator }) => form.indicatorCell(indicator, 'deduct_points'));
      return { cells, arithmetic: passed.map(reachLine), text };
    });
    return [...rest, together];
  });
}

/** A rule that takes all marks just so is returned as such: those of a program are told together. */
function apply(form: Form, indicator: Indicator): (Trial | Rule)[] {
  const { points, deduct_per: per, deduct_points: printed } = indicator;
  const targets = form.targetsOf(indicator.indicator);
  const [target, ...more] = targets;
  if (printed === null || per === null || per <= 0 || !target) return [];
  // Deductions upward from a target have no end to be reached.
  if (targets.some((one) => one.value <= 0 || isLowerBetter(form, one))) return [];
  const cellsOf = () =>
    (['deduct_points', 'value', 'points'] as const).map((column) => form.indicatorCell(indicator, column));
  if (points === null) {
    const name = placedName(form, indicator);
    const text = {
      zh: `${name.zh}有扣分规则但没有分值，不能判定能否扣完。`,
      en: `${name.en} has a deduction rule but no points, so whether they can all be taken cannot be decided.`,
    };
    return [{ verdict: 'undecided', cells: cellsOf(), text }];
  }
  if (more.length > 0 || target.value_to !== null) {
    const name = placedName(form, indicator);
    const text = {
      zh: `${name.zh}有不止一个目标值，不能判定扣分从哪一个起算。`,
      en: `${name.en} has more than one target, so which of them deductions count from cannot be decided.`,
    };
    return [{ verdict: 'undecided', cells: cellsOf(), text }];
  }
  const isPercent = printed.endsWith('%');
  const deduction = isPercent ? (Number.parseFloat(printed) / 100) * points : Number(printed);
  const rule = { indicator, target, points, per, deduction, isPercent, reach: exact((deduction * target.value) / per) };
  const ratio = points > 0 ? rule.reach / points : 1;
  if (Math.abs(ratio - 1) <= TOLERANCE + 1e-9) return [rule];
  return [ratio < 1 ? below(form, rule, cellsOf()) : above(form, rule, cellsOf())];
}

const reachLine = ({ target, per, deduction, reach }: Rule): string =>
  `${numberText(deduction)} × ${numberText(target.value)}${per === 1 ? '' : ` ÷ ${numberText(per)}`} = ${numberText(reach)}`;

/** In a sentence, two decimals do. */
const roundedText = (value: number): string => numberText(Number(value.toFixed(2)));

const figuresOf = ({ points, reach }: Rule) => ({
  expected: reach,
  found: points,
  difference: exact(points - reach),
  unit: '分',
});

/** The rule in our words: `每少5件扣0.1分`. */
function ruleText({ indicator, target, per }: Rule): Wording {
  const printed = indicator.deduct_points ?? '';
  const points = printed.endsWith('%') ? { zh: `满分的${printed}`, en: `${printed} of the points` } : null;
  return {
    zh: `每少${numberText(per)}${target.unit ?? ''}扣${points?.zh ?? `${printed}分`}`,
    en: `${points?.en ?? `${printed} ${printed === '1' ? 'point' : 'points'}`} off for every ${numberText(per)} short`,
  };
}

function below(form: Form, rule: Rule, cells: readonly Cell[]): Trial {
  const { indicator, points, reach, isPercent } = rule;
  const name = placedName(form, indicator);
  const left = roundedText(points - reach);
  const text = {
    zh: `${name.zh}满分${numberText(points)}分，${ruleText(rule).zh}：即使完成量为零也只扣${roundedText(reach)}分，仍得${left}分${isPercent ? '；按百分比扣分的也可能另有口径' : ''}。`,
    en: `${name.en} carries ${numberText(points)} points, with ${ruleText(rule).en}: if nothing were done at all, ${roundedText(reach)} would be taken and ${left} would remain${isPercent ? ', unless the percentage is meant in another way' : ''}.`,
  };
  const arithmetic = [
    reachLine(rule),
    `${numberText(reach)} < ${numberText(points)}`,
    `${numberText(points)} − ${numberText(reach)} = ${numberText(points - reach)}`,
  ];
  const weight = isPercent ? ({ severity: 'info' } as const) : {};
  return { verdict: 'fired', ...weight, cells, arithmetic, ...figuresOf(rule), text };
}

function above(form: Form, rule: Rule, cells: readonly Cell[]): Trial {
  const { indicator, target, points, per, deduction, reach } = rule;
  const name = placedName(form, indicator);
  const unit = target.unit ?? '';
  // Deductions come in whole steps.
  const steps = Math.ceil(exact(points / deduction));
  const zero = target.value - steps * per;
  const text = {
    zh: `${name.zh}目标值为${numberText(target.value)}${unit}，${ruleText(rule).zh}：完成量降到${roundedText(zero)}${unit}时${numberText(points)}分已全部扣完，此后不再区分。`,
    en: `${name.en} promises ${numberText(target.value)}, with ${ruleText(rule).en}: all ${numberText(points)} are gone at ${roundedText(zero)}, and results below that are no longer told apart.`,
  };
  const arithmetic = [
    reachLine(rule),
    `${numberText(reach)} > ${numberText(points)}`,
    `${numberText(target.value)} − ${steps}${per === 1 ? '' : ` × ${numberText(per)}`} = ${numberText(zero)}`,
  ];
  return { verdict: 'fired', severity: 'info', cells, arithmetic, ...figuresOf(rule), text };
}

export const deductionReachesPoints: Check = {
  id: 'deduction-reaches-points',
  family: 'scoring',
  severity: 'warning',
  zh: {
    name: '扣分规则',
    meaning:
      '每次扣分×（目标值÷每次扣分的单位数）应与满分相当（允许±10%）：不足的，完成量为零也扣不完；超出的，远未到零就已扣完，仅作参考。零目标与越低越好的指标不适用。',
    canBeWrong: '扣分规则可能另有上限或底线未写明，提前扣完也可能是有意设置的及格线。',
  },
  en: {
    name: 'Deduction rule vs full marks',
    meaning:
      'Points of one deduction × (target ÷ units per deduction) should come to the full marks (±10%). Below that, they cannot all be taken even if nothing is done; above it, they are gone long before zero, which is for information only. Targets of zero and those where lower is better are left out.',
    canBeWrong:
      'There may be an upper or lower limit that the form does not print, and marks that are gone early may be meant as a threshold.',
  },
  run,
};
