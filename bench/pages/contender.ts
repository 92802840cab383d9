/** The contract of those who build the pages: from a CSV, in processes of their own, into a folder that is empty before. */
import { resolve } from 'node:path';
import { type ProcessCost, processCost } from '../process-cost.ts';

/** A CSV, and how many documents it holds. */
export interface PageSet {
  readonly csv: string;
  readonly count: number;
}

export interface Contender {
  /** The built site. */
  readonly folder: string;
  /** Of a document's page, before the document's id. */
  readonly path: string;
  /** Whether its pages must be, byte by byte, those of the others. */
  readonly isSameBytes: boolean;
  readonly build: (set: PageSet) => Promise<ProcessCost>;
}

/** Where the contenders' sources lie. */
export const SOURCES = resolve('bench/pages');

/** By the Node that runs the bench. */
export const node = (args: readonly string[], env: Readonly<Record<string, string>>, cwd = process.cwd()) =>
  processCost(process.execPath, args, { cwd, env });
