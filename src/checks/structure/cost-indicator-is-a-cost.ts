import type { Indicator } from '../../model/tables/indicators.ts';
import type { Check, Trial } from '../check.ts';
import type { Form } from '../form.ts';
import { named } from '../names.ts';
import { isPlaceholder } from '../placeholders.ts';
import { worded } from '../worded.ts';

/** Units in which a cost can be stated. */
const OF_COST: ReadonlySet<string> = new Set(['money', 'rate', 'price']);
/** Words that speak of money, in the name or the value: 控制在预算内 promises no amount, but it is about one. */
const SPEAKS_OF_COST =
  /成本|预算|费|经费|资金|金额|(?<!评)价|(?<![多单公])元|节约|节省|节支|节俭|支出|开支|投入|补贴|补助|工资|薪酬|报酬|采购|财政/u;

function run(form: Form): Trial[] {
  return form.rows.indicators.flatMap((indicator): Trial[] => {
    const { value } = indicator;
    if (form.category(indicator)?.category !== 'cost' || value === null) return [];
    return isPlaceholder(value, indicator.name) ? [] : trialOf(form, indicator, value);
  });
}

function trialOf(form: Form, indicator: Indicator, value: string): Trial[] {
  const kinds = form.targetsOf(indicator.indicator).map(({ unit }) => form.unit(unit)?.kind ?? '');
  if (kinds.some((kind) => OF_COST.has(kind))) {
    return [
      worded({ verdict: 'passed' }, () => {
        const name = named(indicator);
        const text = {
          zh: `成本指标${name.zh}的指标值“${value}”是金额、比率或单价。`,
          en: `The cost indicator ${name.en} states an amount, a rate or a unit price: “${value}”.`,
        };
        return { cells: [form.indicatorCell(indicator)], text };
      }),
    ];
  }
  const cells = [form.indicatorCell(indicator)];
  const name = named(indicator);
  if (kinds.length === 0 || kinds.includes('')) {
    const isAboutCost = SPEAKS_OF_COST.test(`${indicator.name} ${value}`);
    if (!isAboutCost) return [aboutNoCost(indicator, value, form)];
    if (kinds.length === 0) return [];
    const text = {
      zh: `成本指标${name.zh}的指标值“${value}”未写单位，无从判断是否为金额。`,
      en: `The cost indicator ${name.en} says “${value}” without a unit: whether it is an amount cannot be told.`,
    };
    return [{ verdict: 'undecided', cells, text }];
  }
  const [what, whatEn] = kinds.every((kind) => kind === 'score') ? ['评分', 'a score'] : ['数量', 'a count'];
  const text = {
    zh: `成本指标${name.zh}的指标值“${value}”是${what}，不是金额、比率或单价。`,
    en: `The cost indicator ${name.en} states ${whatEn}, “${value}”, and no amount, rate or unit price.`,
  };
  return [{ verdict: 'fired', cells, text }];
}

/** Words weigh less than a count: what they mean may be plain to whoever wrote them. */
function aboutNoCost(indicator: Indicator, value: string, form: Form): Trial {
  const name = named(indicator);
  const text = {
    zh: `成本指标${name.zh}的指标值“${value}”没有金额、比率或单价，名称和指标值中也未见与成本有关的词。`,
    en: `The cost indicator ${name.en} says “${value}”: no amount, rate or unit price, and neither name nor value has a word about cost.`,
  };
  const cells = [form.indicatorCell(indicator), form.indicatorCell(indicator, 'name')];
  return { verdict: 'fired', severity: 'info', cells, text };
}

export const costIndicatorIsACost: Check = {
  id: 'cost-indicator-is-a-cost',
  family: 'structure',
  severity: 'warning',
  zh: {
    name: '成本指标是否为成本',
    meaning:
      '成本指标中的数字应是金额、比率（如成本节约率）或单价；只写了件、个、家等数量或评分即提示。没有数字或数字没有单位，而名称和指标值中也未见预算、费用、节约等与成本有关的词的，程度较轻。',
    canBeWrong: '数量可能是购买服务的规模，金额另见预算或测算；指标也可能本应列入其他类别。',
  },
  en: {
    name: 'Cost indicator is a cost',
    meaning:
      'The number of a cost indicator should be an amount of money, a rate (such as a saving rate) or a unit price; a mere count or score is reported. Words, or a number without a unit, weigh less and are reported only where neither name nor value has a word about cost, such as budget, expense or saving.',
    canBeWrong:
      'The count may be the volume of services bought, with its amount in the budget or the workings, or the row may belong to another class.',
  },
  run,
};
