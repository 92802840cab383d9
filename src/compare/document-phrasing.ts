/** How does one document phrase its targets, class by class? */
import type { Dataset } from '../model/dataset.ts';
import type { Bureau } from '../model/tables/bureaus.ts';
import type { Category } from '../model/tables/categories.ts';
import type { Document } from '../model/tables/document.ts';
import { countPhrasings, phrasedItems, type PhrasingCounts } from './phrasing.ts';

export interface ClassPhrasing extends PhrasingCounts {
  /** Null for goal texts, which have no class. */
  readonly category: Category | null;
}

export interface DocumentPhrasing {
  readonly bureau: Bureau;
  readonly document: Document;
  /** Classes with something set, in display order; goal texts last. */
  readonly rows: readonly ClassPhrasing[];
}

export function documentPhrasing(dataset: Dataset, key: string): DocumentPhrasing {
  const rows = dataset.document(key);
  const items = Map.groupBy(phrasedItems(rows, dataset), ({ category }) => category?.category ?? null);
  const classes = [...dataset.reference.categories.values(), null].map((category) => ({
    category,
    ...countPhrasings(items.get(category?.category ?? null) ?? []),
  }));
  return {
    bureau: dataset.bureau(rows.document.bureau),
    document: rows.document,
    rows: classes.filter(({ total }) => total > 0),
  };
}
