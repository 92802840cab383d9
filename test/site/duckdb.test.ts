/** The built data files, as the software that others use reads them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { beforeAll, describe, expect, test } from 'vitest';
import { DOCUMENT_TABLE_NAMES, REFERENCE_TABLE_NAMES, TABLES } from '../../src/model/tables/index.ts';
import { columnsOf } from '../../src/model/table.ts';
import { dataCode } from '../../src/site/data-code.ts';
import { REAL } from '../compare/datasets.ts';
import { SITE } from './build.ts';

/** Its binary comes with the project for this platform alone. */
const isHere = process.platform === 'linux' && process.arch === 'x64';
if (!isHere) console.log(`DuckDB is not installed for ${process.platform} ${process.arch}: its tests are left out`);

const file = (path: string): string => join(SITE, 'data', path).replaceAll("'", "''");
const csv = (path: string): string => `read_csv('${file(path)}', header = true, all_varchar = true)`;
const parquet = (table: string): string =>
  existsSync(file(`parquet/${table}.parquet`))
    ? `read_parquet('${file(`parquet/${table}.parquet`)}')`
    : `read_parquet('${file(`parquet/${table}`)}/**/*.parquet', hive_partitioning = true)`;
const TABLE_NAMES = [...DOCUMENT_TABLE_NAMES, 'findings', ...REFERENCE_TABLE_NAMES];
const AMOUNTS = Object.values(TABLES).flatMap((table) =>
  columnsOf(table)
    .filter((column) => table.fields[column]?.decimals)
    .map((column) => [table.name, column] as const),
);

describe.skipIf(!isHere)('DuckDB', () => {
  let connection: DuckDBConnection;
  beforeAll(async () => {
    const { DuckDBInstance } = await import('@duckdb/node-api');
    connection = await (await DuckDBInstance.create()).connect();
  });
  /** The only cell of an answer, as text. */
  const cell = async (sql: string): Promise<string> => {
    const rows = (await connection.runAndReadAll(sql)).getRowsJson();
    return String(rows[0]?.[0]);
  };

  test.each(TABLE_NAMES)('reads as many rows of %s from both CSVs and from Parquet', async (table) => {
    const count = (source: string) => cell(`SELECT count(*) FROM ${source}`);
    const rows = await count(csv(`all/${table}.csv`));
    expect(Number(rows)).toBeGreaterThan(0);
    expect(await count(csv(`spreadsheet/${table}.csv`))).toBe(rows);
    expect(await count(parquet(table))).toBe(rows);
  });

  test.each(AMOUNTS)('adds up %s.%s to the same fen', async (table, column) => {
    const sum = (source: string) => cell(`SELECT sum(${column}::DECIMAL(15, 6))::VARCHAR FROM ${source}`);
    const total = await sum(csv(`all/${table}.csv`));
    expect(total).toMatch(/^\d+\.\d{6}$/);
    expect(await sum(csv(`spreadsheet/${table}.csv`))).toBe(total);
    expect(await sum(parquet(table))).toBe(total);
  });

  test('reads the same cells of targets from CSV and Parquet', async () => {
    const columns = ['document', ...columnsOf(TABLES.targets)].filter((one) => !['value', 'value_to'].includes(one));
    const cells = (source: string) =>
      `SELECT ${columns.map((one) => `${one}::VARCHAR`).join()}, value::DOUBLE, value_to::DOUBLE FROM ${source}`;
    const [one, other] = [cells(csv('all/targets.csv')), cells(parquet('targets'))];
    expect(await cell(`SELECT count(*) FROM ((${one}) EXCEPT ALL (${other}))`)).toBe('0');
    expect(await cell(`SELECT count(*) FROM ((${other}) EXCEPT ALL (${one}))`)).toBe('0');
  });

  test('answers for a year and a province from their folders', async () => {
    const { documents } = REAL;
    const of = documents.filter(
      ({ document }) => document.year === 2021 && REAL.bureau(document.bureau).adcode.startsWith('43'),
    );
    const expected = of.flatMap(({ programs }) => programs).length;
    expect(expected).toBeGreaterThan(0);
    const where = 'WHERE year = 2021 AND province = 430000';
    expect(await cell(`SELECT count(*) FROM ${parquet('programs')} ${where}`)).toBe(String(expected));
    expect(
      await cell(
        `SELECT count(DISTINCT filename) FROM read_parquet('${file('parquet/programs')}/**/*.parquet', hive_partitioning = true, filename = true) ${where}`,
      ),
    ).toBe('1');
  });

  test('runs the code of the data page', async () => {
    const [duckdb] = dataCode(`${file('')}/`);
    const statements = (duckdb?.code ?? '').split(/;\s*/).filter(Boolean);
    expect(statements).toHaveLength(3);
    // In turn, as a reader runs them: the last reads what the one before it has made.
    const answers = [];
    for (const one of statements) answers.push(await connection.runAndReadAll(one));
    const last = answers.at(-1);
    const [whole] = REAL.document('hengyang-2022').programs;
    const amount_wan = ((whole?.amount_wan ?? 0) / 1e6).toFixed(6);
    expect(last?.getRowObjectsJson()).toContainEqual({ year: '2022', province: '430000', amount_wan });
  });
});

test('the list of hashes is of the files that are there', async () => {
  const { createHash } = await import('node:crypto');
  const lines = readFileSync(file('SHA256SUMS'), 'utf8').trimEnd().split('\n');
  const wrong = lines.filter((line) => {
    const [, sum, path = ''] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    return (
      createHash('sha256')
        .update(readFileSync(file(path)))
        .digest('hex') !== sum
    );
  });
  expect(lines.length).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
});
