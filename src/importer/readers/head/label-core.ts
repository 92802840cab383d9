/** A label's text → the words that labels are told apart by: without 其中, numbering, unit of money, notes and years. */
import { plainKey, printedForm } from '../../grammar/text.ts';

export const labelCore = (raw: string): string =>
  plainKey(raw)
    .replace(/^(?:其中[:]?|资金(?:来源|结构):|[(]?(?:\d{1,2}|[一二三四五六七八九十])[)、.]|[-*·;])+/, '')
    .replace(/[([](?:单位[:]?)?[十百千万亿]{0,2}元[)\]]|,?(?:单位[:]?)?[十百千万亿]{1,2}元$/g, '')
    .replace(/[(](?:盖章|公章|必填|选填|可选|\d{4}年?[-~至]\d{4}年?|\d{4}年度?|[^()]{0,6}字以?内?)[)]$/, '')
    .replace(/[:;,。*]+$/, '')
    .replace(/^(?:19|20)\d\d年度?/, '');

/** The label as tables of money print it: without 其中, numbering, colon and unit. */
export const printedLabel = (raw: string): string =>
  printedForm(raw)
    .replace(/^\d[、.．]\s*资金(?:来源|结构)\s*[:：]\s*/, '')
    .replace(/^其中\s*[:：]?\s*|^[(（]?(?:\d{1,2}|[一二三四五六七八九十])[)）、.．]\s*/, '')
    .replace(/[(（[](?:单位[:：]?)?[十百千万亿]{0,2}元[)）\]]/g, '')
    .replace(/[\s:：;；,，]+$/, '')
    .trim();
