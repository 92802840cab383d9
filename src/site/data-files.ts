/**
 * The files below `/data/` as they are served. Routes serve from THE LIST, and sizes and hashes are those of what it makes,
 * so neither can differ from what a reader gets.
 */
import { createHash } from 'node:crypto';
import { type DataFile, documentFiles, type FileGroup, wholeFiles } from './data-list.ts';
import { dataset } from './dataset.ts';
import { KeptBytes } from './kept-bytes.ts';
import { isComparing, ownDocuments } from './part.ts';
import { isWide } from './reach.ts';

export const MEDIA_TYPES = {
  csv: 'text/csv',
  json: 'application/json',
  jsonl: 'application/jsonl',
  parquet: 'application/vnd.apache.parquet',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

export interface DescribedFile {
  readonly path: string;
  readonly group: FileGroup;
  readonly bytes: number;
  readonly sha256: string;
  readonly mediaType: string;
}

const described = new Map<string, Promise<DescribedFile>>();
const MOST_IN_MEMORY = 64 * 2 ** 20;
const kept = new KeptBytes(MOST_IN_MEMORY);

let whole: ReadonlyMap<string, DataFile> | undefined;

/** What the data page and its lists name. On a wide site files of single documents are named on their pages alone. */
export function* listedFiles(): Generator<DataFile> {
  yield* wholeByPath().values();
  if (isWide(dataset())) return;
  for (const { document } of dataset().heads) yield* documentFiles(document, dataset());
}

/** What this process makes. */
export function* ownFiles(): Generator<DataFile> {
  if (isComparing()) yield* wholeByPath().values();
  for (const { document } of ownDocuments()) yield* documentFiles(document, dataset());
}

function wholeByPath(): ReadonlyMap<string, DataFile> {
  whole ??= new Map([...wholeFiles(dataset())].map((file) => [file.path, file]));
  return whole;
}

/** Bytes of a file as it is served. */
export const dataFileBytes = async (path: string): Promise<Uint8Array<ArrayBuffer>> =>
  kept.take(path) ?? (await makeBytes(path));

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
  const { group, isCopy } = fileOf(path);
  if (!isCopy) kept.keep(path, bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { path, group, bytes: bytes.length, sha256, mediaType: mediaTypeOf(path) };
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
  const file = document
    ? [...documentFiles(document, dataset())].find((one) => one.path === path)
    : wholeByPath().get(path);
  if (!file) throw new Error(`unknown file: ${path}`);
  return file;
}

export function mediaTypeOf(path: string): string {
  const ending = path.slice(path.lastIndexOf('.') + 1);
  if (!(ending in MEDIA_TYPES)) throw new Error(`unknown kind of file: ${path}`);
  return MEDIA_TYPES[ending as keyof typeof MEDIA_TYPES];
}
