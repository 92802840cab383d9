/** A form that prints its title and head again on the next page → one form, so that its table keeps columns and levels. */
import { columnRole, fieldRole } from '../grammar/headings.ts';
import { plainKey } from '../grammar/text.ts';
import type { Row } from '../rows/row.ts';
import type { Form, Section } from './form.ts';
import { freshCells, isFilled } from './fresh-cells.ts';
import { isSameHeader } from './headers.ts';
import { cellsBelow } from './purpose.ts';

export interface Joined {
  readonly forms: readonly Form[];
  /** Rows of heads that say again what the page before said. */
  readonly repeated: readonly Row[];
}

export function joinContinued(forms: readonly Form[]): Joined {
  const joined: Form[] = [];
  const repeated: Row[] = [];
  for (const form of forms) {
    const known = joined.at(-1);
    const more = known && continuation(known, form);
    if (!known || !more) {
      joined.push(form);
      continue;
    }
    repeated.push(...more.repeated);
    joined[joined.length - 1] = {
      ...known,
      isBlank: known.isBlank && form.isBlank,
      sections: [...known.sections, ...more.sections],
    };
  }
  return { forms: joined, repeated };
}

interface More {
  readonly sections: readonly Section[];
  readonly repeated: readonly Row[];
}

/** What a form adds to the one before it; null where it is a form of its own. */
function continuation(known: Form, next: Form): More | null {
  if (titleOf(known) === titleOf(next) && known.purpose === next.purpose) {
    const list = continuedList(known, next);
    if (list) return list;
  }
  if (titleOf(known) !== titleOf(next)) return null;
  const open = known.sections.findLast(({ kind, header }) => TABLES.has(kind) && header !== null);
  if (!open?.header || next.sections.some(({ kind }) => kind === 'flat-list')) return null;
  const head = rowsOf(next, 'head');
  const said = new Set(rowsOf(known, 'head').map(wordsOf));
  const again = head.filter((row) => said.has(wordsOf(row)));
  const strays = head.slice(again.length);
  // A head that says something new is another program's.
  if (strays.some((row) => said.has(wordsOf(row)) || !isBelow(row, open))) return null;
  const rest = next.sections.filter(({ kind }) => kind !== 'head');
  const first = rest.find(({ kind }) => TABLES.has(kind));
  if (first?.header) {
    const isSame = first.kind === open.kind && isSameHeader(open.header, first.header);
    const [row] = first.rows;
    const goesOn = isSame && known.purpose === next.purpose && row && isBelow(row, { ...open, header: first.header });
    // A table that only the next page begins.
    const isNew = !known.sections.some(({ kind }) => kind === first.kind) && (again.length > 0 || strays.length > 0);
    if (isSame ? strays.length > 0 || !goesOn : !isNew) return null;
  } else if (open.kind !== 'indicators' || (!first && strays.length === 0)) return null;
  const lost: Section[] = strays.length > 0 ? [{ kind: open.kind, header: null, rows: strays }] : [];
  return { sections: [...lost, ...rest], repeated: again };
}

const TABLES: ReadonlySet<string> = new Set(['indicators', 'tasks', 'work-plan']);

/** A flat list whose headings are printed again, above rows of the program on the page before. */
function continuedList(known: Form, next: Form): More | null {
  const list = known.sections.findLast(({ kind, header }) => kind === 'flat-list' && header !== null);
  const more = next.sections.find(({ kind }) => kind === 'flat-list');
  if (!list?.header || !more?.header || !isSameHeader(list.header, more.header)) return null;
  if (next.sections.some(({ kind }) => kind !== 'flat-list' && kind !== 'signature' && kind !== 'prose')) return null;
  const name = more.header.cells.find(({ text }) => fieldRole(text) === 'program-name');
  const [first] = more.rows;
  if (!name || !first || cellsBelow(first, name).some((cell) => !cell.isCarried && isFilled(cell))) return null;
  const sections = next.sections.map((one) => (one === more ? { ...one, header: null } : one));
  return { sections, repeated: [more.header] };
}

const titleOf = ({ title }: Form): string =>
  plainKey(title ?? '')
    .replace(/[([]?[续接][表页上]*\d{0,2}[)\]]?$/, '')
    .replace(/[([](?:19|20)\d\d年度?[)\]]$/, '');

const rowsOf = ({ sections }: Form, wanted: string): Row[] =>
  sections.flatMap(({ kind, header, rows }) => (kind === wanted ? [...(header ? [header] : []), ...rows] : []));

const wordsOf = (row: Row): string =>
  freshCells(row)
    .map(({ text }) => plainKey(text))
    .join('|');

/** A row of the table: of indicators, right of the level 1 that the page before has printed. */
function isBelow(row: Row, { kind, header }: Section): boolean {
  const [first, ...others] = freshCells(row);
  if (first === undefined || others.length === 0 || fieldRole(first.text) !== null) return false;
  if (kind !== 'indicators') return others.length > 1 && !freshCells(row).some(({ text }) => fieldRole(text) !== null);
  const level1 = header?.cells.find(({ text }) => columnRole(text) === 'level1');
  return level1 !== undefined && first.column > level1.column;
}
