/** A key → the quantities it mentions, left to right, with their comparators, units and places; and the digits nobody reads. */
import type { Comparator } from '../../model/tables/targets.ts';
import { type Bound, boundsAfter, boundsBefore, combine } from './comparators.ts';
import { type Decimal, times, whole } from './decimal.ts';
import { type Masked, masks } from './masks.ts';
import { merge } from './merge.ts';
import { numberAt, type PrintedNumber } from './numbers.ts';
import { isBoundary, type UnitAt, type UnitLexicon } from './units.ts';

export interface Mention {
  /** From the first word of its comparator to the last of its bounds. */
  readonly start: number;
  readonly end: number;
  /** Where its figures begin. */
  readonly numberStart: number;
  readonly comparator: Comparator;
  readonly isUnsureComparator: boolean;
  /** In base units where a unit is printed. */
  readonly value: Decimal;
  readonly valueTo: Decimal | null;
  readonly unit: UnitAt | null;
  /** The unit is a guess from the noun behind: 约2.8万行政执法人员. */
  readonly isInferredUnit: boolean;
  /** A numeral in words inside a sentence: 开展一次专项检查. */
  readonly isWordy: boolean;
}

export interface Scan {
  readonly mentions: readonly Mention[];
  readonly masked: readonly Masked[];
  /** Numbers that are neither masked nor read, as stretches of the key. */
  readonly left: readonly { readonly start: number; readonly end: number }[];
  /** Figures grown together with letters: 1OO%. */
  readonly spoiled: readonly { readonly start: number; readonly end: number }[];
}

const DIGIT = /[\d一二三四五六七八九十百千万两壹贰叁肆伍陆柒捌玖零〇]/;
const LETTER = /[A-Za-z]/;
const RANGE = /^(?:-{1,2}|~|至|到)(?:[≥≤<>=]{1,2})?/;

export function scan(text: string, lexicon: UnitLexicon, isBare = false): Scan {
  const masked = isBare ? [] : masks(text);
  const mentions: Mention[] = [];
  const left: { start: number; end: number }[] = [];
  const spoiled: { start: number; end: number }[] = [];
  let index = 0;
  let floor = 0;
  while (index < text.length) {
    const inside = masked.find(({ start, end }) => start <= index && index < end);
    if (inside) {
      index = inside.end;
      floor = index;
      continue;
    }
    const isMinus =
      text[index] === '-' && /\d/.test(text[index + 1] ?? '') && /^$|[,;、:(≥≤<>=降减长]$/.test(text.slice(0, index));
    if (!DIGIT.test(text[index] ?? '') && !isMinus) {
      index += 1;
      continue;
    }
    const number = numberAt(text, index);
    // 数十件, 几百人: as vague as they are meant.
    const isVague =
      number?.isChinese && /[数几好]/.test(text[index - 1] ?? '') && !/[总人件次]数$/.test(text.slice(0, index));
    if (isVague) {
      index = number.end;
      continue;
    }
    if (!number) {
      // 两三次 is no number, and neither is its second half.
      index += /^[零〇一二三四五六七八九两]{2,}/.exec(text.slice(index, index + 9))?.[0].length ?? 1;
      continue;
    }
    if (masked.some(({ start, end }) => start < number.end && index < end)) {
      index += 1;
      continue;
    }
    if (isSpoiled(text, number)) {
      spoiled.push({ start: number.start, end: number.end });
      index = number.end;
      continue;
    }
    const mention = mentionAt(text, number, floor, lexicon);
    if (mention) {
      mentions.push(mention);
      floor = mention.end;
    } else if (!number.isChinese) left.push({ start: number.start, end: number.end });
    index = mention ? mention.end : number.end;
  }
  const merged = merge(text, mentions);
  return { mentions: merged.mentions, masked, left: [...left, ...merged.qualifiers], spoiled };
}

/** O and l are read for 0 and 1: figures that letters touch are damaged, unless the letters are a unit. */
const isSpoiled = (text: string, { start, end, isChinese }: PrintedNumber): boolean =>
  !isChinese && (LETTER.test(text[start - 1] ?? '') || /^[OoIlSsZzB](?:[\dOolI%]|$)/.test(text.slice(end)));

function mentionAt(text: string, number: PrintedNumber, floor: number, lexicon: UnitLexicon): Mention | null {
  const before = boundsBefore(text, number.start, floor);
  const tail = tailOf(text, number, lexicon);
  const range = rangeAfter(text, tail, lexicon);
  const last = range?.tail ?? tail;
  const bounds: Bound[] = [...before.bounds, ...tail.bounds, ...(range?.tail.bounds ?? [])];
  const unit = tail.unit ?? range?.tail.unit ?? null;
  const from = scaled(number.value, tail.unit ?? unit);
  const to = range ? scaled(range.number.value, range.tail.unit ?? unit) : null;
  const { comparator, isUnsure } = combine(bounds);
  const inferred = unit || number.isPercent ? null : inferredUnit(text, number, last.end, lexicon);
  const mention: Mention = {
    start: before.edge,
    end: last.end,
    numberStart: number.start,
    comparator,
    isUnsureComparator: isUnsure,
    value: from,
    valueTo: to,
    unit: unit ?? inferred ?? (number.isPercent ? percent(lexicon) : null),
    isInferredUnit: inferred !== null,
    isWordy: number.isChinese && !isWholeQuantity(text, before.edge, last.end),
  };
  return isPromise(text, number, mention, bounds, floor) ? mention : null;
}

const percent = (lexicon: UnitLexicon): UnitAt | null => lexicon.at('%', 0);

interface Tail {
  readonly end: number;
  readonly unit: UnitAt | null;
  readonly bounds: readonly Bound[];
}

/** What belongs to a number behind it, in any order: 余, unit, 以上, unit (500以上人次), （预估）. */
function tailOf(text: string, number: PrintedNumber, lexicon: UnitLexicon): Tail {
  const bounds: Bound[] = [];
  let end = number.end;
  let unit: UnitAt | null = null;
  for (let round = 0; round < 4; round += 1) {
    const start = end;
    const vague = /^(?:余|多(?![个项种元]元)|来(?=[个件人次名场]))/.exec(text.slice(end));
    if (vague && (unit === null ? lexicon.at(text, end + 1) !== null || isBoundary(text, end + 1) : true)) {
      bounds.push('approx');
      end += 1;
    }
    if (!unit && !number.isPercent) {
      unit = lexicon.at(text, end);
      // 12（次）
      const bracket = unit ? null : lexicon.at(text, end + 1);
      if (bracket && text[end] === '(' && text[bracket.end] === ')') unit = { ...bracket, end: bracket.end + 1 };
      if (unit) end = unit.end;
    }
    // 200场（次）以上: the second word counts the same.
    const other = unit && text[end] === '(' ? lexicon.at(text, end + 1) : null;
    if (other && text[other.end] === ')') end = other.end + 1;
    const after = boundsAfter(text, end);
    bounds.push(...after.bounds);
    end = after.edge;
    if (end === start) break;
  }
  return { end, unit, bounds };
}

function rangeAfter(text: string, tail: Tail, lexicon: UnitLexicon): { number: PrintedNumber; tail: Tail } | null {
  const connector = RANGE.exec(text.slice(tail.end));
  if (!connector) return null;
  const number = numberAt(text, tail.end + connector[0].length);
  if (!number || number.value.digits < 0n) return null;
  return { number, tail: tailOf(text, number, lexicon) };
}

const scaled = (value: Decimal, unit: UnitAt | null): Decimal => times(value, unit?.factor ?? whole(1n));

/** 约2.8万行政执法人员: people are counted in 人 where the counting word is left out. */
function inferredUnit(
  text: string,
  { value, isChinese }: PrintedNumber,
  end: number,
  lexicon: UnitLexicon,
): UnitAt | null {
  const isCount = !isChinese && value.digits > 0n;
  const noun = /^[一-龥]{0,8}?(?:人员|群众|民警|干警|律师|学生|学员|对象|居民|调解员|监督员|考生)/.exec(
    text.slice(end),
  );
  const unit = isCount && noun ? lexicon.at('人', 0) : null;
  return unit && { ...unit, end };
}

const isWholeQuantity = (text: string, start: number, end: number): boolean => start === 0 && end === text.length;

/** Verbs before which a numeral in words counts: 举办两期培训班. */
const DOING =
  /(?:开展|举办|组织|召开|完成|进行|印发|新增|开设|发布|制作|编印|编发|出版|建立|设立|配备|聘请|培训|举行|安排|不少于|以上|每年|每半年|每季度?|每月|半年|一年|年度)$/;
const EVENTS = /^(?:次|场|期|件|份|名|个|家|本|册|篇|人|批)$/;

/** Whether a number is meant as a quantity. Digits inside a name are not, and numerals in words only where nothing else fits. */
function isPromise(
  text: string,
  number: PrintedNumber,
  mention: Mention,
  bounds: readonly Bound[],
  floor: number,
): boolean {
  const { unit, start, end } = mention;
  // 未发生1起 promises none, and not one.
  if (/(?:未|不|无|没有)(?:再|得)?(?:发生|出现|发现|产生)$/.test(text.slice(floor, start))) return false;
  if (number.isPercent) return true;
  if (number.isChinese) {
    if (!unit) return false;
    if (isWholeQuantity(text, start, end) || bounds.length > 0) return true;
    const word = text.slice(number.start, number.end);
    const before = text.slice(floor, start);
    if (isBoundary(text, end) && (word.length > 1 || before === '' || DOING.test(before) || EVENTS.test(unit.unit)))
      return true;
    // 两场考试 counts; 一次 is as often “once”, and 二次犯罪 a word.
    if (/^(?:次|场|期)$/.test(unit.unit) && (word === '两' || word.length > 1)) return true;
    return EVENTS.test(unit.unit) ? DOING.test(before) : word.length > 1 && unit.unit !== '类';
  }
  if (unit) return true;
  // A bare number: alone in its clause or at its end, or bounded by a comparator.
  const isBoundedBehind = /^[≤<][^\d]/.test(text.slice(end));
  return bounds.length > 0 || isBoundary(text, end) || mention.valueTo !== null || isBoundedBehind;
}
