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
import type { Program } from '../model/tables/programs.ts';
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
  const topics = fieldsOfWork(dataset);
  // A document after the other: which field each of its rows is for is needed for its own cells alone.
  const ofDocuments = dataset.documents.map((rows) => cellsOf(rows, topics, dataset));
  const rows = topics.map((topic, i) => ({ topic, cells: ofDocuments.flatMap((cells) => cells[i] ?? []) }));
  return {
    documents: dataset.documents.map(({ document }) => ({ bureau: dataset.bureau(document.bureau), document })),
    rows: rows.filter(({ cells }) => cells.some(({ state }) => state !== 'none')),
  };
}

/** What a document says of each of the fields. */
function cellsOf(rows: DocumentRows, topics: readonly Topic[], dataset: Dataset): CoverageCell[] {
  const bureau = dataset.bureau(rows.document.bureau);
  const funded = moneyPrograms(rows).filter((row) => (row.amount_wan ?? 0) > 0);
  const fields = indicatorFields(rows, dataset);
  const goals = goalFields(rows, dataset);
  return topics.map(
    ({ topic }) =>
      new DocumentCoverage(
        bureau,
        rows,
        funded.filter((row) => row.topic === topic),
        fields.filter(({ all }) => all.has(topic)).map(({ indicator }) => indicator),
        goals.filter((goal) => goal.fields.includes(topic)).map(({ target }) => target),
      ),
  );
}

/** Numbers of goal text, each with the fields it is for. */
const goalFields = (rows: DocumentRows, dataset: Dataset) =>
  placeTargets(rows)
    .filter(({ target }) => target.origin === 'goal')
    .map((placed) => ({ target: placed.target, fields: fieldsOfTarget(placed, dataset) }));

/** Keeps the rows alone: where they stand is asked of few of a country's cells. */
class DocumentCoverage implements CoverageCell {
  readonly bureau: Bureau;
  readonly #rows: DocumentRows;
  readonly #funded: readonly Program[];
  readonly #indicators: readonly Indicator[];
  readonly #goals: readonly Target[];

  constructor(
    bureau: Bureau,
    rows: DocumentRows,
    funded: readonly Program[],
    indicators: readonly Indicator[],
    goals: readonly Target[],
  ) {
    this.bureau = bureau;
    this.#rows = rows;
    this.#funded = funded;
    this.#indicators = indicators;
    this.#goals = goals;
  }

  get document() {
    return this.#rows.document;
  }

  get state(): CoverageState {
    const isPromised = this.#indicators.length + this.#goals.length > 0;
    if (this.#funded.length === 0) return isPromised ? 'promise' : 'none';
    return isPromised ? 'both' : 'money';
  }

  get amount() {
    return this.#funded.length === 0 ? null : sum(this.#funded, (row) => row.amount_wan ?? 0);
  }

  get moneySources() {
    return this.#funded.map((row) => amountSource(this.#rows, row));
  }

  get indicators() {
    return this.#indicators.length;
  }

  get indicatorSources() {
    return this.#indicators.map((row) => indicatorSource(this.document, row));
  }

  get goals() {
    return this.#goals.length;
  }

  get goalSources() {
    return this.#goals.map((row) => targetSource(this.document, row));
  }
}
