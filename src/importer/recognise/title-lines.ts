/** Single lines around forms: titles, the year below them, who fills in and in which unit, page numbers. */
import { headerUnit } from '../grammar/amounts.ts';
import { plainKey, printedForm } from '../grammar/text.ts';
import { type FormTitle, formTitle, yearsIn } from '../grammar/titles.ts';

export interface TitleLine extends FormTitle {
  /** As printed, without a mark-up sign or the number of the appendix before it. */
  readonly printed: string;
  /** The words say that it is a form of targets or results: 绩效, 目标; else any table. */
  readonly isForm: boolean;
}

/** Mark-up, the number of an appendix or a table, and the number in a list stand before a title. */
const BEFORE = [
  /^[#*>\s]+/,
  /^附\s*[件表录]?\s*[\d一二三四五六七八九十]*(?:[-—]\d+)?\s*[:：、.．]?\s*(?=\S)/u,
  /^(?:公开)?表\s*(?:\d{1,2}(?:[-—]\d{1,2})?|[一二三四五六七八九十]{1,3})\s*[:：、.．]?\s*(?=\S)/u,
  /^(?:[(（][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、.．]|\d{1,2}[、.．](?!\d))\s*/u,
];
const SPAN = /(?:19|20)\d\d年?度?[-~至到](?:19|20)\d\d年?度?/g;
const LONGEST = 60;
/** A form that is named without the word: 项目绩效目标公开. */
const DECLARED = /绩效目标(?:申报|批复|公开|编制|情况|一览)?(?:情况)?(?:[([][^()[\]]{1,12}[)\]])?$/;
const TABLE = /^[^。;,:?!]{2,40}(?:表|一览|清单|明细|指标体系|评价方案)(?:[([][^()[\]]{1,20}[)\]])?$/;

/** The only text of a row as a title; null where it is none. */
export function titleLine(raw: string): TitleLine | null {
  if (raw.length > 4 * LONGEST) return null;
  const printed = BEFORE.reduce((text, before) => text.replace(before, ''), printedForm(raw)).replace(/\*+$/, '');
  const key = plainKey(printed);
  const title = formTitle(printed) ?? (DECLARED.test(key) ? formTitle(`${key}表`) : null);
  if (!title && !TABLE.test(key)) return null;
  const isForm = title !== null && /绩效|目标/.test(key);
  const [year = null] = yearsIn(key.replace(SPAN, ''));
  // A table of another kind may still turn out to be a form: its words are read as if they said so.
  const read = title ?? formTitle(`${key.replace(/[([][^()[\]]*[)\]]$/, '')}绩效表`);
  return { title: key, scope: 'unstated', purpose: 'targets', ...read, printed, isForm, year };
}

const YEAR_LINE =
  /^[([]?(?:(?:预算|填报|申报)?年度:|预算)?((?:19|20)\d\d|二[〇零○][〇零○一二三四五六七八九]{2})(?:年度?)?[)\]]?$/;
const MONEY_LINE = /[,;([]?(?:金额|计量|货币|币种)?(?:单位)?:?(?:人民币)?[十百千万亿]{0,2}元[)\]]?/g;

/** （2021年度）, 2025年度 单位：元; null for any other line. */
export function yearLine(raw: string): number | null {
  const key = plainKey(raw).replace(MONEY_LINE, '');
  return YEAR_LINE.test(key) ? (yearsIn(key)[0] ?? Number(/\d{4}/.exec(key)?.[0] ?? Number.NaN)) || null : null;
}

/** A year in brackets belongs to the title above it. */
export const isBracketed = (raw: string): boolean => /^[(（[【].*[)）\]】]$/u.test(printedForm(raw));

const FILLER =
  /^[(]?(?:填[报表]|编[制报]|申报|预算|项目)?(?:单位|部门|机构)(?:名称)?(?:[(][^()]{0,6}[)])*:|^(?:填[报表]|编[制报]|申报)(?:单位|部门)(?:[(][^()]{0,6}[)])*$|^(?:主管部门|实施单位)(?:[(][^()]{0,6}[)])*:/;
const MONEY = /^[([]?(?:(?:金额|计量|货币)?单位|金额|币种):?(?:人民币)?[十百千万亿]{0,2}元[)\]]?$/;

/** 填报单位：（盖章）…, 单位：万元. */
export const isFillerLine = (raw: string): boolean => {
  const key = plainKey(raw);
  return key.length <= 60 && (FILLER.test(key) || MONEY.test(key));
};

/** Unit of the money below a line such as 金额单位：元. */
export function moneyOf(raw: string): number | null {
  const key = plainKey(raw);
  return /单位|金额|币种|^[(]?[十百千万亿]?元[)]?$/.test(key) && key.length <= 60 ? headerUnit(raw) : null;
}

/** 附表3, alone on its line. */
export const isAppendix = (raw: string): boolean =>
  /^附[件表录]?[\d一二三四五六七八九十]*(?:-\d+)?:?$/.test(plainKey(raw));

const PAGE = /^(?:第?[-·]*\d{1,4}[-·]*页?(?:[/,]?共?\d{1,4}页?)?|第[一二三四五六七八九十]+页|[Pp]age\d+(?:of\d+)?)$/;
const NAVIGATION =
  /^(?:首页|当前位置.*|您(?:的|现在的)?位置.*|打印(?:本页)?|关闭(?:窗口)?|返回(?:顶部|首页)?|上一篇.*|下一篇.*|字体.*|分享到?.*|来源:.*|发布(?:时间|日期).*|浏览(?:次数|量).*|点击(?:数|量).*|责任编辑.*|政务公开|信息公开(?:目录)?|网站地图|[大中小]|无障碍.*|扫一扫.*)$/;

export const isPageNumber = (raw: string): boolean => PAGE.test(plainKey(raw));
export const isNavigation = (raw: string): boolean => NAVIGATION.test(plainKey(raw));

const PROGRAM_HEADING =
  /^(?:[一二三四五六七八九十]{1,3}[、.]|[(][一二三四五六七八九十\d]{1,3}[)]|\d{1,2}[、.]|(?:项目|任务)[一二三四五六七八九十\d]*(?:名称)?:)[^。;,!?]{2,40}$/;

/** 二、司法鉴定管理: the name of the next program above its table. */
export const isProgramHeading = (raw: string): boolean => PROGRAM_HEADING.test(plainKey(raw));
