import type { Check, Trial } from '../check.ts';
import type { Form } from '../form.ts';
import { named } from '../names.ts';

/** Units in which a cost can be stated. */
const OF_COST: ReadonlySet<string> = new Set(['money', 'rate', 'price']);

/** Words without a number (控制在预算内) promise no amount and are not judged. */
function run(form: Form): Trial[] {
  return form.rows.indicators.flatMap((indicator): Trial[] => {
    if (form.category(indicator)?.category !== 'cost') return [];
    const targets = form.targetsOf(indicator.indicator);
    if (targets.length === 0) return [];
    const cells = [form.indicatorCell(indicator)];
    const name = named(indicator);
    const value = indicator.value ?? '';
    const kinds = targets.map(({ unit }) => form.unit(unit)?.kind ?? '');
    if (kinds.some((kind) => OF_COST.has(kind))) {
      const text = {
        zh: `成本指标${name.zh}的指标值“${value}”是金额、比率或单价。`,
        en: `The cost indicator ${name.en} states an amount, a rate or a unit price: “${value}”.`,
      };
      return [{ verdict: 'passed', cells, text }];
    }
    if (kinds.includes('')) {
      const text = {
        zh: `成本指标${name.zh}的指标值“${value}”未写单位，无从判断是否为金额。`,
        en: `The cost indicator ${name.en} says “${value}” without a unit: whether it is an amount cannot be told.`,
      };
      return [{ verdict: 'undecided', cells, text }];
    }
    const text = {
      zh: `成本指标${name.zh}的指标值“${value}”是数量，不是金额、比率或单价。`,
      en: `The cost indicator ${name.en} states a count, “${value}”, and no amount, rate or unit price.`,
    };
    return [{ verdict: 'fired', cells, text }];
  });
}

export const costIndicatorIsACost: Check = {
  id: 'cost-indicator-is-a-cost',
  family: 'structure',
  severity: 'warning',
  zh: {
    name: '成本指标是否为成本',
    meaning: '成本指标中的数字应是金额、比率（如成本节约率）或单价；只写了件、个、家等数量即提示。没有数字的不作判断。',
    canBeWrong: '数量可能是购买服务的规模，金额另见预算或测算；指标也可能本应列入其他类别。',
  },
  en: {
    name: 'Cost indicator is a cost',
    meaning:
      'The number of a cost indicator should be an amount of money, a rate (such as a saving rate) or a unit price; a mere count is reported. Indicators without a number are not judged.',
    canBeWrong:
      'The count may be the volume of services bought, with its amount in the budget or the workings, or the row may belong to another class.',
  },
  run,
};
