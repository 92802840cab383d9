/** The files of the search index: entries → records and terms, cut small. */
import type { Dataset } from '../model/dataset.ts';
import {
  INDEX_FILE,
  KINDS,
  partOf,
  recordFile,
  type SearchIndex,
  type SearchRecord,
  termFile,
  textFile,
} from '../model/search/files.ts';
import { type Postings, PostingsMaker } from '../model/search/postings.ts';
import { type JsonFiles, slices } from './script-files.ts';
import { searchEntries } from './search-entries.ts';
import type { SearchEntry } from './search-entry.ts';

export interface IndexSizes {
  readonly bandSize: number;
  readonly recordsInFile: number;
  /** About how large a file of terms becomes. */
  readonly termFileBytes: number;
  /** Documents whose programs are entries of their own; of more, a program's name stands once. */
  readonly listed?: number;
}

const SIZES: IndexSizes = { bandSize: 32_768, recordsInFile: 64, termFileBytes: 40_000 };

export const searchFiles = (dataset: Dataset, sizes = SIZES): JsonFiles =>
  indexFiles(searchEntries(dataset, sizes.listed), sizes);

/** Entries must come in the order of their kinds. */
export function indexFiles(entries: readonly SearchEntry[], sizes: IndexSizes): JsonFiles {
  const bands = slices(entries, sizes.bandSize).map((band) => termsOf(band));
  const parts = bands.map((terms) => Math.max(1, Math.ceil(bytesOf(terms) / sizes.termFileBytes)));
  const counts = KINDS.map((kind) => entries.filter((entry) => entry.kind === kind).length);
  const index: SearchIndex = {
    starts: [0, ...counts].map((_, i) => counts.slice(0, i).reduce((sum, count) => sum + count, 0)),
    bandSize: sizes.bandSize,
    recordsInFile: sizes.recordsInFile,
    bands: parts,
  };
  const records = slices(
    entries.map(({ record }) => record),
    sizes.recordsInFile,
  );
  return new Map([
    [INDEX_FILE, () => JSON.stringify(index)],
    ...records.map(
      (some: readonly SearchRecord[], i) =>
        [recordFile(i * sizes.recordsInFile, index), () => JSON.stringify(some)] as const,
    ),
    ...entries.flatMap(({ text }, id) => (text ? [[textFile(id), () => JSON.stringify(text())] as const] : [])),
    ...bands.flatMap((terms, band) => partFiles(terms, band, parts[band] ?? 1)),
  ]);
}

function termsOf(band: readonly SearchEntry[]): Map<string, PostingsMaker> {
  const found = new Map<string, PostingsMaker>();
  band.forEach(({ terms }, id) => {
    for (const term of new Set(terms())) {
      const postings = found.get(term) ?? new PostingsMaker();
      found.set(term, postings);
      postings.add(id);
    }
  });
  return found;
}

/** Close enough for cutting: a term and its quotes take about nine bytes, a number about three. */
function bytesOf(terms: ReadonlyMap<string, PostingsMaker>): number {
  let bytes = 0;
  for (const { list } of terms.values()) bytes += 9 + 3 * list.length;
  return bytes;
}

function partFiles(terms: ReadonlyMap<string, PostingsMaker>, band: number, parts: number): [string, () => string][] {
  const files = Array.from({ length: parts }, (): Record<string, Postings> => Object.create(null));
  for (const [term, { list }] of [...terms].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const file = files[partOf(term, parts)];
    if (file) file[term] = list;
  }
  // As bytes: the lists themselves would take several times as much memory until the files are written.
  return files.map((file, part) => {
    const bytes = Buffer.from(JSON.stringify(file));
    return [termFile(band, part), () => bytes.toString()];
  });
}
