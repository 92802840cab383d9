/** How much is there, in a document and on the site? */
import { sum } from 'd3';
import type { Dataset } from '../model/dataset.ts';
import type { DocumentRows } from '../model/rows.ts';
import { leafPrograms } from './topic-money.ts';

export interface DocumentFacts {
  /** Projects, directions and tasks, each counted once: no whole department, no fund beside its directions. */
  readonly programs: number;
  readonly indicators: number;
  /** Number-valued promises: indicator values and goal texts, no past results. */
  readonly targets: number;
}

export interface SiteFacts extends DocumentFacts {
  readonly documents: number;
  readonly bureaus: number;
}

export const documentFacts = (rows: DocumentRows): DocumentFacts => ({
  programs: leafPrograms(rows).length,
  indicators: rows.indicators.length,
  targets: rows.targets.filter((row) => row.origin !== 'result').length,
});

/** The newest documents, by year and then by key. */
export const newestDocuments = ({ documents }: Dataset, most: number): DocumentRows[] =>
  documents.toSorted((a, b) => b.document.year - a.document.year).slice(0, most);

export function siteFacts({ documents }: Dataset): SiteFacts {
  const facts = documents.map(documentFacts);
  return {
    documents: documents.length,
    bureaus: new Set(documents.map((rows) => rows.document.bureau)).size,
    programs: sum(facts, (one) => one.programs),
    indicators: sum(facts, (one) => one.indicators),
    targets: sum(facts, (one) => one.targets),
  };
}
