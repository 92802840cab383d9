/** What one reading of CSV files tells, and in which ways they are read. */

export interface CsvReading {
  readonly seconds: number;
  readonly peakMb: number;
  /** Headers are records, too. */
  readonly records: number;
  readonly cells: number;
}

export const CSV_WAYS = {
  parseCsv: 'parseCsv, ours',
  readTable: 'readTable, ours: typed and checked',
  papa: 'Papa Parse',
  csvParse: 'csv-parse',
  d3: 'd3-dsv',
  duckDbInside: 'DuckDB, looked at inside',
  duckDbRows: 'DuckDB, rows to JavaScript',
} as const;

export type CsvWay = keyof typeof CSV_WAYS;
