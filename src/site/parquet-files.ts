/**
 * Which Parquet files there are: shared tables in one file each, tables of documents one file a year and province, in
 * folders named `year=2022/province=430000` (as Hive does), so that a question about one reads no other.
 */
import type { Dataset } from '../model/dataset.ts';
import type { DocumentRows } from '../model/rows.ts';
import { parquetFile } from './parquet.ts';
import {
  type PublishedColumn,
  type PublishedTable,
  publishedDocumentTables,
  publishedSharedTables,
  type Value,
} from './published-tables.ts';

export interface ParquetFile {
  /** Below `parquet/`. */
  readonly path: string;
  readonly make: () => Uint8Array<ArrayBuffer>;
}

/** The first two digits of a division code name its province. */
export const provinceOf = (adcode: string): string => `${adcode.slice(0, 2)}0000`;

export function parquetFiles(dataset: Dataset): ParquetFile[] {
  const { documents, reference } = dataset;
  const partitions = Map.groupBy(documents, ({ document }) => {
    const { adcode } = dataset.bureau(document.bureau);
    return `year=${document.year}/province=${provinceOf(adcode)}`;
  });
  const order = [...partitions.keys()].toSorted();
  return [
    ...publishedSharedTables
      .filter((table) => table.rows(dataset).length > 0)
      .map((table) => ({
        path: `${table.name}.parquet`,
        make: () => parquetFile(table.columns, table.rows(dataset)),
      })),
    ...publishedDocumentTables.flatMap((table) =>
      order.flatMap((partition) => {
        const within = partitions.get(partition) ?? [];
        if (!within.some((one) => table.rowsOf(one, reference).length > 0)) return [];
        const make = () => documentFile(table, within, dataset);
        return [{ path: `${table.name}/${partition}/${table.name}.parquet`, make }];
      }),
    ),
  ];
}

function documentFile(table: PublishedTable, documents: readonly DocumentRows[], { reference }: Dataset) {
  const rows = documents.flatMap((one) => table.rowsOf(one, reference));
  const kept = table.columns.map((column, i) => ({ column: parquetName(table.name, column), i }));
  const written = kept.flatMap(({ column, i }) => (column ? [{ column, i }] : []));
  const cells: Value[][] = rows.map((row) => written.map(({ i }) => row[i] ?? null));
  return parquetFile(
    written.map(({ column }) => column),
    cells,
  );
}

/** A folder's `year` would hide a column of that name: a document's own is the folder, any other year gets a longer name. */
function parquetName(table: string, column: PublishedColumn): PublishedColumn | null {
  if (column.name !== 'year') return column;
  return table === 'document' ? null : { ...column, name: `${column.name}_named` };
}
