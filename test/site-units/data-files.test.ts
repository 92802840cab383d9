import { read, utils } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { messages } from '../../src/i18n/index.ts';
import { DATA_VERSION } from '../../src/model/datapackage.ts';
import { DOCUMENT_TABLE_NAMES, REFERENCE_TABLE_NAMES, TABLES } from '../../src/model/tables/index.ts';
import { parseCsv } from '../../src/model/csv.ts';
import { dataFileBytes, listedFiles, describedFiles } from '../../src/site/data-files.ts';
import { dataJson } from '../../src/site/data-json.ts';
import { dataSheets, documentSheets } from '../../src/site/data-workbook.ts';
import { joinedCells } from '../../src/site/downloads.ts';
import { checksums, fileListJson } from '../../src/site/file-lists.ts';
import { findingTable } from '../../src/site/finding-files.ts';
import { plainValue, publishedDocumentTables } from '../../src/site/published-tables.ts';
import { workbook } from '../../src/site/workbook.ts';
import { REAL, TINY } from '../compare/datasets.ts';

type Json = { version: string; tables: Record<string, Record<string, string | number | null>[]> };
const sets = [
  ['the real data', REAL],
  ['the tiny data', TINY],
] as const;
const TABLE_NAMES = [...DOCUMENT_TABLE_NAMES, ...REFERENCE_TABLE_NAMES];
const asText = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

describe.each(sets)('%s as one JSON file', (_, dataset) => {
  const json = JSON.parse([...dataJson(dataset)].join('')) as Json;

  test.each([...TABLE_NAMES, 'findings'] as const)(
    '%s has the cells of its CSV, numbers as numbers, blanks as null',
    (name) => {
      const { header, rows } = name === 'findings' ? findingTable(dataset) : joinedCells(dataset, name);
      const table = json.tables[name] ?? [];
      expect(table.map((row) => header.map((column) => asText(row[column])))).toEqual(rows);
      expect(table.flatMap((row) => Object.values(row)).includes('')).toBe(false);
    },
  );

  test('numbers are numbers, codes are words', () => {
    expect(json.version).toBe(DATA_VERSION);
    expect(
      json.tables['programs']?.every(({ amount_wan }) => typeof amount_wan === 'number' || amount_wan === null),
    ).toBe(true);
    expect(json.tables['places']?.every(({ adcode }) => typeof adcode === 'string')).toBe(true);
  });
});

describe.each(sets)('%s as a workbook', (_, dataset) => {
  test('has a sheet a table with the cells of its CSV, and the dictionary', async () => {
    const book = read(await workbook(dataSheets(dataset)), { type: 'buffer' });
    expect(book.SheetNames).toEqual([
      'README',
      ...DOCUMENT_TABLE_NAMES,
      'findings',
      ...REFERENCE_TABLE_NAMES,
      'TABLES',
      'COLUMNS',
    ]);
    for (const name of TABLE_NAMES) {
      const sheet = book.Sheets[name];
      const cells = utils.sheet_to_json<unknown[]>(sheet ?? {}, { header: 1, defval: null, raw: true });
      const { header, rows } = joinedCells(dataset, name);
      expect(cells.map((row) => header.map((_, i) => asText(row[i])))).toEqual([header, ...rows]);
    }
    const columns = utils.sheet_to_json<{ table: string; column: string }>(book.Sheets['COLUMNS'] ?? {});
    const known = new Set(columns.map(({ table, column }) => `${table}.${column}`));
    for (const { name, fields } of Object.values(TABLES)) {
      expect(Object.keys(fields).filter((column) => !known.has(`${name}.${column}`))).toEqual([]);
    }
  });
});

test('a table that no sheet can hold says so, and leads to Parquet', () => {
  const rows = REAL.documents.flatMap(({ targets }) => targets).length;
  const sheetOf = (most: number) => dataSheets(REAL, most).find(({ name }) => name === 'targets');
  expect(sheetOf(rows + 1)?.rows).toHaveLength(rows);
  expect(sheetOf(rows)?.rows).toEqual(
    (['zh', 'en'] as const).map((language) => [
      messages(language).workbook.tooLong(rows, rows, language === 'zh' ? '/data/' : '/en/data/'),
    ]),
  );
  expect(sheetOf(rows)?.rows.join()).toContain('Parquet');
});

test('the workbook of a document has its rows and no other', () => {
  const rows = REAL.document('shaoyang-2021');
  const sheets = documentSheets(rows, REAL);
  expect(sheets.map(({ name }) => name)).toEqual([
    'README',
    'document',
    'programs',
    'funds',
    'indicators',
    'targets',
    'goals',
    'standards',
    'corrections',
    'findings',
    'TABLES',
    'COLUMNS',
  ]);
  expect(sheets.find(({ name }) => name === 'targets')?.rows).toHaveLength(rows.targets.length);
});

test('money is read in 万元, exactly, whatever its digits', () => {
  const column = publishedDocumentTables
    .find(({ name }) => name === 'funds')
    ?.columns.find(({ name }) => name === 'amount_wan');
  if (!column) throw new Error('no column');
  const plain = (fen: number) => plainValue(column, fen);
  expect([0, 1, -1, 1_527_420_000, 999_999_999_999_999, -50_000].map(plain)).toEqual([
    0, 0.000001, -0.000001, 1527.42, 999999999.999999, -0.05,
  ]);
});

describe('the list of files', () => {
  test('has the size and hash of what is served, and no address twice', async () => {
    const { createHash } = await import('node:crypto');
    const files = await describedFiles();
    expect(files.map(({ path }) => path)).toEqual([...listedFiles()].map(({ path }) => path));
    expect(files.length).toBeGreaterThan(100);
    for (const { path, bytes, sha256 } of files) {
      // Once as it was measured, and once made again.
      for (const served of [await dataFileBytes(path), await dataFileBytes(path)]) {
        expect(served.length, path).toBe(bytes);
        expect(createHash('sha256').update(served).digest('hex'), path).toBe(sha256);
      }
    }
  });

  test('is the same for programs and for sha256sum', async () => {
    const { files } = JSON.parse(await fileListJson()) as { files: { path: string; sha256: string }[] };
    const lines = (await checksums()).trimEnd().split('\n');
    expect(lines.slice(0, -1)).toEqual(files.map(({ path, sha256 }) => `${sha256}  ${path}`));
    expect(lines.at(-1)).toMatch(/^[0-9a-f]{64} {2}files\.json$/);
  });

  test('holds text that reads back', async () => {
    const csv = new TextDecoder().decode(await dataFileBytes('data/all/targets.csv'));
    expect(parseCsv(csv).records.length).toBe(1 + REAL.documents.flatMap(({ targets }) => targets).length);
    await expect(dataFileBytes('data/secrets.csv')).rejects.toThrow('unknown file: data/secrets.csv');
  });
});
