/** A printed amount of money → fen, exactly, in whatever unit the form prints: 万元, 元, 亿元, or in words (壹拾贰万元整). */
import { type Fen, parseWan } from '../../model/money.ts';
import { CHINESE_NUMERAL, parseChinese } from './chinese-numerals.ts';
import { type Decimal, formatDecimal, plus, shift, whole } from './decimal.ts';
import { numberAt, scalePower } from './numbers.ts';
import { keyOf, plainKey, printedForm } from './text.ts';

/** The power of ten of yuan that one printed unit is: 元 0, 千元 3, 万元 4, 亿元 8. */
export type MoneyPower = number;

export const WAN: MoneyPower = 4;

export type AmountDoubt = 'no-unit' | 'unit-differs' | 'approximate' | 'more-behind' | 'words-differ' | 'comparator';

export interface AmountReading {
  /** Null where the cell states no amount. */
  readonly fen: Fen | null;
  /** Why there is none; null where there is one. */
  readonly reason: 'blank' | 'placeholder' | 'not-money' | 'too-long' | null;
  readonly doubts: readonly AmountDoubt[];
}

const UNIT = '(?:人民币)?([十百千万亿]{0,2})元';
const HEADER = new RegExp(
  String.raw`(?:单位|金额|币种|计量)[^,;。]{0,6}?[:(]?[^,;。:(]{0,4}?${UNIT}|[(\[]${UNIT}[)\]]|^${UNIT}$|:${UNIT}$`,
);

/** What a heading says of the amounts below it: 单位：万元, 金额（元）; null where it names no unit of money. */
export function headerUnit(raw: string): MoneyPower | null {
  const match = HEADER.exec(plainKey(raw));
  if (!match) return null;
  return scalePower(match.slice(1).find((one) => one !== undefined) ?? '');
}

const none = (reason: AmountReading['reason']): AmountReading => ({ fen: null, reason, doubts: [] });

/** One cell that holds an amount. `header` is the unit of its column or form; null where the form names none. */
export function readAmount(raw: string, header: MoneyPower | null): AmountReading {
  const { text } = keyOf(printedForm(raw));
  if (text === '') return none('blank');
  if (/^[^\p{L}\p{N}]+$|^(?:无|暂无|不涉及|空)$/u.test(text)) return none('placeholder');
  const words = inWords(text);
  const plain = (words ? text.replace(words.printed, '') : text).replace(
    /[(](?:人民币)?(?:大写)?[:]?[)]?$|(?:人民币)?大写[:]?$/,
    '',
  );
  const figures = plain === '' ? null : inFigures(plain, header);
  if (!figures) return words ? finish(words.yuan, []) : none('not-money');
  const differs = words !== null && formatDecimal(words.yuan) !== formatDecimal(figures.yuan);
  return finish(figures.yuan, differs ? [...figures.doubts, 'words-differ'] : figures.doubts);
}

function finish(yuan: Decimal, doubts: readonly AmountDoubt[]): AmountReading {
  const fen = parseWan(formatDecimal(shift(yuan, -4)));
  return fen === null ? none('too-long') : { fen, reason: null, doubts };
}

const FIGURES =
  /^(?:[^\d一二三四五六七八九十两()-]{0,12}[:])?(?:人民币|RMB|CNY)?[¥￥$]?(约|大约|预计|不超过|不高于|≤|小于|<|控制在|共计?|合计|计|[(-])?/;

function inFigures(text: string, header: MoneyPower | null): { yuan: Decimal; doubts: AmountDoubt[] } | null {
  const lead = FIGURES.exec(text);
  const start = lead?.[0].length ?? 0;
  const before = lead?.[1] ?? '';
  const number = numberAt(text, start);
  if (!number || number.isPercent) return null;
  const doubts: AmountDoubt[] = [];
  const behind = text.slice(number.end);
  const money = /^(余|多)?([十百千万亿]{0,2})元/.exec(behind);
  const isScaled = /[万亿]$/.test(text.slice(start, number.end));
  // A unit of something else: 3人, 5%.
  if (!money && /^[\p{L}%‰]/u.test(behind) && !/^(?:余|多|左右|以内|以下)/.test(behind)) return null;
  const power = money ? (scalePower(money[2] ?? '') ?? 0) : isScaled ? 0 : (header ?? WAN);
  if (!money && !isScaled && header === null) doubts.push('no-unit');
  if (money && header !== null && unitPower(text.slice(start, number.end), money[2] ?? '') !== header)
    doubts.push('unit-differs');
  if (/^(?:约|大约|预计)$/.test(before) || money?.[1] || /^(?:余|多|左右)/.test(behind)) doubts.push('approximate');
  if (/^(?:不超过|不高于|≤|小于|<|控制在)$/.test(before) || /以[内下]/.test(behind)) doubts.push('comparator');
  const rest = behind.slice(money?.[0].length ?? 0).replace(/^(?:余|多|左右|以内|以下|整|\))+/, '');
  if (rest !== '') doubts.push('more-behind');
  const isNegative =
    before === '-' || (before === '(' && /^\)?$/.test(rest) && text.startsWith('(') && text.endsWith(')'));
  const value = shift(number.value, power);
  return { yuan: isNegative ? { digits: -value.digits, places: value.places } : value, doubts };
}

const unitPower = (figures: string, scale: string): number =>
  scalePower((/[十百千万亿]*$/.exec(figures)?.[0] ?? '') + scale) ?? 0;

const WORDS = new RegExp(
  `(${CHINESE_NUMERAL}+)[元圆](?:(${CHINESE_NUMERAL})角)?(?:零?(${CHINESE_NUMERAL})分)?[整正]?`,
  'g',
);
const FORMAL = /[壹贰叁肆伍陆柒捌玖拾佰仟圆整正]/;

/** 壹拾贰万叁仟元整; only where the formal characters or 整 show that it is an amount in words. */
function inWords(text: string): { yuan: Decimal; printed: string } | null {
  const match = [...text.matchAll(WORDS)].find(([all]) => FORMAL.test(all));
  if (!match) return null;
  const [printed, yuan = '', jiao, fen] = match;
  const parts = [
    [yuan, 0],
    [jiao, -1],
    [fen, -2],
  ] as const;
  let sum: Decimal = whole(0n);
  for (const [characters, power] of parts) {
    if (characters === undefined) continue;
    const value = parseChinese(characters);
    if (!value) return null;
    sum = plus(sum, shift(value, power));
  }
  return { yuan: sum, printed };
}
