import type { Check, Trial } from '../check.ts';
import type { Form, IndicatorTarget } from '../form.ts';
import { citation, passedTogether } from '../phrases.ts';

/** What may stand between a number and its unit: `500以上人次`, `200余人`. */
const BETWEEN = /^\s*(?:以[上下内]|左右|[余多及至到和或]|\s)+/;
/** A unit, a noun or a percent sign; we need not know it. */
const UNIT = /^\s*[\p{L}%‰]/u;
/** `培训人数（人）`, `合格率（≥，%）`. */
const UNIT_IN_NAME = /\([^()]*[\p{L}%‰][^()]*\)?\s*$/u;

/** Whether the form prints a unit that the row does not have. */
function isPrinted({ indicator, target }: IndicatorTarget): boolean {
  if (UNIT_IN_NAME.test(indicator.name.normalize('NFKC'))) return true;
  const value = (indicator.value ?? '').normalize('NFKC').replaceAll(/(?<=\d),(?=\d{3})/g, '');
  const numbers = [...value.matchAll(/\d+(?:\.\d+)?/g)];
  const own = numbers.filter(([digits]) => Number(digits) === target.value);
  return (own.length > 0 ? own : numbers).some(({ 0: digits, index }) =>
    UNIT.test(value.slice(index + digits.length).replace(BETWEEN, '')),
  );
}

/** One trial for each number without a unit, and one for all the others. A bare year is no number. */
function run(form: Form): Trial[] {
  const all = form
    .indicatorTargets()
    .filter(({ target: { comparator, unit, value } }) => unit !== null || comparator !== 'none' || value !== form.year);
  const isStated = (one: IndicatorTarget) => one.target.unit !== null || isPrinted(one);
  const fired = all
    .filter((one) => !isStated(one))
    .map(({ target }): Trial => {
      const cited = citation(form, target);
      const text = {
        zh: `${cited.zh}：指标值、名称与单位栏都没有印出单位。`,
        en: `${cited.en}: no unit is printed in the value, the name or a unit column.`,
      };
      return { verdict: 'fired', cells: [form.numberCell(target)], found: target.value, text };
    });
  const others = all.filter(isStated);
  const text = {
    zh: `指标值中有${others.length}个数字印有单位。`,
    en: `Numbers in indicators with a printed unit: ${others.length}.`,
  };
  return [...fired, ...passedTogether(others.length, () => others.map(({ target }) => form.numberCell(target)), text)];
}

export const unitStated: Check = {
  id: 'unit-stated',
  family: 'values',
  severity: 'warning',
  zh: {
    name: '单位缺失',
    meaning:
      '指标值中的每个数字都应有单位：写在数字后面、指标名称里或计量单位栏均可，百分号也是单位。年份与日期不算数字。',
    canBeWrong: '单位可能印在表头，或从名称可以看出而没有写出。',
  },
  en: {
    name: 'Unit missing',
    meaning:
      'Each number of an indicator should have a unit: after the number, in the name or in a column of units; the percent sign is one. Years and dates are not numbers.',
    canBeWrong: 'The unit may be printed in the heading of the table, or be plain from the name without being written.',
  },
  run,
};
