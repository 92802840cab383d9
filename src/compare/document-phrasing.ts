/** How does one document phrase its targets, class by class? */
import type { Dataset } from '../model/dataset.ts';
import type { Category } from '../model/tables/categories.ts';
import { countPhrasings, phrasedItems, type PhrasingCounts, type PhrasingRow } from './phrasing.ts';

export interface ClassPhrasing extends PhrasingCounts {
  /** Null for goal texts, which have no class. */
  readonly category: Category | null;
}

export interface DocumentPhrasing {
  readonly all: PhrasingRow;
  /** Classes with something set, in display order; goal texts last. */
  readonly rows: readonly ClassPhrasing[];
}

export function documentPhrasing(dataset: Dataset, key: string): DocumentPhrasing {
  const rows = dataset.document(key);
  const all = phrasedItems(rows, dataset);
  const items = Map.groupBy(all, ({ category }) => category?.category ?? null);
  const classes = [...dataset.reference.categories.values(), null].map((category) => ({
    category,
    ...countPhrasings(items.get(category?.category ?? null) ?? []),
  }));
  return {
    all: { bureau: dataset.bureau(rows.document.bureau), document: rows.document, ...countPhrasings(all) },
    rows: classes.filter(({ total }) => total > 0),
  };
}
