/**
 * A data folder on disk → all rows and all problems. Nothing is thrown for bad data: the caller looks at
 * the problems and decides. Files are named in problems as `data/…` wherever the folder really is.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDocument } from './check-document.ts';
import { checkReferences, keysOf, type LocatedRows } from './check-references.ts';
import { decode } from './csv.ts';
import { naturalOrder } from './natural-order.ts';
import { hasErrors, type Problem, problem } from './problem.ts';
import { readTable } from './read-table.ts';
import { makeReference, type Reference } from './reference.ts';
import type { DocumentRows } from './rows.ts';
import { type AnyRow, columnsOf, type Row, type Table } from './table.ts';
import { DOCUMENT_TABLE_NAMES, DOCUMENT_TABLES, REFERENCE_TABLES } from './tables/index.ts';

export interface DataFolder {
  readonly reference: Reference;
  /** Sorted by document key. */
  readonly documents: readonly DocumentRows[];
  readonly problems: readonly Problem[];
}

export function readDataFolder(folder: string): DataFolder {
  const problems: Problem[] = [];
  const shared = new SubfolderReader(folder, 'reference', problems);
  const reference = readReference(shared);
  const sharedKeys = keysOf(shared.located);
  for (const located of shared.located) problems.push(...checkReferences(located, sharedKeys));

  const documents = listDocuments(folder, problems).flatMap((id) => {
    const reader = new SubfolderReader(folder, `documents/${id}`, problems);
    const rows = readDocument(reader);
    const known = new Map([...sharedKeys, ...keysOf(reader.located)]);
    for (const located of reader.located) problems.push(...checkReferences(located, known));
    if (!rows) return [];
    problems.push(...checkDocument(rows, id, reference, (table, row) => reader.locate(table, row)));
    return [rows];
  });
  return { reference, documents, problems };
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

function listDocuments(folder: string, problems: Problem[]): string[] {
  const root = join(folder, 'documents');
  const known = new Set(DOCUMENT_TABLE_NAMES.map((name) => `${name}.csv`));
  try {
    const entries = readdirSync(root, { withFileTypes: true });
    const ids = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    for (const id of ids) {
      for (const name of readdirSync(join(root, id)).sort()) {
        if (!known.has(name)) problems.push(problem('file-unknown', { file: `data/documents/${id}/${name}` }));
      }
    }
    return ids.sort(naturalOrder);
  } catch (error) {
    problems.push(problem('file-unreadable', { file: 'data/documents', cell: errorCode(error) }));
    return [];
  }
}

const errorCode = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown';
