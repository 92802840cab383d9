/** What a cell's words look like, whatever column they stand in. */
import { columnComparator } from '../../grammar/comparators.ts';
import { readQuantities } from '../../grammar/quantities.ts';
import { plainKey } from '../../grammar/text.ts';
import type { UnitLexicon } from '../../grammar/units.ts';

/** 得满分, 扣0.5分, 按比例得分, 10分: how marks are given. */
const SCORING =
  /得满分|满分|得分|扣分|扣[减除]?[^,;。]{0,8}(?:分|%)|不得分|计分|酌情|(?:得|计|共|共计|权重|分值)[:为]?\d+(?:\.\d+)?分/;
export const isScoring = (raw: string): boolean => SCORING.test(plainKey(raw));

/** A cell of a comparator column that states one: ≥, 大于等于. */
export function isComparator(raw: string): boolean {
  const found = columnComparator(plainKey(raw));
  return found !== null && found !== undefined;
}

/** A cell of such a column that states none: 定性, 正向. */
export const isNature = (raw: string): boolean => plainKey(raw) !== '' && columnComparator(plainKey(raw)) === undefined;

export const isUnit = (raw: string, units: UnitLexicon): boolean => {
  const found = units.read(plainKey(raw));
  return found !== null && found !== undefined;
};

/** Marks alone, in a column of them. */
export const isMarks = (raw: string): boolean => /^\d{1,3}(?:\.\d+)?(?:分|%)?$/.test(plainKey(raw));

/** A number with a unit or a bound, or a time: what a value says and a name does not. */
export function isQuantity(raw: string, units: UnitLexicon): boolean {
  const key = plainKey(raw);
  if (key.length > 20) return false;
  const { targets, reason } = readQuantities({ value: key }, units);
  if (reason === 'time') return true;
  return (
    targets.length > 0 &&
    /^[^一-龥]*[\d一二两三四五六七八九十百千万]|^(?:不|大|小|等|至|达|约|控|高|低|超)/.test(key) &&
    !/率$|度$|数$/.test(key)
  );
}
