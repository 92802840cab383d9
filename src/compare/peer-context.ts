/**
 * What is a normal number for a measure, and where does each document stand among the others?
 *
 * A document counts once, with one number. Only exact matches in the measure's unit count; a close match or a range is
 * never ranked. A document that states several numbers stands with its whole department's; without one it has no
 * single number and is not ranked. Fewer than three documents have no rank and no median; money never has.
 */
import { greatest, median, quantile, rollup } from 'd3';
import type { Dataset } from '../model/dataset.ts';
import type { Bureau } from '../model/tables/bureaus.ts';
import type { Document } from '../model/tables/document.ts';
import type { Measure } from '../model/tables/measures.ts';
import type { LEVELS } from '../model/tables/places.ts';
import type { Comparator } from '../model/tables/targets.ts';
import type { Unit } from '../model/tables/units.ts';
import type { MeasureTargets } from './measure-targets.ts';
import type { PrintedPromise } from './promise.ts';

export type Level = (typeof LEVELS)[number];

/** Fewer documents than this have no rank and no median. */
export const MIN_PEERS = 3;
/** Fewer documents than this have no quartiles. */
const MIN_QUARTILES = 5;

/** Why a document has no place among the others: its matches are close, its number is a range, or it states several. */
export type NotRanked = 'close' | 'range' | 'several';

/** What weakens a comparison of numbers that are alike in measure and unit. */
export type Weakness = 'count' | 'levels' | 'years' | 'same-bureau' | 'comparators';

/** A document's one number. */
export interface Standing {
  readonly bureau: Bureau;
  readonly document: Document;
  /** The promise that stands for the document. */
  readonly promise: PrintedPromise;
  readonly value: number;
  /** 1 is the greatest number, equal numbers share a rank; null where there are too few documents. */
  readonly rank: number | null;
  /** How many documents have this number, this one included. */
  readonly equal: number;
}

export interface PeerStatistics {
  readonly median: number;
  /** First and third quartile; null where there are fewer than five documents. */
  readonly quartiles: readonly [number, number] | null;
  /** The number that most documents share; null where no number is shared, or two are shared equally often. */
  readonly modal: { readonly value: number; readonly count: number } | null;
}

export interface PeerContext {
  readonly measure: Measure;
  readonly unit: Unit | null;
  /** Documents with one number, the greatest first. */
  readonly standings: readonly Standing[];
  /** The same by document key. */
  readonly byDocument: ReadonlyMap<string, Standing>;
  /** Documents that promise the measure in its unit without a place among the others, and why. */
  readonly notRanked: ReadonlyMap<string, NotRanked>;
  /** Null where `absence` says why. */
  readonly statistics: PeerStatistics | null;
  readonly absence: 'few' | 'money' | null;
  readonly weaknesses: readonly Weakness[];
  /** Of the documents with one number. */
  readonly bureauCount: number;
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
export function representative(promises: readonly PrintedPromise[]): PrintedPromise | NotRanked {
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

function contextOf(dataset: Dataset, { measure, unit, comparable }: MeasureTargets): PeerContext {
  const notRanked = new Map<string, NotRanked>();
  const chosen: PrintedPromise[] = [];
  for (const [document, promises] of Map.groupBy(comparable, (promise) => promise.document.document)) {
    const found = representative(promises);
    if (typeof found === 'string') notRanked.set(document, found);
    else chosen.push(found);
  }
  const absence = unit?.kind === 'money' ? 'money' : chosen.length < MIN_PEERS ? 'few' : null;
  const standings = standingsOf(chosen, absence === null);
  const levels = distinct(chosen.flatMap(({ bureau }) => levelOf(dataset, bureau) ?? []));
  const years = distinct(chosen.map(({ document }) => document.year)).toSorted((a, b) => a - b);
  const comparators = distinct(chosen.map(({ quantity }) => quantity.comparator));
  const bureauCount = distinct(chosen.map(({ bureau }) => bureau.bureau)).length;
  const weak: [Weakness, boolean][] = [
    ['count', unit?.kind === 'count'],
    ['levels', levels.length > 1],
    ['years', years.length > 1],
    ['same-bureau', bureauCount < chosen.length],
    ['comparators', comparators.length > 1],
  ];
  return {
    measure,
    unit,
    standings,
    byDocument: new Map(standings.map((one) => [one.document.document, one])),
    notRanked,
    statistics: absence === null ? statisticsOf(standings.map(({ value }) => value)) : null,
    absence,
    weaknesses: weak.filter(([, isSo]) => isSo).map(([weakness]) => weakness),
    bureauCount,
    years,
    levels,
    comparators,
  };
}

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
