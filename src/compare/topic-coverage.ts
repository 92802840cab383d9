/**
 * Who sets a target for which field of work, and who is silent? A field's money beside its indicators, in each document:
 * one cell a field and document. That a field is silent in a form does not say that no work is done.
 */
import { sum } from 'd3';
import { type Dataset, placeTargets } from '../model/dataset.ts';
import type { Fen } from '../model/money.ts';
import type { DocumentRows } from '../model/rows.ts';
import type { Bureau } from '../model/tables/bureaus.ts';
import type { Document } from '../model/tables/document.ts';
import type { Indicator } from '../model/tables/indicators.ts';
import type { Target } from '../model/tables/targets.ts';
import type { Topic } from '../model/tables/topics.ts';
import { fieldsOfTarget, fieldsOfWork, indicatorFields } from './field-of-work.ts';
import { indicatorSource, type Source, targetSource } from './source.ts';
import { amountSource, moneyPrograms } from './topic-money.ts';

/** What a document says of a field: its own project money and indicators, one of them, or neither. */
export const COVERAGE_STATES = ['both', 'promise', 'money', 'none'] as const;
export type CoverageState = (typeof COVERAGE_STATES)[number];

export interface CoverageCell {
  readonly bureau: Bureau;
  readonly document: Document;
  readonly state: CoverageState;
  /** Of projects or tasks of the field; null where none states more than zero. */
  readonly amount: Fen | null;
  readonly moneySources: readonly Source[];
  /** Indicators for the field. One indicator may be for two: its project's field and its measure's. */
  readonly indicators: number;
  readonly indicatorSources: readonly Source[];
  /** Numbers promised for the field in goal text, beside the indicators. */
  readonly goals: number;
  readonly goalSources: readonly Source[];
}

export interface CoverageRow {
  readonly topic: Topic;
  /** A cell a document, in order of document key. */
  readonly cells: readonly CoverageCell[];
}

export interface TopicCoverage {
  readonly documents: readonly { readonly bureau: Bureau; readonly document: Document }[];
  /** Fields of work that any document speaks of, in display order. */
  readonly rows: readonly CoverageRow[];
}

const answered = new WeakMap<Dataset, TopicCoverage>();

/** Asked by many pages of the same data, answered once. */
export function topicCoverage(dataset: Dataset): TopicCoverage {
  const answer = answered.get(dataset) ?? compareCoverage(dataset);
  answered.set(dataset, answer);
  return answer;
}

function compareCoverage(dataset: Dataset): TopicCoverage {
  const columns = dataset.documents.map((rows) => ({
    rows,
    fields: indicatorFields(rows, dataset),
    goals: goalFields(rows, dataset),
  }));
  const rows = fieldsOfWork(dataset).map((topic) => ({
    topic,
    cells: columns.map(({ rows, fields, goals }) => {
      const indicators = fields.filter(({ all }) => all.has(topic.topic)).map(({ indicator }) => indicator);
      const meant = goals.filter((goal) => goal.fields.includes(topic.topic)).map(({ target }) => target);
      return cellOf(rows, topic, indicators, meant, dataset);
    }),
  }));
  return {
    documents: dataset.documents.map(({ document }) => ({ bureau: dataset.bureau(document.bureau), document })),
    rows: rows.filter(({ cells }) => cells.some(({ state }) => state !== 'none')),
  };
}

/** Numbers of goal text, each with the fields it is for. */
const goalFields = (rows: DocumentRows, dataset: Dataset) =>
  placeTargets(rows)
    .filter(({ target }) => target.origin === 'goal')
    .map((placed) => ({ target: placed.target, fields: fieldsOfTarget(placed, dataset) }));

function cellOf(
  rows: DocumentRows,
  topic: Topic,
  indicators: readonly Indicator[],
  goals: readonly Target[],
  dataset: Dataset,
): CoverageCell {
  const { document } = rows;
  const funded = moneyPrograms(rows).filter((row) => row.topic === topic.topic && (row.amount_wan ?? 0) > 0);
  const amount = funded.length === 0 ? null : sum(funded, (row) => row.amount_wan ?? 0);
  const isPromised = indicators.length + goals.length > 0;
  return {
    bureau: dataset.bureau(document.bureau),
    document,
    state: amount === null ? (isPromised ? 'promise' : 'none') : isPromised ? 'both' : 'money',
    amount,
    moneySources: funded.map((row) => amountSource(rows, row)),
    indicators: indicators.length,
    indicatorSources: indicators.map((row) => indicatorSource(document, row)),
    goals: goals.length,
    goalSources: goals.map((row) => targetSource(document, row)),
  };
}
