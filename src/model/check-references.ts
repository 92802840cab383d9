/** Keys that point into other tables must exist there. Walks every `references` of every definition. */
import { type Problem, problem } from './problem.ts';
import type { AnyRow, Table, TableName } from './table.ts';

/** Rows of a table as read from a file, with the physical line of each. */
export interface LocatedRows {
  readonly table: Table;
  readonly file: string;
  readonly rows: readonly AnyRow[];
  readonly lines: readonly number[];
  /** First key column of every row in the file; null when it could not be read. */
  readonly keys: ReadonlySet<string> | null;
}

/** What a reference to a table may say. A table that could not be read is absent: its own problem says so once. */
export type KnownKeys = ReadonlyMap<TableName, ReadonlySet<string>>;

export const keysOf = (tables: readonly LocatedRows[]): Map<TableName, ReadonlySet<string>> =>
  new Map(tables.flatMap(({ table, keys }) => (keys ? [[table.name, keys]] : [])));

export function checkReferences({ table, file, rows, lines }: LocatedRows, known: KnownKeys): Problem[] {
  const columns = Object.entries(table.fields).filter(([, field]) => field.references);
  return columns.flatMap(([column, field]) => {
    const target = field.references as TableName;
    const keys = known.get(target);
    if (!keys) return [];
    return rows.flatMap((row, i) => {
      const cell = row[column];
      if (cell === null || cell === undefined || keys.has(String(cell))) return [];
      return [
        problem('reference-dangling', {
          file,
          line: lines[i] ?? null,
          column,
          cell: String(cell),
          expected: `${target}.csv`,
        }),
      ];
    });
  });
}
