/** The files behind the download links: the project's CSVs as they are, joined over documents, and for spreadsheets. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findingCells } from '../checks/finding-record.ts';
import { checkForm } from '../checks/run.ts';
import { formatCsv } from '../model/csv.ts';
import { DATA_VERSION, describeFolder, formatDataPackage } from '../model/datapackage.ts';
import type { Dataset } from '../model/dataset.ts';
import type { DocumentRows } from '../model/rows.ts';
import { spreadsheetCsv, spreadsheetLines } from '../model/spreadsheet.ts';
import type { Reference } from '../model/reference.ts';
import { type AnyRow, columnsOf, type ReferenceTableName, type Table, type TableName } from '../model/table.ts';
import { DOCUMENT_TABLES, REFERENCE_TABLES, TABLES } from '../model/tables/index.ts';
import { writeRow } from '../model/write-table.ts';
import { dataFolder, dataset } from './dataset.ts';
import { FINDING_COLUMNS, FINDINGS_TABLE } from './finding-files.ts';
import { FILE_BOUNDS } from './file-bounds.ts';
import { describeJoined, formatJoined } from './joined-package.ts';
import { isReference, type PublishedName } from './table-files.ts';

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
  const { reference, documents } = dataset;
  const rows = isReference(name)
    ? referenceCells(reference, name)
    : documents.flatMap((one) => documentCells(TABLES[name], one));
  return { header: headerOf(name), rows };
}

function headerOf(name: PublishedName): string[] {
  if (name === FINDINGS_TABLE) return [...FINDING_COLUMNS];
  const columns = columnsOf(TABLES[name]);
  return isReference(name) ? columns : ['document', ...columns.filter((column) => column !== 'document')];
}

function referenceCells({ rows }: Reference, name: ReferenceTableName): string[][] {
  const ofTable: readonly AnyRow[] = rows[name];
  return ofTable.map((row) => writeRow(TABLES[name], row));
}

function documentCells(table: Table, { document, ...tables }: DocumentRows): string[][] {
  if (table.name === 'document') return [writeRow(table, document)];
  const rows: readonly AnyRow[] = tables[table.name as keyof typeof tables];
  return rows.map((row) => [document.document, ...writeRow(table, row)]);
}

export const losslessCsv = ({ header, rows }: { header: string[]; rows: string[][] }): string =>
  formatCsv(header, rows);

export type Variant = 'lossless' | 'spreadsheet';

const isPublished = (table: string): table is PublishedName => table in TABLES || table === FINDINGS_TABLE;

/** A published table of some documents joined, as it is or for spreadsheets; document by document, as it may be long. */
export function publishedCsv(
  table: string,
  variant: Variant,
  { reference, documents }: Pick<Dataset, 'documents' | 'reference'> = dataset(),
): Generator<string> {
  if (!isPublished(table)) throw new Error(`unknown table: ${table}`);
  return csvPieces(table, variant, documents, reference);
}

function* csvPieces(
  table: PublishedName,
  variant: Variant,
  documents: readonly DocumentRows[],
  reference: Reference,
): Generator<string> {
  const linesOf = variant === 'lossless' ? csvLines : spreadsheetLines;
  yield (variant === 'lossless' ? losslessCsv : spreadsheetCsv)({ header: headerOf(table), rows: [] });
  if (isReference(table)) yield linesOf(referenceCells(reference, table));
  else for (const rows of documents) yield linesOf(cellsOf(table, rows, reference));
}

let last: { table: string; rows: DocumentRows; cells: string[][] } | undefined;

/** Remembers the last: the files of a table are made in step. */
function cellsOf(
  table: Exclude<PublishedName, ReferenceTableName>,
  rows: DocumentRows,
  reference: Reference,
): string[][] {
  if (last?.table === table && last.rows === rows) return last.cells;
  const cells =
    table === FINDINGS_TABLE
      ? checkForm(rows, reference).findings.map(findingCells)
      : documentCells(TABLES[table], rows);
  last = { table, rows, cells };
  return cells;
}

/** Without a header. */
function csvLines([first, ...others]: string[][]): string {
  return first ? formatCsv(first, others) : '';
}

/** A resource a file; where documents are very many, a resource a table. */
export function publishedDescriptor(of = dataset(), bounds = FILE_BOUNDS): string {
  const documents = of.heads.map(({ document }) => document);
  return documents.length > bounds.described
    ? formatJoined(describeJoined(dataFolder(), of, bounds))
    : formatDataPackage(describeFolder(dataFolder(), documents));
}
