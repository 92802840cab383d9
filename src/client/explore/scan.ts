/**
 * What a question finds: the first few rows in an order, and how many there are. The build asks the question without
 * conditions, whose answer stands in the page; the browser asks all others.
 */
import type { TargetFilter } from '../../compare/explore/filter.ts';
import { comparing, FirstFew, type NumberedRow, type RowNames, type RowOrder } from '../../compare/explore/order.ts';
import { SHARD_INDEX, type ShardIndex, type Totals } from '../../compare/explore/shard.ts';
import type { Load } from '../json-files.ts';
import { answers, type Reach } from './answers.ts';
import { conditionCount } from './question.ts';

/** Rows listed at first, and so many more each time a reader asks for them. */
export const STEP = 100;

export interface Found extends Totals {
  readonly rows: readonly NumberedRow[];
  /** Rows that may answer too and were not read. */
  readonly unread: number;
}

export interface Question {
  readonly filter: TargetFilter;
  readonly order: RowOrder;
  /** Rows to be listed. */
  readonly most: number;
}

export interface Scanned {
  readonly found: () => Found;
  readonly read: number;
  readonly toRead: number;
}

/** After every file what was found so far, at last all of it. */
export async function* scan(
  { filter, order, most }: Question,
  load: Load,
  names: RowNames,
  reach: Reach,
): AsyncGenerator<Scanned> {
  const { totals, rowsByMeasure } = await load<ShardIndex>(SHARD_INDEX);
  const few = new FirstFew(most, comparing(order, names, rowsByMeasure === undefined));
  const documents = new Set<string>();
  let [targets, results, left] = [0, 0, 0];
  const found = (): Found => ({ rows: few.kept, targets, results, documents: documents.size, unread: left });
  // All rows in their own order: their number is known, the first few are at the beginning.
  const isPlain = conditionCount(filter) === 0 && order.by === 'bureau' && !order.isDescending;
  let last: Omit<Scanned, 'found'> = { read: 0, toRead: 0 };
  for await (const { rows, read, toRead, unread } of answers(filter, load, reach)) {
    left = unread;
    for (const one of rows) {
      few.add(one);
      if (one.row.origin === 'result') results += 1;
      else targets += 1;
      if (one.row.origin !== 'result') documents.add(one.row.document.document);
    }
    last = { read, toRead };
    if (isPlain && few.kept.length === most) break;
    yield { found, ...last };
  }
  const all = { ...totals, results: filter.results ? totals.results : 0 };
  yield { found: isPlain ? () => ({ ...all, rows: few.kept, unread: 0 }) : found, ...last };
}
