/**
 * An indicator's cells → its targets, or the reason why there are none; and every doubt on the way.
 * Nothing is guessed silently: what is not read is named, what is unsure is read and named.
 */
import type { Quantity } from '../../model/quantity.ts';
import type { Comparator } from '../../model/tables/targets.ts';
import { type Decimal, formatDecimal, shift, times, toNumber, whole } from './decimal.ts';
import { type Doubt, doubt } from './doubts.ts';
import { isPerWeekOrDay, yearlyCount } from './frequency.ts';
import { type Hints, hintsOf } from './hints.ts';
import { labelsOf } from './labels.ts';
import { type Mention, type Scan, scan } from './mentions.ts';
import { type NoTarget, reasonForNone, serialDate } from './no-target.ts';
import { priceUnit } from './prices.ts';
import { type Key, keyOf, printedForm, printedSlice } from './text.ts';
import type { UnitLexicon, UnitReading } from './units.ts';

/** The cells of one indicator, raw. Forms without a column leave it out. */
export interface IndicatorCells {
  readonly value: string;
  readonly name?: string;
  readonly unit?: string;
  readonly comparator?: string;
  /** The indicator stands under 时效 or a heading of dates: a bare 44926 is a date there. */
  readonly isTimeliness?: boolean;
}

export interface ReadTarget extends Quantity {
  /** Names the number where the cell holds several. */
  readonly label: string | null;
}

export interface CellReading {
  readonly targets: readonly ReadTarget[];
  /** Why there is no target; null where there is one. */
  readonly reason: NoTarget | null;
  readonly doubts: readonly Doubt[];
}

/** Paragraphs end up in value cells when columns shift; their numbers are a goal’s. */
const LONGEST = 1500;

export function readQuantities(cells: IndicatorCells, lexicon: UnitLexicon): CellReading {
  const key = keyOf(printedForm(cells.value));
  const hints = hintsOf(cells, lexicon);
  const none = (reason: NoTarget, doubts: readonly Doubt[] = []): CellReading => ({
    targets: [],
    reason,
    doubts: [...hints.doubts, ...doubts],
  });
  if (key.text.length > LONGEST) return none('qualitative', [doubt('cell-too-long', key.printed.slice(0, 20))]);
  const serial = serialDate(key.text, cells, hints);
  if (serial) return none('time', [doubt('date-serial', `${key.printed} = ${serial}`)]);
  const reason = reasonForNone(key.text, hints);
  if (reason) return none(reason, numberInName(cells, lexicon));
  const found = scanCell(key.text, hints, lexicon);
  const spoiled = found.spoiled.map(({ start, end }) =>
    doubt('letters-in-number', printedSlice(key, start - 1, end + 2)),
  );
  const { mentions, strays } = withoutStrays(key, found.mentions, hints);
  const read = mentions.map((mention) => targetOf(key, mention, hints, cells, lexicon));
  const labels = labelsOf(key, mentions);
  const targets = read.flatMap(({ quantity }, index) =>
    quantity ? [{ label: labels[index] ?? null, ...quantity }] : [],
  );
  const left = [...found.left, ...strays].map(({ start, end }) => doubt('number-left', printedSlice(key, start, end)));
  const doubts = [
    ...read.flatMap((one) => one.doubts),
    ...left,
    ...spoiled,
    ...(key.hasSplitNumber ? [doubt('split-number', key.printed)] : []),
  ];
  if (targets.length > 0) return { targets, reason: null, doubts: [...hints.doubts, ...doubts] };
  return none(spoiled.length > 0 ? 'unreadable' : maskedReason(found), [...doubts, ...numberInName(cells, lexicon)]);
}

const MONEY = '万元';
const BARE = /^-?\d+(?:\.\d+)?$/;

/** A bare number with a unit column is a number whatever it looks like: `2023` 件, `2020.5` 万元. */
function scanCell(text: string, hints: Hints, lexicon: UnitLexicon): Scan {
  return hints.unit && BARE.test(text) ? scan(`${text};`, lexicon, true) : scan(text, lexicon);
}

/** `1、98%`: a bare number beside others that have units and names counts nothing. */
function withoutStrays(key: Key, mentions: readonly Mention[], hints: Hints): Record<'mentions' | 'strays', Mention[]> {
  const labels = labelsOf(key, mentions);
  const isStray = ({ unit, comparator, valueTo }: Mention, index: number): boolean =>
    !unit && !hints.unit && comparator === 'none' && valueTo === null && labels[index] === null;
  const haveUnits = mentions.some(({ unit }) => unit !== null);
  return {
    mentions: mentions.filter((mention, index) => !(haveUnits && isStray(mention, index))),
    strays: mentions.filter((mention, index) => haveUnits && isStray(mention, index)),
  };
}

function maskedReason({ masked }: Scan): NoTarget {
  const kinds = masked.map(({ kind }) => kind);
  const first = (['formula', 'time', 'ratio', 'grade', 'rank'] as const).find((kind) => kinds.includes(kind));
  return first ?? 'qualitative';
}

function targetOf(
  key: Key,
  mention: Mention,
  hints: Hints,
  cells: IndicatorCells,
  lexicon: UnitLexicon,
): { quantity: Quantity | null; doubts: Doubt[] } {
  const doubts: Doubt[] = [];
  const printed = printedSlice(key, mention.start, mention.end);
  const say = (code: Parameters<typeof doubt>[0]): number => doubts.push(doubt(code, printed));
  const own = pricedUnit(key.text, mention, lexicon);
  const bare = own ?? hints.unit;
  const guess = bare ? null : moneyByName(printed, cells, lexicon);
  const unit: UnitReading | null = bare ?? guess;
  const isRate = unit?.unit === '%';
  const isScaledTwice = !own && unit !== null && isScaled(printed) && isScaledUnit(unit);
  if (isScaledTwice) say('unit-conflict');
  const scale = (value: Decimal): Decimal => {
    if (isScaledTwice) return unit.unit === MONEY ? shift(value, -4) : value;
    // What the mention read with a unit is in its base already; a price alone has to go back to yuan.
    if (own) return own === mention.unit ? value : times(value, own.factor);
    return unit ? times(value, unit.factor) : value;
  };
  const yearly = yearlyCount(key.text, mention, unit?.unit ?? null);
  const factor = whole(yearly?.times ?? 1n);
  const value = times(scale(mention.value), factor);
  const valueTo = mention.valueTo && times(scale(mention.valueTo), factor);
  if (yearly) say('frequency-converted');
  if (mention.isUnsureComparator) say('two-comparators');
  if (mention.isInferredUnit || guess || own !== mention.unit) say('unit-inferred');
  if (isPerWeekOrDay(key.text, mention)) say('frequency-kept');
  if (key.text[mention.start - 1] === '?') say('lost-sign');
  if (mention.isWordy) say('numeral-in-sentence');
  if (unit && !unit.isRegistered && !yearly) say('unknown-unit');
  if (own && hints.unit && own.unit !== hints.unit.unit) say('unit-conflict');
  if (mention.comparator !== 'none' && hints.comparator !== 'none' && mention.comparator !== hints.comparator)
    say('comparator-conflict');
  const comparator: Comparator = mention.comparator === 'none' ? hints.comparator : mention.comparator;
  const from = toNumber(value);
  const to = valueTo && toNumber(valueTo);
  if (from === null || (valueTo && to === null)) {
    say('number-too-long');
    return { quantity: null, doubts };
  }
  if (to !== null && to <= from) say('range-order');
  if (isRate && to === null && isMisreadSign(formatDecimal(value))) say('misread-sign');
  // A sheet keeps 95 % as 0.95; but ≤0.5 % is a usual ceiling.
  const isFloor = comparator !== 'le' && comparator !== 'lt';
  if (!own && isFloor && from > 0 && !mention.valueTo && (unit ? isRate && from <= 1 : from < 1)) say('maybe-fraction');
  if (!unit && isSerialSized(key.text)) say('maybe-date-serial');
  return { quantity: { comparator, value: from, valueTo: to, unit: yearly?.unit ?? unit?.unit ?? null }, doubts };
}

/** 每件500元 is a price: the mention has read 0.05 万元, which its factor takes back to yuan. */
function pricedUnit(text: string, { unit, start, numberStart }: Mention, lexicon: UnitLexicon): UnitReading | null {
  const price =
    unit?.unit === MONEY ? (priceUnit(text.slice(0, start)) ?? priceUnit(text.slice(0, numberStart))) : null;
  const read = price === null ? null : lexicon.read(price);
  return read ? { ...read, factor: shift(whole(1n), 4) } : unit;
}

const COSTS = /成本|经费|预算|资金|金额|费用|费$|支出|补助|补贴|控制数|收入|投入/;

/** ≤100万 under a name of costs is money; elsewhere it may be anything. */
function moneyByName(printed: string, { name = '' }: IndicatorCells, lexicon: UnitLexicon): UnitReading | null {
  return COSTS.test(name) && /[万亿](?:以[内下]|左右)?$/.test(printed) ? (lexicon.at('元', 0) ?? null) : null;
}

/** 25万 in a column of 万元 is 25万元: the scale is printed twice. */
const isScaled = (printed: string): boolean => /[万亿](?:以[上下内]|左右|余|多)?$/.test(printed);
const isScaledUnit = ({ unit, factor }: UnitReading): boolean =>
  unit === MONEY ? formatDecimal(factor) === '1' : factor.digits > 1n;

/** 292 % is ≥92 % under a bad eye: a rate above 100 whose first figure is 2 and whose rest is a rate. */
const isMisreadSign = (text: string): boolean => /^2(?:\d\d|100|\d\d\.\d+)$/.test(text);

const isSerialSized = (text: string): boolean => /^4[3-9]\d{3}$/.test(text);

function numberInName({ name = '' }: IndicatorCells, lexicon: UnitLexicon): Doubt[] {
  const key = keyOf(printedForm(name));
  return scan(key.text, lexicon)
    .mentions.filter(({ comparator, unit }) => comparator !== 'none' || unit?.unit === '%')
    .map(({ start, end }) => doubt('number-in-name', printedSlice(key, start, end)));
}
