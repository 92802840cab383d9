import type { Indicator } from '../../model/tables/indicators.ts';
import type { YearMention } from '../../model/tables/years.ts';
import type { Cell, Check, Trial, Wording } from '../check.ts';
import type { Form } from '../form.ts';
import { nameOf } from '../names.ts';
import { counted, passedTogether } from '../phrases.ts';
import { type PrintedYear, yearsIn } from '../printed-years.ts';

type Use = YearMention['role'];

/** A bare number that is a target is no year, and no date either: 1957.12 万元. */
const isNumber = (form: Form, { indicator }: Indicator, year: number): boolean =>
  form.targetsOf(indicator).some(({ value }) => Math.trunc(value) === year);

interface Mention {
  readonly cell: () => Cell;
  readonly program: string;
  readonly years: readonly PrintedYear[];
}

/** A year and the cell that names it. */
interface Said {
  readonly cell: Cell;
  readonly year: number;
}

/** The year before is the natural basis of a target; a result older than that stands there out of its time. */
const isOtherYear = ({ year, use }: PrintedYear, fiscalYear: number): boolean =>
  (use === 'work' && year !== fiscalYear) || (use === 'result' && year < fiscalYear - 1);

/** One trial for each cell with a year that differs, and one for all the others. */
function run(form: Form): Trial[] {
  const mentions: Mention[] = [];
  for (const mention of form.rows.years) {
    const { program, role: use, year } = mention;
    mentions.push({ cell: () => form.yearCell(mention), program, years: [{ year, use }] });
  }
  for (const indicator of form.rows.indicators) {
    for (const column of ['name', 'value'] as const) {
      const named = yearsIn(indicator[column] ?? '', form.year);
      const years = named.length === 0 ? named : named.filter(({ year }) => !isNumber(form, indicator, year));
      const { program } = indicator;
      if (years.length > 0) mentions.push({ cell: () => form.indicatorCell(indicator, column), program, years });
    }
  }
  for (const target of form.rows.targets) {
    const { label, origin, program } = target;
    const years = origin === 'goal' && label !== null ? yearsIn(label, form.year) : [];
    if (years.length > 0) mentions.push({ cell: () => form.targetCell(target), program, years });
  }
  const differs = ({ years }: Mention) => years.find((one) => isOtherYear(one, form.year));
  const fired = mentions.flatMap((mention) => {
    const other = differs(mention);
    return other ? [firedTrial(form, mention, other)] : [];
  });
  const rest = mentions.filter((mention) => !differs(mention));
  return [...fired, ...passedTrial(form, rest)];
}

function firedTrial(form: Form, mention: Mention, { year, use }: PrintedYear): Trial {
  const cell = mention.cell();
  const says = { cell, year };
  const of = cell.table === 'indicators' ? saysInIndicator(says) : saysInText(form, mention.program, { ...says, use });
  return {
    verdict: 'fired',
    cells: [cell],
    expected: form.year,
    found: year,
    difference: year - form.year,
    unit: '年',
    arithmetic: [`${year} ≠ ${form.year}`],
    text: { zh: `${of.zh}，预算年度为${form.year}年。`, en: `${of.en}; the budget year is ${form.year}.` },
  };
}

function saysInText(form: Form, program: string, { cell, year, use }: Said & { use: Use }): Wording {
  const owner = form.program(program);
  const place = owner ? nameOf(owner) : { zh: program, en: program };
  const isNamed = cell.label !== owner?.name;
  const ofEn = isNamed ? ` (“${cell.labelEn ?? cell.label}”)` : '';
  return use === 'result'
    ? {
        zh: `“${place.zh}”的目标文字写有${year}年的情况${isNamed ? `（${cell.label}）` : ''}`,
        en: `The goal text of “${place.en}” reports on ${year}${ofEn}`,
      }
    : {
        zh: `“${place.zh}”的文字写有${year}年${isNamed ? `的“${cell.label}”` : '的工作'}`,
        en: `The text of “${place.en}” speaks of ${year}${ofEn}`,
      };
}

const saysInIndicator = ({ cell, year }: Said): Wording => ({
  zh: `指标“${cell.label}”的${cell.column === 'name' ? '名称' : '指标值'}中写有${year}年`,
  en: `The ${cell.column} of “${cell.labelEn ?? cell.label}” names ${year}`,
});

function passedTrial(form: Form, mentions: readonly Mention[]): Trial[] {
  const years = mentions.flatMap((one) => one.years);
  const allowed = years.filter(({ use, year }) => use !== 'work' && year !== form.year).length;
  const same = years.length - allowed;
  const others: Wording =
    allowed === 0
      ? { zh: '', en: '' }
      : {
          zh: `，另有${allowed}处为比较、跨年终点、依据或以往情况`,
          en: `; ${allowed} more ${allowed === 1 ? 'is' : 'are'} a comparison, the end of a longer period, a legal basis or a past result`,
        };
  const text = {
    zh: `写明的年份中有${same}处与预算年度${form.year}年相符${others.zh}。`,
    en: `${counted(same, 'mention')} of a year ${same === 1 ? 'agrees' : 'agree'} with the budget year ${form.year}${others.en}.`,
  };
  return passedTogether(mentions.length, () => mentions.map(({ cell }) => cell()), text);
}

export const yearMatches: Check = {
  id: 'year-matches',
  family: 'promises',
  severity: 'warning',
  zh: {
    name: '年份不符',
    meaning:
      '目标文字、指标名称与指标值中写明的年份，如果说的是要做的工作，应为预算年度。用于比较（较、比、同比、基数）、跨年终点（到某年、某年底前）、书名号内的文件名、文号、施行日期、依据和上一年度情况的年份不计，更早年度的情况则提示；“十四五”之类的规划期不是年份。',
    canBeWrong: '上一年度的工作可能结转到本年完成，年份也可能是填报时沿用的基数；文字的用意要看原表。',
  },
  en: {
    name: 'Year mismatch',
    meaning:
      'A year named in a goal text, in the name or in the value of an indicator should be the budget year, if it is said of the work to be done. Years of comparison, ends of longer periods, titles and numbers of documents, dates on which laws took effect, legal bases and results of the year before do not count, while older results do; plan periods such as the 14th Five-Year Plan are no years.',
    canBeWrong:
      'Work of the previous year may be carried over, or the year may belong to a base value. What the words intend has to be seen in the form itself.',
  },
  run,
};
