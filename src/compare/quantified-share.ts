/** Which share of each document's indicators states a number, class by class? */
import type { Dataset } from '../model/dataset.ts';
import type { DocumentRows } from '../model/rows.ts';
import type { Bureau } from '../model/tables/bureaus.ts';
import type { Category } from '../model/tables/categories.ts';
import type { Document } from '../model/tables/document.ts';
import type { Indicator } from '../model/tables/indicators.ts';
import { indicatorSource, type Source } from './source.ts';

export interface QuantifiedCount {
  /** Indicators with at least one number-valued target. */
  readonly quantified: number;
  readonly total: number;
  /** Null where there are no indicators. */
  readonly share: number | null;
  /** The quantified ones; where there are none, the others. */
  readonly sources: readonly Source[];
}

export interface QuantifiedClass extends QuantifiedCount {
  readonly category: Category;
}

export interface QuantifiedRow {
  readonly bureau: Bureau;
  readonly document: Document;
  /** Every class in display order. */
  readonly classes: readonly QuantifiedClass[];
  readonly all: QuantifiedCount;
}

export interface QuantifiedShare {
  /** Classes with indicators in any document, in display order. */
  readonly categories: readonly Category[];
  /** Documents with indicators. */
  readonly rows: readonly QuantifiedRow[];
}

export function quantifiedShare(dataset: Dataset): QuantifiedShare {
  const held = dataset.documents.filter(({ indicators }) => indicators.length > 0);
  const rows = held.map((one) => rowOf(one, dataset));
  const used = new Set(held.flatMap(({ indicators }) => indicators.map((row) => dataset.categoryOf(row).category)));
  return { categories: [...dataset.reference.categories.values()].filter(({ category }) => used.has(category)), rows };
}

function rowOf({ document, indicators, targets }: DocumentRows, dataset: Dataset): QuantifiedRow {
  const withTarget = new Set(targets.map((row) => row.indicator));
  const byClass = Map.groupBy(indicators, (row) => dataset.categoryOf(row).category);
  const countOf = (of: readonly Indicator[]): QuantifiedCount => {
    const quantified = of.filter((row) => withTarget.has(row.indicator));
    const sources = (quantified.length > 0 ? quantified : of).map((row) => indicatorSource(document, row));
    const share = of.length === 0 ? null : quantified.length / of.length;
    return { quantified: quantified.length, total: of.length, share, sources };
  };
  const classes = [...dataset.reference.categories.values()].map((category) => ({
    category,
    ...countOf(byClass.get(category.category) ?? []),
  }));
  return { bureau: dataset.bureau(document.bureau), document, classes, all: countOf(indicators) };
}
