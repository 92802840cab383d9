import type { Program } from '../../model/tables/programs.ts';
import {
  differenceLine,
  exact,
  numberText,
  productLine,
  productOf,
  sumLine,
  sumOf,
  wan,
  wanText,
} from '../arithmetic.ts';
import type { Cell, Check, Trial } from '../check.ts';
import type { Form, IndicatorTarget } from '../form.ts';
import { named, namedCell, placedName } from '../names.ts';
import { quantity } from '../phrases.ts';
import { quantityText } from '../quantity-text.ts';
import { type Term, termsOf, type Worked } from '../terms.ts';
import { worded } from '../worded.ts';

/** ±0.5 % of the amount: unit prices are often rounded. */
const PER_MILLE = 5;

/** Beyond that, a row that we took for the amount of its terms is hardly theirs. */
const INFERRED_PER_MILLE = 50;

function run(form: Form): Trial[] {
  return form.rows.programs.flatMap((program) => {
    const { worked, loose } = termsOf(form, program);
    // An amount with other addends besides is held against all of them by the rule on workings.
    const amounts = worked.filter(({ isWhole }) => isWhole).map((one) => amountTrial(form, one));
    const terms = [...worked.flatMap((one) => one.terms), ...loose];
    return [...amounts, ...quantityTrials(form, program, terms)];
  });
}

function amountTrial(form: Form, { total, terms, isInferred }: Worked): Trial {
  const cell = form.fundCell(total);
  const cells = [cell, ...terms.map((term) => term.cell)];
  const products = terms.map(({ price, quantity }) => productOf(price, quantity));
  const sum = sumOf(products);
  const lines = () => terms.map(({ price, quantity }) => productLine(price, quantity));
  const name = namedCell(cell);
  if (total.amount_wan === null) {
    const text = {
      zh: `${name.zh}按单价与数量为${wanText(sum)}万元，但没有填写金额，无从核对。`,
      en: `${name.en} comes to ${wanText(sum)} wan yuan by price and quantity, but states no amount to hold it against.`,
    };
    return { verdict: 'undecided', cells, arithmetic: lines(), text };
  }
  const stated = total.amount_wan;
  const figures = { expected: wan(sum), found: wan(stated), difference: wan(stated - sum), unit: '万元' };
  const arithmetic = () => [...lines(), ...(terms.length > 1 ? [sumLine(products)] : [])];
  if (Math.abs(stated - sum) * 1000 <= Math.abs(stated) * PER_MILLE) {
    return worded({ verdict: 'passed', ...figures }, () => {
      const text = {
        zh: `${name.zh}按单价与数量为${wanText(sum)}万元，与印出的${wanText(stated)}万元相符。`,
        en: `${name.en} comes to ${wanText(sum)} wan yuan by price and quantity, in agreement with the ${wanText(stated)} printed.`,
      };
      return { cells, arithmetic: arithmetic(), text };
    });
  }
  if (isInferred && Math.abs(stated - sum) * 1000 > Math.abs(stated) * INFERRED_PER_MILLE) {
    const text = {
      zh: `${name.zh}印出${wanText(stated)}万元，其下各单价乘以数量为${wanText(sum)}万元，不能判定是否为同一项。`,
      en: `${name.en} states ${wanText(stated)} wan yuan; the unit prices and quantities below it come to ${wanText(sum)}, and whether they belong to it cannot be decided.`,
    };
    return { verdict: 'undecided', cells, arithmetic: arithmetic(), text };
  }
  const text = {
    zh: `${name.zh}按单价与数量为${wanText(sum)}万元，印出${wanText(stated)}万元，相差${wanText(Math.abs(stated - sum))}万元。`,
    en: `${name.en} comes to ${wanText(sum)} wan yuan by price and quantity; ${wanText(stated)} is printed, a difference of ${wanText(Math.abs(stated - sum))}.`,
  };
  return { verdict: 'fired', cells, arithmetic: [...arithmetic(), differenceLine(stated, sum)], ...figures, text };
}

/** Each quantity of the workings against what the program's indicators promise in the same unit. */
function quantityTrials(form: Form, program: Program, terms: readonly Term[]): Trial[] {
  if (terms.length === 0) return [];
  const promised = form
    .indicatorsOf(program.program)
    .flatMap((indicator) => form.targetsOf(indicator.indicator).map((target) => ({ indicator, target })));
  const open: { term: Term; alike: readonly IndicatorTarget[] }[] = [];
  const trials = terms.flatMap((term, i): Trial[] => {
    const { unit } = term;
    const isSame = (other: Term): boolean => other.unit === unit && other.quantity === term.quantity;
    const alike = promised.filter(({ target }) => target.unit === unit);
    const [first, ...more] = alike;
    if (unit === null || !first || terms.findIndex(isSame) < i) return [];
    const equal = alike.find(({ target }) => target.value === term.quantity);
    if (equal) return [agrees(form, term, equal)];
    // A close match is not the same promise.
    const isOnePromise = more.every(
      ({ target }) =>
        target.match === 'exact' &&
        first.target.match === 'exact' &&
        target.measure === first.target.measure &&
        target.value === first.target.value,
    );
    if (isOnePromise && first.target.value_to === null) return [differs(form, term, first)];
    open.push({ term, alike });
    return [];
  });
  if (open.length === 0) return trials;
  const quantities = open.map(({ term: { quantity: value, unit } }) => quantityText({ comparator: null, value, unit }));
  const indicators = [...new Set(open.flatMap(({ alike }) => alike.map(({ indicator }) => indicator)))];
  const table = named(program);
  const text = {
    zh: `${table.zh}的测算按${quantities.join('、')}计，同一单位的指标值不止一个且都不相等，不能判定对应哪一个。`,
    en: `The workings of ${table.en} count ${open.map(({ term }) => countText(form, term)).join(', ')}; more than one target is in that unit and none is equal, so which of them is meant cannot be decided.`,
  };
  const cells = [...open.map(({ term }) => term.cell), ...indicators.map((indicator) => form.indicatorCell(indicator))];
  return [...trials, { verdict: 'undecided', cells, text }];
}

/** `86 people` */
const countText = (form: Form, { unit, quantity: value }: Term): string =>
  quantity(form, { comparator: null, value, unit }).en;

/** The quantity, and the amount that it goes into. */
const termCells = (form: Form, { cell, total }: Term): Cell[] => [cell, ...(total ? [form.fundCell(total)] : [])];

function agrees(form: Form, term: Term, { indicator, target }: IndicatorTarget): Trial {
  const { quantity } = term;
  const unit = term.unit ?? '';
  const figures = { expected: quantity, found: target.value, difference: 0, unit };
  return worded({ verdict: 'passed', ...figures }, () => {
    const name = placedName(form, indicator, '指标');
    const text = {
      zh: `测算的数量${numberText(quantity)}${unit}与${name.zh}一致。`,
      en: `The ${countText(form, term)} of the workings are what ${name.en} promises.`,
    };
    const cells = [form.indicatorCell(indicator), ...termCells(form, term)];
    return { cells, arithmetic: [`${numberText(quantity)} = ${numberText(target.value)}`], text };
  });
}

function differs(form: Form, term: Term, { indicator, target }: IndicatorTarget): Trial {
  const { price, quantity } = term;
  const name = placedName(form, indicator, '指标');
  const difference = exact(target.value - quantity);
  const unit = term.unit ?? '';
  const text = {
    zh: `测算按单价${wanText(price)}万元乘以${numberText(quantity)}${unit}计，而${name.zh}为${numberText(target.value)}${unit}，相差${numberText(Math.abs(difference))}${unit}。`,
    en: `The workings multiply ${wanText(price)} wan yuan by ${countText(form, term)}, while ${name.en} promises ${numberText(target.value)}: a difference of ${numberText(Math.abs(difference))}.`,
  };
  const arithmetic = [
    productLine(price, quantity),
    productLine(price, target.value),
    `${numberText(target.value)} − ${numberText(quantity)} = ${numberText(difference)}`,
  ];
  const cells = [form.indicatorCell(indicator), ...termCells(form, term)];
  return { verdict: 'fired', cells, arithmetic, expected: quantity, found: target.value, difference, unit, text };
}

export const unitPriceTimesQuantity: Check = {
  id: 'unit-price-times-quantity',
  family: 'money',
  severity: 'warning',
  zh: {
    name: '单价×数量',
    meaning:
      '测算（或名目中所写“1500元/人*86人”之类）的单价×数量应等于其金额（允许±0.5%），其数量应与本项目同一单位的数量指标一致；同一单位有几个不同的指标值且都不相等时，不作判定。',
    canBeWrong: '测算与指标可能取自不同时点，或指标所指的对象与测算的对象不是同一批。',
  },
  en: {
    name: 'Unit price × quantity',
    meaning:
      'Unit price × quantity in the workings, or in a label that multiplies a price by a number of people, cases or the like, should come to their amount (±0.5%), and the quantity should be the one that the program’s indicator in that unit promises. Where several different targets are in that unit and none is equal, nothing is decided.',
    canBeWrong:
      'Workings and indicators may have been counted at different times, or the indicator may be about other people or cases than the workings.',
  },
  run,
};
