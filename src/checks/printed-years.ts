/** The years that a printed text names, and what each is said of. */
import type { YearMention } from '../model/tables/years.ts';
import { recurring } from './recurring.ts';

const YEARS = String.raw`(?:19|20)\d\d`;
/** Titles and document numbers carry the year of the document, not of the work: `《…》`, `〔2022〕5号`, `2022年第5号`. */
const TITLES = new RegExp(
  String.raw`《[^》]*》|[〔\[【(]\s*${YEARS}\s*[〕\]】)]\s*\d*\s*号?|${YEARS}\s*年?\s*第\s*\d+\s*号`,
  'g',
);
/** Four digits are a year before 年, at both ends of a span, in a date, or as the whole cell: not in `2000份` or `1957.12万元`. */
const YEAR = new RegExp(
  String.raw`(?<![\d.])${YEARS}(?=\s*年|\s*[-—–~至到]\s*${YEARS}|[./-](?:1[0-2]|0?[1-9])(?![\d万亿元%])|\s*$)`,
  'g',
);
/** A year that something is compared with: `较2020年`, `2020年同期`. */
const COMPARED = /(?:[较比与同]|高于|低于|超过|不[少低]于)\s*$/;
const COMPARED_AFTER = /^\s*年度?(?:同期|相比|相较|基数|水平|基础上|的基础|的\s*\d)/;
/** Words that make a comparison of the whole clause. 比例, 评比, 比较 and 较大 are none. */
const COMPARES = /(?<![占评])比(?![例重赛武拼较])|(?<!比)较(?![大小好快高强多少为])|同比|环比|基数|上年|去年|持平|同期/;
const CLAUSE_END = /[,;。!?\n]/;
/** The end of a longer period: `到2023年`, `2023年底前`, `2024年春节前`. */
const HORIZON = /[到至—~–-]\s*$/;
const HORIZON_AFTER = /^\s*年(?:\s*[底末]|[^,;。]{0,6}前|\s*远景)/;
/** The first year of a span: `2021-2025年`. */
const SPAN = new RegExp(String.raw`^\s*年?(?:\d{1,2}月)?(?:\d{1,2}日)?\s*[到至—~–-]\s*(${YEARS})`);
/** When a law took effect: `（2020年7月1日施行）`, `2021年修订的`. Without that ending it may be the work: 2022年修订制度. */
const LEGAL_DATE = /^\s*年(?:\d{1,2}月)?(?:\d{1,2}日)?起?(?:施行|(?:印发|修订|修正|颁布|公布)(?=\s*[)的]))/;

export interface PrintedYear {
  readonly year: number;
  readonly use: YearMention['role'];
}

/** The text without titles; empty where it names no year, as most texts. */
const plainOf = recurring((text) => {
  const plain = text.normalize('NFKC').replace(TITLES, (title) => ' '.repeat(title.length));
  return plain.search(YEAR) < 0 ? '' : plain;
});

export function yearsIn(text: string, fiscalYear: number): PrintedYear[] {
  const plain = plainOf(text);
  if (plain === '') return [];
  return [...plain.matchAll(YEAR)].map(({ 0: digits, index }) => {
    const year = Number(digits);
    return { year, use: useOf(year, plain.slice(0, index), plain.slice(index + 4), fiscalYear) };
  });
}

function useOf(year: number, before: string, after: string, fiscalYear: number): PrintedYear['use'] {
  const clause = `${before.split(CLAUSE_END).at(-1) ?? ''} ${after.split(CLAUSE_END)[0] ?? ''}`;
  if (COMPARED.test(before) || COMPARED_AFTER.test(after) || COMPARES.test(clause)) return 'comparison';
  if (LEGAL_DATE.test(after)) return 'basis';
  const isAhead = year > fiscalYear && (HORIZON.test(before) || HORIZON_AFTER.test(after));
  const spansYear = year < fiscalYear && Number(SPAN.exec(after)?.[1]) >= fiscalYear;
  return isAhead || spansYear ? 'horizon' : 'work';
}
