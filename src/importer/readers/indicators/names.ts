/** A cell of the name column → the indicator's name as printed, or null where it holds a form's own filling. */
import { printedForm } from '../../grammar/text.ts';

/** 指标1： and numbers of a list are the form's, not the name's. */
const PREFIX =
  /^(?:指标[\d一二三四五六七八九十]{1,2}[：:、.．)）]?|[(（]\d{1,2}[)）][、.．]?|\d{1,2}(?:[、)）]|[.．](?!\d))|[\u2460-\u2473])+/u;
const FILLING =
  /^(?:[^\p{L}\p{N}]*|[XxＸｘ×*＊]+(?:指标|[数率])?|指标|无|暂无|空|略|不涉及|不适用|小计|合计|总计|备注|三级指标|指标名称)$/u;
const NOTE = /^(?:注|备注|说明|填表说明|填表人|填报人|联系电话|单位负责人)[：:\d]/;

export const withoutPrefix = (printed: string): string => printed.replace(PREFIX, '');

export function indicatorName(raw: string): string | null {
  const name = withoutPrefix(printedForm(raw)).replace(/[：:]$/, '');
  return FILLING.test(name) || NOTE.test(name) ? null : name;
}

/** Sums of points or money below a table. */
export const isSum = (raw: string): boolean => /^(?:小计|合计|总计|共计|总分)[：:]?$/.test(printedForm(raw));
