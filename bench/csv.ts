/**
 * How fast are CSV files read to cells? By our reader, Papa Parse, csv-parse, d3-dsv and DuckDB: one large file without
 * quotes, the same with quotes in every tenth row, and the many small files of a synthetic corpus.
 */
import { globSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchOptions, BenchRatio, BenchReport, BenchTable, Comparison } from './comparison.ts';
import { CSV_WAYS, type CsvReading, type CsvWay } from './csv/reading.ts';
import { benchCsv } from './pages/corpus.ts';
import { processCost } from './process-cost.ts';
import { figuresText, inTurns, medianOf, ratiosOf, spreadText } from './rounds.ts';
import { synthetic } from './synthetic.ts';

const DOCUMENTS = 2000;
const QUICK_DOCUMENTS = 60;
const FOLDER = '.cache/bench';

export const csv: Comparison = {
  id: 'csv',
  title: 'CSV by other readers',
  packages: ['papaparse', 'csv-parse', 'd3', '@duckdb/node-api'],
  run,
};

interface Source {
  readonly name: string;
  readonly patterns: readonly string[];
  readonly ways: readonly CsvWay[];
}

const WAYS = Object.keys(CSV_WAYS) as CsvWay[];
/** Types are of our own tables. */
const ANY_FILE = WAYS.filter((way) => way !== 'readTable');

async function run({ isQuick, rounds, sizes, say }: BenchOptions): Promise<BenchReport> {
  const [documents = isQuick ? QUICK_DOCUMENTS : DOCUMENTS] = sizes;
  const sources = await writeSources(documents);
  const tables: BenchTable[] = [];
  const ratios: BenchRatio[] = [];
  for (const { name, patterns, ways } of sources) {
    const readings = await inTurns(
      Object.fromEntries(ways.map((way) => [way, () => readOnce(way, patterns)])),
      rounds,
      (line) => say(`${name}: ${line}`),
    );
    checkCounts(Object.values(readings).flat());
    tables.push(readingTable(name, patterns, readings));
    const slower = (way: CsvWay) => ratiosOf(secondsOf(readings[way]), secondsOf(readings['parseCsv']));
    for (const way of ['papa', 'csvParse', 'duckDbInside', 'duckDbRows'] as const) {
      ratios.push({ name: `${name}: parseCsv ÷ ${CSV_WAYS[way]}`, ratios: slower(way) });
    }
  }
  return { tables, ratios, notes: [NOTE] };
}

async function writeSources(documents: number): Promise<Source[]> {
  mkdirSync(FOLDER, { recursive: true });
  const plain = benchCsv(documents / 2);
  const quoted = plain.split('\n').map((line, at) => (at % 10 === 5 ? line.replace(/[^,]+$/, '"$&, 约"') : line));
  const files = { plain: join(FOLDER, 'plain.csv'), quoted: join(FOLDER, 'quoted.csv') };
  writeFileSync(files.plain, plain);
  writeFileSync(files.quoted, quoted.join('\n'));
  const { folder } = await synthetic(documents);
  const small = ['indicators', 'targets'].map((table) => join(folder, `documents/*/${table}.csv`));
  return [
    { name: 'without quotes', patterns: [files.plain], ways: ANY_FILE },
    { name: 'with quotes', patterns: [files.quoted], ways: ANY_FILE },
    { name: `${2 * documents} files`, patterns: small, ways: WAYS },
  ];
}

/** Each in a process of its own: none is warmed up by another, and memory is its own. */
async function readOnce(way: CsvWay, patterns: readonly string[]): Promise<CsvReading> {
  const { output } = await processCost(process.execPath, ['bench/csv/read-once.ts', way, ...patterns]);
  return JSON.parse(output);
}

function checkCounts(readings: readonly CsvReading[]): void {
  const found = new Set(readings.map(({ records, cells }) => `${records} records and ${cells} cells`));
  if (found.size > 1) throw new Error(`the same files have ${[...found].join(', or ')}`);
}

const secondsOf = (readings: readonly CsvReading[] = []): number[] => readings.map(({ seconds }) => seconds);

function readingTable(
  name: string,
  patterns: readonly string[],
  readings: Readonly<Record<string, readonly CsvReading[]>>,
): BenchTable {
  const megabytes = globSync([...patterns]).reduce((sum, file) => sum + statSync(file).size / 1e6, 0);
  const rows = WAYS.flatMap((way) => {
    const all = readings[way];
    if (!all) return [];
    const perSecond = (amount: number): number[] => secondsOf(all).map((seconds) => amount / seconds);
    const records = all[0]?.records ?? 0;
    const peak = medianOf(all.map(({ peakMb }) => peakMb));
    const speed = spreadText(perSecond(megabytes));
    return [[CSV_WAYS[way], speed, figuresText(medianOf(perSecond(records)) / 1000), figuresText(peak)]];
  });
  return { columns: [`${name}, ${megabytes.toFixed(1)} MB`, 'MB/s', '1,000 rows/s', 'peak MB'], rows };
}

const NOTE =
  'Each reading in a process of its own, from files on disk to cells as text (readTable: to typed rows, each cell checked); all must count the same records and cells. Ratios above 1: parseCsv is faster. DuckDB uses all processors, and looked at inside no row reaches JavaScript.';
