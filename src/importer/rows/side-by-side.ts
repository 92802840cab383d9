/**
 * Henan's wide table, a name and a value below each level side by side → a row an indicator, as other tables print it:
 * 成本指标 over 三级指标 | 指标值, 产出指标 over 三级指标 | 指标值, …
 */
import { columnRole } from '../grammar/headings.ts';
import type { LevelLexicon } from '../grammar/levels.ts';
import { plainKey } from '../grammar/text.ts';
import { isBlank } from './cell.ts';
import type { Cell, Row } from './row.ts';

/** The headings of such a table, from its uppermost row to the row of pairs. */
interface Head {
  readonly from: number;
  readonly to: number;
  readonly pairs: readonly Pair[];
  /** Headings that stand over no pair: the program, its money, its goal. */
  readonly others: readonly Cell[];
  /** The first place behind all columns. */
  readonly width: number;
}

interface Pair {
  readonly levels: readonly Cell[];
  readonly name: Cell;
  readonly value: Cell;
}

export function inLongRows(rows: readonly Row[], words: LevelLexicon): Row[] {
  const heads = rows.flatMap((_, index) => headAt(rows, index, words) ?? []);
  if (heads.length === 0) return [...rows];
  const long: Row[] = [];
  let head: Head | null = null;
  for (const [index, row] of rows.entries()) {
    const next = heads.find(({ from, to }) => from <= index && index <= to);
    if (next) {
      if (index === next.to) long.push(headerOf(row, next));
      head = next;
    } else if (head && row.kind === 'row' && row.table === rows[head.to]?.table) long.push(...longRows(row, head));
    else long.push(row);
  }
  return long;
}

const MOST_HEADING_ROWS = 4;

function headAt(rows: readonly Row[], index: number, words: LevelLexicon): Head | null {
  const row = rows[index];
  const found = row?.kind === 'row' ? pairsIn(row.cells) : [];
  if (!row || found.length < 2) return null;
  const above = headingsAbove(rows, index, words);
  const levels = above.filter((upper) => upper.cells.some((cell) => !cell.isCarried && isLevel(cell, words)));
  const pairs = found.map(
    ([name, value]): Pair => ({
      levels: levels.flatMap((upper) => coverOf(upper, name.column) ?? []).filter((cell) => isLevel(cell, words)),
      name,
      value,
    }),
  );
  const depths = new Set(pairs.map(({ levels: { length } }) => length));
  if (depths.size !== 1 || depths.has(0) || new Set(pairs.map(pathOf)).size === 1) return null;
  const first = Math.min(...pairs.map(({ name }) => name.column));
  const last = Math.max(...pairs.map(({ value }) => endOf(value)));
  const isOver = ({ column }: Cell): boolean => column >= first && column < last;
  const all = [...above, row].flatMap(({ cells }) => cells.filter((cell) => !cell.isCarried && !isBlank(cell.text)));
  const others = all.filter(
    (cell, at) => !isOver(cell) && !all.slice(at + 1).some(({ column }) => column === cell.column),
  );
  const width = Math.max(...rows.filter(({ table }) => table === row.table).flatMap(({ cells }) => cells.map(endOf)));
  return { from: index - above.length, to: index, pairs, others, width };
}

/** 三级指标 beside 指标值. */
function pairsIn(cells: readonly Cell[]): [Cell, Cell][] {
  const own = cells.filter((cell) => !cell.isCarried && !isBlank(cell.text));
  return own.flatMap((cell, index): [Cell, Cell][] => {
    const next = own[index + 1];
    const isPair = next && columnRole(cell.text) === 'name' && columnRole(next.text) === 'value';
    return isPair ? [[cell, next]] : [];
  });
}

/** The rows of headings above, up to the one that names the levels or the section: none says a fact. */
function headingsAbove(rows: readonly Row[], index: number, words: LevelLexicon): Row[] {
  const above: Row[] = [];
  const table = rows[index]?.table;
  for (let at = index - 1; at >= 0 && above.length < MOST_HEADING_ROWS; at -= 1) {
    const row = rows[at];
    const cells = row?.cells.filter((cell) => !cell.isCarried && !isBlank(cell.text)) ?? [];
    if (!row || row.table !== table || row.kind !== 'row' || cells.length === 0) break;
    if (cells.some(({ text }) => /[:。;]|\d{2}/.test(plainKey(text)))) break;
    const isHeading = cells.some((cell) => isLevel(cell, words)) || (cells.length > 2 && above.length > 0);
    if (!isHeading && !(cells.length === 1 && columnRole(cells[0]?.text ?? '') === 'name')) break;
    above.unshift(row);
  }
  return above;
}

const isLevel = ({ text }: Cell, words: LevelLexicon): boolean => words.levelsOf(text).length > 0;

const endOf = ({ column, span }: Cell): number => column + Math.max(1, span);

const pathOf = ({ levels }: Pair): string => levels.map(({ text }) => plainKey(text)).join('|');

/** The heading over a place; it reaches over the blank cells to its right. */
const coverOf = ({ cells }: Row, place: number): Cell | undefined =>
  cells.filter((cell) => !isBlank(cell.text)).findLast(({ column }) => column <= place);

const NAMES = ['一级指标', '二级指标'];

function headerOf(row: Row, { others, pairs, width }: Head): Row {
  const [first] = pairs;
  if (!first) return row;
  const depth = first.levels.length;
  const levels = first.levels.map(
    (cell, at): Cell => placed({ ...cell, text: NAMES[at + 2 - Math.max(2, depth)] ?? '' }, width + at),
  );
  const cells = [...others, ...levels, placed(first.name, width + depth), placed(first.value, width + depth + 1)];
  return { ...row, cells: cells.sort((a, b) => a.column - b.column) };
}

/** The program's own cells go with the first of its indicators. */
function longRows(row: Row, { pairs, width }: Head): Row[] {
  const isOver = (cell: Cell): boolean =>
    pairs.some(({ name, value }) => cell.column >= name.column && cell.column < endOf(value));
  const own = row.cells.filter((cell) => !isOver(cell));
  const read = pairs.flatMap(({ levels, name, value }): Cell[][] => {
    const below = (heading: Cell): Cell | undefined =>
      row.cells.find(
        ({ column, text, isCarried }) =>
          column >= heading.column && column < endOf(heading) && !isCarried && !isBlank(text),
      );
    const [named, valued] = [below(name), below(value)];
    if (!named && !valued) return [];
    const path = levels.map((cell, at) => placed(cell, width + at));
    const depth = levels.length;
    return [
      [
        ...path,
        ...(named ? [placed(named, width + depth)] : []),
        ...(valued ? [placed(valued, width + depth + 1)] : []),
      ],
    ];
  });
  if (read.length === 0) return [{ ...row, cells: own }];
  return read.map((cells, at) => ({ ...row, cells: [...(at === 0 ? own : []), ...cells] }));
}

const placed = (cell: Cell, column: number): Cell => ({ ...cell, column, span: 1, isCarried: false });
