/** For which fields of work is each document's project money? */
import { greatest, group, sum } from 'd3';
import type { Dataset } from '../model/dataset.ts';
import type { Fen } from '../model/money.ts';
import type { DocumentRows } from '../model/rows.ts';
import type { Bureau } from '../model/tables/bureaus.ts';
import type { Document } from '../model/tables/document.ts';
import type { Program } from '../model/tables/programs.ts';
import type { Topic } from '../model/tables/topics.ts';
import { fundSource, programSource, type Source } from './source.ts';

export interface TopicAmount {
  readonly topic: Topic;
  readonly amount: Fen;
  /** Of all money of the document's projects or tasks that has a topic. */
  readonly share: number;
  readonly sources: readonly Source[];
}

export interface TopicMoneyColumn {
  readonly bureau: Bureau;
  readonly document: Document;
  /** Sum over the projects or tasks that carry an amount and a topic. */
  readonly total: Fen;
  /** What the amounts are: projects, spending directions, or tasks of a department form. */
  readonly basis: 'projects' | 'tasks';
  readonly amounts: ReadonlyMap<string, TopicAmount>;
  /** The amount of the topic with the most money. */
  readonly largest: TopicAmount | null;
}

export interface TopicMoney {
  /** Topics with money in any document, most money first by their mean share. */
  readonly topics: readonly Topic[];
  readonly columns: readonly TopicMoneyColumn[];
  /** How many documents put the most money into each topic; the commonest first, without those that lead nowhere. */
  readonly leading: readonly { readonly topic: Topic; readonly documents: number }[];
}

const known = new WeakMap<Dataset, TopicMoney>();

/** Every field of work asks, and is answered from the same columns. */
export function topicMoney(dataset: Dataset): TopicMoney {
  const found = known.get(dataset) ?? compareTopics(dataset);
  known.set(dataset, found);
  return found;
}

function compareTopics(dataset: Dataset): TopicMoney {
  const columns = dataset.documents.map((rows) => columnOf(rows, dataset)).filter((column) => column.total > 0);
  const weight = (topic: Topic) => sum(columns, (column) => column.amounts.get(topic.topic)?.share ?? 0);
  const topics = [...dataset.reference.topics.values()].filter((topic) => weight(topic) > 0);
  const leading = topics
    .map((topic) => ({ topic, documents: columns.filter(({ largest }) => largest?.topic === topic).length }))
    .filter(({ documents }) => documents > 0)
    .toSorted((a, b) => b.documents - a.documents);
  return { topics: topics.toSorted((a, b) => weight(b) - weight(a) || a.sort - b.sort), columns, leading };
}

/** Programs whose amounts do not repeat in another: no whole department, and directions instead of their fund. */
export function leafPrograms({ programs }: DocumentRows): Program[] {
  const parents = new Set(programs.map((row) => row.parent));
  return programs.filter((row) => row.form !== 'department' && !parents.has(row.program));
}

/**
 * Programs whose amounts add up to the document's: where a direction of a fund is left blank, the fund's own amount
 * stands for all of them, so that no part of it is lost and none is counted twice.
 */
export function moneyPrograms(rows: DocumentRows): Program[] {
  const directions = Map.groupBy(rows.programs, (row) => row.parent);
  const isWhole = ({ program, amount_wan }: Program): boolean =>
    amount_wan !== null && (directions.get(program) ?? []).some((row) => row.amount_wan === null);
  const whole = new Set(rows.programs.filter(isWhole).map(({ program }) => program));
  const leaves = new Set(leafPrograms(rows));
  return rows.programs.filter((row) => whole.has(row.program) || (leaves.has(row) && !whole.has(row.parent ?? '')));
}

function columnOf(rows: DocumentRows, dataset: Dataset): TopicMoneyColumn {
  const { document } = rows;
  const leaves = moneyPrograms(rows).filter((row) => row.amount_wan !== null && row.topic !== null);
  const total = sum(leaves, (row) => row.amount_wan ?? 0);
  const isTask = leaves.some((row) => row.form === 'key-task' || row.form === 'other-task');
  const amounts = new Map<string, TopicAmount>();
  for (const [key, programs] of group(leaves, (row) => row.topic ?? '')) {
    const topic = dataset.reference.topics.get(key);
    if (!topic) continue;
    const amount = sum(programs, (row) => row.amount_wan ?? 0);
    const sources = programs.map((row) => amountSource(rows, row));
    amounts.set(key, { topic, amount, share: total === 0 ? 0 : amount / total, sources });
  }
  const largest = greatest(amounts.values(), ({ amount }) => amount) ?? null;
  const basis = isTask ? 'tasks' : 'projects';
  return { bureau: dataset.bureau(document.bureau), document, total, basis, amounts, largest };
}

/** A program's amount is printed where its total fund stands; the name may be lines away. */
export function amountSource({ document, funds }: DocumentRows, program: Program): Source {
  const fund = funds.find((row) => row.program === program.program && row.axis === 'total');
  return fund ? fundSource(document, fund) : programSource(document, program);
}
