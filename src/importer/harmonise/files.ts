/** Harmonised rows → the files of a document's folder, by table. */
import type { AnyRow, Table } from '../../model/table.ts';
import { CORRECTED_TABLES } from '../../model/tables/corrections.ts';
import { DOCUMENT_TABLES } from '../../model/tables/index.ts';
import { writeTable } from '../../model/write-table.ts';
import type { ImportedRows } from './document-facts.ts';
import type { Harmonised } from './harmonise.ts';

export type ImportedTable = keyof ImportedRows;

/** What is written is what a person can correct. */
export const IMPORTED_TABLES = CORRECTED_TABLES;

/**
 * Table → text of its file. Optional tables without rows are left out; whoever writes removes such a file of an earlier
 * import. Empty where a correction does not fit: then nothing may be written.
 */
export function files({ rows, problems }: Harmonised): ReadonlyMap<ImportedTable, string> {
  if (problems.length > 0) return new Map();
  return new Map(
    IMPORTED_TABLES.flatMap((name) => {
      const table: Table = DOCUMENT_TABLES[name];
      const own: readonly AnyRow[] = name === 'document' ? [rows.document] : rows[name];
      return own.length === 0 && table.isOptional ? [] : [[name, writeTable(table, own)] as const];
    }),
  );
}
