/**
 * A data folder on disk → all rows and all problems, or one document after the other. Nothing is thrown for bad data:
 * the caller looks at the problems and decides. Files are named in problems as `data/…` wherever the folder really is.
 */
import { checkAliases } from './check-aliases.ts';
import { checkDocument, type ReadRows } from './check-document.ts';
import { checkBaseUnits, checkReferences, type KnownKeys, keysOf } from './check-references.ts';
import { checkUnits } from './check-units.ts';
import { listFolder } from './list-folder.ts';
import { ownTexts } from './own-text.ts';
import { hasErrors, type Problem, problem } from './problem.ts';
import { makeReference, type Reference } from './reference.ts';
import type { DocumentRows } from './rows.ts';
import { SubfolderReader } from './subfolder-reader.ts';
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
  const reader = new SubfolderReader(folder, 'reference', REFERENCE_TABLES, own);
  const { problems, located } = reader;
  const reference = readReference(reader);
  const keys = keysOf(located);
  checkLocated(reader, keys, reference);
  for (const one of located) {
    if (one.table.name === 'measure_aliases') problems.push(...checkAliases(one, reference.measures));
    if (one.table.name === 'units') problems.push(...checkUnits(one));
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
  const reader = new SubfolderReader(folder, `documents/${id}`, DOCUMENT_TABLES, own);
  const { problems, located } = reader;
  const rows = readRows(reader);
  const ownKeys = keysOf(located);
  checkLocated(reader, { get: (table) => ownKeys.get(table) ?? keys.get(table) }, reference);
  if (ownKeys.get('programs')?.size === 0) problems.push(problem('programs-none', { file: reader.file('programs') }));
  problems.push(...checkDocument(rows, id, reference, ownKeys, (table, row) => reader.locate(table, row)));
  const { document } = rows;
  return { rows: document ? { ...rows, document } : null, problems };
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

function readRows(reader: SubfolderReader): ReadRows {
  const before = reader.problems.length;
  const [document, ...more] = reader.read(DOCUMENT_TABLES.document);
  const isReported = hasErrors(reader.problems.slice(before));
  const isOne = document !== undefined && more.length === 0;
  if (!isOne && !isReported) {
    const cell = String(document ? more.length + 1 : 0);
    reader.problems.push(problem('document-rows', { file: reader.file('document'), cell }));
  }
  return {
    document: isOne ? document : null,
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
}

/** Dot files apart, documents/ holds nothing but a folder for each. */
export function listDocuments(folder: string, problems: Problem[]): readonly string[] {
  const listing = listFolder(folder, 'documents', { kind: 'folder', belongs: () => true }, problems);
  const names = listing?.names ?? [];
  if (listing && names.length === 0) problems.push(problem('documents-none', { file: 'data/documents' }));
  return names;
}
