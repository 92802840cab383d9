/** For what does a document ask the most money? Its projects or tasks, ranked. */
import { sum } from 'd3';
import type { Dataset } from '../model/dataset.ts';
import type { Fen } from '../model/money.ts';
import type { Bureau } from '../model/tables/bureaus.ts';
import type { Document } from '../model/tables/document.ts';
import type { Program } from '../model/tables/programs.ts';
import type { Topic } from '../model/tables/topics.ts';
import type { Source } from './source.ts';
import { amountSource, moneyPrograms } from './topic-money.ts';

export interface RankedProgram {
  readonly program: Program;
  readonly topic: Topic | null;
  readonly amount: Fen;
  /** Of all stated amounts; null where all of them are zero. */
  readonly share: number | null;
  readonly source: Source;
}

export interface ProgramMoney {
  readonly bureau: Bureau;
  readonly document: Document;
  /** Most money first; equal amounts in document order. A fund stands for itself where a direction of it is blank. */
  readonly ranked: readonly RankedProgram[];
  /** Programs of which no amount is stated. */
  readonly unstated: readonly Program[];
  readonly total: Fen;
}

export function programMoney(dataset: Dataset, key: string): ProgramMoney {
  const rows = dataset.document(key);
  const leaves = moneyPrograms(rows);
  const total = sum(leaves, (row) => row.amount_wan ?? 0);
  const ranked = leaves.flatMap((program) => {
    const amount = program.amount_wan;
    if (amount === null) return [];
    const topic = dataset.reference.topics.get(program.topic ?? '') ?? null;
    return [
      { program, topic, amount, share: total === 0 ? null : amount / total, source: amountSource(rows, program) },
    ];
  });
  return {
    bureau: dataset.bureau(rows.document.bureau),
    document: rows.document,
    ranked: ranked.toSorted((a, b) => b.amount - a.amount),
    unstated: leaves.filter((row) => row.amount_wan === null),
    total,
  };
}
