/** The number at a place of a key → its exact value and where it ends. */
import { CHINESE_DIGITS, CHINESE_NUMERAL, parseChinese } from './chinese-numerals.ts';
import { type Decimal, negate, parseDecimal, plus, shift, whole } from './decimal.ts';

export interface PrintedNumber {
  readonly value: Decimal;
  readonly start: number;
  readonly end: number;
  /** Written in Chinese characters: in a sentence these are rarely meant as a count (三项制度). */
  readonly isChinese: boolean;
  /** The number is a rate by its own wording: 百分之九十五, 九成. */
  readonly isPercent: boolean;
}

// A full-width comma may group thousands too (16，204), but only before exactly three figures.
const ARABIC = String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?`;
const SCALE_POWERS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

const FRACTION_OF = new RegExp(`^(百|千|万)分之(?:(${ARABIC})|(${CHINESE_NUMERAL}+)(?:点([${CHINESE_DIGITS}]+))?)`);
const TENTHS = /^([一二两三四五六七八九十]|\d(?:\.\d)?)成(半|[一二三四五六七八九])?(?![立员果效都功就本绩长年熟])/;
const ARABIC_SCALED = new RegExp(`^(-?)(${ARABIC})((?:[百千万亿](?!分[点之比号])){1,2})?(?:(\\d{1,4})([百千万]))?`);
const CHINESE = new RegExp(`^(${CHINESE_NUMERAL}+)(?:点([${CHINESE_DIGITS}]+))?`);

/** The number that begins at `start`; null where none does. */
export function numberAt(text: string, start: number): PrintedNumber | null {
  const rest = text.slice(start);
  return (
    fractionOf(rest, start) ?? tenths(rest, start) ?? arabic(rest, start) ?? chinese(rest, start, text[start - 1] ?? '')
  );
}

/** Scale characters before a unit: 万 of 万人次 → 4; null where the text is no scale. */
export function scalePower(text: string): number | null {
  let power = 0;
  for (const char of text) {
    const one = SCALE_POWERS[char];
    if (one === undefined) return null;
    power += one;
  }
  return power;
}

const printed = (
  value: Decimal,
  start: number,
  length: number,
  isChinese = false,
  isPercent = false,
): PrintedNumber => ({
  value,
  start,
  end: start + length,
  isChinese,
  isPercent,
});

function fractionOf(rest: string, start: number): PrintedNumber | null {
  const match = FRACTION_OF.exec(rest);
  if (!match) return /^百分百/.test(rest) ? printed(whole(100n), start, 3, false, true) : null;
  const [all, base = '百', figures, characters = '', decimals] = match;
  const value = figures ? parseDecimal(figures.replaceAll(',', '')) : hundredOr(characters, decimals);
  // 千分之三 is 0.3 %.
  return value && printed(shift(value, base === '百' ? 0 : base === '千' ? -1 : -2), start, all.length, false, true);
}

const hundredOr = (characters: string, decimals: string | undefined): Decimal | null =>
  characters === '百' && !decimals ? whole(100n) : withDecimals(characters, decimals);

function tenths(rest: string, start: number): PrintedNumber | null {
  const match = TENTHS.exec(rest);
  if (!match) return null;
  const [all, digit = '', more] = match;
  const value = parseDecimal(digit) ?? parseChinese(digit);
  const five = more === '半' ? whole(5n) : more ? parseChinese(more) : whole(0n);
  return value && five && printed(plus(shift(value, 1), five), start, all.length, false, true);
}

function arabic(rest: string, start: number): PrintedNumber | null {
  const match = ARABIC_SCALED.exec(rest);
  if (!match) return null;
  const [all, minus = '', figures = '', scales = '', more, moreScale = ''] = match;
  const base = parseDecimal(figures.replaceAll(',', ''));
  if (!base) return null;
  const isMixed = more !== undefined && scales !== '' && (SCALE_POWERS[moreScale] ?? 0) < (scalePower(scales) ?? 0);
  const length = more === undefined || isMixed ? all.length : all.length - more.length - moreScale.length;
  const scaled = shift(base, scalePower(scales) ?? 0);
  const value = isMixed ? plus(scaled, shift(whole(BigInt(more)), SCALE_POWERS[moreScale] ?? 0)) : scaled;
  return printed(minus ? negate(value) : value, start, length);
}

function chinese(rest: string, start: number, before: string): PrintedNumber | null {
  const match = CHINESE.exec(rest);
  if (!match) return null;
  const [all, characters = '', decimals] = match;
  const value = withDecimals(characters, decimals);
  if (value) return printed(value, start, all.length, true);
  const [whole0 = ''] = characters;
  // 百余件, 近万人 begin with a bare scale: one of it, where a word says that it is vague.
  const power = SCALE_POWERS[whole0];
  if (characters.length === 1 && power && (/^[余多]/.test(rest.slice(1)) || /[近上约逾超]/.test(before)))
    return printed(shift(whole(1n), power), start, 1, true);
  return null;
}

function withDecimals(characters: string, decimals: string | undefined): Decimal | null {
  const value = parseChinese(characters);
  if (!value || decimals === undefined) return value;
  const digits = [...decimals].map((char) => parseChinese(char)?.digits ?? 0n).join('');
  return plus(value, { digits: BigInt(digits), places: digits.length });
}
