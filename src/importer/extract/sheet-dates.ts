/**
 * Date formats that a workbook names only by a number, whose meaning depends on the language of Excel. SheetJS shows
 * them as American dates; written into the style sheet, they look as they did to whoever filled in the form.
 */

const YEAR_MONTH = 'yyyy"年"m"月"';
const MONTH_DAY = 'm"月"d"日"';

/** ECMA-376 18.8.30, zh-cn. */
const FORMATS: ReadonlyMap<number, string> = new Map([
  [27, YEAR_MONTH],
  [28, MONTH_DAY],
  [29, MONTH_DAY],
  [31, 'yyyy"年"m"月"d"日"'],
  [32, 'h"时"mm"分"'],
  [33, 'h"时"mm"分"ss"秒"'],
  [36, YEAR_MONTH],
  [50, YEAR_MONTH],
  [51, MONTH_DAY],
  [52, YEAR_MONTH],
  [53, MONTH_DAY],
  [54, MONTH_DAY],
  [57, YEAR_MONTH],
  [58, MONTH_DAY],
]);

/** A style sheet that says what its date formats are; one that says so itself keeps its own. */
export function withChineseDates(styles: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const xml = new TextDecoder().decode(styles);
  const missing = [...FORMATS]
    .filter(([number]) => xml.includes(`numFmtId="${number}"`) && !xml.includes(`<numFmt numFmtId="${number}"`))
    .map(([number, code]) => `<numFmt numFmtId="${number}" formatCode="${code.replaceAll('"', '&quot;')}"/>`);
  if (missing.length === 0) return styles;
  const added = missing.join('');
  const hasFormats = /<numFmts[^>/]*>/.test(xml);
  const made = hasFormats
    ? xml.replace(/<numFmts[^>/]*>/, (tag) => `${tag}${added}`)
    : xml.replace(/<styleSheet[^>]*>/, (tag) => `${tag}<numFmts>${added}</numFmts>`);
  return new TextEncoder().encode(made);
}
