/** THE LIST of what lies below `/data/`: every file with its address, its group, and what makes it. */
import type { Dataset } from '../model/dataset.ts';
import { TABLES } from '../model/tables/index.ts';
import { dataJson } from './data-json.ts';
import { dataWorkbook, documentWorkbook } from './data-workbook.ts';
import { dataFile, publishedCsv, publishedDescriptor, referenceTables, tablesOf } from './downloads.ts';
import { FILE_BOUNDS, type FileBounds } from './file-bounds.ts';
import { FINDINGS_TABLE, findingLines } from './finding-files.ts';
import { parquetFiles } from './parquet-files.ts';
import { isWide } from './reach.ts';
import { type PublishedName, rowCount, tableParts } from './table-files.ts';
import { downloads } from './urls.ts';

export type Content = string | Uint8Array<ArrayBuffer> | Iterable<string>;

export type FileGroup = 'whole' | 'joined' | 'spreadsheet' | 'reference' | 'parquet' | 'documents';

export interface DataFile {
  /** Below the site’s root, `data/all/targets.csv`. */
  readonly path: string;
  readonly group: FileGroup;
  readonly make: () => Content | Promise<Content>;
  /** Whether it is a file of the data folder as it is, which costs nothing to read again. */
  readonly isCopy?: boolean;
}

/** One of several that say the same of the same documents: made together, each document is asked once. */
export interface FamilyFile extends DataFile {
  readonly family: string;
  readonly make: () => Iterable<string>;
}

export const isOfFamily = (file: DataFile): file is FamilyFile => 'family' in file;

export const PUBLISHED: readonly PublishedName[] = [
  ...(Object.keys(TABLES) as (keyof typeof TABLES)[]),
  FINDINGS_TABLE,
];

/** Whether all tables together are one workbook and one JSON file, or too long for that. */
export const isWhole = (dataset: Dataset, { rows }: FileBounds = FILE_BOUNDS): boolean =>
  PUBLISHED.reduce((sum, name) => sum + rowCount(dataset, name), 0) <= rows;

/** Of everything, and of no single document. */
export function* wholeFiles(data: Dataset, bounds: FileBounds = FILE_BOUNDS): Generator<DataFile | FamilyFile> {
  const { reference } = data;
  if (isWhole(data, bounds)) {
    yield { path: downloads.workbook, group: 'whole', make: () => dataWorkbook(data) };
    yield { path: downloads.json, group: 'whole', make: () => dataJson(data) };
  }
  yield { path: downloads.descriptor, group: 'whole', make: () => publishedDescriptor(data, bounds) };
  for (const { year, documents } of tableParts(data, FINDINGS_TABLE, bounds.rows)) {
    const family = `${FINDINGS_TABLE}/${year}`;
    yield {
      path: downloads.findingLines(year),
      group: 'whole',
      family,
      make: () => findingLines(documents, reference),
    };
  }
  for (const table of PUBLISHED) {
    for (const { year, documents } of tableParts(data, table, bounds.rows)) {
      const csv = (variant: 'lossless' | 'spreadsheet') => () => publishedCsv(table, variant, { reference, documents });
      const family = `${table}/${year}`;
      yield { path: downloads.joined(table, year), group: 'joined', family, make: csv('lossless') };
      yield { path: downloads.spreadsheet(table, year), group: 'spreadsheet', family, make: csv('spreadsheet') };
    }
  }
  for (const { name } of referenceTables()) {
    yield {
      path: downloads.reference(name),
      group: 'reference',
      make: () => dataFile(`reference/${name}.csv`),
      isCopy: true,
    };
  }
  for (const { path, make } of parquetFiles(data)) yield { path: downloads.parquet(path), group: 'parquet', make };
}

/** Of one document, made of nothing but that document. */
export function* documentFiles(document: string, data: Dataset): Generator<DataFile> {
  const group = 'documents';
  if (hasWorkbooks(data)) {
    const make = () => documentWorkbook(data.document(document), data);
    yield { path: downloads.documentWorkbook(document), group, make };
  }
  for (const { name } of tablesOf(document)) {
    const make = () => dataFile(`documents/${document}/${name}.csv`);
    yield { path: downloads.document(document, name), group, make, isCopy: true };
  }
}

/** On a wide site a document's CSV files are enough, and the Parquet of its province. */
export const hasWorkbooks = (data: Dataset): boolean => !isWide(data);
