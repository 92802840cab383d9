/** How many of a document's rates are set at 100 % or at 0? */
import { type Dataset, placeTargets } from '../model/dataset.ts';
import type { DocumentRows } from '../model/rows.ts';
import type { Bureau } from '../model/tables/bureaus.ts';
import type { Document } from '../model/tables/document.ts';
import type { Measure } from '../model/tables/measures.ts';
import { type PrintedPromise, promisesOf } from './promise.ts';
import type { Source } from './source.ts';

/**
 * Where a rate stands: at 100 with higher better, at 0 with lower better (no better number is possible); at 100 or 0
 * otherwise, also where no measure tells the direction; elsewhere. In the order of drawing.
 */
export const RATE_PLACES = ['at-hundred', 'hundred-other', 'elsewhere', 'zero-other', 'at-zero'] as const;
export type RatePlace = (typeof RATE_PLACES)[number];

export interface RateCount {
  readonly place: RatePlace;
  readonly count: number;
  readonly share: number;
  readonly sources: readonly Source[];
}

export interface RateLimitsRow {
  readonly bureau: Bureau;
  readonly document: Document;
  /** Promises in a unit of rate, each once. */
  readonly total: number;
  /** Every place, in the order of RATE_PLACES. */
  readonly counts: readonly RateCount[];
  /** Share of rates set at 100 or 0, whatever the direction. */
  readonly limitShare: number;
}

export interface RateLimits {
  readonly rows: readonly RateLimitsRow[];
}

export const rateLimits = (dataset: Dataset): RateLimits => ({
  rows: dataset.documents.map((rows) => limitsOf(rows, dataset)),
});

function limitsOf(rows: DocumentRows, dataset: Dataset): RateLimitsRow {
  const rates = promisesOf(placeTargets(rows), dataset).filter(({ unit }) => unit?.kind === 'rate');
  const placed = Map.groupBy(rates, (promise) => placeOf(promise, measureOf(promise, dataset)));
  const share = (count: number) => (rates.length === 0 ? 0 : count / rates.length);
  const counts = RATE_PLACES.map((place) => {
    const of = placed.get(place) ?? [];
    return {
      place,
      count: of.length,
      share: share(of.length),
      sources: of.flatMap(({ sources }) => sources.slice(0, 1)),
    };
  });
  return {
    bureau: dataset.bureau(rows.document.bureau),
    document: rows.document,
    total: rates.length,
    counts,
    limitShare: share(rates.length - (placed.get('elsewhere')?.length ?? 0)),
  };
}

const measureOf = ({ statements }: PrintedPromise, { reference }: Dataset): Measure | undefined =>
  reference.measures.get(statements[0]?.target.measure ?? '');

/** Neither a range nor an approximate number stands at one place, and more than 0 or less than 100 is not the number. */
const ELSEWHERE: ReadonlySet<string> = new Set(['approx', 'gt', 'lt']);

/** Only a percentage ends at 100. */
function placeOf({ quantity, unit }: PrintedPromise, measure: Measure | undefined): RatePlace {
  const { value, valueTo, comparator } = quantity;
  if (unit?.unit !== '%' || valueTo !== null || ELSEWHERE.has(comparator)) return 'elsewhere';
  if (value === 100) return measure?.direction === 'higher' && comparator !== 'le' ? 'at-hundred' : 'hundred-other';
  if (value === 0) return measure?.direction === 'lower' && comparator !== 'ge' ? 'at-zero' : 'zero-other';
  return 'elsewhere';
}
