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
import { targetRows } from '../compare/explore/target-rows.ts';
import type { Dataset } from '../model/dataset.ts';
import { partOf } from '../model/search/files.ts';
import { makePostings, type Postings } from '../model/search/postings.ts';
import { type JsonFiles, slices } from './script-files.ts';

export interface ShardSizes {
  readonly rows: number;
  /** Shards named in one file of measures, about. */
  readonly measurePostings: number;
}

const SIZES: ShardSizes = { rows: 500, measurePostings: 4_000 };

export function exploreFiles(dataset: Dataset, sizes = SIZES): JsonFiles {
  const rows = targetRows(dataset);
  const shards = slices(rows, sizes.rows);
  const measures = valuesOf(shards, (row) => (row.measure ? [row.measure.measure] : []));
  const total = Object.values(measures).reduce((sum, postings) => sum + postings.length, 0);
  const index: ShardIndex = {
    totals: totalsOf(rows),
    shards: shards.length,
    measureFiles: Math.max(1, Math.ceil(total / sizes.measurePostings)),
    facets: Object.fromEntries(
      FACETS.map((facet) => [facet, valuesOf(shards, (row) => facetsOf(row, facet))]),
    ) as Record<Facet, Record<string, Postings>>,
  };
  const parts = Array.from(
    { length: index.measureFiles },
    (_, part): MeasureShards =>
      Object.fromEntries(Object.entries(measures).filter(([key]) => partOf(key, index.measureFiles) === part)),
  );
  return new Map([
    [SHARD_INDEX, () => JSON.stringify(index)],
    [BUREAU_FILE, () => JSON.stringify(bureausOf(shards))],
    ...parts.map((part, i) => [measureFile(i), () => JSON.stringify(part)] as const),
    ...shards.map((shard, i) => [shardFile(i), () => JSON.stringify(packShard(shard))] as const),
  ]);
}

function totalsOf(rows: readonly TargetRow[]): Totals {
  const targets = rows.filter((row) => row.origin !== 'result');
  const documents = new Set(targets.map(({ document }) => document.document)).size;
  return { targets: targets.length, documents, results: rows.length - targets.length };
}

/** Value → the shards that have it. */
function valuesOf(
  shards: readonly (readonly TargetRow[])[],
  of: (row: TargetRow) => readonly string[],
): Record<string, Postings> {
  const found = new Map<string, Set<number>>();
  shards.forEach((shard, i) => {
    for (const value of shard.flatMap(of)) found.set(value, (found.get(value) ?? new Set()).add(i));
  });
  return Object.fromEntries(
    [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([value, at]) => [value, makePostings(at)]),
  );
}

/** In the order of their rows. */
function bureausOf(shards: readonly (readonly TargetRow[])[]): ShardBureau[] {
  const found = new Map<string, ShardBureau>();
  shards.forEach((shard, i) => {
    for (const { bureau: row } of shard) {
      found.set(row.bureau, [row.bureau, row.name_zh, row.name_en, found.get(row.bureau)?.[3] ?? i, i]);
    }
  });
  return [...found.values()];
}
