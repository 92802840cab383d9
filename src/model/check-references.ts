/** Keys that point into tables must exist there and be of use. Walks every `references` of every definition. */
import { Fault, type Field } from './fields.ts';
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
export type KnownKeys = Pick<ReadonlyMap<TableName, ReadonlySet<string>>, 'get'>;

export const keysOf = (tables: readonly LocatedRows[]): Map<TableName, ReadonlySet<string>> =>
  new Map(tables.flatMap(({ table, keys }) => (keys ? [[table.name, keys]] : [])));

type Column = readonly [name: string, field: Field<unknown>];

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
      checkCells(located, column, (cell) => {
        const base = units.get(cell)?.base ?? cell;
        return base === cell ? null : new Fault('unit-not-base', base);
      }),
    );

function checkDangling(located: LocatedRows, column: string, { references }: Field<unknown>, known: KnownKeys) {
  const keys = references && known.get(references);
  if (!keys) return [];
  return checkCells(located, column, (cell) =>
    keys.has(cell) ? null : new Fault('reference-dangling', `${references}.csv`),
  );
}

/** Every filled cell of a column is asked about: nothing is made for those that are as they should be. */
function checkCells(located: LocatedRows, column: string, faultOf: (cell: string) => Fault | null): Problem[] {
  const problems: Problem[] = [];
  for (const [at, row] of located.rows.entries()) {
    const filled = row[column] ?? null;
    if (filled === null) continue;
    const cell = String(filled);
    const fault = faultOf(cell);
    if (fault) problems.push(problem(fault.code, { ...placeOf(located, at), column, cell, expected: fault.expected }));
  }
  return problems;
}

/** A chain within one table ends in a blank; where blanks are not allowed, in a row that names itself. */
function checkCircles(located: LocatedRows, column: string, { required }: Field<unknown>): Problem[] {
  const [keyColumn = ''] = located.table.key;
  const next = new Map(located.rows.map((row) => [row[keyColumn], row[column] ?? null]));
  return located.rows.flatMap((row, i) => {
    const key = row[keyColumn];
    const cell = next.get(key) ?? null;
    if (cell === null || (required && cell === key)) return [];
    const visited = new Set<unknown>();
    for (let at: typeof cell | null = cell; at !== null && !visited.has(at); at = next.get(at) ?? null) visited.add(at);
    if (!visited.has(key)) return [];
    return [problem('reference-circle', { ...placeOf(located, i), column, cell: String(cell), expected: String(key) })];
  });
}

const columnsInto = ({ table }: LocatedRows): Column[] =>
  Object.entries(table.fields).filter(([, field]) => field.references);

const placeOf = ({ file, lines }: LocatedRows, at: number) => ({ file, line: lines[at] ?? null });
