/** The shared reference tables with the look-ups that everyone needs. */
import type { Bureau } from './tables/bureaus.ts';
import type { Category } from './tables/categories.ts';
import type { CategoryAlias } from './tables/category-aliases.ts';
import type { FundKind } from './tables/fund-kinds.ts';
import type { MeasureAlias } from './tables/measure-aliases.ts';
import type { Measure } from './tables/measures.ts';
import type { Name } from './tables/names.ts';
import type { Place } from './tables/places.ts';
import type { Release } from './tables/releases.ts';
import type { Topic } from './tables/topics.ts';
import type { Unit } from './tables/units.ts';

export interface ReferenceRows {
  readonly bureaus: readonly Bureau[];
  readonly places: readonly Place[];
  readonly topics: readonly Topic[];
  readonly measures: readonly Measure[];
  readonly categories: readonly Category[];
  readonly category_aliases: readonly CategoryAlias[];
  readonly fund_kinds: readonly FundKind[];
  readonly units: readonly Unit[];
  /** What the importer fills in by; empty where nobody has translated or matched anything yet. */
  readonly names: readonly Name[];
  readonly measure_aliases: readonly MeasureAlias[];
  /** Empty where the folder does not say when it was published. */
  readonly releases: readonly Release[];
}

export interface Reference {
  readonly bureaus: ReadonlyMap<string, Bureau>;
  readonly places: ReadonlyMap<string, Place>;
  /** In display order. */
  readonly topics: ReadonlyMap<string, Topic>;
  readonly measures: ReadonlyMap<string, Measure>;
  /** In display order. */
  readonly categories: ReadonlyMap<string, Category>;
  /** In display order. */
  readonly fundKinds: ReadonlyMap<string, FundKind>;
  readonly units: ReadonlyMap<string, Unit>;
  /** The class of a printed level path; undefined when the path is not registered. */
  readonly categoryOf: (level1: string, level2: string) => Category | undefined;
  /** The rows as they stand in the files. */
  readonly rows: ReferenceRows;
}

export function makeReference(rows: ReferenceRows): Reference {
  const categories = new Map(bySort(rows.categories).map((row) => [row.category, row]));
  // Level by level: this is asked more often than anything else, and a joined key is made anew each time.
  const byLevels = new Map<string, Map<string, Category | undefined>>();
  for (const { level1, level2, category } of rows.category_aliases) {
    const byLevel2 = byLevels.get(level1) ?? new Map<string, Category | undefined>();
    byLevels.set(level1, byLevel2.set(level2, categories.get(category)));
  }
  return {
    bureaus: new Map(rows.bureaus.map((row) => [row.bureau, row])),
    places: new Map(rows.places.map((row) => [row.adcode, row])),
    topics: new Map(bySort(rows.topics).map((row) => [row.topic, row])),
    measures: new Map(rows.measures.map((row) => [row.measure, row])),
    categories,
    fundKinds: new Map(bySort(rows.fund_kinds).map((row) => [row.kind, row])),
    units: new Map(rows.units.map((row) => [row.unit, row])),
    categoryOf: (level1, level2) => byLevels.get(level1)?.get(level2),
    rows,
  };
}

const bySort = <R extends { sort: number }>(rows: readonly R[]): R[] => [...rows].sort((a, b) => a.sort - b.sort);
