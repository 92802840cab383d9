/** A number that is promised → the words of the cell, as forms print them, and back to one sense: its row in the targets. */

import type { Comparator } from '../model/tables/targets.ts';
import type { Unit } from '../model/tables/units.ts';
import type { Phrasing } from './bureaus.ts';
import type { Random } from './random.ts';

export interface Amount {
  readonly comparator: Comparator;
  readonly value: number;
  readonly valueTo: number | null;
  readonly unit: string;
}

type Frame = readonly [before: string, after: string];

/** What stands before the number, and behind its unit. */
const SIGNS: Record<Comparator, readonly Frame[]> = {
  ge: [
    ['≥', ''],
    ['≥', ''],
    ['≧', ''],
    ['>=', ''],
  ],
  gt: [
    ['>', ''],
    ['＞', ''],
  ],
  le: [
    ['≤', ''],
    ['≤', ''],
    ['≦', ''],
  ],
  lt: [
    ['<', ''],
    ['＜', ''],
  ],
  eq: [
    ['=', ''],
    ['＝', ''],
  ],
  approx: [
    ['约', ''],
    ['', '左右'],
  ],
  none: [['', '']],
};

const WORDS: Record<Comparator, readonly Frame[]> = {
  ge: [
    ['', '以上'],
    ['不低于', ''],
    ['不少于', ''],
    ['至少', ''],
    ['大于或等于', ''],
  ],
  gt: [
    ['大于', ''],
    ['超过', ''],
    ['高于', ''],
  ],
  le: [
    ['不超过', ''],
    ['小于或等于', ''],
    ['', '以内'],
    ['不高于', ''],
  ],
  lt: [
    ['小于', ''],
    ['低于', ''],
  ],
  eq: [
    ['=', ''],
    ['等于', ''],
  ],
  approx: [
    ['约', ''],
    ['', '左右'],
    ['', '（预估）'],
  ],
  none: [
    ['', ''],
    ['达到', ''],
  ],
};

/** `≥95%`, `3万件以上`, `80%-90%`, `约2000人`. */
export function printed(amount: Amount, phrasing: Phrasing, units: ReadonlyMap<string, Unit>, random: Random): string {
  const { comparator, value, valueTo, unit } = amount;
  if (valueTo !== null) return rangeText(value, valueTo, unit, random);
  const [before, after] = random.pick((phrasing === 'words' ? WORDS : SIGNS)[comparator]);
  return before + numberText(value, unit, units, random) + after;
}

function rangeText(from: number, to: number, unit: string, random: Random): string {
  const joiner = random.pick(['-', '—', '~', '至']);
  return unit === '%' ? `${from}%${joiner}${to}%` : `${from}${joiner}${to}${unit}`;
}

/** A large round number may be printed in ten thousands, and a base unit in another of its spellings. */
function numberText(value: number, unit: string, units: ReadonlyMap<string, Unit>, random: Random): string {
  const large = units.get(`万${unit}`);
  if (large?.base === unit && value >= 10_000 && value % 1000 === 0 && random.chance(0.5)) {
    return `${value / large.factor}万${unit}`;
  }
  if (unit === '%' && random.chance(0.04)) return `${value.toFixed(2)}%`;
  if (!random.chance(0.08)) return `${value}${unit}`;
  const others = [...units.values()].filter((one) => one.base === unit && one.factor === 1);
  return `${value}${others.length > 0 ? random.pick(others).unit : unit}`;
}
