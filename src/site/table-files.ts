/**
 * The tables of all documents as CSV: a file a table, `all/targets.csv`; of a table with very many rows a file a year,
 * `all/targets/2022.csv`, which a spreadsheet can still open.
 */
import { naturalOrder } from '../model/natural-order.ts';
import type { Dataset } from '../model/dataset.ts';
import type { DocumentRows } from '../model/rows.ts';
import type { ReferenceTableName, TableName } from '../model/table.ts';
import { REFERENCE_TABLE_NAMES } from '../model/tables/index.ts';
import { findingCount, findingsMatrix } from '../checks/findings-matrix.ts';
import { FILE_BOUNDS } from './file-bounds.ts';
import { FINDINGS_TABLE } from './finding-files.ts';

export type PublishedName = TableName | typeof FINDINGS_TABLE;

export interface TablePart {
  /** Of its file; empty where the table is one file. */
  readonly year: string;
  readonly documents: readonly DocumentRows[];
}

const known = new WeakMap<Dataset, Map<PublishedName, number>>();

/** Counted once: pages and files ask again and again. */
export function rowCount(dataset: Dataset, name: PublishedName): number {
  const counts = known.get(dataset) ?? new Map<PublishedName, number>();
  known.set(dataset, counts);
  const count = counts.get(name) ?? countRows(dataset, name);
  counts.set(name, count);
  return count;
}

export const isReference = (name: PublishedName): name is ReferenceTableName =>
  (REFERENCE_TABLE_NAMES as readonly string[]).includes(name);

function countRows(dataset: Dataset, name: PublishedName): number {
  if (isReference(name)) return dataset.reference.rows[name].length;
  if (name === 'document') return dataset.heads.length;
  if (name === FINDINGS_TABLE) {
    const cells = findingsMatrix(dataset).rows.flatMap((row) => row.cells);
    return cells.reduce((sum, cell) => sum + findingCount(cell), 0);
  }
  const table = name as Exclude<keyof DocumentRows, 'document'>;
  return dataset.documents.reduce((sum, rows) => sum + (rows[table]?.length ?? 0), 0);
}

/** One, or one a year, the newest last. */
export function tableParts(dataset: Dataset, name: PublishedName, mostRows = FILE_BOUNDS.rows): TablePart[] {
  const { documents } = dataset;
  if (isReference(name) || rowCount(dataset, name) <= mostRows) return [{ year: '', documents }];
  return [...Map.groupBy(documents, ({ document }) => String(document.year))]
    .map(([year, of]) => ({ year, documents: of }))
    .toSorted((a, b) => naturalOrder(a.year, b.year));
}
