/** Values that fill a cell and promise nothing: signs, a form's own blanks such as `≥**%`, and words that say there is none. */

/** 同上 refers to a promise elsewhere, so it is told apart. */
const DITTO = /^(同上|同前|见上|参见上[文述])$/u;
const NONE = /^(无|暂无|不涉及|不适用|略)$/u;
/** What is best when there is none of it: 无 is a promise there. */
const UNWANTED =
  /投诉|差错|错案|事故|事件|舆情|上访|信访|脱管|漏管|逾期|超期|违[法规纪]|犯罪|伤亡|安全|风险|隐患|问题/u;
/** A blank that was never filled in, with at most its unit behind. */
const UNFILLED = /^[^\p{L}\p{N}]*(\*{2,}|×+|_{2,}|\.{3,}|x{2,})[^\p{L}\p{N}]*\p{Script=Han}{0,2}$/iu;

const plainOf = (printed: string): string => printed.normalize('NFKC').replace(/\s+/gu, '');
/** Without the stop behind and the quotes around. */
const wordsOf = (printed: string): string => plainOf(printed).replace(/^\p{P}+|\p{P}+$/gu, '');

/** `同上`. */
export const isDitto = (printed: string): boolean => DITTO.test(wordsOf(printed));

/** `无`, `/`, `——`, `……`, `≥**%`, `XX`; not the 无 of a name such as 安全事故. */
export function isPlaceholder(printed: string, name: string): boolean {
  const plain = plainOf(printed);
  if (plain === '') return false;
  if (NONE.test(wordsOf(printed))) return !UNWANTED.test(name);
  return !/[\p{L}\p{N}]/u.test(plain) || UNFILLED.test(plain);
}
