/** The little data folder with every word of it made hostile: names, labels, values, notes, of documents and shared tables. */
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatCsv, parseCsv } from '../../src/model/csv.ts';
import type { Table } from '../../src/model/table.ts';
import { DOCUMENT_TABLES, REFERENCE_TABLES } from '../../src/model/tables/index.ts';
import { HOSTILE_CELLS } from '../hostile.ts';
import { ROOT } from './build.ts';

/** These begin a cell, so that a spreadsheet would run it; all others end it. */
const BEGINS = /^[=+\-@＝]/;

/** Words that name something elsewhere, and are nobody’s own. */
const NAMES = new Set([
  'units.unit',
  'releases.documents',
  'damages.column',
  'corrections.column',
  'corrections.replacement',
]);

/** Both languages of a note. */
const NOTE = ' | ';

/** The same for the same words, so that words which must agree still do. */
export function hostile(words: string): string {
  if (words === '') return '';
  if (words.includes(NOTE)) return words.split(NOTE).map(hostile).join(NOTE);
  const number = [...words].reduce((sum, char) => (sum * 31 + (char.codePointAt(0) ?? 0)) % 65_521, 7);
  const attack = HOSTILE_CELLS[number % HOSTILE_CELLS.length] ?? '';
  return BEGINS.test(attack) ? `${attack}${words}` : `${words}${attack}`;
}

/** Copies test/tiny to `folder`, every text of every row changed. */
export function writeHostileData(folder: string): void {
  cpSync(join(ROOT, 'test/tiny'), folder, { recursive: true });
  const releases = join(folder, 'reference/releases.csv');
  writeFileSync(
    releases,
    'release,date,note_zh,note_en,documents\n0.1.0,2026-11-21,首次发布,First release,alpha-2021\n',
  );
  for (const table of Object.values(REFERENCE_TABLES))
    changeTexts(join(folder, 'reference', `${table.name}.csv`), table);
  for (const document of readdirSync(join(folder, 'documents'))) {
    for (const table of Object.values(DOCUMENT_TABLES)) {
      changeTexts(join(folder, 'documents', document, `${table.name}.csv`), table);
    }
  }
}

function changeTexts(file: string, table: Table): void {
  if (!existsSync(file)) return;
  const [header = [], ...rows] = parseCsv(readFileSync(file, 'utf8')).records.map(({ cells }) => [...cells]);
  const changed = rows.map((row) => row.map((cell, i) => (isText(table, header[i] ?? '') ? hostile(cell) : cell)));
  writeFileSync(file, formatCsv(header, table.name === 'category_aliases' ? changed.toSorted(byLevels) : changed));
}

/** Rows stand in the order of their keys, and these are words. */
function byLevels([level1 = '', level2 = '']: string[], [other1 = '', other2 = '']: string[]): number {
  if (level1 !== other1) return level1 < other1 ? -1 : 1;
  return level2 < other2 ? -1 : 1;
}

/** Words of any kind: no key, number, date, address or word of a closed list. */
function isText(table: Table, column: string): boolean {
  const field = table.fields[column];
  return (
    field?.schema.type === 'string' &&
    !field.schema.constraints &&
    !field.references &&
    !NAMES.has(`${table.name}.${column}`)
  );
}
