/**
 * Cells that a person changes, by the keys as they end up: what is read must be what was expected, or nothing is written.
 * First what is printed, since names and labels decide what is filled in; then what has been filled in.
 */
import { Fault } from '../../model/fields.ts';
import type { Fields } from '../../model/table.ts';
import { ADDED, DROPPED, POSITIONAL } from '../../model/tables/corrections.ts';
import { DOCUMENT_TABLES } from '../../model/tables/index.ts';
import { writeCell } from '../../model/write-table.ts';
import type { CurationProblem } from './curation.ts';
import * as faults from './curation-faults.ts';
import type { Curation } from './document-facts.ts';
import type { Cells } from './drafts.ts';

type Correction = Curation['corrections'][number];

/** The row of a table by its key; the caller’s to change. */
export type FindRow = (table: Correction['table'], key: string) => Cells | undefined;

const FILLED_IN: Readonly<Partial<Record<Correction['table'], readonly string[]>>> = {
  programs: ['name_en', 'topic'],
  indicators: ['name_en'],
  targets: ['measure', 'match', 'note'],
};

const isFilledIn = ({ table, column }: Correction): boolean => FILLED_IN[table]?.includes(column) ?? false;
const isCell = ({ column }: Correction): boolean => column !== DROPPED && column !== ADDED;

export function correctPrinted(find: FindRow, { file, corrections }: Curation): CurationProblem[] {
  const changes = corrections.filter((one) => isCell(one) && !isFilledIn(one));
  const additions = corrections.filter(({ column }) => column === ADDED);
  return [
    ...changes.flatMap((correction) => correctCell(find, file, correction)),
    ...additions.flatMap((correction) => findUnfilled(find, file, correction)),
  ];
}

export const correctFilledIn = (find: FindRow, { file, corrections }: Curation): CurationProblem[] =>
  corrections.filter(isFilledIn).flatMap((correction) => correctCell(find, file, correction));

function correctCell(find: FindRow, file: string, correction: Correction): CurationProblem[] {
  const { table, column, expected, replacement } = correction;
  const row = find(table, correction.row);
  if (!row) return [faults.noRow(file, correction)];
  const fields: Fields = DOCUMENT_TABLES[table].fields;
  const field = Object.hasOwn(fields, column) ? fields[column] : undefined;
  if (!field || POSITIONAL[table].includes(column)) return [faults.noColumn(file, correction)];
  const read = writeCell(DOCUMENT_TABLES[table], row, column);
  if (read !== (expected ?? '')) return [faults.differs(file, correction, read)];
  const value = replacement === null ? null : field.parse(replacement);
  if (value instanceof Fault || (value === null && field.required)) return [faults.unreadable(file, correction)];
  row[column] = value as string | number | null;
  return [];
}

function findUnfilled(find: FindRow, file: string, correction: Correction): CurationProblem[] {
  const row = find(correction.table, correction.row);
  const missing = Object.entries(DOCUMENT_TABLES[correction.table].fields).filter(
    ([column, { required }]) => row && required && (row[column] ?? null) === null,
  );
  return missing.map(([column]) => faults.unfilled(file, correction, column));
}
