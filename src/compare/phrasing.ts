/** How does each document phrase its targets: at least, at most, exactly, a bare number, or no number at all? */
import { groups, sum } from 'd3';
import { type Dataset, placeTargets } from '../model/dataset.ts';
import { reasonForNoQuantity } from '../model/quantity.ts';
import type { DocumentRows } from '../model/rows.ts';
import type { Bureau } from '../model/tables/bureaus.ts';
import type { Category } from '../model/tables/categories.ts';
import type { Document } from '../model/tables/document.ts';
import type { Target } from '../model/tables/targets.ts';
import { type PrintedPromise, promisesOf } from './promise.ts';
import { indicatorSource, type Source } from './source.ts';

/** By printed comparator; then ranges; then the reasons why there is no number. In the order of drawing. */
export const PHRASINGS = [
  'ge',
  'gt',
  'le',
  'lt',
  'eq',
  'range',
  'approx',
  'none',
  'qualitative',
  'time',
  'blank',
] as const;
export type Phrasing = (typeof PHRASINGS)[number];

/** Phrasings that state no number. */
export const NUMBERLESS: ReadonlySet<Phrasing> = new Set(['qualitative', 'time', 'blank']);

/** What is counted: a promise, or an indicator that promises no number. */
export interface PhrasedItem {
  readonly phrasing: Phrasing;
  /** Class of the first indicator that states it; null for goal texts. */
  readonly category: Category | null;
  /** Direction of a bare number by the form's own scoring rule. */
  readonly implied: Target['implied_comparator'];
  readonly sources: readonly Source[];
}

export interface PhrasingCount {
  readonly phrasing: Phrasing;
  readonly count: number;
  readonly share: number;
  readonly sources: readonly Source[];
}

export interface PhrasingCounts {
  /** Promises, and indicators without a number. */
  readonly total: number;
  /** Every phrasing, in the order of PHRASINGS; those that do not occur with count 0. */
  readonly counts: readonly PhrasingCount[];
  /** Share of items that state no number. */
  readonly numberlessShare: number;
  /** Bare numbers to which the scoring rule gives a direction. */
  readonly implied: PhrasingCount;
}

export interface PhrasingRow extends PhrasingCounts {
  readonly bureau: Bureau;
  readonly document: Document;
}

export interface PhrasingComparison {
  readonly rows: readonly PhrasingRow[];
}

export const phrasing = (dataset: Dataset): PhrasingComparison => ({
  rows: dataset.documents.map((rows) => ({
    bureau: dataset.bureau(rows.document.bureau),
    document: rows.document,
    ...countPhrasings(phrasedItems(rows, dataset)),
  })),
});

/** Everything that a document sets, each promise once however many rows state it. */
export function phrasedItems(rows: DocumentRows, dataset: Dataset): PhrasedItem[] {
  const promises = promisesOf(placeTargets(rows), dataset).map((promise) => promisedItem(promise, dataset));
  const quantified = new Set(rows.targets.map((row) => row.indicator));
  const wordy = rows.indicators.filter((row) => !quantified.has(row.indicator));
  // The department's table and a project's that say the same of the same are one, as with numbers.
  const distinct = groups(wordy, (row) => [row.name, row.value, dataset.categoryOf(row).category].join('|'));
  const numberless = distinct.flatMap(([, [indicator, ...same]]) =>
    indicator === undefined
      ? []
      : [
          {
            phrasing: reasonForNoQuantity(indicator),
            category: dataset.categoryOf(indicator),
            implied: null,
            sources: [indicator, ...same].map((row) => indicatorSource(rows.document, row)),
          },
        ],
  );
  return [...promises, ...numberless];
}

function promisedItem({ quantity, statements, impliedComparator, sources }: PrintedPromise, dataset: Dataset) {
  const indicator = statements.find((one) => one.indicator !== null)?.indicator ?? null;
  return {
    phrasing: quantity.valueTo === null ? quantity.comparator : ('range' as const),
    category: indicator && dataset.categoryOf(indicator),
    implied: quantity.comparator === 'none' ? impliedComparator : null,
    sources,
  };
}

export function countPhrasings(items: readonly PhrasedItem[]): PhrasingCounts {
  const total = items.length;
  const count = (phrasing: Phrasing, of: readonly PhrasedItem[]): PhrasingCount => ({
    phrasing,
    count: of.length,
    share: total === 0 ? 0 : of.length / total,
    sources: of.flatMap(({ sources }) => sources.slice(0, 1)),
  });
  const counts = PHRASINGS.map((one) =>
    count(
      one,
      items.filter((item) => item.phrasing === one),
    ),
  );
  const numberless = counts.filter((one) => NUMBERLESS.has(one.phrasing));
  return {
    total,
    counts,
    numberlessShare: sum(numberless, ({ share }) => share),
    implied: count(
      'none',
      items.filter(({ implied }) => implied !== null),
    ),
  };
}
