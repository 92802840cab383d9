import type { Indicator } from '../../model/tables/indicators.ts';
import type { Standard } from '../../model/tables/standards.ts';
import type { Target } from '../../model/tables/targets.ts';
import { exact, numberText } from '../arithmetic.ts';
import type { Check, Trial } from '../check.ts';
import type { Form } from '../form.ts';
import { isLowerBetter } from '../lower-is-better.ts';
import { named, placedName } from '../names.ts';
import { quantity } from '../phrases.ts';
import { plainQuantity } from '../quantity-text.ts';
import { worded } from '../worded.ts';

function run(form: Form): Trial[] {
  return form.tables.flatMap((program) => {
    const full: { indicator: Indicator; target: Target; met: Standard }[] = [];
    const trials = form.indicatorsOf(program.program).flatMap((indicator): Trial[] => {
      const stated = form.standardsOf(indicator.indicator);
      if (stated.length === 0) return [];
      const standards = stated.filter((one) => one.value !== null);
      const bounds = standards.filter(({ role }) => role === 'full');
      const [target, ...more] = form.targetsOf(indicator.indicator);
      if (!target || bounds.length === 0) return [];
      if (more.length > 0 || target.value_to !== null) return [several(form, indicator)];
      const isMet = (standard: Standard): boolean => meets(form, target, standard);
      const met = bounds.find(isMet);
      if (met) {
        full.push({ indicator, target, met });
        return [];
      }
      return less(
        form,
        indicator,
        target,
        bounds,
        standards.filter(({ role }) => role === 'tier'),
        isMet,
      );
    });
    if (full.length === 0) return trials;
    const together = worded({ verdict: 'passed' }, () => {
      const name = named(program);
      const text = {
        zh: `${name.zh}有${full.length}项指标的目标值达到其满分界限。`,
        en: `In ${name.en}, the targets of ${full.length} indicators reach the bound of their full marks.`,
      };
      const arithmetic = full.map(({ target, met }) => `${plainQuantity(target)} → ${plainQuantity(met)}`);
      return { cells: full.map(({ indicator }) => form.indicatorCell(indicator)), arithmetic, text };
    });
    return [...trials, together];
  });
}

/** The least that the target promises, held against the bound of a tier. */
function meets(form: Form, target: Target, standard: Standard): boolean {
  const bound = standard.value ?? Number.NaN;
  const { value, comparator } = target;
  if (standard.unit !== null && target.unit !== null && standard.unit !== target.unit) return false;
  switch (standard.comparator ?? 'none') {
    case 'gt':
      return comparator === 'gt' ? value >= bound : value > bound;
    case 'lt':
      return comparator === 'lt' ? value <= bound : value < bound;
    case 'ge':
      return value >= bound;
    case 'le':
      return value <= bound;
    case 'eq':
      return value === bound;
    default:
      // 达到 names the bound without a sign: it is meant the way the target is.
      return isLowerBetter(form, target) ? value <= bound : value >= bound;
  }
}

/** Without a tier for it, what the target earns is not stated: that numbers differ is another rule's. */
function less(
  form: Form,
  indicator: Indicator,
  target: Target,
  bounds: readonly Standard[],
  tiers: readonly Standard[],
  isMet: (standard: Standard) => boolean,
): Trial[] {
  if (tiers.length === 0) return [];
  const name = placedName(form, indicator);
  const [bound] = bounds;
  const marks = bound?.points ?? indicator.points;
  const [tier] = tiers.filter(isMet).sort((a, b) => (b.points ?? 0) - (a.points ?? 0));
  const others = (tier ? [bound, tier] : [...bounds, ...tiers]).flatMap((one) => (one ? [form.standardCell(one)] : []));
  const cells = [form.indicatorCell(indicator), ...others];
  if (!bound || marks === null || !tier || tier.points === null) {
    const text = {
      zh: `${name.zh}的目标值未达到满分界限，但评分规则没有写明它得多少分。`,
      en: `The target of ${name.en} does not reach the bound of full marks, but the scoring rule does not say what it earns.`,
    };
    return [{ verdict: 'undecided', cells, text }];
  }
  if (tier.points >= marks) return [];
  const difference = exact(tier.points - marks);
  const points = { full: numberText(marks), earned: numberText(tier.points) };
  const [promised, full, earned] = [quantity(form, target), quantity(form, bound), quantity(form, tier)];
  const text = {
    zh: `${name.zh}的目标值为${promised.zh}，按其评分规则${full.zh}得满分${points.full}分、${earned.zh}得${points.earned}分，按目标完成只得${points.earned}分。`,
    en: `${name.en} promises ${promised.en}; its scoring rule gives the full ${points.full} points for ${full.en} and ${points.earned} for ${earned.en}, so the promise itself earns ${points.earned}.`,
  };
  const arithmetic = [
    `${plainQuantity(target)} → ${plainQuantity(tier)} → ${points.earned}`,
    `${points.earned} − ${points.full} = ${numberText(difference)}`,
  ];
  return [{ verdict: 'fired', cells, arithmetic, expected: marks, found: tier.points, difference, unit: '分', text }];
}

function several(form: Form, indicator: Indicator): Trial {
  const name = placedName(form, indicator);
  const text = {
    zh: `${name.zh}有不止一个目标值，不能判定评分界限对应哪一个。`,
    en: `${name.en} has more than one target, so which of them the scoring rule is about cannot be decided.`,
  };
  return { verdict: 'undecided', cells: [form.indicatorCell(indicator)], text };
}

export const targetEarnsFullPoints: Check = {
  id: 'target-earns-full-points',
  family: 'scoring',
  severity: 'warning',
  zh: {
    name: '目标拿不到满分',
    meaning: '按表内自带的分档评分规则，印出的目标值如期完成时应得满分；只能得到部分分的即提示。',
    canBeWrong: '评分规则可能有意鼓励超过目标，目标值只是底线。',
  },
  en: {
    name: 'Target cannot earn full marks',
    meaning:
      'By the tiers of the form’s own scoring rule, a target that is just met should earn the full marks; one that earns only some of them is reported.',
    canBeWrong: 'The scoring rule may mean to reward results beyond the target, which is then a minimum only.',
  },
  run,
};
