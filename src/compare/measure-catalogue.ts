/** Which measures are there, and how many documents promise something of each? */
import type { Dataset } from '../model/dataset.ts';
import type { Topic } from '../model/tables/topics.ts';
import { isComparable, type MeasureTargets, measureTargets } from './measure-targets.ts';

export interface MeasureCatalogue {
  /** Topics with measures in use, in display order; the most widely used measure of a topic first. */
  readonly topics: readonly { readonly topic: Topic; readonly measures: readonly MeasureTargets[] }[];
  /** Targets (no past results) that belong to no measure, and all of them. */
  readonly unmapped: number;
  readonly total: number;
}

export function measureCatalogue(dataset: Dataset): MeasureCatalogue {
  const measures = [...dataset.reference.measures.values()].map((measure) => measureTargets(dataset, measure));
  const byTopic = Map.groupBy(measures, ({ measure }) => measure.topic);
  const topics = [...dataset.reference.topics.values()].flatMap((topic) => {
    const of = byTopic.get(topic.topic) ?? [];
    return of.length === 0 ? [] : [{ topic, measures: of.toSorted((a, b) => b.documentCount - a.documentCount) }];
  });
  const targets = dataset.documents.flatMap((rows) => rows.targets).filter((row) => row.origin !== 'result');
  return { topics, unmapped: targets.filter((row) => row.measure === null).length, total: targets.length };
}

const shared = new WeakMap<Dataset, readonly MeasureTargets[]>();

/** Measures that can be compared, the most documents first. Asked by every bureau's page, answered once. */
export function sharedMeasures(dataset: Dataset): readonly MeasureTargets[] {
  const answer = shared.get(dataset) ?? findShared(dataset);
  shared.set(dataset, answer);
  return answer;
}

function findShared(dataset: Dataset): MeasureTargets[] {
  return [...dataset.reference.measures.values()]
    .map((measure) => measureTargets(dataset, measure))
    .filter(isComparable)
    .toSorted((a, b) => b.documentCount - a.documentCount || b.comparable.length - a.comparable.length);
}
