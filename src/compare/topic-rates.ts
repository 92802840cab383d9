/**
 * How high are the rates that documents promise in a field of work? Its own measures, and the satisfaction asked for in
 * its projects. Rates of cost restate the budget of a project: they are no promise of the field.
 */
import type { Dataset, PlacedTarget } from '../model/dataset.ts';
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
  const [here, apart] = measuresOf(topic, better, dataset);
  const rows = here.map((measure) => rowOf(measure, key, dataset)).filter(({ promises }) => promises.length > 0);
  return {
    topic,
    rows: rows.toSorted((a, b) => b.documentCount - a.documentCount || b.promises.length - a.promises.length),
    apart: apart.filter((measure) => ratesOf(measure, key, dataset).some(({ target }) => target.origin !== 'result'))
      .length,
    hasSatisfaction: rows.some(({ measure }) => measure.topic !== key),
  };
}

/** Whether there are so many; counted no further, as all topics are asked. */
export function hasRates(dataset: Dataset, topic: Topic, better: BetterEnd, least: number): boolean {
  let count = 0;
  const [here] = measuresOf(topic, better, dataset);
  return here.some((measure) => {
    count += rowOf(measure, topic.topic, dataset).promises.length;
    return count >= least;
  });
}

/** Measures of rates, those with this better end and the others. */
function measuresOf({ topic }: Topic, better: BetterEnd, { reference }: Dataset): [Measure[], Measure[]] {
  const rates = [...reference.measures.values()].filter(
    ({ unit, topic: of }) => unit === PERCENT && (of === topic || of === SATISFACTION),
  );
  const isHere = ({ direction }: Measure) => (direction === 'lower') === (better === 'lower');
  return [rates.filter(isHere), rates.filter((measure) => !isHere(measure))];
}

function ratesOf(measure: Measure, topic: string, dataset: Dataset): PlacedTarget[] {
  const isOfTopic = measure.topic === topic;
  return dataset
    .targetsOf(measure.measure)
    .filter((one) => one.target.unit === PERCENT && (isOfTopic || fieldsOfTarget(one, dataset).includes(topic)));
}

function rowOf(measure: Measure, topic: string, dataset: Dataset): RateRow {
  const placed = ratesOf(measure, topic, dataset);
  const promises = promisesOf(placed, dataset).toSorted((a, b) => b.quantity.value - a.quantity.value);
  return { measure, promises, documentCount: new Set(promises.map(({ document }) => document.document)).size };
}
