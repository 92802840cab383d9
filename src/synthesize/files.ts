/** Rows → the CSV files that hold them: names and texts, for whoever writes them. */
import { formatCsv } from '../model/csv.ts';
import type { ReferenceRows } from '../model/reference.ts';
import type { DocumentRows } from '../model/rows.ts';
import type { AnyRow, Table } from '../model/table.ts';
import { DOCUMENT_TABLES, REFERENCE_TABLES } from '../model/tables/index.ts';
import { writeTable } from '../model/write-table.ts';

export interface CsvFile {
  readonly name: string;
  readonly text: string;
}

/** An optional table without rows has no file. */
export const documentFiles = (rows: DocumentRows): CsvFile[] =>
  filesOf(DOCUMENT_TABLES, { ...rows, document: [rows.document] });

export const referenceFiles = (rows: ReferenceRows): CsvFile[] => filesOf(REFERENCE_TABLES, rows);

const filesOf = <N extends string>(
  tables: Readonly<Record<N, Table>>,
  rows: Readonly<Record<N, readonly object[]>>,
): CsvFile[] =>
  (Object.entries(tables) as [N, Table][])
    .filter(([name, table]) => !table.isOptional || rows[name].length > 0)
    .map(([name, table]) => ({ name: `${name}.csv`, text: writeTable(table, rows[name] as readonly AnyRow[]) }));

/** Which document has which planted fault, by the check that is to find it. */
export const faultsFile = (faults: readonly { document: string; check: string }[]): CsvFile => ({
  name: 'faults.csv',
  text: formatCsv(
    ['document', 'check'],
    faults.map(({ document, check }) => [document, check]),
  ),
});
