/**
 * What a bureau promises in a year. Each number starts from what is usual for its size and drifts from year to year; in one
 * document it is the same wherever it is printed, with the same name and the same sense.
 */

import { FEN_PER_WAN, type Fen } from '../model/money.ts';
import type { Reference } from '../model/reference.ts';
import type { Comparator, Target } from '../model/tables/targets.ts';
import type { InventedBureau } from './bureaus.ts';
import { Random } from './random.ts';
import type { Countable, Entry } from './vocabulary/vocabulary.ts';
import { type Amount, printed } from './wording.ts';

/** The first fiscal year of a corpus. */
export const FIRST_YEAR = 2021;

/** A number as it will stand in the targets. */
export interface PromisedNumber extends Amount {
  readonly label: string | null;
  readonly implied: Target['implied_comparator'];
  readonly measure: string | null;
  readonly match: Target['match'];
  readonly note: string | null;
}

/** An indicator as it will stand in a table. */
export interface Promised {
  readonly category: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly value: string;
  readonly numbers: readonly PromisedNumber[];
}

const RATES = {
  satisfaction: [
    [95, 0.46],
    [90, 0.28],
    [98, 0.1],
    [92, 0.06],
    [96, 0.05],
    [85, 0.05],
  ],
  higher: [
    [100, 0.4],
    [95, 0.2],
    [98, 0.14],
    [90, 0.12],
    [99, 0.05],
    [97, 0.04],
    [97.5, 0.02],
    [85, 0.03],
  ],
  lower: [
    [0, 0.35],
    [1, 0.2],
    [2, 0.15],
    [3, 0.15],
    [5, 0.15],
  ],
  small: [
    [1, 0.4],
    [2, 0.3],
    [3, 0.2],
    [5, 0.1],
  ],
} as const;

/** The promises of one document. */
export class Promises {
  readonly #seed: number;
  readonly #bureau: InventedBureau;
  readonly #year: number;
  readonly #reference: Reference;
  readonly #random: Random;
  readonly #made = new Map<Entry, Promised>();
  readonly #senses = new Map<string, Amount>();

  constructor(seed: number, bureau: InventedBureau, year: number, reference: Reference) {
    this.#seed = seed;
    this.#bureau = bureau;
    this.#year = year;
    this.#reference = reference;
    this.#random = new Random(seed, 'promises', bureau.row.bureau, year);
  }

  of(entry: Entry): Promised {
    const made = this.#made.get(entry) ?? this.#make(entry);
    this.#made.set(entry, made);
    return made;
  }

  /** The amount of money that a program may cost: its budget. */
  cost(budget: Fen): Promised {
    const random = this.#random;
    const name = random.pick(['项目预算控制数', '项目成本控制数', '预算控制数', '项目预算安排']);
    const comparator = random.weigh<Comparator>([
      ['le', 0.55],
      ['none', 0.35],
      ['eq', 0.06],
      ['lt', 0.04],
    ]);
    const amount = { comparator, value: budget / FEN_PER_WAN, valueTo: null, unit: '万元' };
    const match = { measure: 'cost-ceiling', match: 'exact', label: null, implied: null, note: null } as const;
    const numbers = [{ ...amount, ...match }];
    const nameEn = 'Cost ceiling';
    return { category: 'cost', name, nameEn, value: this.#print(amount), numbers };
  }

  /** What is promised of a number in this year; every mention in the document says the same. */
  #amountOf(countable: Countable): Amount {
    const made = this.#senses.get(countable.id) ?? this.#amount(countable);
    this.#senses.set(countable.id, made);
    return made;
  }

  #make(entry: Entry): Promised {
    const random = this.#random;
    const { category } = entry;
    // The first spelling is the usual one of this bureau, whatever the year.
    const own = new Random(this.#seed, 'wording', this.#bureau.row.bureau, entry.wordings[0]?.name ?? '');
    const wording = own.pick(entry.wordings);
    const { name, nameEn } = wording;
    if (entry.parts.length === 0) {
      const value = random.pick(entry.values).replaceAll('Y', String(this.#year));
      return { category, name, nameEn, value, numbers: [] };
    }
    const cells = entry.parts.map(({ label, countable }) => {
      const amount = this.#amountOf(countable);
      const match: Target['match'] = countable.measure ? (wording.close ? 'close' : 'exact') : null;
      const measure = countable.measure?.measure ?? null;
      const number = { ...amount, label, implied: null, measure, match, note: wording.close };
      return { number, text: (label ?? '') + this.#print(amount) };
    });
    const value = cells.map(({ text }) => text).join(random.pick(['、', '，', '；']));
    return { category, name, nameEn, value, numbers: cells.map(({ number }) => number) };
  }

  #print(amount: Amount): string {
    const { phrasing } = this.#bureau.habits;
    // Habits have exceptions.
    const other = this.#random.chance(0.12) ? this.#random.pick(['signs', 'words'] as const) : phrasing;
    return printed(amount, other, this.#reference.units, this.#random);
  }

  #amount(countable: Countable): Amount {
    const { id, unit, direction, range, measure } = countable;
    const drift = new Random(this.#seed, 'drift', this.#bureau.row.bureau, id);
    const value = range ? this.#count(range, unit, drift) : this.#rate(countable, drift);
    // The sense of a number outlives the year, as forms are copied from one year to the next.
    const sense = new Random(this.#seed, 'sense', this.#bureau.row.bureau, id);
    const isBare = this.#bureau.habits.phrasing === 'bare';
    const isLimit = unit === '%' && (value === 0 || value === 100);
    if (isLimit) return { comparator: isBare || sense.chance(0.6) ? 'none' : 'eq', value, valueTo: null, unit };
    const isRange = sense.chance(measure ? 0.01 : 0.05) && value >= 10 && direction !== 'lower';
    if (isRange) return { comparator: 'none', value, valueTo: rangeEnd(value, unit), unit };
    const comparator = senseOf(sense, direction, { isBare, isLarge: value >= 100 });
    return { comparator, value, valueTo: null, unit };
  }

  /** More each year, most years, and a round number. What has an end, as scores and days do, does not grow with the place. */
  #count([low, high]: readonly [number, number], unit: string, drift: Random): number {
    const isFixed = unit === '分' || unit === '天';
    const share = isFixed ? drift.next() : drift.next() * drift.next();
    let value = (low + (high - low) * share) * (isFixed ? 1 : Math.min(this.#bureau.habits.weight, 2));
    for (let year = FIRST_YEAR; year < this.#year; year++) {
      const [isMoved, by] = [drift.chance(0.5), drift.next()];
      if (isMoved && !isFixed) value *= 0.94 + by * 0.2;
    }
    return Math.max(1, round(value));
  }

  #rate({ measure, direction, id }: Countable, drift: Random): number {
    const isSmall = id === 'cost-saving-rate' || id === '办公经费压减率' || id === '预算偏差率';
    const isOpinion = measure?.topic === 'satisfaction' || id.endsWith('满意度');
    const choices = isSmall
      ? RATES.small
      : direction === 'lower'
        ? RATES.lower
        : isOpinion
          ? RATES.satisfaction
          : RATES.higher;
    let value = drift.weigh<number>(choices);
    for (let year = FIRST_YEAR; year < this.#year; year++) {
      const isMoved = drift.chance(0.12);
      const next = drift.weigh<number>(choices);
      if (isMoved) value = next;
    }
    return value;
  }
}

function senseOf(
  random: Random,
  direction: Countable['direction'],
  { isBare, isLarge }: { isBare: boolean; isLarge: boolean },
) {
  const bound = direction === 'lower' ? 'le' : 'ge';
  const strict = direction === 'lower' ? 'lt' : 'gt';
  const isOpen = direction === 'neutral';
  return random.weigh<Comparator>([
    [bound, isBare ? 0.12 : isOpen ? 0.4 : 0.74],
    [strict, isOpen || isBare ? 0 : 0.02],
    ['eq', isBare ? 0.02 : 0.08],
    ['approx', isLarge ? 0.07 : 0],
    ['none', isBare ? 0.84 : isOpen ? 0.4 : 0.12],
  ]);
}

/** As forms round: to fives from twenty on, to tens from a hundred on, and so forth. */
function round(value: number): number {
  const step = value < 20 ? 1 : value < 100 ? 5 : value < 1000 ? 10 : value < 10_000 ? 100 : 1000;
  return Math.round(value / step) * step;
}

const rangeEnd = (value: number, unit: string): number =>
  unit === '%' ? Math.min(100, value + 5) : value + Math.max(2, round(value * 0.2));
