import type { Indicator } from '../../model/tables/indicators.ts';
import type { Check, Trial } from '../check.ts';
import type { Form } from '../form.ts';
import { passedTogether } from '../phrases.ts';

const TO = '[-—~–至到]';

const known = new Map<number, RegExp>();

/** Nothing but the fiscal year, or its twelve months: no day, no month of completion, no “before”. */
function patternOf(year: number): RegExp {
  const own = `${year}年?度?`;
  const whole = [
    `(?:${own}|本年度?|全年|${own}全年)`,
    `(?:${year}年?)?1月?${TO}(?:${year}年?)?12月[底份末]?`,
    `(?:${year}年)?1月1日${TO}(?:${year}年)?12月31日`,
    `${year}[./]0?1${TO}(?:${year}[./])?12`,
  ];
  return new RegExp(`^(?:${whole.join('|')})$`);
}

function isTheYear(value: string, year: number): boolean {
  const pattern = known.get(year) ?? patternOf(year);
  known.set(year, pattern);
  return pattern.test(value.replace(/\s/g, ''));
}

/** One trial for each timeliness indicator that names only the year, and one for all the others. */
function run(form: Form): Trial[] {
  const rows = form.rows.indicators.filter(
    (row) => row.value !== null && form.category(row)?.category === 'output.timeliness',
  );
  const isFired = ({ value }: Indicator) => isTheYear(value ?? '', form.year);
  const { true: ofYear = [], false: others = [] } = Object.groupBy(rows, (row) => String(isFired(row)));
  const fired = ofYear.map((row): Trial => {
    const cell = form.indicatorCell(row);
    const text = {
      zh: `时效指标“${cell.label}”的指标值为“${cell.value}”，只写了预算年度本身，年内任何时候完成都算达到。`,
      en: `The value of the timeliness indicator “${cell.labelEn ?? cell.label}” names only the budget year, ${form.year}: completion at any time in the year meets it.`,
    };
    return { verdict: 'fired', cells: [cell], found: cell.value, text };
  });
  const [rest, ofRest] = fired.length > 0 ? ['其余', ' other'] : ['', ''];
  const text = {
    zh: `${rest}${others.length}条时效指标写有比率、期限或文字要求，而不只是年度。`,
    en: `The${ofRest} timeliness indicators (${others.length}) state a rate, a date or a requirement, not only the year.`,
  };
  const cells = () => others.map((row) => form.indicatorCell(row));
  return [...fired, ...passedTogether(others.length, cells, text)];
}

export const timelinessIsTheYear: Check = {
  id: 'timeliness-is-the-year',
  family: 'values',
  severity: 'info',
  zh: {
    name: '时效只写年度',
    meaning:
      '时效指标应写明完成的时间或及时的程度。指标值只是预算年度本身，或其1月至12月的，等于没有时间要求。写有月份、日期、“前”字或及时率的不提示。',
    canBeWrong: '项目可能全年持续开展，没有单独的完成时间。',
  },
  en: {
    name: 'Timeliness is only the year',
    meaning:
      'A timeliness indicator should say by when, or how promptly. A value that is nothing but the budget year, or its months from January to December, asks for no time in particular. A month, a day, a “before” or a timeliness rate is not reported.',
    canBeWrong: 'The work may run all year round and have no date of completion of its own.',
  },
  run,
};
