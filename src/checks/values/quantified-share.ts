import type { Indicator } from '../../model/tables/indicators.ts';
import type { Check, Trial } from '../check.ts';
import type { Form } from '../form.ts';
import { percentOf, percentText, shareLine } from '../phrases.ts';
import { worded } from '../worded.ts';

const ENOUGH = 0.6;

/** Printed levels 1 begin with these, after a number where forms have one: `01-产出指标`. */
const LEVELS = { 产出: 'output', 成本: 'cost', 效益: 'benefit', 满意度: 'satisfaction' } as const;

function levelEn(level: string): string {
  const known = Object.entries(LEVELS).find(([word]) => level.includes(word));
  return known ? known[1] : `“${level}”`;
}

/** Indicators with at least one number, of all; dates and time spans are no numbers. */
function run(form: Form): Trial[] {
  const { indicators } = form.rows;
  if (indicators.length === 0) return [];
  const isQuantified = ({ indicator }: Indicator) => form.targetsOf(indicator).length > 0;
  const count = (rows: readonly Indicator[]) => ({ part: rows.filter(isQuantified).length, whole: rows.length });
  const all = count(indicators);
  const share = all.part / all.whole;
  const isFired = share < ENOUGH;
  const found = percentOf(share, ENOUGH);
  const figures = { expected: ENOUGH * 100, found, difference: Number((found - ENOUGH * 100).toFixed(2)), unit: '%' };
  return [
    worded({ ...(isFired ? { verdict: 'fired', severity: 'warning' } : { verdict: 'passed' }), ...figures }, () => {
      const levels = [...Map.groupBy(indicators, ({ level1 }) => level1)].map(([level, rows]) => ({
        level,
        ...count(rows),
      }));
      const wordy = indicators.filter((row) => !isQuantified(row));
      const text = {
        zh: `${all.whole}条指标中${all.part}条写有数字，占${percentText(share, ENOUGH)}，${isFired ? '不足' : '不低于'}60%：${levels
          .map(({ level, part, whole }) => `“${level}”${whole}条中${part}条`)
          .join('，')}。`,
        en: `${all.part} of ${all.whole} indicators state a number, ${percentText(share, ENOUGH)}, ${isFired ? 'less than' : 'not less than'} 60%: ${levels
          .map(({ level, part, whole }) => `${part} of ${whole} under ${levelEn(level)}`)
          .join(', ')}.`,
      };
      const cells = (wordy.length > 0 ? wordy : indicators).map((row) => form.indicatorCell(row));
      const byLevel = levels.map(({ part, whole }) => shareLine(part, whole));
      return { cells, arithmetic: [shareLine(all.part, all.whole, ENOUGH), ...byLevel], text };
    }),
  ];
}

export const quantifiedShare: Check = {
  id: 'quantified-share',
  family: 'values',
  severity: 'info',
  zh: {
    name: '指标量化率',
    meaning:
      '指标值中至少有一个数字的指标，占全部指标的比重；日期与时间段不算数字，写在目标文字里的数字也不算。低于60%时按提醒提示，并按一级指标分列。所列单元格为没有数字的指标。',
    canBeWrong: '有些效益只能用文字描述，量化率低不等于目标不明确；60%是本站采用的界限。',
  },
  en: {
    name: 'Quantified share of indicators',
    meaning:
      'Indicators whose value holds at least one number, as a share of all indicators. Dates and time spans are not numbers, and numbers in goal texts do not count. Below 60% is a warning; the shares are also given by level 1, and the cells listed are the indicators without a number.',
    canBeWrong:
      'Some benefits can only be described in words, so a low share does not mean unclear targets. The limit of 60% is this site’s.',
  },
  run,
};
