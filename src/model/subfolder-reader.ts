/** The tables of one folder of a data folder: read from disk, with the problems of their files and the place of each row. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocatedRows } from './check-references.ts';
import { decode } from './csv.ts';
import { type Problem, problem } from './problem.ts';
import { readTable } from './read-table.ts';
import { type AnyRow, columnsOf, type Row, type Table } from './table.ts';

export class SubfolderReader {
  readonly located: LocatedRows[] = [];
  readonly problems: Problem[] = [];
  readonly #root: string;
  readonly #path: string;
  readonly #own: (cell: string) => string;

  /** `path` is below `root`, the data folder; `own` is shared by all that is read and kept together. */
  constructor(root: string, path: string, own: (cell: string) => string) {
    this.#root = root;
    this.#path = path;
    this.#own = own;
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
    const { rows, lines, keys, problems } = readTable(table, file, text, this.#own);
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

/** `ENOENT` and the like, of anything that a call to the file system has thrown. */
export const errorCode = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown';
