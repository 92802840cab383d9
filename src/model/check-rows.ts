/** What `npm run check` would say of a document that is not on disk yet: its rows go through the same text and checks. */
import { checkDocument } from './check-document.ts';
import { checkBaseUnits, checkReferences, keysOf, type LocatedRows } from './check-references.ts';
import type { Problem } from './problem.ts';
import { readTable } from './read-table.ts';
import type { Reference } from './reference.ts';
import type { DocumentRows } from './rows.ts';
import type { AnyRow, Table } from './table.ts';
import { DOCUMENT_TABLES, REFERENCE_TABLES } from './tables/index.ts';

/** `files`: name of a table → its CSV, as it will be written. */
export function checkRows(
  rows: DocumentRows,
  files: Readonly<Record<string, string>>,
  reference: Reference,
): readonly Problem[] {
  const folder = rows.document.document;
  const problems: Problem[] = [];
  const fileOf = (table: string): string => `data/documents/${folder}/${table}.csv`;
  const located: LocatedRows[] = Object.values(DOCUMENT_TABLES).map((table: Table) => {
    const file = fileOf(table.name);
    const text = files[table.name];
    if (text === undefined) return { table, file, rows: [], lines: [], keys: new Set() };
    const read = readTable(table, file, text);
    problems.push(...read.problems);
    return { table, file, rows: read.rows as readonly AnyRow[], lines: read.lines, keys: read.keys };
  });
  const shared = Object.values(REFERENCE_TABLES).map((table: Table): LocatedRows => {
    const all = reference.rows[table.name as keyof typeof reference.rows] as readonly AnyRow[];
    const keys = new Set(all.map((row) => String(row[table.key[0] ?? ''])));
    return { table, file: '', rows: all, lines: [], keys };
  });
  const known = new Map([...keysOf(shared), ...keysOf(located)]);
  for (const one of located) problems.push(...checkReferences(one, known), ...checkBaseUnits(one, reference.units));
  problems.push(...checkDocument(rows, folder, reference, known, (name) => ({ file: fileOf(name), line: null })));
  return problems;
}
