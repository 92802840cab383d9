/** How do the printed scoring points divide over the classes, beside the indicators that carry them? */
import { fsum } from 'd3';
import type { Dataset } from '../model/dataset.ts';
import type { DocumentRows } from '../model/rows.ts';
import type { Bureau } from '../model/tables/bureaus.ts';
import type { Category } from '../model/tables/categories.ts';
import type { Document } from '../model/tables/document.ts';
import { indicatorSource, type Source } from './source.ts';

export interface ClassPoints {
  readonly category: Category;
  readonly points: number;
  /** Of all points printed in the document. */
  readonly pointShare: number;
  /** Indicators that carry points. */
  readonly scored: number;
  /** Of all indicators that carry points. */
  readonly scoredShare: number;
  readonly sources: readonly Source[];
}

export interface ScoringRow {
  readonly bureau: Bureau;
  readonly document: Document;
  /** Sum over all programs: each program prints its own scale, so each weighs by its own sum. */
  readonly points: number;
  /** Programs and indicators that carry points, and all indicators of the document. */
  readonly programs: number;
  readonly scored: number;
  readonly indicators: number;
  /** Every class in display order. */
  readonly classes: readonly ClassPoints[];
  /** The classes with the most points: several where they tie. */
  readonly largest: readonly ClassPoints[];
  /** Their share of the points, of each. */
  readonly largestShare: number;
}

export interface ScoringPoints {
  readonly categories: readonly Category[];
  /** Documents that print points. */
  readonly rows: readonly ScoringRow[];
}

export const scoringPoints = (dataset: Dataset): ScoringPoints => ({
  categories: [...dataset.reference.categories.values()],
  rows: dataset.documents.flatMap((rows) => rowOf(rows, dataset) ?? []),
});

function rowOf({ document, indicators }: DocumentRows, dataset: Dataset): ScoringRow | null {
  const scored = indicators.flatMap((row) => (row.points === null ? [] : [{ ...row, points: row.points }]));
  const points = fsum(scored, (row) => row.points);
  const byClass = Map.groupBy(scored, (row) => dataset.categoryOf(row).category);
  const classes = [...dataset.reference.categories.values()].map((category) => {
    const of = byClass.get(category.category) ?? [];
    const own = fsum(of, (row) => row.points);
    const sources = of.map((row) => indicatorSource(document, row));
    return {
      category,
      points: own,
      pointShare: own / points,
      scored: of.length,
      scoredShare: of.length / scored.length,
      sources,
    };
  });
  if (points === 0) return null;
  const largestShare = Math.max(...classes.map(({ pointShare }) => pointShare));
  return {
    bureau: dataset.bureau(document.bureau),
    document,
    points,
    programs: new Set(scored.map((row) => row.program)).size,
    scored: scored.length,
    indicators: indicators.length,
    classes,
    largest: classes.filter(({ pointShare }) => pointShare === largestShare),
    largestShare,
  };
}
