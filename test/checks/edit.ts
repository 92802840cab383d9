/** The clean form with some cells changed, read like any other data folder: an edit that breaks the contract is a fault. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkForm, type DocumentFindings } from '../../src/checks/run.ts';
import { formatCsv, parseCsv } from '../../src/model/csv.ts';
import { naturalOrder } from '../../src/model/natural-order.ts';
import { formatProblem } from '../../src/model/problem.ts';
import { readDataFolder } from '../../src/model/read-folder.ts';
import { columnsOf, type DocumentTableName } from '../../src/model/table.ts';
import { DOCUMENT_TABLES } from '../../src/model/tables/index.ts';

type Cells = Readonly<Record<string, string>>;

/** A change of the clean form's files; keys and cells as they stand in the CSV. */
export interface Edit {
  readonly table: DocumentTableName;
  readonly key: string;
  /** Null removes the row. */
  readonly cells: Cells | null;
}

/** Changes cells of a row, or adds the row where there is none of that key. */
export const set = (table: DocumentTableName, key: string, cells: Cells): Edit => ({ table, key, cells });
export const drop = (table: DocumentTableName, key: string): Edit => ({ table, key, cells: null });

/** An indicator of the clean form, its number and what its scoring rule says of it: three rows, one promise. */
export const promise = (indicator: string, value: string, target: Cells, standard: Cells = {}): Edit[] => [
  set('indicators', indicator, { value }),
  set('targets', `${indicator}-1`, target),
  ...(target['value'] || target['unit'] || Object.keys(standard).length > 0
    ? [set('standards', `${indicator}-s1`, { ...pick(target, ['value', 'unit']), ...standard })]
    : []),
];

const pick = (cells: Cells, columns: readonly string[]): Cells =>
  Object.fromEntries(Object.entries(cells).filter(([column]) => columns.includes(column)));

/** What the checks say of a folder of document files, after some edits. */
export function findingsOf(
  folder: string,
  id: string,
  edits: readonly Edit[] = [],
  without: readonly DocumentTableName[] = [],
): DocumentFindings {
  const root = mkdtempSync(join(tmpdir(), 'form-'));
  try {
    cpSync(join(import.meta.dirname, '..', 'tiny', 'reference'), join(root, 'reference'), { recursive: true });
    const target = join(root, 'documents', id);
    mkdirSync(target, { recursive: true });
    for (const table of Object.keys(DOCUMENT_TABLES) as DocumentTableName[]) {
      const file = join(folder, `${table}.csv`);
      const text = existsSync(file) && !without.includes(table) ? readFileSync(file, 'utf8') : '';
      const edited = edit(
        table,
        text,
        edits.filter((one) => one.table === table),
      );
      if (edited) writeFileSync(join(target, `${table}.csv`), edited);
    }
    const { reference, documents, problems } = readDataFolder(root);
    const [rows] = documents;
    if (!rows || problems.length > 0) throw new Error(problems.map((one) => formatProblem(one, 'en')).join('\n'));
    return checkForm(rows, reference);
  } finally {
    rmSync(root, { recursive: true });
  }
}

export const CLEAN = join(import.meta.dirname, 'clean');
export const cleanWith = (...edits: readonly Edit[]): DocumentFindings => findingsOf(CLEAN, 'alpha-2023', edits);

/** What a document may come without. */
const OPTIONAL: readonly DocumentTableName[] = ['goals', 'years', 'standards', 'workings', 'damages', 'corrections'];
/** The same form with the five contract tables only, as most documents of others come. */
export const contractOnly = (...edits: readonly Edit[]): DocumentFindings =>
  findingsOf(CLEAN, 'alpha-2023', edits, OPTIONAL);

function edit(table: DocumentTableName, text: string, edits: readonly Edit[]): string {
  if (!text && edits.length === 0) return '';
  const columns = columnsOf(DOCUMENT_TABLES[table]);
  const rows = new Map(
    parseCsv(text)
      .records.slice(1)
      .map(({ cells }) => [cells[0] ?? '', [...cells]]),
  );
  for (const { key, cells } of edits) {
    const row = rows.get(key);
    if (cells === null) {
      if (!rows.delete(key)) throw new Error(`nothing to drop: ${table} ${key}`);
      continue;
    }
    const unknown = Object.keys(cells).filter((column) => !columns.includes(column));
    if (unknown.length > 0) throw new Error(`unknown column: ${table} ${unknown.join(' ')}`);
    rows.set(
      key,
      columns.map((column, i) => cells[column] ?? row?.[i] ?? (i === 0 ? key : '')),
    );
  }
  return formatCsv(
    columns,
    [...rows.values()].sort((a, b) => naturalOrder(a[0] ?? '', b[0] ?? '')),
  );
}
