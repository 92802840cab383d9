/**
 * One reading of CSV files, in a process that has read nothing before: `node read-once.ts <way> <pattern> …`. Prints
 * what it took, and how many records and cells there were, on which all must agree.
 */
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, resolve } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { csvParseRows } from 'd3';
import Papa from 'papaparse';
import { parseCsv } from '../../src/model/csv.ts';
import { readTable } from '../../src/model/read-table.ts';
import { columnsOf } from '../../src/model/table.ts';
import { DOCUMENT_TABLES } from '../../src/model/tables/index.ts';
import { PEERS } from '../peers.ts';
import type { CsvReading, CsvWay } from './reading.ts';

type Counts = Pick<CsvReading, 'records' | 'cells'>;

/** File by file; nothing is kept of one. */
const texts =
  (count: (text: string, file: string) => Counts) =>
  (patterns: readonly string[]): Counts => {
    const all = globSync([...patterns]).map((file) => count(readFileSync(file, 'utf8'), file));
    return { records: sum(all.map(({ records }) => records)), cells: sum(all.map(({ cells }) => cells)) };
  };

const records = (rows: readonly { readonly length: number }[]): Counts => ({
  records: rows.length,
  cells: sum(rows.map(({ length }) => length)),
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Rows of a table with their types, every cell checked. */
function typed(text: string, file: string): Counts {
  const table = Object.values(DOCUMENT_TABLES).find(({ name }) => `${name}.csv` === basename(file));
  if (!table) throw new Error(`${file} is no table`);
  const { rows, problems } = readTable(table, file, text);
  if (problems.length > 0) throw new Error(`${file} has problems`);
  return { records: rows.length + 1, cells: (rows.length + 1) * columnsOf(table).length };
}

/** DuckDB reads all files of a pattern as one table. */
const duckDb =
  (query: (source: string) => string, count: (rows: readonly (readonly unknown[])[]) => Counts) =>
  async (patterns: readonly string[]): Promise<Counts> => {
    const connection = await (await DuckDBInstance.create()).connect();
    const total = { records: 0, cells: 0 };
    for (const pattern of patterns) {
      const source = `read_csv('${pattern.replaceAll("'", "''")}', header = false, all_varchar = true)`;
      const found = count((await connection.runAndReadAll(query(source))).getRows());
      total.records += found.records;
      total.cells += found.cells;
    }
    return total;
  };

/** Looks at each cell, as counting rows alone would not. */
const lookedAt = duckDb(
  (source) => `SELECT count(*), sum(length(COLUMNS(*))) FROM ${source}`,
  ([row = []]) => ({ records: Number(row[0]), cells: Number(row[0]) * (row.length - 1) }),
);

/** Not among the project's own packages, nor its types. */
const csvParse = createRequire(resolve(PEERS, 'package.json'))('csv-parse/sync') as {
  parse: (text: string) => string[][];
};

const WAYS: Readonly<Record<CsvWay, (patterns: readonly string[]) => Counts | Promise<Counts>>> = {
  parseCsv: texts((text) => records(parseCsv(text).records.map(({ cells }) => cells))),
  readTable: texts(typed),
  papa: texts((text) => records(Papa.parse<string[]>(text, { skipEmptyLines: true }).data)),
  csvParse: texts((text) => records(csvParse.parse(text))),
  d3: texts((text) => records(csvParseRows(text))),
  duckDbInside: lookedAt,
  duckDbRows: duckDb((source) => `SELECT * FROM ${source}`, records),
};

const [way, ...patterns] = process.argv.slice(2);
const read = WAYS[way as CsvWay];
const started = performance.now();
const counts = await read(patterns);
const seconds = (performance.now() - started) / 1000;
const reading: CsvReading = { ...counts, seconds, peakMb: process.resourceUsage().maxRSS / 1024 };
console.log(JSON.stringify(reading));
