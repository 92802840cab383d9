/** Puts a question to the target rows: reads only shards that may answer, one after the other, and keeps the best few. */
import { bureauMatching, matching, type TargetFilter } from '../../compare/explore/filter.ts';
import type { NumberedRow } from '../../compare/explore/order.ts';
import type { TargetRow } from '../../compare/explore/target-row.ts';
import {
  BUREAU_FILE,
  FACETS,
  type MeasureShards,
  measureFile,
  SHARD_INDEX,
  type ShardBureau,
  type ShardIndex,
  shardFile,
  type TargetShard,
  unpackShard,
} from '../../compare/explore/shard.ts';
import { partOf } from '../../model/search/files.ts';
import { inAll, inAny, type Postings, readPostings } from '../../model/search/postings.ts';
import type { Load } from '../json-files.ts';

/** Files asked for ahead of the one that is read. */
const AHEAD = 6;
/** The page may draw and listen after so many milliseconds of work. */
const BREATH = 24;

/** What one file answers. */
export interface Answer {
  readonly rows: readonly NumberedRow[];
  /** Files read so far, and all that must be. */
  readonly read: number;
  readonly toRead: number;
  /** Rows in files that may answer too, and are not read: the question is too wide to be answered whole. */
  readonly unread: number;
}

/** Where the rows of bureaus are, if the shards lie by measure. */
export interface BureauRows {
  /** Keys of the documents of the bureaus meant; null where these are too many to tell. */
  readonly documents: (bureau: string) => Promise<readonly string[] | null>;
  readonly rows: (document: string) => Promise<TargetRow[]>;
}

export interface Reach {
  /** Files that one question may read, where the rows are very many. */
  readonly mostFiles: number;
  readonly bureaus: BureauRows | null;
}

export const EVERYWHERE: Reach = { mostFiles: Number.POSITIVE_INFINITY, bureaus: null };

/** The rows asked for, file by file, in the order in which they lie there. Whoever loses interest stops asking. */
export async function* answers(filter: TargetFilter, load: Load, reach = EVERYWHERE): AsyncGenerator<Answer> {
  const index = await load<ShardIndex>(SHARD_INDEX);
  const documents = index.rowsByMeasure && filter.bureau !== '' ? await reach.bureaus?.documents(filter.bureau) : null;
  if (documents && reach.bureaus) yield* ofDocuments(filter, documents, reach.bureaus, reach.mostFiles);
  else yield* ofShards(filter, index, load, reach.mostFiles);
}

/** Rows of a document's file, about: its size is not known before it is read. */
const ROWS_OF_DOCUMENT = 125;

async function* ofDocuments(
  filter: TargetFilter,
  documents: readonly string[],
  bureaus: BureauRows,
  mostFiles: number,
): AsyncGenerator<Answer> {
  const matches = matching(filter);
  const toRead = Math.min(documents.length, mostFiles);
  const unread = (documents.length - toRead) * ROWS_OF_DOCUMENT;
  let number = 0;
  for (const [i, document] of documents.slice(0, toRead).entries()) {
    const rows = (await bureaus.rows(document)).map((row): NumberedRow => ({ row, number: number++ }));
    yield { rows: rows.filter(({ row }) => matches(row)), read: i + 1, toRead, unread };
  }
}

async function* ofShards(
  filter: TargetFilter,
  index: ShardIndex,
  load: Load,
  mostFiles: number,
): AsyncGenerator<Answer> {
  const all = await shardsOf(filter, index, load);
  const shards = index.rowsByMeasure ? all.slice(0, mostFiles) : all;
  const unread = (all.length - shards.length) * (index.rowsByMeasure ?? 0);
  const matches = matching(filter);
  const loading: Promise<TargetShard>[] = [];
  let number = 0;
  let worked = performance.now();
  for (let i = 0; i < shards.length; i++) {
    while (loading.length < Math.min(shards.length, i + AHEAD)) loading.push(ask(shards[loading.length] ?? 0, load));
    const shard = await loading[i];
    // What is done with is let go, however many follow.
    delete loading[i];
    const rows = shard ? unpackShard(shard).map((row): NumberedRow => ({ row, number: number++ })) : [];
    yield { rows: rows.filter(({ row }) => matches(row)), read: i + 1, toRead: shards.length, unread };
    if (performance.now() - worked > BREATH) {
      await new Promise((resume) => setTimeout(resume));
      worked = performance.now();
    }
  }
}

/** A file that fails while another is read is reported when its turn comes. */
function ask(shard: number, load: Load): Promise<TargetShard> {
  const asked = load<TargetShard>(shardFile(shard));
  asked.catch(() => undefined);
  return asked;
}

/** The shards that may have what is asked for, ascending. */
async function shardsOf(filter: TargetFilter, index: ShardIndex, load: Load): Promise<number[]> {
  const all = Array.from({ length: index.shards }, (_, i) => i);
  const byFacet = FACETS.filter((facet) => filter[facet] !== '').map((facet) =>
    shardsOfKey(index.facets[facet], filter[facet]),
  );
  const byMeasure = filter.measure === '' ? [] : [await shardsOfMeasure(filter.measure, index, load)];
  const byBureau = filter.bureau === '' || index.rowsByMeasure ? [] : [await shardsOfBureau(filter.bureau, load)];
  return inAll([all, ...byFacet, ...byMeasure, ...byBureau]).sort((a, b) => a - b);
}

async function shardsOfMeasure(measure: string, { measureFiles }: ShardIndex, load: Load): Promise<number[]> {
  const file = await load<MeasureShards>(measureFile(partOf(measure, measureFiles)));
  return shardsOfKey(file, measure);
}

const shardsOfKey = (shards: Readonly<Record<string, Postings>>, key: string): number[] =>
  Object.hasOwn(shards, key) ? readPostings(shards[key] ?? []) : [];

async function shardsOfBureau(asked: string, load: Load): Promise<number[]> {
  const isMeant = bureauMatching(asked);
  const bureaus = await load<readonly ShardBureau[]>(BUREAU_FILE);
  const meant = bureaus.filter(([bureau, name_zh, name_en]) => isMeant({ bureau, name_zh, name_en }));
  return inAny(meant.map(([, , , first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i)));
}
