/** Of which classes are the indicators that each document sets? */
import { greatest } from 'd3';
import type { Dataset } from '../model/dataset.ts';
import type { DocumentRows } from '../model/rows.ts';
import type { Bureau } from '../model/tables/bureaus.ts';
import type { Category } from '../model/tables/categories.ts';
import type { Document } from '../model/tables/document.ts';
import { indicatorSource, type Source } from './source.ts';

export interface ClassCount {
  readonly category: Category;
  readonly count: number;
  /** The indicators counted. */
  readonly sources: readonly Source[];
  readonly share: number;
}

export interface ClassMixRow {
  readonly bureau: Bureau;
  readonly document: Document;
  /** Named indicators; a whole-department and a project row are two indicators. */
  readonly total: number;
  /** All classes in display order, those without indicators with count 0. */
  readonly classes: readonly ClassCount[];
  /** The classes with the most indicators: several where they tie, none where there are no indicators. */
  readonly largest: readonly ClassCount[];
}

export interface ClassMix {
  readonly categories: readonly Category[];
  readonly rows: readonly ClassMixRow[];
  /** The class that is the largest, or tied for it, in the most documents; null where there are no indicators. */
  readonly leading: { readonly category: Category; readonly documents: number } | null;
}

export function classMix(dataset: Dataset, documents: readonly DocumentRows[] = dataset.documents): ClassMix {
  const categories = [...dataset.reference.categories.values()];
  const rows = documents.map(({ document, indicators }) => {
    const byCategory = Map.groupBy(indicators, (row) => dataset.categoryOf(row).category);
    const total = indicators.length;
    const classes = categories.map((category) => {
      const counted = byCategory.get(category.category) ?? [];
      const count = counted.length;
      const sources = counted.map((row) => indicatorSource(document, row));
      return { category, count, share: total === 0 ? 0 : count / total, sources };
    });
    const most = Math.max(...classes.map(({ count }) => count));
    const largest = most === 0 ? [] : classes.filter(({ count }) => count === most);
    return { bureau: dataset.bureau(document.bureau), document, total, classes, largest };
  });
  const leads = categories.map((category) => ({
    category,
    documents: rows.filter(({ largest }) => largest.some((one) => one.category === category)).length,
  }));
  const leading = greatest(leads, ({ documents }) => documents);
  return { categories, rows, leading: leading && leading.documents > 0 ? leading : null };
}
