/**
 * THE LIST of what lies below `/data/`: every file with its address, kind and content. Routes serve from it, and sizes
 * and hashes are those of what it makes, so neither can differ from what a reader gets.
 */
import { createHash } from 'node:crypto';
import { TABLES } from '../model/tables/index.ts';
import { dataJson } from './data-json.ts';
import { dataWorkbook, documentWorkbook } from './data-workbook.ts';
import { dataset } from './dataset.ts';
import { dataFile, publishedCsv, publishedDescriptor, referenceTables, tablesOf } from './downloads.ts';
import { FINDINGS_TABLE, findingLines } from './finding-files.ts';
import { isComparing, ownDocuments } from './part.ts';
import { isWide } from './reach.ts';
import { parquetFiles } from './parquet-files.ts';
import { downloads } from './urls.ts';

type Content = string | Uint8Array<ArrayBuffer> | Iterable<string>;

export const MEDIA_TYPES = {
  csv: 'text/csv',
  json: 'application/json',
  jsonl: 'application/jsonl',
  parquet: 'application/vnd.apache.parquet',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

export type FileGroup = 'whole' | 'joined' | 'spreadsheet' | 'reference' | 'parquet' | 'documents';

export interface DataFile {
  /** Below the site’s root, `data/all/targets.csv`. */
  readonly path: string;
  readonly group: FileGroup;
  readonly make: () => Content | Promise<Content>;
}

export interface DescribedFile {
  readonly path: string;
  readonly group: FileGroup;
  readonly bytes: number;
  readonly sha256: string;
  readonly mediaType: string;
}

/** Of everything, and of no single document. */
function* wholeFiles(): Generator<DataFile> {
  const data = dataset();
  yield { path: downloads.workbook, group: 'whole', make: () => dataWorkbook(data) };
  yield { path: downloads.json, group: 'whole', make: () => dataJson(data) };
  yield { path: downloads.descriptor, group: 'whole', make: publishedDescriptor };
  yield { path: downloads.findingLines, group: 'whole', make: findingLines };
  for (const table of [...Object.keys(TABLES), FINDINGS_TABLE]) {
    yield { path: downloads.joined(table), group: 'joined', make: () => publishedCsv(table, 'lossless') };
    yield { path: downloads.spreadsheet(table), group: 'spreadsheet', make: () => publishedCsv(table, 'spreadsheet') };
  }
  for (const { name } of referenceTables()) {
    yield { path: downloads.reference(name), group: 'reference', make: () => dataFile(`reference/${name}.csv`) };
  }
  for (const { path, make } of parquetFiles(data)) yield { path: downloads.parquet(path), group: 'parquet', make };
}

/** Of one document, made of nothing but that document. */
export function* documentFiles(document: string): Generator<DataFile> {
  const group = 'documents';
  const make = () => documentWorkbook(dataset().document(document), dataset());
  yield { path: downloads.documentWorkbook(document), group, make };
  for (const { name } of tablesOf(document)) {
    const make = () => dataFile(`documents/${document}/${name}.csv`);
    yield { path: downloads.document(document, name), group, make };
  }
}

const described = new Map<string, Promise<DescribedFile>>();
/** Made to be measured, and kept until they are served, as far as there is room. */
const waiting = new Map<string, Uint8Array<ArrayBuffer>>();
const MOST_WAITING = 64 * 2 ** 20;
let waitingBytes = 0;

let whole: ReadonlyMap<string, DataFile> | undefined;

/** What the data page and its lists name. On a wide site files of single documents are named on their pages alone. */
export function* listedFiles(): Generator<DataFile> {
  yield* wholeByPath().values();
  if (isWide(dataset())) return;
  for (const { document } of dataset().heads) yield* documentFiles(document);
}

/** What this process makes. */
export function* ownFiles(): Generator<DataFile> {
  if (isComparing()) yield* wholeByPath().values();
  for (const { document } of ownDocuments()) yield* documentFiles(document);
}

function wholeByPath(): ReadonlyMap<string, DataFile> {
  whole ??= new Map([...wholeFiles()].map((file) => [file.path, file]));
  return whole;
}

/** Bytes of a file as it is served. */
export async function dataFileBytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const kept = waiting.get(path);
  if (!kept) return makeBytes(path);
  waiting.delete(path);
  waitingBytes -= kept.length;
  return kept;
}

/** Size and hash of a file as it is served; each is made for it once in a process. */
export function describeFile(path: string): Promise<DescribedFile> {
  const known = described.get(path) ?? measure(path);
  described.set(path, known);
  return known;
}

export const describedFiles = async (keep: (file: DataFile) => boolean = () => true): Promise<DescribedFile[]> => {
  const found: DescribedFile[] = [];
  // One after the other: at national size no two need be in memory at once.
  for (const file of listedFiles()) if (keep(file)) found.push(await describeFile(file.path));
  return found;
};

async function measure(path: string): Promise<DescribedFile> {
  const bytes = await makeBytes(path);
  if (waitingBytes + bytes.length <= MOST_WAITING) {
    waiting.set(path, bytes);
    waitingBytes += bytes.length;
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { path, group: fileOf(path).group, bytes: bytes.length, sha256, mediaType: mediaTypeOf(path) };
}

async function makeBytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const content = await fileOf(path).make();
  if (content instanceof Uint8Array) return content;
  if (typeof content === 'string') return new TextEncoder().encode(content);
  const pieces: Uint8Array[] = [];
  for (const piece of content) pieces.push(new TextEncoder().encode(piece));
  return new Uint8Array(Buffer.concat(pieces));
}

function fileOf(path: string): DataFile {
  const [, document] = /^data\/documents\/([^/]+?)(?:\/[^/]+|\.xlsx)$/.exec(path) ?? [];
  const file = document ? [...documentFiles(document)].find((one) => one.path === path) : wholeByPath().get(path);
  if (!file) throw new Error(`unknown file: ${path}`);
  return file;
}

export function mediaTypeOf(path: string): string {
  const ending = path.slice(path.lastIndexOf('.') + 1);
  if (!(ending in MEDIA_TYPES)) throw new Error(`unknown kind of file: ${path}`);
  return MEDIA_TYPES[ending as keyof typeof MEDIA_TYPES];
}
