/**
 * A data folder on disk → all rows and all problems. Nothing is thrown for bad data: the caller looks at
 * the problems and decides. Files are named in problems as `data/…` wherever the folder really is.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkAliases } from './check-aliases.ts';
import { checkDocument } from './check-document.ts';
import { checkBaseUnits, checkReferences, type KnownKeys, keysOf, type LocatedRows } from './check-references.ts';
import { decode } from './csv.ts';
import { naturalOrder } from './natural-order.ts';
import { hasErrors, type Problem, problem } from './problem.ts';
import { readTable } from './read-table.ts';
import { makeReference, type Reference } from './reference.ts';
import type { DocumentRows } from './rows.ts';
import { type AnyRow, columnsOf, type Row, type Table } from './table.ts';
import { DOCUMENT_TABLES, REFERENCE_TABLES } from './tables/index.ts';

export interface DataFolder {
  readonly reference: Reference;
  /** Sorted by document key. */
  readonly documents: readonly DocumentRows[];
  readonly problems: readonly Problem[];
}

export function readDataFolder(folder: string): DataFolder {
  const { reference, problems, keys } = readShared(folder);
  const documents = listDocuments(folder, problems).flatMap((id) => {
    const reader = new SubfolderReader(folder, `documents/${id}`, problems);
    const rows = readDocument(reader);
    checkLocated(reader, new Map([...keys, ...keysOf(reader.located)]), reference);
    if (!rows) return [];
    problems.push(...checkDocument(rows, id, reference, (table, row) => reader.locate(table, row)));
    return [rows];
  });
  return { reference, documents, problems };
}

/** The shared tables alone, whatever documents lie beside them. */
export function readReferenceFolder(folder: string): Pick<DataFolder, 'reference' | 'problems'> {
  const { reference, problems } = readShared(folder);
  return { reference, problems };
}

function readShared(folder: string): { reference: Reference; problems: Problem[]; keys: KnownKeys } {
  const problems: Problem[] = [];
  const shared = new SubfolderReader(folder, 'reference', problems);
  const reference = readReference(shared);
  const keys = keysOf(shared.located);
  checkLocated(shared, keys, reference);
  for (const located of shared.located) {
    if (located.table.name === 'measure_aliases') problems.push(...checkAliases(located, reference.measures));
  }
  return { reference, problems, keys };
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

/** Reads the tables of one subfolder and remembers where each row stands. */
class SubfolderReader {
  readonly located: LocatedRows[] = [];
  readonly #root: string;
  readonly #path: string;
  readonly problems: Problem[];

  constructor(root: string, path: string, problems: Problem[]) {
    this.#root = root;
    this.#path = path;
    this.problems = problems;
  }

  file(table: string): string {
    return `data/${this.#path}/${table}.csv`;
  }

  read<T extends Table>(table: T): readonly Row<T>[] {
    const file = this.file(table.name);
    const text = this.#text(table, file);
    if (text === null) {
      this.located.push({ table, file, rows: [], lines: [], keys: null });
      return [];
    }
    const { rows, lines, keys, problems } = readTable(table, file, text);
    this.problems.push(...problems);
    this.located.push({ table, file, rows: rows as readonly AnyRow[], lines, keys });
    return rows;
  }

  locate(name: string, row: AnyRow): { file: string; line: number | null } {
    const located = this.located.find(({ table }) => table.name === name);
    return { file: this.file(name), line: located?.lines[located.rows.indexOf(row)] ?? null };
  }

  #text(table: Table, file: string): string | null {
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(join(this.#root, this.#path, `${table.name}.csv`));
    } catch (error) {
      const cell = errorCode(error);
      if (cell === 'ENOENT' && table.isOptional) return null;
      const expected = columnsOf(table).join(',');
      const code = cell === 'ENOENT' ? 'file-missing' : 'file-unreadable';
      this.problems.push(problem(code, { file, cell, expected }));
      return null;
    }
    const decoded = decode(bytes);
    if (!decoded) this.problems.push(problem('file-encoding', { file }));
    else if (decoded.found) this.problems.push(problem('file-converted', { file, cell: decoded.found }));
    return decoded?.text ?? null;
  }
}

/** Folders in documents/, linked ones too. Whatever else lies there or in the other folders is reported, but dot files. */
function listDocuments(folder: string, problems: Problem[]): string[] {
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
    const known = names.sort(naturalOrder).filter(belongs);
    const strays = names.filter((name) => !known.includes(name));
    problems.push(...strays.map((name) => problem('file-unknown', { file: `${file}/${name}` })));
    return known;
  } catch (error) {
    problems.push(problem('file-unreadable', { file, cell: errorCode(error) }));
    return null;
  }
}

const errorCode = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown';
