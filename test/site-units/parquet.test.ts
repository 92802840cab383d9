import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { parquetFile } from '../../src/site/parquet.ts';
import { parquetFiles, provinceOf } from '../../src/site/parquet-files.ts';
import { type PublishedColumn, publishedDocumentTables } from '../../src/site/published-tables.ts';
import { REAL, TINY, withDocument } from '../compare/datasets.ts';

const buffer = (bytes: Uint8Array<ArrayBuffer>): ArrayBuffer => bytes.slice().buffer;
const column = (name: string, type: PublishedColumn['type'], decimals?: number): PublishedColumn => ({
  name,
  type,
  ...(decimals && { decimals }),
  isRequired: false,
  isKey: false,
  references: '',
  zh: '',
  en: '',
});
const COLUMNS = [
  column('text', 'string'),
  column('amount', 'number', 6),
  column('value', 'number'),
  column('count', 'integer'),
  column('day', 'date'),
];

test('cells of every type come back as they were, blanks as null', async () => {
  const rows = [
    ['法律援助 "=1"', 999_999_999_999_999, 97.5, 123_456_789_012, '2020-12-23'],
    ['', -1, -0.1, 0, '1999-01-01'],
    [null, null, null, null, null],
  ];
  const read = await parquetReadObjects({ file: buffer(parquetFile(COLUMNS, rows)) });
  const fen = (amount: number | null) => (amount === null ? null : Math.round(amount * 1e6));
  expect(read.map(({ text, amount, value, count, day }) => [text, fen(amount), value, count, day])).toEqual([
    ['法律援助 "=1"', 999_999_999_999_999, 97.5, 123_456_789_012n, new Date('2020-12-23')],
    ['', -1, -0.1, 0n, new Date('1999-01-01')],
    [null, null, null, null, null],
  ]);
});

test('types follow from the columns, not from the rows', () => {
  const schemaOf = (rows: (string | number | null)[][]) => parquetMetadata(buffer(parquetFile(COLUMNS, rows))).schema;
  const blank = schemaOf([[null, null, null, null, null]]);
  expect(schemaOf([['x', 1, 2, 3, '2020-01-01']])).toEqual(blank);
  expect(blank[2]).toMatchObject({ type: 'INT64', converted_type: 'DECIMAL', precision: 15, scale: 6 });
});

test('the same rows are the same bytes', () => {
  const [one, other] = [parquetFiles(REAL), parquetFiles(REAL)];
  expect(one.length).toBeGreaterThan(40);
  expect(one.map(({ make }) => Buffer.from(make()).toString('hex'))).toEqual(
    other.map(({ make }) => Buffer.from(make()).toString('hex')),
  );
});

describe.each([
  ['the real data', REAL],
  ['the tiny data', TINY],
])('the partitions of %s', (_, dataset) => {
  const files = parquetFiles(dataset);

  test.each(publishedDocumentTables.map((table) => [table.name, table] as const))(
    '%s hold every row once, each in its year and province',
    async (name, table) => {
      const read = [];
      for (const { path, make } of files.filter(({ path }) => path.startsWith(`${name}/`))) {
        const [, year, province] = /^\w+\/year=(\d{4})\/province=(\w{6})\/\w+\.parquet$/.exec(path) ?? [];
        for (const row of await parquetReadObjects({ file: buffer(make()) })) {
          const { document } = dataset.document(String(row['document']));
          expect([document.year, provinceOf(dataset.bureau(document.bureau).adcode)]).toEqual([Number(year), province]);
          read.push(row);
        }
      }
      const rows = dataset.documents.flatMap((one) => table.rowsOf(one, dataset.reference));
      const key = (cells: unknown[]) => cells.join('|');
      const columns = table.columns.filter(
        ({ decimals, type, name }) => !decimals && type === 'string' && name !== 'year',
      );
      const at = columns.map((one) => table.columns.indexOf(one));
      expect(read.map((row) => key(columns.map((one) => row[one.name]))).toSorted()).toEqual(
        rows.map((row) => key(at.map((i) => row[i]))).toSorted(),
      );
    },
  );
});

test('a year that a table names itself does not hide behind the year of its folder', async () => {
  const [first] = parquetFiles(REAL).filter(({ path }) => path.startsWith('years/'));
  const columns = first ? parquetMetadata(buffer(first.make())).schema.map(({ name }) => name) : [];
  expect(columns).toContain('year_named');
  expect(columns).not.toContain('year');
});

test('a document of another year makes a folder of its own', () => {
  const moved = withDocument(REAL, 'luan-2021', (rows) => ({ ...rows, document: { ...rows.document, year: 2031 } }));
  expect(parquetFiles(moved).map(({ path }) => path)).toContain('funds/year=2031/province=340000/funds.parquet');
});
