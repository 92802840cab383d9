/** Eleventy with the charts of this project drawn in the build; BENCH_CSV and BENCH_OUT say of what and where. */
import { readFileSync } from 'node:fs';
import { type BenchDocument, benchDocuments } from '../corpus.ts';
import { drawingsOf } from '../drawings.ts';

interface Eleventy {
  setQuietMode(isQuiet: boolean): void;
  addGlobalData(name: string, value: unknown): void;
  addFilter(name: string, filter: (document: BenchDocument) => unknown): void;
}

export default function configure(eleventy: Eleventy) {
  eleventy.setQuietMode(true);
  eleventy.addGlobalData('documents', () => benchDocuments(readFileSync(process.env['BENCH_CSV'] ?? '', 'utf8')));
  eleventy.addFilter('drawings', drawingsOf);
  return { dir: { input: 'src', output: process.env['BENCH_OUT'] } };
}
