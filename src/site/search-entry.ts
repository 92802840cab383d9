/** One thing that the search finds: what is shown of it, and the terms by which it is found. */
import type { Kind, SearchRecord } from '../model/search/files.ts';
import { plainTerms, printedTerms } from '../model/search/terms.ts';

export interface SearchEntry {
  readonly kind: Kind;
  readonly record: SearchRecord;
  /** May repeat; asked for once, when the entry is indexed. */
  readonly terms: () => readonly string[];
  /** The Chinese names by which it is found, where its record does not repeat them: comparable, a line each. */
  readonly text?: () => string;
}

/** An entry that is found by what its record shows, and by its key. */
export const entryOf = (kind: Kind, record: SearchRecord, more: readonly string[] = []): SearchEntry => ({
  kind,
  record,
  terms: () => [...[record.en, ...(record.note ?? []), ...more].flatMap(plainTerms), ...printedTerms(record.zh)],
});
