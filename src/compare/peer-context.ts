/**
 * What is a normal number for a measure, and where does each bureau stand among the others?
 *
 * A bureau counts once, with one number of its newest document that promises the measure. Only exact matches in the
 * measure's unit count; a close match, a range or an approximate number is never ranked, nor a ceiling among floors. A
 * document that states several numbers stands with its whole department's; without one it has no single number and is
 * not ranked. Fewer than three bureaus have no rank and no median; money never has.
 */
import { greatest, median, quantile, rollup } from 'd3';
import type { Dataset } from '../model/dataset.ts';
import type { Bureau } from '../model/tables/bureaus.ts';
import type { Document } from '../model/tables/document.ts';
import type { Measure } from '../model/tables/measures.ts';
import type { LEVELS } from '../model/tables/places.ts';
import type { Comparator } from '../model/tables/targets.ts';
import type { Unit } from '../model/tables/units.ts';
import { measurePromises, ofNewestYear } from './measure-promises.ts';
import type { MeasureTargets } from './measure-targets.ts';
import type { PrintedPromise } from './promise.ts';

export type Level = (typeof LEVELS)[number];

/** Fewer bureaus than this have no rank and no median. */
export const MIN_PEERS = 3;
/** Fewer bureaus than this have no quartiles. */
const MIN_QUARTILES = 5;

/** Why promises have no one number: the matches are close, the number is a range, or there are several. */
export type NoNumber = 'close' | 'range' | 'several';

/**
 * Why a document has no place among the others: besides, its number is approximate, or limits the other side than most
 * do (a ceiling among floors), or a newer document of its bureau stands there.
 */
export type NotRanked = NoNumber | 'approximate' | 'other-way' | 'older';

/** What weakens a comparison of numbers that are alike in measure and unit. */
export type Weakness = 'count' | 'levels' | 'years' | 'comparators';

/** A bureau's one number. */
export interface Standing {
  readonly bureau: Bureau;
  readonly document: Document;
  /** The promise that stands for the bureau. */
  readonly promise: PrintedPromise;
  readonly value: number;
  /** 1 is the greatest number, equal numbers share a rank; null where there are too few bureaus. */
  readonly rank: number | null;
  /** How many bureaus have this number, this one included. */
  readonly equal: number;
}

export interface PeerStatistics {
  readonly median: number;
  /** First and third quartile; null where there are fewer than five bureaus. */
  readonly quartiles: readonly [number, number] | null;
  /** The number that most bureaus share; null where no number is shared, or two are shared equally often. */
  readonly modal: { readonly value: number; readonly count: number } | null;
}

export interface PeerContext {
  readonly measure: Measure;
  readonly unit: Unit | null;
  /** Bureaus with one number, the greatest first. */
  readonly standings: readonly Standing[];
  /** By document key; several documents of a bureau and year stand together. */
  readonly byDocument: ReadonlyMap<string, Standing>;
  /** Documents that promise the measure in its unit without a place among the others, and why. */
  readonly notRanked: ReadonlyMap<string, NotRanked>;
  /** Null where `absence` says why. */
  readonly statistics: PeerStatistics | null;
  readonly absence: 'few' | 'money' | null;
  readonly weaknesses: readonly Weakness[];
  /** Bureaus that promise the measure in its unit, ranked or not. */
  readonly bureauCount: number;
  /** Of the bureaus with one number. */
  readonly years: readonly number[];
  readonly levels: readonly Level[];
  readonly comparators: readonly Comparator[];
}

const answered = new WeakMap<MeasureTargets, PeerContext>();

/** Asked by every page that shows one of the documents, answered once. */
export function peerContext(dataset: Dataset, comparison: MeasureTargets): PeerContext {
  const answer = answered.get(comparison) ?? contextOf(dataset, comparison);
  answered.set(comparison, answer);
  return answer;
}

export const levelOf = ({ reference }: Dataset, { adcode }: Bureau): Level | null =>
  reference.places.get(adcode)?.level ?? null;

/** The promise that stands for all promises given, of one document (or one bureau and year), or why none does. */
export function representative(promises: readonly PrintedPromise[]): PrintedPromise | NoNumber {
  const exact = promises.filter(({ match }) => match === 'exact');
  if (exact.length === 0) return 'close';
  const ofDepartment = exact.filter(({ scopes }) => scopes.includes('department'));
  const [single, ...others] =
    distinctNumbers(exact).length > 1 ? distinctNumbers(ofDepartment) : distinctNumbers(exact);
  if (!single || others.length > 0) return 'several';
  return single.quantity.valueTo === null ? single : 'range';
}

/** One promise for each number or range, the whole department's first. */
function distinctNumbers(promises: readonly PrintedPromise[]): PrintedPromise[] {
  const departmentFirst = promises.toSorted(
    (a, b) => Number(b.scopes.includes('department')) - Number(a.scopes.includes('department')),
  );
  const numbers = Map.groupBy(departmentFirst, ({ quantity }) => `${quantity.value}|${quantity.valueTo}`);
  return [...numbers.values()].flatMap(([first]) => first ?? []);
}

function contextOf(dataset: Dataset, comparison: MeasureTargets): PeerContext {
  const { measure, unit } = comparison;
  const { byBureau } = measurePromises(comparison);
  const notRanked = new Map<string, NotRanked>();
  const chosen: PrintedPromise[] = [];
  for (const promises of byBureau.values()) {
    const newest = ofNewestYear(promises);
    for (const document of documentsOf(promises)) notRanked.set(document, 'older');
    const found = rankable(newest, measure);
    for (const document of documentsOf(newest)) {
      if (typeof found === 'string') notRanked.set(document, found);
      else notRanked.delete(document);
    }
    if (typeof found !== 'string') chosen.push(found);
  }
  const absence = unit?.kind === 'money' ? 'money' : chosen.length < MIN_PEERS ? 'few' : null;
  const standings = standingsOf(chosen, absence === null);
  const levels = distinct(chosen.flatMap(({ bureau }) => levelOf(dataset, bureau) ?? []));
  const years = distinct(chosen.map(({ document }) => document.year)).toSorted((a, b) => a - b);
  const comparators = distinct(chosen.map(({ quantity }) => quantity.comparator));
  const weak: [Weakness, boolean][] = [
    ['count', unit?.kind === 'count'],
    ['levels', levels.length > 1],
    ['years', years.length > 1],
    ['comparators', comparators.length > 1],
  ];
  return {
    measure,
    unit,
    standings,
    byDocument: new Map(
      standings.flatMap((standing) =>
        documentsOf(ofNewestYear(byBureau.get(standing.bureau.bureau) ?? [])).map((key) => [key, standing]),
      ),
    ),
    notRanked,
    statistics: absence === null ? statisticsOf(standings.map(({ value }) => value)) : null,
    absence,
    weaknesses: weak.filter(([, isSo]) => isSo).map(([weakness]) => weakness),
    bureauCount: byBureau.size,
    years,
    levels,
    comparators,
  };
}

const FLOORS: readonly Comparator[] = ['ge', 'gt'];
const CEILINGS: readonly Comparator[] = ['le', 'lt'];

/** “About 600” and “at most 600” are no 600 to rank among floors. Where less is better, floors are the odd ones. */
function rankable(promises: readonly PrintedPromise[], { direction }: Measure): PrintedPromise | NotRanked {
  const found = representative(promises);
  if (typeof found === 'string') return found;
  const { comparator } = found.quantity;
  if (comparator === 'approx') return 'approximate';
  return (direction === 'lower' ? FLOORS : CEILINGS).includes(comparator) ? 'other-way' : found;
}

const documentsOf = (promises: readonly PrintedPromise[]): string[] =>
  distinct(promises.map(({ document }) => document.document));

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

function standingsOf(chosen: readonly PrintedPromise[], isRanked: boolean): Standing[] {
  const sorted = chosen.toSorted((a, b) => b.quantity.value - a.quantity.value);
  const counts = countsOf(sorted.map(({ quantity }) => quantity.value));
  const firsts = new Map<number, number>();
  sorted.forEach(({ quantity }, i) => {
    if (!firsts.has(quantity.value)) firsts.set(quantity.value, i + 1);
  });
  return sorted.map((promise) => {
    const { value } = promise.quantity;
    const rank = isRanked ? (firsts.get(value) ?? null) : null;
    return { bureau: promise.bureau, document: promise.document, promise, value, rank, equal: counts.get(value) ?? 1 };
  });
}

const countsOf = (values: readonly number[]): Map<number, number> =>
  rollup(
    values,
    (same) => same.length,
    (value) => value,
  );

function statisticsOf(values: readonly number[]): PeerStatistics {
  const most = greatest(countsOf(values), ([, count]) => count);
  const isAlone =
    most !== undefined && [...countsOf(values).values()].filter((count) => count === most[1]).length === 1;
  const quartile = (p: number) => quantile(values, p) ?? Number.NaN;
  return {
    median: median(values) ?? Number.NaN,
    quartiles: values.length < MIN_QUARTILES ? null : [quartile(0.25), quartile(0.75)],
    modal: most && isAlone && most[1] > 1 ? { value: most[0], count: most[1] } : null,
  };
}
