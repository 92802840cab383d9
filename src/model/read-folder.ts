/**
 * A data folder on disk → all rows and all problems, or one document after the other. Nothing is thrown for bad data:
 * the caller looks at the problems and decides. Files are named in problems as `data/…` wherever the folder really is.
 */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkAliases } from './check-aliases.ts';
import { checkDocument } from './check-document.ts';
import { checkBaseUnits, checkReferences, type KnownKeys, keysOf } from './check-references.ts';
import { naturalOrder } from './natural-order.ts';
import { ownTexts } from './own-text.ts';
import { hasErrors, type Problem, problem } from './problem.ts';
import { makeReference, type Reference } from './reference.ts';
import type { DocumentRows } from './rows.ts';
import { errorCode, SubfolderReader } from './subfolder-reader.ts';
import type { Table } from './table.ts';
import { DOCUMENT_TABLES, REFERENCE_TABLES } from './tables/index.ts';

export interface DataFolder {
  readonly reference: Reference;
  /** Sorted by document key. */
  readonly documents: readonly DocumentRows[];
  readonly problems: readonly Problem[];
}

/** What has been read of a data folder in one step. */
export interface DataPart {
  /** Null for the shared tables, which are read first, and for a document that cannot be read. */
  readonly rows: DocumentRows | null;
  readonly problems: readonly Problem[];
}

export function readDataFolder(folder: string): DataFolder {
  const shared = readShared(folder);
  const parts = [...partsOf(folder, shared)];
  return {
    reference: shared.reference,
    documents: parts.flatMap(({ rows }) => rows ?? []),
    problems: parts.flatMap(({ problems }) => problems),
  };
}

/** The same in the same order, each document read when it is asked for: whoever keeps none needs memory for one. */
export function* readDocuments(folder: string): Generator<DataPart, void> {
  yield* partsOf(folder, readShared(folder));
}

/** The shared tables alone, whatever documents lie beside them. */
export function readReferenceFolder(folder: string): Pick<DataFolder, 'reference' | 'problems'> {
  const { reference, problems } = readShared(folder);
  return { reference, problems };
}

/** The shared tables, and what reading a document needs of them. */
export interface Shared {
  readonly reference: Reference;
  readonly problems: readonly Problem[];
  readonly keys: KnownKeys;
  readonly own: (cell: string) => string;
}

export function readShared(folder: string): Shared {
  const own = ownTexts();
  const reader = new SubfolderReader(folder, 'reference', own);
  const { problems, located } = reader;
  const reference = readReference(reader);
  const keys = keysOf(located);
  checkLocated(reader, keys, reference);
  for (const one of located) {
    if (one.table.name === 'measure_aliases') problems.push(...checkAliases(one, reference.measures));
  }
  return { reference, problems, keys, own };
}

function* partsOf(folder: string, shared: Shared): Generator<DataPart, void> {
  const strays: Problem[] = [];
  const ids = listDocuments(folder, strays);
  yield { rows: null, problems: [...shared.problems, ...strays] };
  for (const id of ids) yield readPart(folder, id, shared);
}

export function readPart(folder: string, id: string, { reference, keys, own }: Shared): DataPart {
  const reader = new SubfolderReader(folder, `documents/${id}`, own);
  const { problems, located } = reader;
  const rows = readDocument(reader);
  const ownKeys = keysOf(located);
  checkLocated(reader, { get: (table) => ownKeys.get(table) ?? keys.get(table) }, reference);
  if (rows) problems.push(...checkDocument(rows, id, reference, (table, row) => reader.locate(table, row)));
  return { rows, problems };
}

function checkLocated({ located, problems }: SubfolderReader, known: KnownKeys, { units }: Reference): void {
  for (const one of located) problems.push(...checkReferences(one, known), ...checkBaseUnits(one, units));
}

function readReference(reader: SubfolderReader): Reference {
  return makeReference({
    bureaus: reader.read(REFERENCE_TABLES.bureaus),
    places: reader.read(REFERENCE_TABLES.places),
    topics: reader.read(REFERENCE_TABLES.topics),
    measures: reader.read(REFERENCE_TABLES.measures),
    categories: reader.read(REFERENCE_TABLES.categories),
    category_aliases: reader.read(REFERENCE_TABLES.category_aliases),
    fund_kinds: reader.read(REFERENCE_TABLES.fund_kinds),
    units: reader.read(REFERENCE_TABLES.units),
    names: reader.read(REFERENCE_TABLES.names),
    measure_aliases: reader.read(REFERENCE_TABLES.measure_aliases),
    releases: reader.read(REFERENCE_TABLES.releases),
  });
}

function readDocument(reader: SubfolderReader): DocumentRows | null {
  const before = reader.problems.length;
  const [document, ...more] = reader.read(DOCUMENT_TABLES.document);
  const isReported = hasErrors(reader.problems.slice(before));
  const rows = {
    programs: reader.read(DOCUMENT_TABLES.programs),
    funds: reader.read(DOCUMENT_TABLES.funds),
    indicators: reader.read(DOCUMENT_TABLES.indicators),
    targets: reader.read(DOCUMENT_TABLES.targets),
    goals: reader.read(DOCUMENT_TABLES.goals),
    years: reader.read(DOCUMENT_TABLES.years),
    standards: reader.read(DOCUMENT_TABLES.standards),
    workings: reader.read(DOCUMENT_TABLES.workings),
    damages: reader.read(DOCUMENT_TABLES.damages),
    corrections: reader.read(DOCUMENT_TABLES.corrections),
  };
  if (document && more.length === 0) return { document, ...rows };
  const cell = String(document ? more.length + 1 : 0);
  if (!isReported) reader.problems.push(problem('document-rows', { file: reader.file('document'), cell }));
  return null;
}

/** Folders in documents/, linked ones too. Whatever else lies there or in the other folders is reported, but dot files. */
export function listDocuments(folder: string, problems: Problem[]): string[] {
  const isDocument = (name: string): boolean =>
    statSync(join(folder, 'documents', name), { throwIfNoEntry: false })?.isDirectory() ?? false;
  reportStrays(folder, 'reference', (name) => isTableOf(REFERENCE_TABLES, name), problems);
  const names = reportStrays(folder, 'documents', isDocument, problems);
  if (names?.length === 0) problems.push(problem('documents-none', { file: 'data/documents' }));
  for (const id of names ?? []) {
    reportStrays(folder, `documents/${id}`, (name) => isTableOf(DOCUMENT_TABLES, name), problems);
  }
  return names ?? [];
}

const isTableOf = (tables: Readonly<Record<string, Table>>, name: string): boolean =>
  name.endsWith('.csv') && Object.hasOwn(tables, name.slice(0, -'.csv'.length));

/** The names that belong into a folder; null where it could not be read. */
function reportStrays(
  folder: string,
  path: string,
  belongs: (name: string) => boolean,
  problems: Problem[],
): string[] | null {
  const file = `data/${path}`;
  try {
    const names = readdirSync(join(folder, path)).filter((name) => !name.startsWith('.'));
    return names.sort(naturalOrder).filter((name) => {
      const isKnown = belongs(name);
      if (!isKnown) problems.push(problem('file-unknown', { file: `${file}/${name}` }));
      return isKnown;
    });
  } catch (error) {
    problems.push(problem('file-unreadable', { file, cell: errorCode(error) }));
    return null;
  }
}
