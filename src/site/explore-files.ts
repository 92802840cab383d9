/** The files behind “explore”: target rows in shards, and which shard holds what. */
import {
  BUREAU_FILE,
  FACETS,
  type Facet,
  facetsOf,
  type MeasureShards,
  measureFile,
  packShard,
  SHARD_INDEX,
  type ShardBureau,
  type ShardIndex,
  shardFile,
  type Totals,
} from '../compare/explore/shard.ts';
import type { TargetRow } from '../compare/explore/target-row.ts';
import { TargetOrder } from '../compare/explore/target-order.ts';
import type { Dataset } from '../model/dataset.ts';
import { partOf } from '../model/search/files.ts';
import { makePostings, type Postings } from '../model/search/postings.ts';
import type { JsonFiles } from './script-files.ts';

export interface ShardSizes {
  readonly rows: number;
  /** Shards named in one file of measures, about. */
  readonly measurePostings: number;
  /** Rows that lie document by document; more lie by measure. */
  readonly byBureau: number;
}

const SIZES: ShardSizes = { rows: 500, measurePostings: 4_000, byBureau: 20_000 };

/** Value → the shards that have it. */
type ShardsOf = Map<string, Set<number>>;

const known = new WeakMap<Dataset, JsonFiles>();

/** Those of the site; asked for by the files themselves and by the page that holds the first rows. */
export function exploreFiles(dataset: Dataset): JsonFiles {
  const files = known.get(dataset) ?? makeExploreFiles(dataset);
  known.set(dataset, files);
  return files;
}

/** Reads them as the browser does, from what the build writes. */
export const exploreFileOf =
  (dataset: Dataset) =>
  async <T>(file: string): Promise<T> => {
    const make = exploreFiles(dataset).get(file);
    if (!make) throw new Error(`no such file: ${file}`);
    return JSON.parse(make());
  };

export function makeExploreFiles(dataset: Dataset, sizes = SIZES): JsonFiles {
  const count = dataset.documents.reduce((sum, { targets }) => sum + targets.length, 0);
  const isByMeasure = count > sizes.byBureau;
  const order = new TargetOrder(dataset, isByMeasure);
  const facets = new Map(FACETS.map((facet): [Facet, ShardsOf] => [facet, new Map()]));
  const measures: ShardsOf = new Map();
  const bureaus = new Map<string, ShardBureau>();
  const totals = new TotalsMaker();
  order.each((row, position) => {
    const shard = Math.floor(position / sizes.rows);
    totals.add(row);
    for (const [facet, found] of facets) for (const value of facetsOf(row, facet)) addShard(found, value, shard);
    if (row.measure) addShard(measures, row.measure.measure, shard);
    if (!isByMeasure) addBureau(bureaus, row, shard);
  });
  const total = [...measures.values()].reduce((sum, { size }) => sum + size, 0);
  const shards = Math.ceil(order.length / sizes.rows);
  const index: ShardIndex = {
    totals: totals.totals,
    shards,
    measureFiles: Math.max(1, Math.ceil(total / sizes.measurePostings)),
    facets: Object.fromEntries([...facets].map(([facet, found]) => [facet, postingsOf(found)])) as ShardIndex['facets'],
    ...(isByMeasure && { rowsByMeasure: sizes.rows }),
  };
  const measured = Object.entries(postingsOf(measures));
  const parts = Array.from(
    { length: index.measureFiles },
    (_, part): MeasureShards =>
      Object.fromEntries(measured.filter(([key]) => partOf(key, index.measureFiles) === part)),
  );
  return new Map([
    [SHARD_INDEX, () => JSON.stringify(index)],
    ...(isByMeasure ? [] : [[BUREAU_FILE, () => JSON.stringify([...bureaus.values()])] as const]),
    ...parts.map((part, i) => [measureFile(i), () => JSON.stringify(part)] as const),
    ...Array.from({ length: shards }, (_, i) => {
      const make = () => JSON.stringify(packShard(order.rows(i * sizes.rows, (i + 1) * sizes.rows)));
      return [shardFile(i), make] as const;
    }),
  ]);
}

class TotalsMaker {
  #targets = 0;
  #results = 0;
  readonly #documents = new Set<string>();

  add({ origin, document }: TargetRow): void {
    if (origin === 'result') {
      this.#results += 1;
    } else {
      this.#targets += 1;
      this.#documents.add(document.document);
    }
  }

  get totals(): Totals {
    return { targets: this.#targets, documents: this.#documents.size, results: this.#results };
  }
}

function addShard(found: ShardsOf, value: string, shard: number): void {
  const shards = found.get(value) ?? new Set<number>();
  found.set(value, shards);
  shards.add(shard);
}

const postingsOf = (found: ShardsOf): Record<string, Postings> =>
  Object.fromEntries(
    [...found]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([value, shards]) => [value, makePostings([...shards].sort((a, b) => a - b))]),
  );

/** In the order of their rows. */
function addBureau(bureaus: Map<string, ShardBureau>, { bureau }: TargetRow, shard: number): void {
  const first = bureaus.get(bureau.bureau)?.[3] ?? shard;
  bureaus.set(bureau.bureau, [bureau.bureau, bureau.name_zh, bureau.name_en, first, shard]);
}
