/** 调解案件数≥300件 in a table without a column of values: the name ends where the bound begins. */
import type { Placed } from './placed.ts';

const BOUND =
  /^(.*?\p{Script=Han}.*?)\s*([:：]?\s*(?:[≥≤＞＜>=<＝]{1,2}|不[低少高多]于|不超过|大于等于|小于等于)\s*\d.*)$/u;

export function withValueOfName(placed: Placed): Placed {
  const { name } = placed;
  if (!name || name.isCarried || placed.value.length > 0) return placed;
  const [, words, bound] = BOUND.exec(name.text) ?? [];
  if (words === undefined || bound === undefined) return placed;
  // The cell itself stays among the others, so that it is known to be read.
  return {
    ...placed,
    name: { ...name, text: words },
    value: [{ ...name, text: bound.replace(/^[:：]\s*/, '') }],
    others: [...placed.others, name],
  };
}
