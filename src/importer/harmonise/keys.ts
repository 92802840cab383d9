/** Keys follow position: p0 and p01, p01-03, p01-03-1 (CONTRIBUTING.md). Drafts → rows with keys, and back from a key to a place. */
import { WHOLE_DEPARTMENT } from '../../model/tables/programs.ts';
import type { Cells, Draft, RowTable } from './drafts.ts';
import { sameWords } from './same-words.ts';

/** A draft with its key and those of the rows that it belongs to. */
export interface Keyed {
  readonly key: string;
  readonly draft: Draft;
  readonly program: string;
  readonly indicator: string | null;
  readonly parent: string | null;
}

/** The list that a row is counted in: its table, and the letter before its number. */
export interface Counter {
  readonly table: RowTable;
  readonly mark: '' | 'f' | 'g' | 'r' | 's' | 't';
}

const two = (number: number): string => String(number).padStart(2, '0');

export const isDepartment = ({ cells }: Draft): boolean => cells['form'] === 'department';

export function markOf({ table, cells }: Draft): Counter['mark'] {
  if (table === 'funds') return 'f';
  if (table === 'goals') return 't';
  if (table === 'standards') return 's';
  if (table !== 'targets') return '';
  return cells['origin'] === 'goal' ? 'g' : cells['origin'] === 'result' ? 'r' : '';
}

/** Whether two rows below the same parent are counted together. */
const isAmong = (draft: Draft, { table, mark }: Counter): boolean => draft.table === table && markOf(draft) === mark;

/** A second department form is counted like a program: p0 is one row. */
export function keyPrograms(programs: readonly Draft[]): Keyed[] {
  const whole = programs.find(isDepartment);
  let number = 0;
  const keys = new Map(programs.map((draft) => [draft, draft === whole ? WHOLE_DEPARTMENT : `p${two(++number)}`]));
  return programs.flatMap((draft, at) => {
    const key = keys.get(draft) ?? '';
    const parent = keys.get(parentOf(draft, at, programs) ?? draft) ?? null;
    const own = { key, draft, program: key, indicator: null, parent: parent === key ? null : parent };
    return [own, ...keyChildren(draft, own)];
  });
}

function keyChildren({ children }: Draft, above: Keyed): Keyed[] {
  const counts = new Map<string, number>();
  return children.flatMap((draft) => {
    const mark = markOf(draft);
    const number = (counts.get(draft.table + mark) ?? 0) + 1;
    counts.set(draft.table + mark, number);
    // Of a program two digits, of an indicator one: p01-03 and p01-g03, but p01-03-1 and p01-03-s1.
    const isOfIndicator = above.draft.table === 'indicators';
    const key = `${above.key}-${mark}${isOfIndicator ? number : two(number)}`;
    const indicator = draft.table === 'indicators' ? key : above.indicator;
    const own = { key, draft, program: above.program, indicator, parent: null };
    return [own, ...keyChildren(draft, own)];
  });
}

/** The special fund of that name: the last one before it, else the first behind. */
function parentOf({ parentName = null }: Draft, at: number, programs: readonly Draft[]): Draft | undefined {
  if (parentName === null) return undefined;
  const words = sameWords(parentName);
  const fits = (draft: Draft, i: number): boolean =>
    i !== at && draft.cells['form'] === 'special-fund' && sameWords(String(draft.cells['name'] ?? '')) === words;
  const before = programs.findLast((draft, i) => i < at && fits(draft, i));
  return before ?? programs.find(fits);
}

/** Its cells with those that follow from its place. */
export function rowOf({ key, draft, program, indicator, parent }: Keyed): Cells {
  const { cells } = draft;
  switch (draft.table) {
    case 'programs':
      return { ...cells, program: key, parent: parent ?? cells['parent'] ?? null };
    case 'funds':
      return { ...cells, fund: key, program };
    case 'indicators':
      return { ...cells, indicator: key, program };
    case 'targets':
      return { ...cells, target: key, program, indicator };
    case 'goals':
      return { ...cells, goal: key, program };
    case 'standards':
      return { ...cells, standard: key, indicator };
  }
}

const KEY = /^(?:(p\d+(?:-\d+)?)-([fgrst]?)|p)(\d+)$/;

/** Where a key says that a row stands; null where no row of the table can have it. */
export function placeOf(
  table: RowTable,
  key: string,
): { above: string | null; counter: Counter; number: number } | null {
  const [, above = null, mark = '', digits = ''] = KEY.exec(key) ?? [];
  if (digits === '') return null;
  const depth = above === null ? 0 : above.split('-').length;
  const number = Number(digits);
  const counter = { table, mark: mark as Counter['mark'] };
  const fits =
    above === null
      ? table === 'programs'
      : depth === 1
        ? { f: 'funds', t: 'goals', g: 'targets', r: 'targets', s: null, '': 'indicators' }[counter.mark] === table
        : { f: null, t: null, g: null, r: null, s: 'standards', '': 'targets' }[counter.mark] === table;
  return fits ? { above, counter, number } : null;
}

/** The rows of a list among the children of one row, in order. */
export const listed = (children: readonly Draft[], counter: Counter): Draft[] =>
  children.filter((draft) => isAmong(draft, counter));
