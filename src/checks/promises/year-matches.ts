import type { Indicator } from '../../model/tables/indicators.ts';
import type { YearMention } from '../../model/tables/years.ts';
import type { Cell, Check, Trial, Wording } from '../check.ts';
import type { Form } from '../form.ts';
import { nameOf } from '../names.ts';
import { counted, distinct } from '../phrases.ts';

/** Titles and document numbers carry the year of the document, not of the work. */
const TITLES = /《[^》]*》|[〔[［【（(]\s*(?:19|20)\d\d\s*[〕\]］】）)]\s*\d*\s*号?/g;
/** Four digits are a year before 年, at both ends of a span, in a date, or as the whole cell: not in `2000份`. */
const YEAR = /(?<![\d.])(?:19|20)\d\d(?=\s*年|\s*[-—~–至到]\s*(?:19|20)\d\d|[./-]\d{1,2}(?!\d)|\s*$)/g;
/** A year that something is compared with: `较2020年`, `2020年同期`. */
const COMPARED = /(?:[较比与同]|高于|低于|超过)\s*$/;
const COMPARED_AFTER = /^\s*年度?(?:同期|相比|相较|基数|水平|基础上|的基础)/;
/** The end of a longer period: `到2023年`, `2023年底前`. */
const HORIZON = /[到至—~–-]\s*$/;
const HORIZON_AFTER = /^\s*年\s*(?:[底末]|[之以]?前)/;
/** The first year of a span: `2021-2025年`. */
const SPAN = /^\s*年?(?:\d{1,2}月)?(?:\d{1,2}日)?\s*[到至—~–-]\s*((?:19|20)\d\d)/;

type Use = YearMention['role'];

interface PrintedYear {
  readonly year: number;
  readonly use: Use;
}

function yearsIn(text: string, fiscalYear: number): PrintedYear[] {
  const plain = text.replace(TITLES, (title) => ' '.repeat(title.length));
  const found = [...plain.matchAll(YEAR)].map((match) => ({ year: Number(match[0]), at: match.index }));
  return found.map(({ year, at }) => {
    const before = plain.slice(0, at);
    const after = plain.slice(at + 4);
    if (COMPARED.test(before) || COMPARED_AFTER.test(after)) return { year, use: 'comparison' };
    const isAhead = year > fiscalYear && (HORIZON.test(before) || HORIZON_AFTER.test(after));
    const spansYear = year < fiscalYear && Number(SPAN.exec(after)?.[1]) >= fiscalYear;
    if (isAhead || spansYear) return { year, use: 'horizon' };
    return { year, use: 'work' };
  });
}

/** A bare number that is a target is no year. */
const isNumber = (form: Form, { indicator }: Indicator, year: number): boolean =>
  form.targetsOf(indicator).some(({ value }) => value === year);

interface Mention {
  readonly cell: Cell;
  readonly program: string;
  readonly years: readonly PrintedYear[];
}

/** The year before is the natural basis of a target; a result older than that stands there out of its time. */
const isOtherYear = ({ year, use }: PrintedYear, fiscalYear: number): boolean =>
  (use === 'work' && year !== fiscalYear) || (use === 'result' && year < fiscalYear - 1);

/** One trial for each cell with a year that differs, and one for all the others. */
function run(form: Form): Trial[] {
  const inTexts = form.rows.years.map(
    (mention): Mention => ({
      cell: form.yearCell(mention),
      program: mention.program,
      years: [{ year: mention.year, use: mention.role }],
    }),
  );
  const inIndicators = form.rows.indicators.flatMap((indicator) =>
    (['name', 'value'] as const).map(
      (column): Mention => ({
        cell: form.indicatorCell(indicator, column),
        program: indicator.program,
        years: yearsIn(indicator[column] ?? '', form.year).filter(({ year }) => !isNumber(form, indicator, year)),
      }),
    ),
  );
  const mentions = [...inTexts, ...inIndicators].filter(({ years }) => years.length > 0);
  const differs = ({ years }: Mention) => years.find((one) => isOtherYear(one, form.year));
  const fired = mentions.flatMap((mention) => {
    const other = differs(mention);
    return other ? [firedTrial(form, mention, other)] : [];
  });
  const rest = mentions.filter((mention) => !differs(mention));
  return [...fired, ...passedTrial(form, rest)];
}

function firedTrial(form: Form, mention: Mention, { year, use }: PrintedYear): Trial {
  const { cell } = mention;
  const of = cell.table === 'years' ? saysInText(form, mention, year, use) : saysInIndicator(cell, year);
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

function saysInText(form: Form, { cell, program }: Mention, year: number, use: Use): Wording {
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

const saysInIndicator = (cell: Cell, year: number): Wording => ({
  zh: `指标“${cell.label}”的${cell.column === 'name' ? '名称' : '指标值'}中写有${year}年`,
  en: `The ${cell.column} of “${cell.labelEn ?? cell.label}” names ${year}`,
});

function passedTrial(form: Form, mentions: readonly Mention[]): Trial[] {
  if (mentions.length === 0) return [];
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
  return [{ verdict: 'passed', cells: distinct(mentions.map(({ cell }) => cell)), text }];
}

export const yearMatches: Check = {
  id: 'year-matches',
  family: 'promises',
  severity: 'warning',
  zh: {
    name: '年份不符',
    meaning:
      '目标文字、指标名称与指标值中写明的年份，如果说的是要做的工作，应为预算年度。用于比较（较、比、同比）、跨年终点（到某年、某年底前）、书名号内的文件名、文号、依据和上一年度情况的年份不计，更早年度的情况则提示；“十四五”之类的规划期不是年份。',
    canBeWrong: '上一年度的工作可能结转到本年完成，年份也可能是填报时沿用的基数；文字的用意要看原表。',
  },
  en: {
    name: 'Year mismatch',
    meaning:
      'A year named in a goal text, in the name or in the value of an indicator should be the budget year, if it is said of the work to be done. Years of comparison, ends of longer periods, titles of documents, document numbers, legal bases and results of the year before do not count, while older results do; plan periods such as the 14th Five-Year Plan are no years.',
    canBeWrong:
      'Work of the previous year may be carried over, or the year may belong to a base value. What the words intend has to be seen in the form itself.',
  },
  run,
};
