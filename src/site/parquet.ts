/** Rows → the bytes of a Parquet file. Types follow from the columns alone, so that all files of a table have the same. */
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { PublishedColumn, Value } from './published-tables.ts';

/** Digits of an amount: nine before the point and six after it, as forms print 万元. */
const AMOUNT_DIGITS = 15;

interface ParquetColumn {
  readonly name: string;
  readonly element: SchemaElement;
  readonly data: (string | number | bigint | null)[];
}

interface SchemaElement {
  readonly name: string;
  readonly type: 'BYTE_ARRAY' | 'INT64' | 'INT32' | 'DOUBLE';
  readonly converted_type?: 'UTF8' | 'DECIMAL' | 'DATE';
  readonly precision?: number;
  readonly scale?: number;
  readonly repetition_type: 'OPTIONAL';
}

export function parquetFile(
  columns: readonly PublishedColumn[],
  rows: readonly (readonly Value[])[],
): Uint8Array<ArrayBuffer> {
  const written = columns.map((column, i) =>
    parquetColumn(
      column,
      rows.map((row) => row[i] ?? null),
    ),
  );
  const buffer = parquetWriteBuffer({
    columnData: written.map(({ name, data }) => ({ name, data })),
    schema: [{ name: 'root', num_children: written.length }, ...written.map(({ element }) => element)],
    createdBy: 'bureau-targets',
  });
  return new Uint8Array(buffer);
}

function parquetColumn({ name, type, decimals }: PublishedColumn, values: readonly Value[]): ParquetColumn {
  const element = { name, repetition_type: 'OPTIONAL' as const };
  const of = <T>(convert: (value: string | number) => T) => values.map((one) => (one === null ? null : convert(one)));
  if (decimals !== undefined) {
    // An integer of fen is the very number that a decimal of six places is stored as.
    const money = { type: 'INT64', converted_type: 'DECIMAL', precision: AMOUNT_DIGITS, scale: decimals } as const;
    return { name, element: { ...element, ...money }, data: of((value) => BigInt(value)) };
  }
  if (type === 'integer' || type === 'year') {
    return { name, element: { ...element, type: 'INT64' }, data: of((value) => BigInt(value)) };
  }
  if (type === 'number') return { name, element: { ...element, type: 'DOUBLE' }, data: of(Number) };
  if (type === 'date') {
    const days = of((value) => Date.parse(`${value}T00:00:00Z`) / 86_400_000);
    return { name, element: { ...element, type: 'INT32', converted_type: 'DATE' }, data: days };
  }
  return { name, element: { ...element, type: 'BYTE_ARRAY', converted_type: 'UTF8' }, data: of(String) };
}
