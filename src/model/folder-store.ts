/** A data folder for pages, which know that it was checked: the rows of a document are read when somebody asks for them. */
import type { DocumentStore } from './dataset.ts';
import { formatProblem, hasErrors, type Problem } from './problem.ts';
import { type DataPart, listDocuments, readPart, readShared, type Shared } from './read-folder.ts';
import type { Reference } from './reference.ts';
import type { DocumentRows } from './rows.ts';
import { SubfolderReader } from './subfolder-reader.ts';
import type { Document } from './tables/document.ts';
import { DOCUMENT_TABLES } from './tables/index.ts';

/** Asking for rows with errors throws, with all that is wrong. */
export class DataFolderStore implements DocumentStore {
  readonly reference: Reference;
  /** Of the shared tables and of the list of documents; whoever asks for rows learns those of the rows. */
  readonly problems: readonly Problem[];
  readonly heads: readonly Document[];
  readonly #folder: string;
  readonly #shared: Shared;
  /** The last few that were asked for: the pages of a document ask in turn. */
  readonly #recent = new Map<string, DocumentRows>();

  constructor(folder: string) {
    this.#folder = folder;
    this.#shared = readShared(folder);
    this.reference = this.#shared.reference;
    const problems = [...this.#shared.problems];
    const ids = listDocuments(folder, problems);
    this.problems = problems;
    this.heads = ids.map((id) => readHead(folder, id, this.#shared));
  }

  document(id: string): DocumentRows {
    const rows = this.#recent.get(id) ?? faultless(readPart(this.#folder, id, this.#shared));
    this.#recent.delete(id);
    this.#recent.set(id, rows);
    const [oldest] = this.#recent.keys();
    if (oldest !== undefined && this.#recent.size > MOST_RECENT) this.#recent.delete(oldest);
    return rows;
  }

  /** Rows that were asked for before stay the same objects. */
  all(): DocumentRows[] {
    return this.heads.map(
      ({ document: id }) => this.#recent.get(id) ?? faultless(readPart(this.#folder, id, this.#shared)),
    );
  }
}

const MOST_RECENT = 8;

function readHead(folder: string, id: string, shared: Shared): Document {
  const [head] = new SubfolderReader(folder, `documents/${id}`, DOCUMENT_TABLES, shared.own).read(
    DOCUMENT_TABLES.document,
  );
  return head ?? faultless(readPart(folder, id, shared)).document;
}

function faultless({ rows, problems }: DataPart): DocumentRows {
  if (rows && !hasErrors(problems)) return rows;
  throw new Error(problems.map((found) => formatProblem(found, 'en')).join('\n'));
}
