/** Puts a question to the target rows: reads only shards that may answer, one after the other, and keeps the best few. */
import { bureauMatching, matching, type TargetFilter } from '../../compare/explore/filter.ts';
import type { NumberedRow } from '../../compare/explore/order.ts';
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

/** What one shard answers. */
export interface Answer {
  readonly rows: readonly NumberedRow[];
  /** Shards read so far, and all that must be. */
  readonly read: number;
  readonly toRead: number;
}

/** The rows asked for, shard by shard, in the order of the documents. Whoever loses interest stops asking. */
export async function* answers(filter: TargetFilter, load: Load): AsyncGenerator<Answer> {
  const shards = await shardsOf(filter, load);
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
    yield { rows: rows.filter(({ row }) => matches(row)), read: i + 1, toRead: shards.length };
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
async function shardsOf(filter: TargetFilter, load: Load): Promise<number[]> {
  const index = await load<ShardIndex>(SHARD_INDEX);
  const all = Array.from({ length: index.shards }, (_, i) => i);
  const byFacet = FACETS.filter((facet) => filter[facet] !== '').map((facet) =>
    shardsOfKey(index.facets[facet], filter[facet]),
  );
  const byMeasure = filter.measure === '' ? [] : [await shardsOfMeasure(filter.measure, index, load)];
  const byBureau = filter.bureau === '' ? [] : [await shardsOfBureau(filter.bureau, load)];
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
