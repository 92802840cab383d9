/** Which documents show best what a comparison is, before anyone has chosen? */
import type { Dataset } from '../model/dataset.ts';
import type { DocumentRows } from '../model/rows.ts';

const MOST = 3;

/** The newest document of each bureau, those with the most indicators first; of one bureau alone, its newest. */
export function exampleDocuments(dataset: Dataset): DocumentRows[] {
  const newestFirst = dataset.documents.toSorted((a, b) => b.document.year - a.document.year);
  const bureaus = new Map<string, DocumentRows>();
  for (const rows of newestFirst) {
    if (!bureaus.has(rows.document.bureau)) bureaus.set(rows.document.bureau, rows);
  }
  const newest = bureaus.size > 1 ? [...bureaus.values()] : newestFirst;
  return newest.toSorted((a, b) => b.indicators.length - a.indicators.length).slice(0, MOST);
}
