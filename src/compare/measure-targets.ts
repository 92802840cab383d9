/** What does each document promise of one measure? */
import { greatest, least } from 'd3';
import type { Dataset, PlacedTarget } from '../model/dataset.ts';
import type { Document } from '../model/tables/document.ts';
import type { Measure } from '../model/tables/measures.ts';
import type { Unit } from '../model/tables/units.ts';
import { type PrintedPromise, promisesOf } from './promise.ts';

export interface MeasureTargets {
  readonly measure: Measure;
  readonly unit: Unit | null;
  /** Promises in the measure's unit, highest first. */
  readonly comparable: readonly PrintedPromise[];
  /** Promises in another unit: listed, never put on the axis. */
  readonly otherUnit: readonly PrintedPromise[];
  /** Past results printed where a target belongs: listed apart, never charted. */
  readonly results: readonly PlacedTarget[];
  /** The least and the greatest number promised; null where nothing is. How they compare is for the reader: ≥ 90 is not 90. */
  readonly lowest: PrintedPromise | null;
  readonly highest: PrintedPromise | null;
  /** How many documents promise it in the measure's unit. */
  readonly documentCount: number;
  /** Documents that state the measure more than once with different promises. */
  readonly differing: readonly Document[];
}

/** Fewer documents than this are no comparison. */
const MIN_DOCUMENTS = 2;

/** Whether documents can be laid side by side. Money targets restate each document's own budget: listed, not compared. */
export const isComparable = ({ documentCount, unit }: MeasureTargets): boolean =>
  documentCount >= MIN_DOCUMENTS && unit?.kind !== 'money';

const answered = new WeakMap<Dataset, Map<string, MeasureTargets>>();

/** Asked by many pages of the same data, answered once. */
export function measureTargets(dataset: Dataset, measure: Measure): MeasureTargets {
  const answers = answered.get(dataset) ?? new Map<string, MeasureTargets>();
  answered.set(dataset, answers);
  const answer = answers.get(measure.measure) ?? compareTargets(dataset, measure);
  answers.set(measure.measure, answer);
  return answer;
}

function compareTargets(dataset: Dataset, measure: Measure): MeasureTargets {
  const all = dataset.targetsOf(measure.measure);
  const promises = promisesOf(all, dataset);
  const comparable = promises
    .filter(({ quantity }) => quantity.unit === measure.unit)
    .toSorted((a, b) => b.quantity.value - a.quantity.value);
  const documents = [...Map.groupBy(comparable, ({ document }) => document)];
  return {
    measure,
    unit: dataset.reference.units.get(measure.unit) ?? null,
    comparable,
    lowest: least(comparable, ({ quantity }) => quantity.value) ?? null,
    highest: greatest(comparable, ({ quantity }) => quantity.valueTo ?? quantity.value) ?? null,
    otherUnit: promises.filter(({ quantity }) => quantity.unit !== measure.unit),
    results: all.filter(({ target }) => target.origin === 'result'),
    documentCount: documents.length,
    differing: documents.filter(([, of]) => new Set(of.map(({ key }) => key)).size > 1).map(([document]) => document),
  };
}
