/** What a table is, and the row type that follows from its definition. */
import type { Field } from './fields.ts';
import type { TableName } from './table-names.ts';

export type { DocumentTableName, ReferenceTableName, TableName } from './table-names.ts';

export type Fields = Readonly<Record<string, Field<unknown>>>;

export interface Table<F extends Fields = Fields> {
  readonly name: TableName;
  readonly scope: 'reference' | 'document';
  /** A document without such rows has no file: forms differ in what they print. */
  readonly isOptional?: true;
  /** Columns that together identify a row; rows are sorted by them. */
  readonly key: readonly string[];
  readonly fields: F;
  readonly zh: string;
  readonly en: string;
}

/** The row that a table's fields describe: `Row<typeof targets>`. A blank cell is null. */
export type Row<T extends Table> =
  T extends Table<infer F> ? { readonly [K in keyof F]: F[K] extends Field<infer V> ? V : never } : never;

/** A row of any table, for code that walks over all tables by their definitions. */
export type AnyRow = Readonly<Record<string, string | number | null>>;

export const defineTable = <const F extends Fields>(
  table: Table<F> & { readonly key: readonly (keyof F & string)[] },
): Table<F> => table;

export const columnsOf = (table: Table): string[] => Object.keys(table.fields);

/** A row's key as one string, `p01-02`, or joined by a slash where several columns make it. */
export const keyOf = (table: Table, row: AnyRow): string => table.key.map((column) => row[column] ?? '').join('/');
