/** Printed units → base units. Registered spellings come from `units.csv`; the scales 万 and 亿 multiply any of them. */
import type { Reference } from '../../model/reference.ts';
import { type Decimal, shift, times, whole } from './decimal.ts';
import { scalePower } from './numbers.ts';
import { COUNTING, PER, SHY, SPELLINGS } from './unit-words.ts';

export interface UnitReading {
  /** Base unit; money is 万元. */
  readonly unit: string;
  /** Whether `units.csv` holds it. */
  readonly isRegistered: boolean;
  /** How many base units one printed unit makes: a whole number times a power of ten. */
  readonly factor: Decimal;
}

export interface UnitAt extends UnitReading {
  readonly end: number;
}

export interface UnitLexicon {
  /** The longest unit that begins at `start` of a key. */
  readonly at: (text: string, start: number) => UnitAt | null;
  /** A whole cell, `万人次`, `个（套）`; undefined where it states none, null where it is not understood. */
  readonly read: (key: string) => UnitReading | null | undefined;
}

const NO_UNIT = /^(?:|[-/\\*.]+|无|无单位|其他|其它|文字描述|定性|描述|空)$/;
/** Every year is how often a yearly form counts. */
const YEARLY = /\/(?:年度|年|每年)$/;
const MONEY = '万元';
/** 元/台, 元每台, 元/台·月. */
const PER_SIGNS = ['/', '每', '·'];
/** A price per thing and time: 元/台/月 is 元/台·月. */
const PRICE = /^(元\/[^/·]+)\/(年|半年|季度|季|月|个月|周|天|日|次)$/;
/** 件/套, 场/次: two words for one thing, not a rate of the one per the other. */
const ALTERNATIVE =
  /^([十百千万亿]*(?:件|个|场|次|份|册|本|台|项|期|批|人|辆|部|幅))\/(?:套|个|场|次|份|册|本|台|项|期|批|篇|张|条|辆|副)$/;

const list = (words: string): string[] => words.split(' ');
const longestFirst = (words: Iterable<string>): string[] => [...new Set(words)].sort((a, b) => b.length - a.length);

export function unitLexicon(reference: Pick<Reference, 'units'>): UnitLexicon {
  const counting = longestFirst([...reference.units.keys(), ...Object.keys(SPELLINGS), ...list(COUNTING)]);
  const shy = longestFirst(list(SHY));
  const per = longestFirst(list(PER));

  const read = (key: string): UnitReading | null | undefined => {
    if (NO_UNIT.test(key)) return undefined;
    const plain = key.replace(/^(?:单位[::]?)/, '').replace(/^[([](.*)[)\]]$/, '$1');
    const found = resolve(plain, reference);
    if (isKnown(plain)) return found;
    // 个（套）, 件(份): the first of the two is meant as much as the other.
    const [, first = ''] = /^(.{1,4}?)[([/、](?:.{1,4}?)[)\]]?$/.exec(plain) ?? [];
    return first && isKnown(first) ? { ...resolve(first, reference) } : null;
  };

  const isKnown = (text: string): boolean => {
    const end = unitEnd(text, 0);
    return end === text.length && end > 0;
  };

  const unitEnd = (text: string, start: number): number => {
    const rest = text.slice(start);
    const scale = /^[十百千万亿]*/.exec(rest)?.[0] ?? '';
    for (const skip of scale ? [0, scale.length] : [0]) {
      const word = counting.find((one) => rest.startsWith(one, skip)) ?? shy.find((one) => rest.startsWith(one, skip));
      if (word === undefined) continue;
      let end = start + skip + word.length;
      for (;;) {
        const ratio = per.find((one) => PER_SIGNS.some((sign) => text.startsWith(`${sign}${one}`, end)));
        // 5次/年 counts per year; 3/5 does not get here, and 元/ alone is no ratio.
        if (ratio === undefined || word === '%') return end;
        end += ratio.length + 1;
      }
    }
    return start;
  };

  const at = (text: string, start: number): UnitAt | null => {
    const end = unitEnd(text, start);
    if (end === start) return null;
    const word = text.slice(start, end);
    if (shy.includes(word) && !isBoundary(text, end)) return null;
    return { ...resolve(word, reference), end };
  };

  return { at, read };
}

/** Nothing that could make a word of the unit follows: a stop, a bracket, a bound, or the end. */
export const isBoundary = (text: string, end: number): boolean =>
  /^(?:$|[,;:。、.()[\]!|/~"”]|-|(?:及|含|或)?以[上下内]|之?内|之?前|左右|起|余|多(?!个|项|种)|和|与|并|且|至)/.test(
    text.slice(end),
  );

function resolve(printed: string, { units }: Pick<Reference, 'units'>): UnitReading {
  const registered = units.get(printed);
  if (registered) return { unit: registered.base, isRegistered: true, factor: whole(BigInt(registered.factor)) };
  const text = printed.replace(/每(?=[^/]+$)/, '/').replace(PRICE, '$1·$2');
  const yearly = text.replace(YEARLY, '');
  if (yearly !== text && !yearly.includes('元/')) return resolve(yearly, { units });
  if (text === '元') return { unit: MONEY, isRegistered: units.has(MONEY), factor: shift(whole(1n), -4) };
  const [, first] = ALTERNATIVE.exec(text) ?? [];
  if (first !== undefined && !SPELLINGS[text]) return resolve(first, { units });
  const alias = SPELLINGS[text];
  if (alias !== undefined) return { unit: alias, isRegistered: units.has(alias), factor: whole(1n) };
  if (text === '‰') return { unit: '%', isRegistered: units.has('%'), factor: shift(whole(1n), -1) };
  const [scale = ''] = /^[十百千万亿]+/.exec(text) ?? [];
  const power = scalePower(scale) ?? 0;
  if (scale && scale.length < text.length) {
    const base = resolve(text.slice(scale.length), { units });
    return { ...base, factor: times(base.factor, shift(whole(1n), power)) };
  }
  return { unit: text, isRegistered: units.has(text), factor: whole(1n) };
}
