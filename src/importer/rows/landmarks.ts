/** Lines of a form that belong to no cell, whatever stands above them: titles, labels, signatures, page numbers. */
import { columnRole, type FieldRole, fieldRole, isIndicatorHeader } from '../grammar/headings.ts';
import { plainKey } from '../grammar/text.ts';
import { formTitle } from '../grammar/titles.ts';

/** Longer lines are paragraphs. */
const LONGEST = 60;

const PAGE_NUMBER =
  /^(?:[-.·~]{0,2}\d{1,4}[-.·~]{0,2}|第[\d一二三四五六七八九十百]{1,4}页(?:[,/]?共[\d一二三四五六七八九十百]{1,4}页)?|\d{1,4}\/\d{1,4}|[Pp]age\d{1,4})$/;

const OTHER_WORDS = /(?![第页頁共一二三四五六七八九十百])[\u4e00-\u9fff]/;

export const isPageNumber = (text: string): boolean =>
  text.length < 30 && !OTHER_WORDS.test(text) && PAGE_NUMBER.test(plainKey(text));

/** What the words before a colon (or the whole line) label. */
export function labelRole(text: string): FieldRole | null {
  const label = /^[^:：]{0,40}(?=[:：]|$)/.exec(text.slice(0, LONGEST))?.[0];
  return label === undefined ? null : fieldRole(label);
}

const NOTE = /^(?:注|备注|说明|填表说明|附件|附表)\d{0,2}[:：.．、]/;

/** A line that begins something new, so that it cannot go on the cell above it. */
export function isLandmark(text: string): boolean {
  if (text.length > 4 * LONGEST) return false;
  if (NOTE.test(text.trimStart()) || labelRole(text) !== null) return true;
  if (/[绩支]/.test(text)) return formTitle(text) !== null;
  return text.length < LONGEST && columnRole(text) !== null;
}

const NAME = /名称|内容|指标|三级/;
const VALUE = /值|目标|完成|执行数|年度指标/;

/** `isIndicatorHeader`, for the many rows that are plainly none at less cost. */
export function headsIndicators(cells: readonly string[]): boolean {
  const short = cells.filter((text) => text.length < 40);
  if (short.length < 2 || !short.some((text) => NAME.test(text)) || !short.some((text) => VALUE.test(text)))
    return false;
  return isIndicatorHeader(short);
}

const GOALS: ReadonlySet<FieldRole | null> = new Set<FieldRole>(['duties', 'overall-goal', 'annual-goal']);

/** The cell labels a text that may fill pages. */
export const labelsText = (text: string): boolean => text !== '' && text.length < LONGEST && GOALS.has(fieldRole(text));
