/** Words that separate nothing between an indicator and its value → where the value begins. */
import { scan } from '../grammar/mentions.ts';
import { isOnlyTime } from '../grammar/moments.ts';
import { type Key, keyOf } from '../grammar/text.ts';
import { unitLexicon } from '../grammar/units.ts';

/** The counting words that every form prints; which of them are registered does not matter here. */
const UNITS = unitLexicon({ units: new Map() });

/** Longer texts are paragraphs, and no cells. */
const LONGEST = 300;

/** Values without a number, as the whole of a cell or at the end of one. */
const MANNER =
  '明显|显著|有效|不断|持续|逐步|进一步|稳步|大幅|全面|较大|极大|切实|充分|长期|基本|高质量|高标准|按时|及时|按期|如期|按计划';
const CHANGE =
  '提升|提高|增强|改善|好转|向好|改进|加强|完善|优化|保障|促进|维护|稳定|下降|降低|减少|增加|增长|扩大|完成|完工|发放|办结|落实|实现|推进|推动|发展|有效|达标|规范|健全';
const STATE =
  '长期|中长期|良好|优良|优秀|优|良|较好|好|高|较高|明显|显著|有效|稳定|合格|满意|基本满意|比较满意|非常满意|及时|按时|按期|达标|完成|全部完成|符合|有所提高|成效显著|成效明显|效果明显|效果显著|效果良好|合规|无|定性|优良中低差|好坏';
const QUALITY = new RegExp(
  `^(?:(?:${MANNER})(?:得到)?(?:${CHANGE})|得到(?:${MANNER})?(?:${CHANGE})|${STATE})[。.;；]?$`,
);
const QUALITY_END = new RegExp(
  `(?:(?:${MANNER})(?:得到)?(?:${CHANGE})|得到(?:${MANNER})?(?:${CHANGE})|长期|良好|优良|成效(?:显著|明显)|效果(?:明显|显著|良好))$`,
);
const WHEN = /(?:19|20)\d\d年|\d{1,2}月|每[年月季半周日]|全年|[上下]半年|年底|年内|第[一二三四]季度/;
const EACH = /^每(?:年|季度?|月|半年|周|日)(?:末|底|初|前)?$/;
/** A sign before a figure needs no closer look. */
const SIGN = /[（(]?(?:[≥≤≧≦＞＜＝]|[<>＜＞]=|=[<>]|[<>=])[\s(（)）]*\d/;
const FIGURE = /[\d％%一二两三四五六七八九十百千万每年月０-９]/;
const END = /[。.;；,，、\s]+$/;

/** Number and sign, or a time, make the whole text. */
export function isMeasured(text: string): boolean {
  const at = measuredFrom(text);
  return at === 0;
}

export const isValueLike = (text: string): boolean =>
  text.length <= 30 && (isMeasured(text) || QUALITY.test(text.trim()));

/** Where the value begins in a text that begins with a name; null where it promises nothing that one could tell apart. */
export function valueStart(text: string): number | null {
  if (text.length > LONGEST) return null;
  const measured = measuredFrom(text);
  if (measured !== null) return measured > 0 ? measured : null;
  const plain = text.replace(END, '');
  const quality = QUALITY_END.exec(plain);
  if (quality && quality.index > 1) return quality.index;
  return null;
}

/** The first number that has a sign or goes to the end of the text with what belongs to it; or a time that does. */
function measuredFrom(text: string): number | null {
  if (text.length > LONGEST) return null;
  const sign = SIGN.exec(text);
  if (sign) return sign.index;
  if (!FIGURE.test(text)) return null;
  const key = keyOf(text);
  const plain = key.text.replace(END, '');
  const { mentions } = scan(plain, UNITS);
  let end = plain.length;
  let first: number | null = null;
  for (const { start, end: stop, isWordy, comparator } of mentions.toReversed()) {
    const isAtEnd = /^[,、;和及]?$/.test(plain.slice(stop, end)) || /^[(][^()]{0,12}[)]$/.test(plain.slice(stop, end));
    if (!isAtEnd || (isWordy && start > 0 && comparator === 'none')) break;
    first = start;
    end = start;
  }
  const signed = mentions.find(
    ({ comparator, isWordy }) => comparator !== 'none' && comparator !== 'approx' && !isWordy,
  );
  if (signed && (first === null || signed.start < first)) first = signed.start;
  if (first !== null) return originOf(key, first);
  const when = WHEN.exec(plain);
  const isTime = when && (isOnlyTime(plain.slice(when.index)) || EACH.test(plain.slice(when.index)));
  return isTime ? originOf(key, when.index) : null;
}

const originOf = (key: Key, at: number): number => {
  const index = key.at[at] ?? 0;
  // A bracket around the value belongs to it.
  return /[（(]$/.test(key.printed.slice(0, index)) ? index - 1 : index;
};
