/** Of which classes are the indicators that each document sets? */
import type { Dataset } from '../model/dataset.ts';
import type { DocumentRows } from '../model/rows.ts';
import type { Bureau } from '../model/tables/bureaus.ts';
import type { Category } from '../model/tables/categories.ts';
import type { Document } from '../model/tables/document.ts';

export interface ClassCount {
  readonly category: Category;
  readonly count: number;
  readonly share: number;
}

export interface ClassMixRow {
  readonly bureau: Bureau;
  readonly document: Document;
  /** Named indicators; a whole-department and a project row are two indicators. */
  readonly total: number;
  /** All classes in display order, those without indicators with count 0. */
  readonly classes: readonly ClassCount[];
}

export interface ClassMix {
  readonly categories: readonly Category[];
  readonly rows: readonly ClassMixRow[];
}

export function classMix(dataset: Dataset, documents: readonly DocumentRows[] = dataset.documents): ClassMix {
  const categories = [...dataset.reference.categories.values()];
  const rows = documents.map(({ document, indicators }) => {
    const counts = new Map<string, number>();
    for (const row of indicators) {
      const { category } = dataset.categoryOf(row);
      counts.set(category, (counts.get(category) ?? 0) + 1);
    }
    const total = indicators.length;
    const classes = categories.map((category) => {
      const count = counts.get(category.category) ?? 0;
      return { category, count, share: total === 0 ? 0 : count / total };
    });
    return { bureau: dataset.bureau(document.bureau), document, total, classes };
  });
  return { categories, rows };
}
