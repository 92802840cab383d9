/** Numerals in Chinese characters → exact values: 三万五千, 两千, 一百二十, 〇二, 二〇二三, 叁拾. */
import { type Decimal, plus, shift, whole } from './decimal.ts';

const DIGITS = new Map([...'零一二三四五六七八九'].map((char, digit) => [char, digit]));
for (const [digit, chars] of ['〇○', '壹', '贰两俩', '叁仨', '肆', '伍', '陆', '柒', '捌', '玖'].entries()) {
  for (const char of chars) DIGITS.set(char, digit);
}

/** Powers of ten of the multiplying characters. */
const POWERS = new Map([
  ['十', 1],
  ['拾', 1],
  ['百', 2],
  ['佰', 2],
  ['千', 3],
  ['仟', 3],
  ['万', 4],
  ['亿', 8],
]);

export const CHINESE_DIGITS = '零〇一二三四五六七八九两壹贰叁肆伍陆柒捌玖';
export const CHINESE_NUMERAL = `[${CHINESE_DIGITS}十拾百佰千仟万亿]`;

/** The value, or null where the characters do not make a numeral (万人, 一三五十). */
export function parseChinese(text: string): Decimal | null {
  const chars = [...text];
  if (chars.length === 0) return null;
  if (chars.every((char) => DIGITS.has(char))) return positional(chars);
  const parts = byLargest(chars);
  return parts && parts.digits >= 0n ? parts : null;
}

/** 二〇二三, 九八: digits in a row; two equal words for a number never make one (一二 is “one or two”). */
function positional(chars: readonly string[]): Decimal | null {
  if (chars.length === 2 && chars[0] !== '零' && chars[0] !== '〇') return null;
  return whole(BigInt(chars.map((char) => DIGITS.get(char)).join('')));
}

function byLargest(chars: readonly string[]): Decimal | null {
  if (chars.length === 0) return whole(0n);
  const powers = chars.map((char) => POWERS.get(char) ?? -1);
  const largest = Math.max(...powers);
  if (largest < 0) {
    const digits = chars.filter((char) => char !== '零' && char !== '〇');
    // 三千零五: only zeros may stand before the last digit.
    return digits.length === 1 && chars.at(-1) === digits[0] ? whole(BigInt(DIGITS.get(digits[0] ?? '') ?? 0)) : null;
  }
  const place = powers.lastIndexOf(largest);
  if (powers.indexOf(largest) !== place) return null;
  const ahead = chars.slice(0, place);
  // 三万零五百
  const before = ahead.length > 1 && /[零〇]/.test(ahead[0] ?? '') ? ahead.slice(1) : ahead;
  // 十二 has no digit before 十; 百人 and 万人 are no numbers.
  if (before.length === 0 && largest > 1) return null;
  // 二十 and 三百 take one digit; only 万 and 亿 take a numeral of their own.
  if (largest < 4 && before.length > 1) return null;
  const factor = before.length === 0 ? whole(1n) : byLargest(before);
  if (!factor || factor.digits === 0n) return null;
  const after = chars.slice(place + 1);
  const [last = ''] = after;
  // 三万五 is 35,000: a lone digit behind counts the next lower power.
  const rest =
    after.length === 1 && largest > 1 && DIGITS.get(last)
      ? shift(whole(BigInt(DIGITS.get(last) ?? 0)), largest - 1)
      : byLargest(after);
  return rest && plus(shift(factor, largest), rest);
}
