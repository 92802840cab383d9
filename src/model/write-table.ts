/** Typed rows → the one CSV text that stands for them: columns of the definition, sorted by key, LF. */
import { formatCsv } from './csv.ts';
import { naturalOrder } from './natural-order.ts';
import { type AnyRow, columnsOf, keyOf, type Row, type Table } from './table.ts';

export function writeTable<T extends Table>(table: T, rows: readonly Row<T>[]): string {
  const sorted = [...(rows as readonly AnyRow[])].sort((a, b) => naturalOrder(keyOf(table, a), keyOf(table, b)));
  return formatCsv(
    columnsOf(table),
    sorted.map((row) => writeRow(table, row)),
  );
}

/** The cells of one row, as they stand in the file. */
export const writeRow = (table: Table, row: AnyRow): string[] =>
  columnsOf(table).map((column) => writeCell(table, row, column));

export function writeCell(table: Table, row: AnyRow, column: string): string {
  const value = row[column] ?? null;
  return value === null ? '' : (table.fields[column]?.format(value) ?? '');
}
