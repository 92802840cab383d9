/** The files behind the download links: the project's CSVs as they are, joined over documents, and for spreadsheets. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatCsv } from '../model/csv.ts';
import { DATA_VERSION, describeFolder, formatDataPackage } from '../model/datapackage.ts';
import type { Dataset } from '../model/dataset.ts';
import type { DocumentRows } from '../model/rows.ts';
import { spreadsheetCsv } from '../model/spreadsheet.ts';
import { type AnyRow, columnsOf, type ReferenceTableName, type Table, type TableName } from '../model/table.ts';
import { DOCUMENT_TABLES, REFERENCE_TABLE_NAMES, REFERENCE_TABLES, TABLES } from '../model/tables/index.ts';
import { writeRow } from '../model/write-table.ts';
import { dataFolder, dataset } from './dataset.ts';
import { FINDINGS_TABLE, findingTable } from './finding-files.ts';

export { formulaSafe, spreadsheetCsv } from '../model/spreadsheet.ts';

export const dataVersion = DATA_VERSION;

export const documentTables: readonly Table[] = Object.values(DOCUMENT_TABLES);
/** The tables that a document has files of. */
export const tablesOf = (document: string): readonly Table[] =>
  documentTables.filter(
    (table) => !table.isOptional || existsSync(join(dataFolder(), 'documents', document, `${table.name}.csv`)),
  );
/** The shared tables that there are files of. */
export const referenceTables = (): readonly Table[] =>
  Object.values(REFERENCE_TABLES as Record<string, Table>).filter(
    (table) => !table.isOptional || existsSync(join(dataFolder(), 'reference', `${table.name}.csv`)),
  );

/** A file of the data folder, byte for byte. `path` is relative to the folder. */
export const dataFile = (path: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(join(dataFolder(), path)));

/** Header and cells of a table; document tables are joined, each row beginning with its document. */
export function joinedCells(dataset: Dataset, name: TableName): { header: string[]; rows: string[][] } {
  const table = TABLES[name];
  if (isReference(name)) {
    const rows: readonly AnyRow[] = dataset.reference.rows[name];
    return { header: columnsOf(table), rows: rows.map((row) => writeRow(table, row)) };
  }
  const columns = columnsOf(table).filter((column) => column !== 'document');
  return { header: ['document', ...columns], rows: dataset.documents.flatMap((one) => documentCells(table, one)) };
}

const isReference = (name: TableName): name is ReferenceTableName =>
  (REFERENCE_TABLE_NAMES as readonly string[]).includes(name);

function documentCells(table: Table, { document, ...tables }: DocumentRows): string[][] {
  if (table.name === 'document') return [writeRow(table, document)];
  const rows: readonly AnyRow[] = tables[table.name as keyof typeof tables];
  return rows.map((row) => [document.document, ...writeRow(table, row)]);
}

export const losslessCsv = ({ header, rows }: { header: string[]; rows: string[][] }): string =>
  formatCsv(header, rows);

/** A published table: all documents joined, as it is or for spreadsheets. */
export function publishedCsv(table: string, variant: 'lossless' | 'spreadsheet'): string {
  if (!(table in TABLES) && table !== FINDINGS_TABLE) throw new Error(`unknown table: ${table}`);
  const cells = table === FINDINGS_TABLE ? findingTable(dataset()) : joinedCells(dataset(), table as TableName);
  return variant === 'lossless' ? losslessCsv(cells) : spreadsheetCsv(cells);
}

export const publishedDescriptor = (): string =>
  formatDataPackage(
    describeFolder(
      dataFolder(),
      dataset().heads.map(({ document }) => document),
    ),
  );
