/**
 * The figures that were asked for last. A figure's pages, frames and files in both languages are made one after the
 * other and ask for the same: what it shows is computed once, and what it says and draws kept with it. So few are kept
 * that memory does not grow with their number.
 */
import type { Dataset } from '../model/dataset.ts';
import type { Figure } from './figures.ts';

/** Figures of single documents are small; of those that compare many, only the last few are kept. */
const MOST_DOCUMENTS = 64;
const FEWEST = 3;

const recent = new WeakMap<Dataset, Map<string, Figure>>();

/** The figure of this name: one that is kept, or else made now. */
export function recentFigure(dataset: Dataset, id: string, make: () => Figure): Figure {
  const kept = recent.get(dataset) ?? new Map<string, Figure>();
  recent.set(dataset, kept);
  const figure = kept.get(id) ?? make();
  // The last asked for stands last.
  kept.delete(id);
  kept.set(id, figure);
  let documents = [...kept.values()].reduce((sum, one) => sum + one.documents.length, 0);
  for (const [oldest, { documents: shown }] of kept) {
    if (kept.size <= FEWEST || documents <= MOST_DOCUMENTS) break;
    kept.delete(oldest);
    documents -= shown.length;
  }
  return figure;
}
