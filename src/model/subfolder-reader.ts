/** The tables of one folder of a data folder: read from disk, with the problems of their files and the place of each row. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocatedRows } from './check-references.ts';
import { decode } from './decode.ts';
import { errorCode, type Listing, listFolder } from './list-folder.ts';
import { type Problem, problem } from './problem.ts';
import { readTable } from './read-table.ts';
import { type AnyRow, columnsOf, type Row, type Table } from './table.ts';

export class SubfolderReader {
  readonly located: LocatedRows[] = [];
  readonly problems: Problem[] = [];
  readonly #root: string;
  readonly #path: string;
  readonly #own: (cell: string) => string;
  /** Null where the folder cannot be read: that is said once, not of each of its files. */
  readonly #listing: Listing | null;

  /** `path` is below `root`, the data folder, and holds `tables`; `own` is shared by all that is read and kept together. */
  constructor(root: string, path: string, tables: Readonly<Record<string, Table>>, own: (cell: string) => string) {
    this.#root = root;
    this.#path = path;
    this.#own = own;
    const belongs = (name: string) => name.endsWith('.csv') && Object.hasOwn(tables, name.slice(0, -'.csv'.length));
    this.#listing = listFolder(root, path, { kind: 'file', belongs }, this.problems);
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
    const name = `${table.name}.csv`;
    if (!this.#listing || this.#listing.refused.has(name)) return null;
    if (!this.#listing.names.includes(name)) {
      if (!table.isOptional)
        this.problems.push(problem('file-missing', { file, expected: columnsOf(table).join(',') }));
      return null;
    }
    try {
      const decoded = decode(readFileSync(join(this.#root, this.#path, name)));
      if (!('text' in decoded)) this.problems.push(problem(decoded.code, { file, line: decoded.line }));
      else if (decoded.found) this.problems.push(problem('file-converted', { file, cell: decoded.found }));
      return 'text' in decoded ? decoded.text : null;
    } catch (error) {
      this.problems.push(problem('file-unreadable', { file, cell: errorCode(error) }));
      return null;
    }
  }
}
