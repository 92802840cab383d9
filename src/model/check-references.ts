/** Keys that point into other tables must exist there. Walks every `references` of every definition. */
import { type Problem, problem } from './problem.ts';
import type { AnyRow, Table, TableName } from './table.ts';

/** Rows of a table as read from a file, with the physical line of each. */
export interface LocatedRows {
  readonly table: Table;
  readonly file: string;
  readonly rows: readonly AnyRow[];
  readonly lines: readonly number[];
}

/** First key column of each row, by table: what a reference to that table may say. */
export type KnownKeys = ReadonlyMap<TableName, ReadonlySet<string>>;

export function keysOf(tables: readonly LocatedRows[]): Map<TableName, Set<string>> {
  return new Map(
    tables.map(({ table, rows }) => [table.name, new Set(rows.map((row) => String(row[table.key[0] ?? ''])))]),
  );
}

export function checkReferences({ table, file, rows, lines }: LocatedRows, known: KnownKeys): Problem[] {
  const columns = Object.entries(table.fields).filter(([, field]) => field.references);
  return columns.flatMap(([column, field]) => {
    const target = field.references as TableName;
    const keys = known.get(target);
    return rows.flatMap((row, i) => {
      const cell = row[column];
      if (cell === null || cell === undefined || keys?.has(String(cell))) return [];
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
