/**
 * Some hundred target rows as one file, column by column; a column whose values repeat has each once, and numbers that
 * point to them. And which files hold what, so that a question reads only those that may answer it.
 */
import type { Postings } from '../../model/search/postings.ts';
import type { TargetRow } from './target-row.ts';

/** Nearly every row has another: written as they are. */
const PLAIN = ['target', 'value', 'line'] as const;
/** Written once a file. */
const SHARED = [
  'origin',
  'label',
  'comparator',
  'value_to',
  'match',
  'document',
  'bureau',
  'program',
  'indicator',
  'category',
  'measure',
  'unit',
  'topics',
] as const satisfies readonly (keyof TargetRow)[];

type Plain = (typeof PLAIN)[number];
type Shared = (typeof SHARED)[number];

export type TargetShard = { readonly [K in Plain]: readonly TargetRow[K][] } & {
  readonly [K in Shared]: { readonly values: readonly TargetRow[K][]; readonly at: readonly number[] };
};

/** What the filters can say before any row is read. */
export const FACETS = ['year', 'topic', 'category', 'comparator'] as const;
export type Facet = (typeof FACETS)[number];

export interface Totals {
  readonly targets: number;
  readonly documents: number;
  readonly results: number;
}

export interface ShardIndex {
  /** All targets, the documents they are from, and the past results beside them. */
  readonly totals: Totals;
  readonly shards: number;
  /** Into how many files the measures are cut. */
  readonly measureFiles: number;
  /** Facet → value → the shards that have it. */
  readonly facets: Readonly<Record<Facet, Readonly<Record<string, Postings>>>>;
  /**
   * Where rows lie by measure and not by bureau: how many are in a shard. Those of a bureau are then in the files of its
   * documents, and no question reads all shards by itself.
   */
  readonly rowsByMeasure?: number;
}

/** A bureau with the first and last shard of its rows. */
export type ShardBureau = readonly [bureau: string, name_zh: string, name_en: string, first: number, last: number];

/** Measure → the shards that have it. */
export type MeasureShards = Readonly<Record<string, Postings>>;

/** Names of the files, without `.json`. */
export const SHARD_INDEX = 'index';
export const BUREAU_FILE = 'bureaus';
export const shardFile = (shard: number): string => `targets-${shard}`;
export const measureFile = (part: number): string => `measures-${part}`;

export function packShard(rows: readonly TargetRow[]): TargetShard {
  const plain = PLAIN.map((column) => [column, rows.map((row) => row[column])]);
  const shared = SHARED.map((column) => {
    const values = new Map<string, { readonly value: unknown; readonly at: number }>();
    const at = rows.map((row) => {
      const text = JSON.stringify(row[column]);
      const known = values.get(text) ?? { value: row[column], at: values.size };
      values.set(text, known);
      return known.at;
    });
    return [column, { values: [...values.values()].map(({ value }) => value), at }];
  });
  return Object.fromEntries([...plain, ...shared]) as TargetShard;
}

export const unpackShard = (shard: TargetShard): TargetRow[] =>
  shard.target.map((_, i) => {
    const row: Record<string, unknown> = {};
    for (const column of PLAIN) row[column] = shard[column][i];
    for (const column of SHARED) row[column] = shard[column].values[shard[column].at[i] ?? 0];
    // PLAIN and SHARED are the columns of a row, which the compiler cannot count.
    return row as unknown as TargetRow;
  });

/** What a row has of a facet. */
export function facetsOf(row: TargetRow, facet: Facet): readonly string[] {
  switch (facet) {
    case 'year':
      return [String(row.document.year)];
    case 'topic':
      return row.topics;
    case 'category':
      return row.category ? [row.category.category] : [];
    case 'comparator':
      return [row.comparator];
  }
}
