/** Forms that print the indicators twice, for several years and for the year: only those of the year are its targets. */
import { plainKey } from '../grammar/text.ts';
import type { Section } from './form.ts';
import { leadingCell } from './fresh-cells.ts';

const LONG = /长期|中期|实施期|三年|规划期|全周期|总(?:体)?目标|总(?:体)?(?:绩效)?指标/;
const ANNUAL = /年度|本年|当年|年绩效/;

export const isLongTerm = (words: string): boolean => LONG.test(words) && !ANNUAL.test(words);
export const isAnnual = (words: string): boolean => ANNUAL.test(words);

export interface YearsApart {
  readonly kept: readonly Section[];
  readonly longTerm: readonly Section[];
}

/** 长期绩效指标 beside 年度绩效指标 as the names of two tables; a table alone is kept, whatever its name. */
export function yearsApart(sections: readonly Section[]): YearsApart {
  const isOf = (section: Section, told: (words: string) => boolean): boolean => told(nameOf(section));
  if (!sections.some((section) => isOf(section, isAnnual))) return { kept: sections, longTerm: [] };
  const longTerm = sections.filter((section) => isOf(section, isLongTerm));
  return { kept: sections.filter((section) => !longTerm.includes(section)), longTerm };
}

/** The cell left of the column headings. */
const nameOf = ({ kind, header }: Section): string => {
  const name = kind === 'indicators' && header ? plainKey(leadingCell(header)?.text ?? '') : '';
  return /[一二三]级/.test(name) ? '' : name;
};
