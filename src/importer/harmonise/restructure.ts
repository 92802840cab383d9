/**
 * Rows that a person drops (*) or adds (+). A dropped row is named by its key as read; then added rows go in, in the
 * order of their keys, so that each ends up under the very key that names it. Whatever comes behind moves.
 */
import { naturalOrder } from '../../model/natural-order.ts';
import { columnsOf } from '../../model/table.ts';
import { ADDED, DROPPED, POSITIONAL } from '../../model/tables/corrections.ts';
import { DOCUMENT_TABLES } from '../../model/tables/index.ts';
import { WHOLE_DEPARTMENT } from '../../model/tables/programs.ts';
import { writeCell } from '../../model/write-table.ts';
import type { CurationProblem } from './curation.ts';
import * as faults from './curation-faults.ts';
import type { Curation } from './document-facts.ts';
import type { Cells, Draft, RowTable } from './drafts.ts';
import { isDepartment, keyPrograms, listed, placeOf } from './keys.ts';

type Correction = Curation['corrections'][number];

export interface Restructured {
  readonly programs: Draft[];
  readonly added: ReadonlySet<Draft>;
  readonly problems: readonly CurationProblem[];
}

export function restructure(programs: Draft[], { file, corrections }: Curation): Restructured {
  const problems: CurationProblem[] = [];
  const added = new Set<Draft>();
  const dropped = corrections.filter(({ column }) => column === DROPPED);
  const kept = dropRows(programs, dropped, file, problems);
  const additions = corrections.filter(({ column }) => column === ADDED);
  for (const correction of additions.toSorted((a, b) => naturalOrder(a.row, b.row))) {
    const draft = addRow(kept, correction);
    if (draft) added.add(draft);
    else problems.push(faults.noPlace(file, correction));
  }
  return { programs: kept, added, problems };
}

function dropRows(programs: Draft[], corrections: readonly Correction[], file: string, problems: CurationProblem[]) {
  const keyed = new Map(keyPrograms(programs).map(({ key, draft }) => [`${draft.table} ${key}`, draft]));
  const gone = new Set<Draft>();
  for (const correction of corrections) {
    const draft = keyed.get(`${correction.table} ${correction.row}`);
    const witness = draft && witnessOf(draft);
    if (!draft) problems.push(faults.noRow(file, correction));
    else if (witness !== (correction.expected ?? '')) problems.push(faults.differs(file, correction, witness ?? ''));
    else gone.add(draft);
  }
  const without = (drafts: readonly Draft[]): Draft[] =>
    drafts.filter((one) => !gone.has(one)).map((one) => ({ ...one, children: without(one.children) }));
  return without(programs);
}

/** What a dropped row is recognised by: the cell that says most of what is printed there. */
const WITNESS: Record<RowTable, readonly string[]> = {
  programs: ['name'],
  funds: ['label'],
  indicators: ['name'],
  targets: ['value'],
  goals: ['fingerprint', 'printed'],
  standards: ['printed', 'value'],
};

export const witnessOf = ({ table, cells }: Draft): string =>
  WITNESS[table].map((column) => writeCell(DOCUMENT_TABLES[table], cells, column)).find((cell) => cell !== '') ?? '';

function addRow(programs: Draft[], { table, row }: Correction): Draft | null {
  if (table === 'document') return null;
  const place = placeOf(table, row);
  if (!place) return null;
  if (place.above === null) return addProgram(programs, row, place.number);
  const above = keyPrograms(programs).find(({ key }) => key === place.above)?.draft;
  if (!above) return null;
  const draft = blank(table, { g: 'goal', r: 'result' }[place.counter.mark as string] ?? 'indicator');
  return insert(above.children, listed(above.children, place.counter), place.number, draft) ? draft : null;
}

function addProgram(programs: Draft[], key: string, number: number): Draft | null {
  const draft = blank('programs');
  const whole = programs.find(isDepartment);
  if (key === WHOLE_DEPARTMENT) {
    if (whole) return null;
    draft.cells['form'] = 'department';
    programs.unshift(draft);
    return draft;
  }
  const numbered = programs.filter((one) => one !== whole);
  return insert(programs, numbered, number, draft) ? draft : null;
}

/** Into the whole list, before the one that has this number among its own kind; behind the last where there is none. */
function insert(all: Draft[], counted: readonly Draft[], number: number, draft: Draft): boolean {
  if (number < 1 || number > counted.length + 1) return false;
  const next = counted[number - 1];
  all.splice(next ? all.indexOf(next) : all.length, 0, draft);
  return true;
}

function blank(table: RowTable, origin = 'indicator'): Draft {
  const positional = POSITIONAL[table];
  const columns = columnsOf(DOCUMENT_TABLES[table]).filter((column) => !positional.includes(column));
  const cells: Cells = Object.fromEntries(columns.map((column) => [column, null]));
  return { table, cells: table === 'targets' ? { ...cells, origin } : cells, children: [] };
}
