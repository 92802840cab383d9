/** Laid side by side, what do two to six documents have in common, and what does only one of them promise? */
import { type Dataset, type PlacedTarget, placeTargets } from '../model/dataset.ts';
import { type Quantity, quantityOf } from '../model/quantity.ts';
import type { DocumentRows } from '../model/rows.ts';
import type { Bureau } from '../model/tables/bureaus.ts';
import type { Measure } from '../model/tables/measures.ts';
import type { Place } from '../model/tables/places.ts';
import { FORMS, type Program } from '../model/tables/programs.ts';
import type { Topic } from '../model/tables/topics.ts';
import type { Unit } from '../model/tables/units.ts';
import { bureauEntry } from './bureau-profile.ts';
import { FEWEST_COMPARED } from './compared-count.ts';
import { type DocumentFacts, documentFacts } from './facts.ts';
import { type PrintedPromise, promisesOf } from './promise.ts';

/**
 * How far a measure can be compared: `same` where two or more state it exactly and in its unit, `close` where one of
 * two or more states it nearly or in another unit, `only` where one document alone states it.
 */
export const MATCH_GROUPS = ['same', 'close', 'only'] as const;
export type MatchGroup = (typeof MATCH_GROUPS)[number];

/** Where a target of a document goes: into a group, or apart, as no measure knows it or it is a past result. */
export const PARTS = [...MATCH_GROUPS, 'unmapped', 'results'] as const;
export type Part = (typeof PARTS)[number];

/** Rows of `targets.csv`, and the promises they make: department and project rows that agree make one. */
export interface Tally {
  readonly rows: number;
  readonly promises: number;
}

export interface StatedResult {
  readonly placed: PlacedTarget;
  readonly quantity: Quantity;
  /** Null where no unit is printed. */
  readonly unit: Unit | null;
}

export interface ComparedDocument {
  readonly rows: DocumentRows;
  readonly bureau: Bureau;
  readonly place: Place | null;
  /** Enclosing divisions, the nearest first. */
  readonly within: readonly Place[];
  readonly facts: DocumentFacts;
  /** Kinds of form held, in the order of the contract. */
  readonly forms: readonly { readonly form: Program['form']; readonly count: number }[];
  /** Promises of no measure. */
  readonly unmapped: readonly PrintedPromise[];
  /** Past results printed where targets belong: listed apart, never compared. */
  readonly results: readonly StatedResult[];
  /** Targets by where they went, and all of them, counted apart: the parts must make the whole. */
  readonly parts: Readonly<Record<Part, Tally>>;
  readonly total: Tally;
}

/** What one document states of a measure. */
export interface MeasureCell {
  /** Empty where it states nothing: an absence, not a zero. */
  readonly promises: readonly PrintedPromise[];
  /** The document states several things that are not the same. */
  readonly isDiffering: boolean;
}

export interface ComparedMeasure {
  readonly measure: Measure;
  readonly topic: Topic | null;
  readonly unit: Unit | null;
  /** One a document, in their order. */
  readonly cells: readonly MeasureCell[];
}

/** Documents by a value in which they differ. */
export type Differences<T> = readonly { readonly value: T; readonly documents: readonly ComparedDocument[] }[];

export interface DocumentsComparison {
  /** In the order asked for. */
  readonly documents: readonly ComparedDocument[];
  /** By topic, then in the order of the reference table. */
  readonly measures: Readonly<Record<MatchGroup, readonly ComparedMeasure[]>>;
  /** What makes the comparison weak; empty where the documents agree. */
  readonly differences: {
    readonly years: Differences<number>;
    readonly levels: Differences<Place['level'] | null>;
    readonly forms: Differences<readonly Program['form'][]>;
  };
}

/** The documents named by their keys, at most six, each once. */
export function documentsComparison(dataset: Dataset, keys: readonly string[]): DocumentsComparison {
  const chosen = keys.map((key) => dataset.document(key));
  const placed = chosen.map(placeTargets);
  const measures = comparedMeasures(dataset, placed);
  const documents = chosen.map((rows, i) => comparedDocument(dataset, rows, placed[i] ?? [], i, measures));
  return {
    documents,
    measures,
    differences: {
      years: differences(documents, ({ rows }) => rows.document.year).toSorted((a, b) => a.value - b.value),
      levels: differences(documents, ({ place }) => place?.level ?? null),
      forms: differences(documents, ({ forms }) => forms.map(({ form }) => form)),
    },
  };
}

function comparedMeasures(
  dataset: Dataset,
  placed: readonly (readonly PlacedTarget[])[],
): Record<MatchGroup, ComparedMeasure[]> {
  const { topics, measures, units } = dataset.reference;
  const byMeasure = placed.map((targets) => Map.groupBy(targets, ({ target }) => target.measure ?? ''));
  const groups: Record<MatchGroup, ComparedMeasure[]> = { same: [], close: [], only: [] };
  const ofTopic = Map.groupBy(measures.values(), ({ topic }) => topic);
  for (const measure of [...topics.keys()].flatMap((topic) => ofTopic.get(topic) ?? [])) {
    const cells = byMeasure.map((targets) => cellOf(promisesOf(targets.get(measure.measure) ?? [], dataset)));
    const group = groupOf(measure, cells);
    if (!group) continue;
    const topic = topics.get(measure.topic) ?? null;
    groups[group].push({ measure, topic, unit: units.get(measure.unit) ?? null, cells });
  }
  return groups;
}

const cellOf = (promises: readonly PrintedPromise[]): MeasureCell => ({
  promises,
  isDiffering: new Set(promises.map(({ key }) => key)).size > 1,
});

function groupOf({ unit }: Measure, cells: readonly MeasureCell[]): MatchGroup | null {
  const stated = cells.filter(({ promises }) => promises.length > 0);
  if (stated.length < FEWEST_COMPARED) return stated.length === 0 ? null : 'only';
  const all = stated.flatMap(({ promises }) => promises);
  return all.every(({ match, quantity }) => match === 'exact' && quantity.unit === unit) ? 'same' : 'close';
}

function comparedDocument(
  dataset: Dataset,
  rows: DocumentRows,
  placed: readonly PlacedTarget[],
  at: number,
  measures: Readonly<Record<MatchGroup, readonly ComparedMeasure[]>>,
): ComparedDocument {
  const { bureau, place, within } = bureauEntry(dataset, rows.document.bureau);
  const unmapped = promisesOf(
    placed.filter(({ target }) => target.measure === null),
    dataset,
  );
  const results = placed
    .filter(({ target }) => target.origin === 'result')
    .map((one) => ({
      placed: one,
      quantity: quantityOf(one.target),
      unit: dataset.reference.units.get(one.target.unit ?? '') ?? null,
    }));
  const inGroup = (group: MatchGroup) => tally(measures[group].flatMap(({ cells }) => cells[at]?.promises ?? []));
  const forms = FORMS.map((form) => ({ form, count: rows.programs.filter((row) => row.form === form).length }));
  return {
    rows,
    bureau,
    place,
    within,
    facts: documentFacts(rows),
    forms: forms.filter(({ count }) => count > 0),
    unmapped,
    results,
    parts: {
      same: inGroup('same'),
      close: inGroup('close'),
      only: inGroup('only'),
      unmapped: tally(unmapped),
      results: { rows: results.length, promises: 0 },
    },
    total: { rows: rows.targets.length, promises: promisesOf(placed, dataset).length },
  };
}

const tally = (promises: readonly PrintedPromise[]): Tally => ({
  rows: promises.reduce((sum, { statements }) => sum + statements.length, 0),
  promises: promises.length,
});

/** Documents that share a value stand together, in the order of their first; empty where all share one. */
function differences<T>(documents: readonly ComparedDocument[], attribute: (one: ComparedDocument) => T) {
  const alike = [...Map.groupBy(documents, (one) => JSON.stringify(attribute(one))).values()];
  if (alike.length < 2) return [];
  return alike.flatMap((same) => (same[0] ? [{ value: attribute(same[0]), documents: same }] : []));
}
