/** Synthetic corpora for measuring, made anew each time: what `npm run synthesize` writes may have changed. */
import { join } from 'node:path';
import { type ProcessCost, processCost } from './process-cost.ts';

export interface Corpus {
  readonly folder: string;
  readonly documents: number;
  /** Of making it. */
  readonly cost: ProcessCost;
}

/** Of about that many documents; small ones have three years a bureau, others five. */
export async function synthetic(wanted: number): Promise<Corpus> {
  const years = wanted <= 60 ? 3 : 5;
  const bureaus = Math.ceil(wanted / years);
  const folder = join('.cache/bench/corpora', String(wanted));
  const size = ['--bureaus', String(bureaus), '--years', String(years), '--seed', '1', '--out', folder];
  const cost = await processCost(process.execPath, ['scripts/synthesize.ts', ...size]);
  return { folder, documents: bureaus * years, cost };
}
