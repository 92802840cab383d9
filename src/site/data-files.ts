/**
 * The files below `/data/` as they are served. Routes serve from THE LIST, and sizes and hashes are those of what it makes,
 * so neither can differ from what a reader gets.
 */
import { createHash } from 'node:crypto';
import { type DataFile, documentFiles, type FileGroup, isOfFamily, wholeFiles } from './data-list.ts';
import { dataset } from './dataset.ts';
import { inStep } from './in-step.ts';
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

let own: ReadonlyMap<string, readonly string[]> | undefined;

/** Paths of what this process makes, by ending: each route asks for those of its own. */
export function ownFiles(ending: keyof typeof MEDIA_TYPES): readonly string[] {
  own ??= Map.groupBy(
    [...everyOwnFile()].map(({ path }) => path),
    endingOf,
  );
  return own.get(ending) ?? [];
}

function* everyOwnFile(): Generator<DataFile> {
  if (isComparing()) yield* wholeByPath().values();
  for (const { document } of ownDocuments()) yield* documentFiles(document, dataset());
}

function wholeByPath(): ReadonlyMap<string, DataFile> {
  whole ??= new Map([...wholeFiles(dataset())].map((file) => [file.path, file]));
  return whole;
}

/** Bytes of a file as it is served; a file of the whole is described by the way, so that it is not made again for that. */
export async function dataFileBytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = kept.take(path) ?? (await makeBytes(path));
  if (fileOf(path).group !== 'documents' && !described.has(path)) {
    described.set(path, Promise.resolve(describe(path, bytes)));
  }
  return bytes;
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
  const bytes = kept.take(path) ?? (await makeBytes(path));
  if (!fileOf(path).isCopy) kept.keep(path, bytes);
  return describe(path, bytes);
}

function describe(path: string, bytes: Uint8Array): DescribedFile {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { path, group: fileOf(path).group, bytes: bytes.length, sha256, mediaType: mediaTypeOf(path) };
}

async function makeBytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = fileOf(path);
  const content = await file.make();
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : makeFamily(file, content);
}

/** With the files of its family that nobody has asked for yet: these are kept until somebody does. */
function makeFamily(file: DataFile, content: Iterable<string>): Uint8Array<ArrayBuffer> {
  const others = isOfFamily(file)
    ? [...wholeByPath().values()]
        .filter(isOfFamily)
        .filter(({ path, family }) => family === file.family && path !== file.path && !isMade(path))
    : [];
  const [bytes, ...rest] = inStep([content, ...others.map(({ make }) => make())]);
  for (const [i, { path }] of others.entries()) kept.keep(path, rest[i] ?? NOTHING);
  return bytes ?? NOTHING;
}

const NOTHING = new Uint8Array();
const isMade = (path: string): boolean => described.has(path) || kept.has(path);

function fileOf(path: string): DataFile {
  const [, document] = /^data\/documents\/([^/]+?)(?:\/[^/]+|\.xlsx)$/.exec(path) ?? [];
  const file = document ? filesOf(document).find((one) => one.path === path) : wholeByPath().get(path);
  if (!file) throw new Error(`unknown file: ${path}`);
  return file;
}

let last: { document: string; files: readonly DataFile[] } | undefined;

/** Those of a document are asked for one after the other. */
function filesOf(document: string): readonly DataFile[] {
  if (last?.document !== document) last = { document, files: [...documentFiles(document, dataset())] };
  return last.files;
}

const endingOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

export function mediaTypeOf(path: string): string {
  const ending = endingOf(path);
  if (!(ending in MEDIA_TYPES)) throw new Error(`unknown kind of file: ${path}`);
  return MEDIA_TYPES[ending as keyof typeof MEDIA_TYPES];
}
