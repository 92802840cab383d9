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
} from '../model/search/files.ts';
import { inAll, inAny, readPostings } from '../model/search/postings.ts';
import { type AskedWord, askedWords, comparable, needsReading, termsToFind } from '../model/search/terms.ts';
import type { Load } from './json-files.ts';

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

/** Reads records in their order until enough of them have the words; the best of those read come first. */
async function read({ kind, ids, words, most, index, load }: Reading): Promise<FoundKind> {
  // A document has its words in its programs and indicators, which its record does not repeat.
  const toRead = kind === 'document' ? [] : words.filter(needsReading);
  const enough = Math.max(most, READ);
  const records: SearchRecord[] = [];
  let next = 0;
  while (records.length < enough && next < ids.length) {
    const batch = ids.slice(next, next + enough - records.length);
    next += batch.length;
    const loaded = await Promise.all(batch.map((id) => recordOf(id, index, load)));
    records.push(...loaded.filter((record) => toRead.every(({ text }) => textOf(record).includes(text))));
  }
  const isExact = toRead.length === 0 || next === ids.length;
  const count = next === ids.length ? records.length : ids.length;
  const best = records.toSorted((a, b) => likeness(b, words) - likeness(a, words));
  return { kind, count, isExact, records: best.slice(0, most) };
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
