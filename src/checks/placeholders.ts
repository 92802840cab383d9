/** Values that fill a cell and promise nothing: signs, a form's own blanks such as `≥**%`, and words that say there is none. */

import { recurring } from './recurring.ts';

/** 同上 refers to a promise elsewhere, so it is told apart. */
const DITTO = /^(同上|同前|见上|参见上[文述])$/u;
const NONE = /^(无|暂无|不涉及|不适用|略)$/u;
/** What is best when there is none of it: 无 is a promise there. */
const UNWANTED =
  /投诉|差错|错案|事故|事件|舆情|上访|信访|脱管|漏管|逾期|超期|违[法规纪]|犯罪|伤亡|安全|风险|隐患|问题/u;
/** A blank that was never filled in, with at most its unit behind. */
const UNFILLED = /^[^\p{L}\p{N}]*(\*{2,}|×+|_{2,}|\.{3,}|x{2,})[^\p{L}\p{N}]*\p{Script=Han}{0,2}$/iu;

type Filling = 'ditto' | 'none' | 'blank' | 'words';

const fillingOf = recurring((printed): Filling => {
  const plain = printed.normalize('NFKC').replace(/\s+/gu, '');
  // Without the stop behind and the quotes around.
  const words = plain.replace(/^\p{P}+|\p{P}+$/gu, '');
  if (DITTO.test(words)) return 'ditto';
  if (NONE.test(words)) return 'none';
  const isBlank = plain !== '' && (!/[\p{L}\p{N}]/u.test(plain) || UNFILLED.test(plain));
  return isBlank ? 'blank' : 'words';
});

/** `同上`. */
export const isDitto = (printed: string): boolean => fillingOf(printed) === 'ditto';

/** `无`, `/`, `——`, `……`, `≥**%`, `XX`; not the 无 of a name such as 安全事故. */
export function isPlaceholder(printed: string, name: string): boolean {
  const filling = fillingOf(printed);
  return filling === 'blank' || (filling === 'none' && !UNWANTED.test(name));
}
