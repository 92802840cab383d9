/** Puts a question to the search index: fetches the files of its terms and the records to be shown, no more. */
import {
  INDEX_FILE,
  KINDS,
  type Kind,
  partOf,
  recordFile,
  type SearchIndex,
  type SearchRecord,
  type TermFile,
  termFile,
  textFile,
} from '../../model/search/files.ts';
import { inAll, inAny, readPostings } from '../../model/search/postings.ts';
import { type AskedWord, askedWords, comparable, needsReading, termsToFind } from '../../model/search/terms.ts';
import type { Load } from '../json-files.ts';

export interface FoundKind {
  readonly kind: Kind;
  /** How many were found. */
  readonly count: number;
  /** False where some of them may prove not to have the words side by side. */
  readonly isExact: boolean;
  readonly records: readonly SearchRecord[];
}

/** So many are read though fewer are shown: the best of them come first, and if there are no more the count is exact. */
const READ = 16;
/** Of documents, each a file, no more are read than so many times those wanted: most may not have the words. */
const PATIENCE = 4;

/** What was found of each kind, kinds without anything left out. `most` says how many records are wanted of a kind. */
export async function search(question: string, load: Load, most: (kind: Kind) => number): Promise<FoundKind[]> {
  const words = askedWords(question);
  if (words.length === 0) return [];
  const index = await load<SearchIndex>(INDEX_FILE);
  const bands = await Promise.all(index.bands.map((parts, band) => findInBand(words, band, parts, load)));
  const ids = bands.flatMap((found, band) => found.map((id) => id + band * index.bandSize));
  const found = await Promise.all(
    KINDS.map((kind, i) => {
      const [start = 0, end = 0] = index.starts.slice(i, i + 2);
      return read({
        kind,
        ids: ids.filter((id) => id >= start && id < end),
        words,
        most: most(kind),
        index,
        load,
      });
    }),
  );
  return found.filter(({ records }) => records.length > 0);
}

async function findInBand(words: readonly AskedWord[], band: number, parts: number, load: Load): Promise<number[]> {
  const wanted = words.flatMap((word) => termsToFind(word).map((term) => ({ term, isHan: word.isHan })));
  const lists = wanted.map(async ({ term, isHan }) => {
    const file = await load<TermFile>(termFile(band, partOf(term, parts)));
    // A single letter stands for itself: words that begin with it are in many files.
    if (isHan || term.length < 2) return Object.hasOwn(file, term) ? readPostings(file[term] ?? []) : [];
    const begun = Object.keys(file).filter((one) => one.startsWith(term));
    return inAny(begun.map((one) => readPostings(file[one] ?? [])));
  });
  return inAll(await Promise.all(lists));
}

interface Reading {
  readonly kind: Kind;
  readonly ids: readonly number[];
  readonly words: readonly AskedWord[];
  readonly most: number;
  readonly index: SearchIndex;
  readonly load: Load;
}

interface ReadEntry {
  readonly record: SearchRecord;
  readonly hasWords: boolean;
}

/** Reads entries in their order until enough of them have the words; the best of those read come first. */
async function read({ kind, ids, words, most, index, load }: Reading): Promise<FoundKind> {
  const toRead = words.filter(needsReading);
  const enough = Math.max(most, READ);
  const end = kind === 'document' ? Math.min(ids.length, enough * PATIENCE) : ids.length;
  const records: SearchRecord[] = [];
  let next = 0;
  while (records.length < enough && next < end) {
    const batch = ids.slice(next, Math.min(end, next + enough - records.length));
    next += batch.length;
    const entries = await Promise.all(batch.map((id) => readEntry(id, kind, toRead, index, load)));
    records.push(...entries.filter(({ hasWords }) => hasWords).map(({ record }) => record));
  }
  const isAll = next === ids.length;
  const isExact = toRead.length === 0 || isAll;
  // Given up early, those found are what is known; else the rest may well have the words too.
  const count = isAll || records.length < enough ? records.length : ids.length;
  const best = records.toSorted((a, b) => likeness(b, words) - likeness(a, words));
  return { kind, count, isExact, records: best.slice(0, most) };
}

async function readEntry(
  id: number,
  kind: Kind,
  toRead: readonly AskedWord[],
  index: SearchIndex,
  load: Load,
): Promise<ReadEntry> {
  const record = await recordOf(id, index, load);
  const missing = toRead.filter(({ text }) => !textOf(record).includes(text));
  // A document has most of its words in its programs and indicators, which its record does not repeat.
  const more = kind === 'document' && missing.length > 0 ? await load<string>(textFile(id)) : '';
  return { record, hasWords: missing.every(({ text }) => more.includes(text)) };
}

async function recordOf(id: number, index: SearchIndex, load: Load): Promise<SearchRecord> {
  const records = await load<readonly SearchRecord[]>(recordFile(id, index));
  const record = records[id % index.recordsInFile];
  if (!record) throw new Error(`no record ${id}`);
  return record;
}

const nameOf = ({ zh, en }: SearchRecord): string => `${comparable(zh)}\n${comparable(en)}`;
const textOf = (record: SearchRecord): string => [nameOf(record), ...(record.note ?? []).map(comparable)].join('\n');

/** How well a name answers: how many of the words are in it, and whether it is nothing else. */
function likeness(record: SearchRecord, words: readonly AskedWord[]): number {
  const name = nameOf(record);
  const isWhole = words.length === 1 && name.split('\n').includes(words[0]?.text ?? '');
  return words.filter(({ text }) => name.includes(text)).length + (isWhole ? 1 : 0);
}
