/**
 * How high are the rates that documents promise in a field of work? Its own measures, and the satisfaction asked for in
 * its projects. Rates of cost restate the budget of a project: they are no promise of the field.
 */
import type { Dataset } from '../model/dataset.ts';
import type { Measure } from '../model/tables/measures.ts';
import type { Topic } from '../model/tables/topics.ts';
import { fieldsOfTarget } from './field-of-work.ts';
import { type PrintedPromise, promisesOf } from './promise.ts';

export interface RateRow {
  readonly measure: Measure;
  /** The greatest number first. */
  readonly promises: readonly PrintedPromise[];
  readonly documentCount: number;
}

export interface TopicRates {
  readonly topic: Topic;
  /** The measures of most documents first. */
  readonly rows: readonly RateRow[];
  /** Measures with rates of which the opposite is better: in a drawing of their own. */
  readonly apart: number;
  /** Whether the satisfaction asked for in projects of the field is among the rows. */
  readonly hasSatisfaction: boolean;
}

export type BetterEnd = 'higher' | 'lower';

const PERCENT = '%';
const SATISFACTION = 'satisfaction';

/** Rates of which more is better (or neither end), or of which less is better: never in one drawing. */
export function topicRates(dataset: Dataset, key: string, better: BetterEnd): TopicRates {
  const topic = dataset.reference.topics.get(key);
  if (!topic) throw new Error(`unknown topic: ${key}`);
  const rows = [...dataset.reference.measures.values()]
    .filter(({ unit, topic: of }) => unit === PERCENT && (of === key || of === SATISFACTION))
    .map((measure) => rowOf(measure, key, dataset))
    .filter(({ promises }) => promises.length > 0);
  const isHere = ({ measure }: RateRow) => (measure.direction === 'lower') === (better === 'lower');
  const here = rows.filter(isHere);
  return {
    topic,
    rows: here.toSorted((a, b) => b.documentCount - a.documentCount || b.promises.length - a.promises.length),
    apart: rows.length - here.length,
    hasSatisfaction: here.some(({ measure }) => measure.topic !== key),
  };
}

function rowOf(measure: Measure, topic: string, dataset: Dataset): RateRow {
  const isOfTopic = measure.topic === topic;
  const placed = dataset
    .targetsOf(measure.measure)
    .filter((one) => one.target.unit === PERCENT && (isOfTopic || fieldsOfTarget(one, dataset).includes(topic)));
  const promises = promisesOf(placed, dataset).toSorted((a, b) => b.quantity.value - a.quantity.value);
  return { measure, promises, documentCount: new Set(promises.map(({ document }) => document.document)).size };
}
