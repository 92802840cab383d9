/**
 * The files below `/data/` as they are served. Routes serve from THE LIST, and sizes and hashes are those of what it makes,
 * so neither can differ from what a reader gets.
 */
import { createHash } from 'node:crypto';
import type { Dataset } from '../model/dataset.ts';
import { type DataFile, documentParts, type FileGroup, filesOfDocument, isListed, listDataFiles } from './data-list.ts';
import { dataset } from './dataset.ts';
import { formatList, formatSums } from './file-lists.ts';
import { KeptBytes } from './kept-bytes.ts';
import { downloads } from './urls.ts';

export const MEDIA_TYPES = {
  csv: 'text/csv',
  json: 'application/json',
  jsonl: 'application/jsonl',
  parquet: 'application/vnd.apache.parquet',
  sha256: 'text/plain',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

export interface DescribedFile {
  readonly path: string;
  readonly group: FileGroup;
  readonly bytes: number;
  readonly sha256: string;
  readonly mediaType: string;
}

let listed: ReadonlyMap<string, DataFile> | undefined;
const described = new Map<string, Promise<DescribedFile>>();
const MOST_IN_MEMORY = 64 * 2 ** 20;
const kept = new KeptBytes(MOST_IN_MEMORY);

/** All files, those of each document among them. */
export function dataFiles(): ReadonlyMap<string, DataFile> {
  listed ??= new Map([...listDataFiles(dataset()), ...partLists(dataset())].map((file) => [file.path, file]));
  return listed;
}

/** Two lists of the files of each year and province, where they are too many for the list of all files. */
function* partLists(data: Dataset): Generator<DataFile> {
  if (isListed(data)) return;
  for (const [part, documents] of documentParts(data)) {
    const files = async () => {
      const paths = documents.flatMap((rows) => [...filesOfDocument(rows, data)].map(({ path }) => path));
      return Promise.all(paths.map(measure));
    };
    const [json, sums] = [downloads.partList(part, 'json'), downloads.partList(part, 'sha256')];
    yield { path: json, group: 'lists', make: async () => formatList(await files(), { part }) };
    yield { path: sums, group: 'lists', make: async () => formatSums(await files()) };
  }
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

/** Those in the list of all files; of very many documents their own files are in other lists. */
export const describedFiles = async (keep: (file: DataFile) => boolean = () => true): Promise<DescribedFile[]> => {
  const found: DescribedFile[] = [];
  const hasDocuments = isListed(dataset());
  const isMeant = (file: DataFile) =>
    file.group !== 'lists' && (hasDocuments || file.group !== 'documents') && keep(file);
  // One after the other: at national size no two need be in memory at once.
  for (const file of dataFiles().values()) if (isMeant(file)) found.push(await describeFile(file.path));
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

/** A document's own files are found without those of all others. */
function fileOf(path: string): DataFile {
  const [, key] = /^data\/documents\/([^/]+?)(?:\/[^/]+\.csv|\.xlsx)$/.exec(path) ?? [];
  const own = key === undefined ? [] : [...filesOfDocument(dataset().document(key), dataset())];
  const file = own.find((one) => one.path === path) ?? dataFiles().get(path);
  if (!file) throw new Error(`unknown file: ${path}`);
  return file;
}

export function mediaTypeOf(path: string): string {
  const ending = path.slice(path.lastIndexOf('.') + 1);
  if (!(ending in MEDIA_TYPES)) throw new Error(`unknown kind of file: ${path}`);
  return MEDIA_TYPES[ending as keyof typeof MEDIA_TYPES];
}
