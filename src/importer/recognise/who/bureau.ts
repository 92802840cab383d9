/** Which justice bureau a document is of: the one that most of its forms name where they say who fills them in. */
import type { Reference } from '../../../model/reference.ts';
import { fieldRole } from '../../grammar/headings.ts';
import { plainKey } from '../../grammar/text.ts';
import { bureausIn, type NamedBureau } from '../../grammar/titles.ts';
import type { Cell, Row } from '../../rows/row.ts';
import { freshCells } from '../fresh-cells.ts';
import { placeKey } from './place-key.ts';

export type FoundIn = 'form' | 'title' | 'superior' | 'sheet' | 'cover' | 'file-name';

export interface FoundBureau extends NamedBureau {
  readonly line: number | null;
  readonly where: FoundIn;
}

/** The nearer to whoever fills the form in, the better: a superior department names others' bureaus, too. */
const RANK: Readonly<Record<FoundIn, number>> = { form: 5, title: 4, superior: 3, sheet: 2, cover: 1, 'file-name': 0 };
const LONGEST_LINE = 60;
const SUPERIOR = /主管|上级/;

interface Column {
  readonly column: number;
  readonly where: FoundIn;
}

/** Bureaus that the rows of one form name, with the place where they do. */
export function bureausOfRows(rows: readonly Row[], reference: Reference): FoundBureau[] {
  const found: FoundBureau[] = [];
  let columns: readonly Column[] = [];
  for (const row of rows) {
    if (row.caption) found.push(...named(row.caption, row.line, 'sheet', reference));
    const cells = freshCells(row);
    const before = found.length;
    for (const [index, cell] of cells.entries()) {
      if (!MAY_NAME.test(cell.text) || cell.text.length > 4 * LONGEST_LINE) continue;
      const names = bureausIn(cell.text, reference);
      const where = names.length > 0 ? placeOf(cells, index, columns) : null;
      if (where) found.push(...names.map((one) => ({ ...one, line: cell.line, where })));
    }
    if (found.length === before) columns = columnsOf(cells) ?? columns;
  }
  return found;
}

const MAY_NAME = /司\s*法/;
const MAY_LABEL = /[单部机]\s*[位门构]/;

/** Headings of a list of programs: 单位名称 above 330001-鹿泽县司法局. */
function columnsOf(cells: readonly Cell[]): Column[] | null {
  const labels = cells.filter(({ text }) => MAY_LABEL.test(text) && fieldRole(text) === 'department');
  if (cells.length < 4 || labels.length === 0) return null;
  return labels.map(({ text, column }) => ({ column, where: whereOf(text) }));
}

const named = (text: string, line: number | null, where: FoundIn, reference: Reference): FoundBureau[] =>
  bureausIn(text, reference).map((one) => ({ ...one, line, where }));

const whereOf = (label: string): FoundIn => (SUPERIOR.test(plainKey(label)) ? 'superior' : 'form');

function placeOf(cells: readonly Cell[], index: number, columns: readonly Column[]): FoundIn | null {
  const cell = cells[index];
  if (!cell) return null;
  const key = plainKey(cell.text);
  const before = cells[index - 1];
  if (before && fieldRole(before.text) === 'department') return whereOf(before.text);
  const label = /([^:]{2,20}):[^:]*$/.exec(key.slice(0, Math.max(0, key.search(/司法/))))?.[1];
  if (label !== undefined) return /单位|部门|机构/.test(label) ? whereOf(label) : null;
  const column = columns.find((one) => one.column === cell.column);
  if (column) return column.where;
  // Alone on a line: a title, a cover, the name of the bureau itself.
  return cells.length === 1 && key.length <= LONGEST_LINE && !/[。；;！]/.test(key) ? 'title' : null;
}

/** The best of one form: by rank, then the first. */
export function bestOf(found: readonly FoundBureau[]): FoundBureau | null {
  let best: FoundBureau | null = null;
  for (const one of found) if (!best || RANK[one.where] > RANK[best.where]) best = one;
  return best;
}

/** What most forms name; the first of equals. */
export function mostNamed(votes: readonly FoundBureau[]): FoundBureau | null {
  const counts = new Map<string, number>();
  for (const { name, bureau } of votes) counts.set(bureau ?? name, (counts.get(bureau ?? name) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return votes.find(({ name, bureau }) => (bureau ?? name) === most?.[0]) ?? null;
}

export const bureauOfText = (text: string, where: FoundIn, reference: Reference): FoundBureau | null =>
  named(text, null, where, reference)[0] ?? null;

export interface BureauKey {
  readonly bureau: string;
  readonly isRegistered: boolean;
}

/** The key of a registered bureau, or the one that its row in `bureaus.csv` would have. */
export function keyOfBureau({ name, bureau }: NamedBureau, reference: Reference): BureauKey | null {
  if (bureau !== null) return { bureau, isRegistered: true };
  // 石峰区司法局 for 株洲市石峰区司法局.
  const longer = [...reference.bureaus.values()].filter(({ name_zh }) => name_zh.endsWith(name) && name.length > 4);
  if (longer.length === 1 && longer[0]) return { bureau: longer[0].bureau, isRegistered: true };
  const key = placeKey(name);
  if (key === null) return null;
  const isTaken = reference.bureaus.has(key);
  return { bureau: isTaken ? (placeKey(name, true) ?? key) : key, isRegistered: false };
}
