/** One promise, two numbers; years and results in the wrong place. */

import { WHOLE_DEPARTMENT } from '../../model/tables/programs.ts';
import type { Target } from '../../model/tables/targets.ts';
import { type Fault, oneOf, replaced, restated } from './fault.ts';

/** Another number of the same kind. */
const other = ({ unit, value }: Target): number =>
  unit === '%' ? value - 7 : value + Math.max(3, Math.floor(value / 4));
const canDiffer = ({ unit, value, value_to, comparator }: Target): boolean =>
  value_to === null && comparator !== 'approx' && unit !== '万元' && value > (unit === '%' ? 60 : 1);

const printedAs = (value: string | null, from: number, to: number): string | null => {
  const plain = value?.replace(String(from), String(to));
  return plain && plain !== value ? plain : null;
};

const departmentDiffers: Fault = {
  id: 'department-equals-project',
  plant: (rows, random) => {
    const byMeasure = Map.groupBy(rows.targets, ({ measure }) => measure);
    const fitting = rows.indicators.flatMap((indicator) => {
      const [target, ...more] = rows.targets.filter((one) => one.indicator === indicator.indicator);
      const alike = byMeasure.get(target?.measure ?? null) ?? [];
      const isAlone = alike.filter((one) => one.program === WHOLE_DEPARTMENT).length === 1;
      const isShared = alike.length > 1 && alike.every((one) => one.origin === 'indicator' && one.match === 'exact');
      const isFit =
        indicator.program === WHOLE_DEPARTMENT && target?.measure && isAlone && isShared && more.length === 0;
      return isFit && canDiffer(target) ? [{ indicator, target }] : [];
    });
    const one = oneOf(fitting, random);
    if (!one) return null;
    const value = other(one.target);
    const printed = printedAs(one.indicator.value, one.target.value, value);
    return printed === null ? null : restated(rows, one, printed, { value });
  },
};

const goalDiffers: Fault = {
  id: 'goal-text-equals-indicator',
  plant: (rows, random) => {
    const promised = new Set(rows.targets.filter(({ origin }) => origin === 'indicator').map(({ measure }) => measure));
    const goals = rows.targets.filter(
      (one) => one.origin === 'goal' && one.measure !== null && promised.has(one.measure) && canDiffer(one),
    );
    const goal = oneOf(goals, random);
    return goal && { ...rows, targets: replaced(rows.targets, goal, { value: other(goal) }) };
  },
};

/** Two projects under one name with different numbers. */
const twoNumbers: Fault = {
  id: 'same-promise-two-numbers',
  plant: (rows, random) => {
    const inProjects = rows.indicators.filter(({ program }) => program !== WHOLE_DEPARTMENT);
    const inGoals = new Set(rows.targets.filter(({ origin }) => origin === 'goal').map(({ label }) => label));
    const shared = [...Map.groupBy(inProjects, ({ name }) => name)].filter(([, all]) => all.length > 1);
    const fitting = shared.flatMap(([name, [indicator]]) => {
      const [target, ...more] = rows.targets.filter((one) => one.indicator === indicator?.indicator);
      const isPlain = indicator?.deduct_points === null || indicator?.deduct_points === '1%';
      const isFit = indicator && target && more.length === 0 && target.measure === null && canDiffer(target) && isPlain;
      return isFit && !inGoals.has(name) ? [{ indicator, target }] : [];
    });
    const one = oneOf(fitting, random);
    if (!one) return null;
    const value = other(one.target);
    const printed = printedAs(one.indicator.value, one.target.value, value);
    return printed === null ? null : restated(rows, one, printed, { value });
  },
};

/** A goal text of last year. */
const otherYear: Fault = {
  id: 'year-matches',
  plant: (rows, random) => {
    const mention = oneOf(
      rows.years.filter(({ role }) => role === 'work'),
      random,
    );
    return mention && { ...rows, years: replaced(rows.years, mention, { year: mention.year - 1 }) };
  },
};

const repeatedResult: Fault = {
  id: 'target-repeats-result',
  isRare: true,
  plant: (rows, random) => {
    const results = rows.targets.flatMap((result) => {
      if (result.origin !== 'result' || result.match !== 'exact') return [];
      const target = rows.targets.find((one) => {
        const isStrict = one.comparator === 'gt' || one.comparator === 'lt';
        return one.origin === 'indicator' && one.match === 'exact' && one.measure === result.measure && !isStrict;
      });
      return target ? [{ result, target }] : [];
    });
    const one = oneOf(results, random);
    return one && { ...rows, targets: replaced(rows.targets, one.result, { value: one.target.value }) };
  },
};

export const PROMISE_FAULTS: readonly Fault[] = [departmentDiffers, goalDiffers, twoNumbers, otherYear, repeatedResult];
