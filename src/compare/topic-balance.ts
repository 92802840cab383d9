/** In one document: does a field's share of the project money go with its share of the indicators? */
import { sum } from 'd3';
import type { Dataset } from '../model/dataset.ts';
import type { Fen } from '../model/money.ts';
import type { Bureau } from '../model/tables/bureaus.ts';
import type { Document } from '../model/tables/document.ts';
import type { Topic } from '../model/tables/topics.ts';
import { fieldsOfWork, indicatorFields } from './field-of-work.ts';
import { indicatorSource, type Source } from './source.ts';
import { amountSource, moneyPrograms } from './topic-money.ts';

export interface BalancedTopic {
  readonly topic: Topic;
  /** Null where no project or task of the field states more than zero. */
  readonly amount: Fen | null;
  readonly moneyShare: number;
  readonly moneySources: readonly Source[];
  /** Each indicator is for one field: its project's, else its first measure's. */
  readonly indicators: number;
  readonly indicatorShare: number;
  readonly indicatorSources: readonly Source[];
}

export interface TopicBalance {
  readonly bureau: Bureau;
  readonly document: Document;
  /** Fields with money or indicators, most money first, then most indicators. */
  readonly topics: readonly BalancedTopic[];
  readonly money: Fen;
  /** Indicators that are for a field, and all. */
  readonly placed: number;
  readonly indicators: number;
}

export function topicBalance(dataset: Dataset, key: string): TopicBalance {
  const rows = dataset.document(key);
  const { document } = rows;
  const leaves = moneyPrograms(rows).filter((row) => (row.amount_wan ?? 0) > 0 && row.topic !== null);
  const money = sum(leaves, (row) => row.amount_wan ?? 0);
  const fields = indicatorFields(rows, dataset);
  const placed = fields.filter(({ main }) => main !== null).length;
  const topics = fieldsOfWork(dataset).map((topic) => {
    const funded = leaves.filter((row) => row.topic === topic.topic);
    const amount = funded.length === 0 ? null : sum(funded, (row) => row.amount_wan ?? 0);
    const set = fields.filter(({ main }) => main === topic.topic);
    return {
      topic,
      amount,
      moneyShare: amount === null || money === 0 ? 0 : amount / money,
      moneySources: funded.map((row) => amountSource(rows, row)),
      indicators: set.length,
      indicatorShare: placed === 0 ? 0 : set.length / placed,
      indicatorSources: set.map(({ indicator }) => indicatorSource(document, indicator)),
    };
  });
  return {
    bureau: dataset.bureau(document.bureau),
    document,
    topics: topics
      .filter(({ amount, indicators }) => amount !== null || indicators > 0)
      .toSorted((a, b) => b.moneyShare - a.moneyShare || b.indicators - a.indicators),
    money,
    placed,
    indicators: fields.length,
  };
}
