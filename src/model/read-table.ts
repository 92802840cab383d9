/** Text of one CSV file → typed rows and every problem found in it. */
import { parseCsv } from './csv.ts';
import { Fault, type Field } from './fields.ts';
import { naturalOrder } from './natural-order.ts';
import { ownTexts } from './own-text.ts';
import { type Problem, problem } from './problem.ts';
import { type AnyRow, columnsOf, keyOf, type Row, type Table } from './table.ts';

export interface TableRead<T extends Table> {
  readonly rows: readonly Row<T>[];
  /** Physical line of each row, by its position in `rows`. */
  readonly lines: readonly number[];
  /**
   * First key column of every row in the file, left-out rows too, so that one bad cell is not reported again by
   * each row that refers to it; null when the table as a whole could not be read.
   */
  readonly keys: ReadonlySet<string> | null;
  readonly problems: readonly Problem[];
}

/**
 * `file` is only named in problems. A row with an unreadable cell is left out and reported. Whoever reads many files
 * gives the same `own` to all, so that equal cells are one text.
 */
export function readTable<T extends Table>(table: T, file: string, text: string, own = ownTexts()): TableRead<T> {
  const { records, strayQuotes } = parseCsv(text);
  const problems: Problem[] = strayQuotes.map((line) => problem('csv-syntax', { file, line }));
  const columns = columnsOf(table);
  const [header, ...body] = records;
  const unread = { rows: [], lines: [], keys: null };
  if (!header) return { ...unread, problems: [problem('file-empty', { file, expected: columns.join(',') })] };

  const headerProblems = checkHeader(columns, header.cells, file);
  if (headerProblems.length > 0) return { ...unread, problems: [...problems, ...headerProblems] };

  const fields = Object.entries(table.fields);
  const keyAt = columns.indexOf(table.key[0] ?? '');
  const keys = new Set<string>();
  const rows: Row<T>[] = [];
  const lines: number[] = [];
  for (const { line, cells } of body) {
    keys.add(own(cells[keyAt] ?? ''));
    if (cells.length !== columns.length) {
      if (strayQuotes.includes(line)) continue;
      const expected = String(columns.length);
      problems.push(problem('row-length', { file, line, cell: String(cells.length), expected }));
      continue;
    }
    const row = readRow(fields, cells, own);
    if (row) {
      rows.push(row as Row<T>);
      lines.push(line);
    } else problems.push(...faultsIn(fields, cells, file, line));
  }
  problems.push(...checkKeys(table, rows as AnyRow[], lines, file));
  // A quote that is never closed has swallowed rows: what refers to them is not at fault.
  return { rows, lines, keys: strayQuotes.length > 0 ? null : keys, problems };
}

/** What other programs put between cells. */
const SEPARATORS = [
  [';', '“;”'],
  ['\t', 'Tab'],
  ['，', '“，”'],
  ['|', '“|”'],
] as const;

function checkHeader(columns: readonly string[], found: readonly string[], file: string): Problem[] {
  if (found.length === columns.length && columns.every((name, at) => found[at] === name)) return [];
  const expected = columns.join(',');
  const at = { file, line: 1, expected };
  const separator = found.length === 1 ? SEPARATORS.find(([character]) => found[0]?.includes(character)) : undefined;
  if (separator) return [problem('csv-separator', { ...at, cell: separator[1] })];
  const missing = columns.filter((name) => !found.includes(name));
  const unknown = found.filter((name) => !columns.includes(name));
  const twice = columns.filter((name) => found.indexOf(name) !== found.lastIndexOf(name));
  const problems = [
    ...missing.map((column) => problem('column-missing', { ...at, column })),
    ...unknown.map((cell) => problem('column-unknown', { ...at, cell })),
    ...twice.map((column) => problem('column-twice', { ...at, column })),
  ];
  return problems.length > 0 ? problems : [problem('column-order', at)];
}

type Columns = readonly (readonly [name: string, field: Field<unknown>])[];

/** Null where a cell cannot be read: `faultsIn` says which. */
function readRow(columns: Columns, cells: readonly string[], own: (cell: string) => string): AnyRow | null {
  const row: Record<string, unknown> = {};
  for (const [at, [column, field]] of columns.entries()) {
    const value = readCell(field, cells[at] ?? '');
    if (value instanceof Fault) return null;
    row[column] = typeof value === 'string' ? own(value) : value;
  }
  return row as AnyRow;
}

function faultsIn(columns: Columns, cells: readonly string[], file: string, line: number): Problem[] {
  return columns.flatMap(([column, field], at) => {
    const cell = cells[at] ?? '';
    const value = readCell(field, cell);
    if (!(value instanceof Fault)) return [];
    return [problem(value.code, { file, line, column, cell, expected: value.expected })];
  });
}

function readCell(field: Field<unknown>, cell: string): unknown {
  if (cell !== '') return field.parse(cell);
  return field.required ? new Fault('value-missing') : null;
}

function checkKeys(table: Table, rows: readonly AnyRow[], lines: readonly number[], file: string): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  const column = table.key[0] ?? null;
  let previous: string | null = null;
  for (const [at, row] of rows.entries()) {
    const cell = keyOf(table, row);
    const line = lines[at] ?? null;
    const earlier = seen.get(cell);
    if (earlier !== undefined) {
      problems.push(problem('key-duplicate', { file, line, column, cell, expected: String(earlier) }));
    } else if (previous !== null && naturalOrder(previous, cell) > 0) {
      problems.push(problem('key-order', { file, line, column, cell, expected: previous }));
    }
    seen.set(cell, line ?? 0);
    previous = cell;
  }
  return problems;
}
