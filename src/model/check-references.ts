/** Keys that point into tables must exist there and be of use. Walks every `references` of every definition. */
import type { Field } from './fields.ts';
import { type Problem, problem } from './problem.ts';
import type { AnyRow, Table, TableName } from './table.ts';
import type { Unit } from './tables/units.ts';

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

type Column = readonly [name: string, field: Field<unknown>];
type Row = { readonly row: AnyRow; readonly line: number | null };

export function checkReferences(located: LocatedRows, known: KnownKeys): Problem[] {
  return columnsInto(located).flatMap(([column, field]) => [
    ...checkDangling(located, column, field, known),
    ...(field.references === located.table.name ? checkCircles(located, column, field) : []),
  ]);
}

/** Wherever a unit is named, it is the base unit: values are stored in it. A base unit is its own base. */
export const checkBaseUnits = (located: LocatedRows, units: ReadonlyMap<string, Unit>): Problem[] =>
  columnsInto(located)
    .filter(([, { references }]) => references === 'units')
    .flatMap(([column]) =>
      rowsOf(located).flatMap(({ row, line }) => {
        const unit = units.get(String(row[column]));
        if (!unit || unit.base === unit.unit) return [];
        return [problem('unit-not-base', { file: located.file, line, column, cell: unit.unit, expected: unit.base })];
      }),
    );

function checkDangling(located: LocatedRows, column: string, { references }: Field<unknown>, known: KnownKeys) {
  const keys = references && known.get(references);
  if (!keys) return [];
  return rowsOf(located).flatMap(({ row, line }) => {
    const cell = row[column] ?? null;
    if (cell === null || keys.has(String(cell))) return [];
    const at = { file: located.file, line, column, cell: String(cell) };
    return [problem('reference-dangling', { ...at, expected: `${references}.csv` })];
  });
}

/** A chain within one table ends in a blank; where blanks are not allowed, in a row that names itself. */
function checkCircles(located: LocatedRows, column: string, { required }: Field<unknown>): Problem[] {
  const [keyColumn = ''] = located.table.key;
  const next = new Map(located.rows.map((row) => [row[keyColumn], row[column] ?? null]));
  return rowsOf(located).flatMap(({ row, line }) => {
    const key = row[keyColumn];
    const cell = next.get(key) ?? null;
    if (required && cell === key) return [];
    const visited = new Set<unknown>();
    for (let at = cell; at !== null && !visited.has(at); at = next.get(at) ?? null) visited.add(at);
    if (!visited.has(key)) return [];
    const place = { file: located.file, line, column, cell: String(cell), expected: String(key) };
    return [problem('reference-circle', place)];
  });
}

const columnsInto = ({ table }: LocatedRows): Column[] =>
  Object.entries(table.fields).filter(([, field]) => field.references);

const rowsOf = ({ rows, lines }: LocatedRows): Row[] => rows.map((row, i) => ({ row, line: lines[i] ?? null }));
