/** An invented place → its bureau, and the habits by which all its forms resemble each other. */
import type { Bureau } from '../model/tables/bureaus.ts';
import type { InventedPlace } from './places.ts';
import { Random } from './random.ts';

/** Layouts, named after the province where we met them: what is printed in which kind of table. */
export const FAMILIES = ['hunan', 'anhui', 'special', 'guangdong'] as const;
export type Family = (typeof FAMILIES)[number];

/** How a bureau prints a bound: by a sign, by words, or not at all. */
export type Phrasing = 'signs' | 'words' | 'bare';

/** The smallest step of its amounts, in fen. */
const STEPS = { thousand: 100_000, hundred: 10_000, fen: 1 } as const;

export interface Habits {
  readonly family: Family;
  readonly phrasing: Phrasing;
  /** How many indicators its forms have, of the usual number. */
  readonly size: number;
  /** How much there is to do and to spend, of the usual amount. */
  readonly weight: number;
  readonly step: number;
  /** Whether its forms have a table of cost at level 1, and one of satisfaction. */
  readonly hasCostTable: boolean;
  readonly hasSatisfactionTable: boolean;
  readonly isScored: boolean;
  /** How often it says in words what others say in numbers, of the usual share. */
  readonly wordiness: number;
  readonly hasEnglish: boolean;
}

export interface InventedBureau {
  /** Position in the corpus, from 0. */
  readonly index: number;
  readonly row: Bureau;
  readonly place: InventedPlace;
  readonly habits: Habits;
}

const WEIGHT = { province: 2.6, prefecture: 1.6, district: 0.8, county: 0.7 } as const;

export function bureauOf(seed: number, place: InventedPlace, index: number): InventedBureau {
  return { index, place, row: rowOf(place), habits: habitsOf(seed, place) };
}

/** A name says that it is synthetic: one of these may be quoted alone. */
function rowOf({ place, key, short, above }: InventedPlace): Bureau {
  const isProvince = place.level === 'province';
  const city = place.level === 'district' || place.level === 'county' ? above : null;
  const full = `${city?.place.name_zh ?? ''}${place.name_zh}`;
  const [office, officeEn] = isProvince ? ['司法厅', 'Department of Justice'] : ['司法局', 'Justice Bureau'];
  const where = city ? `, ${city.short.en}` : '';
  return {
    bureau: key,
    adcode: place.adcode,
    name_zh: `${full}${office}（合成）`,
    name_en: `${place.name_en} ${officeEn}${where} (synthetic)`,
    short_zh: city ? `${city.short.zh}${short.zh}` : short.zh,
    short_en: city ? `${short.en}, ${city.short.en}` : short.en,
  };
}

function habitsOf(seed: number, { place, key }: InventedPlace): Habits {
  const province = new Random(seed, 'province', place.adcode.slice(0, 2));
  const random = new Random(seed, 'habits', key);
  const prescribed = familyOf(province);
  const own = familyOf(random);
  const family = random.chance(0.5) ? prescribed : own;
  const level = WEIGHT[place.level];
  return {
    family,
    phrasing: random.weigh([
      ['signs', 0.45],
      ['words', 0.3],
      ['bare', 0.25],
    ]),
    size: (0.75 + 0.25 * level) * random.factor(0.62),
    weight: level * random.factor(0.5),
    step: random.weigh([
      [STEPS.thousand, 0.35],
      [STEPS.hundred, 0.6],
      [STEPS.fen, 0.05],
    ]),
    hasCostTable: random.chance(0.35),
    hasSatisfactionTable: random.chance(0.5),
    isScored: family === 'hunan' && random.chance(0.8),
    hasEnglish: random.chance(0.9),
    wordiness: random.chance(0.12) ? 8 : 0.8,
  };
}

const familyOf = (random: Random): Family =>
  random.weigh([
    ['hunan', 0.4],
    ['anhui', 0.25],
    ['special', 0.2],
    ['guangdong', 0.15],
  ]);
