/** One field of work: its money, programs, measures and targets in every document. */
import type { Dataset } from '../model/dataset.ts';
import type { Program } from '../model/tables/programs.ts';
import type { Topic } from '../model/tables/topics.ts';
import { isFieldOfWork } from './field-of-work.ts';
import { type MeasureTargets, measureTargets } from './measure-targets.ts';
import { type CoverageCell, topicCoverage } from './topic-coverage.ts';
import { leafPrograms, topicMoney } from './topic-money.ts';

export interface TopicInDocument {
  readonly cell: CoverageCell;
  /** Of the document's project money that has a field; null where the field has none of its own. */
  readonly share: number | null;
  /** Projects, directions and tasks of the field, most money first; those that state none last. */
  readonly programs: readonly Program[];
}

export interface TopicProfile {
  readonly topic: Topic;
  /** False for satisfaction and cost: aspects of any work, with measures but without money of their own. */
  readonly isField: boolean;
  /** Every document, the greatest share first; those without money of the field last. */
  readonly documents: readonly TopicInDocument[];
  /** Measures of the topic that any document uses, the most documents first. */
  readonly measures: readonly MeasureTargets[];
}

export function topicProfile(dataset: Dataset, key: string): TopicProfile {
  const topic = dataset.reference.topics.get(key);
  if (!topic) throw new Error(`unknown topic: ${key}`);
  const columns = new Map(topicMoney(dataset).columns.map((column) => [column.document.document, column]));
  const cells = topicCoverage(dataset).rows.find((row) => row.topic.topic === key)?.cells ?? [];
  const documents = cells.map((cell) => {
    const id = cell.document.document;
    const share = columns.get(id)?.amounts.get(key)?.share ?? null;
    const programs = leafPrograms(dataset.document(id))
      .filter((row) => row.topic === key)
      .toSorted((a, b) => (b.amount_wan ?? -1) - (a.amount_wan ?? -1));
    return { cell, share, programs };
  });
  const measures = [...dataset.reference.measures.values()]
    .filter((measure) => measure.topic === key)
    .map((measure) => measureTargets(dataset, measure))
    .filter(({ comparable, otherUnit, results }) => comparable.length + otherUnit.length + results.length > 0);
  return {
    topic,
    isField: isFieldOfWork(topic),
    documents: documents.toSorted((a, b) => (b.share ?? -1) - (a.share ?? -1)),
    measures: measures.toSorted((a, b) => b.documentCount - a.documentCount),
  };
}
