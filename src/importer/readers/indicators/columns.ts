/** A header row → what each column of an indicator table holds. */
import { type ColumnRole, columnRole, fieldRole } from '../../grammar/headings.ts';
import { plainKey } from '../../grammar/text.ts';
import { yearsIn } from '../../grammar/titles.ts';
import type { Cell, Row } from '../../rows/row.ts';
import { isBlank } from './placed.ts';

/**
 * Beyond the grammar's roles: `section` (绩效指标 written down the side), `medium` (the half of the table that holds
 * medium-term indicators; `medium-name` are their names), `program` (facts of the program that a flat list repeats in each row), `unknown` (a heading
 * that nobody has heard of; what stands below it stays unread).
 */
export type Role = ColumnRole | 'section' | 'medium' | 'medium-name' | 'program' | 'unknown';

export interface Column {
  readonly role: Role;
  /** First place, and the one behind the last. */
  readonly from: number;
  readonly to: number;
  /** As printed in the header. */
  readonly text: string;
}

export interface Columns {
  readonly list: readonly Column[];
  /** What the place lies under; undefined beyond the header and under blank headings. */
  readonly at: (place: number) => Column | undefined;
  readonly has: (role: Role) => boolean;
  readonly first: (role: Role) => Column | undefined;
}

/** Null where the header does not say which column holds the names: rows are then read by their content. */
export function columnsOf(header: Row | null, isProgram: (cell: Cell) => boolean = () => false): Columns | null {
  if (!header) return null;
  const start = header.cells.findIndex(({ text }) => isLevelOrName(text));
  const list = header.cells.flatMap((cell, index): Column[] => {
    if (isBlank(cell)) return [];
    const named = roleOf(cell, index < start, isProgram) ?? (start >= 0 && index > start ? roleOfTerm(cell) : null);
    return [{ role: named ?? 'unknown', from: cell.column, to: cell.column + cell.span, text: cell.text }];
  });
  const settled = withoutMedium(withoutTwins(withName(withinWideHeading(overBlanks(list)))));
  return settled.some(({ role }) => role === 'name') ? columnsFrom(settled) : null;
}

/** 实施周期 and 当年度 in a row of their own below 指标值: the columns as they are from there on; null for other rows. */
export function withLowerHeader(columns: Columns, row: Row): Columns | null {
  const cells = row.cells.filter((cell) => !cell.isCarried && !isBlank(cell));
  const lower = cells.map((cell): Column => {
    const role = columnRole(cell.text) ?? roleOfTerm(cell) ?? 'unknown';
    return { role, from: cell.column, to: cell.column + cell.span, text: cell.text };
  });
  if (lower.length < 2 || !lower.every(({ role }) => LOWER.has(role))) return null;
  const kept = columns.list.filter(({ from, to }) => !lower.some((one) => one.from < to && from < one.to));
  if (!kept.some(({ role }) => role === 'name')) return null;
  return columnsFrom(withoutMedium([...kept, ...lower].sort((a, b) => a.from - b.from)));
}

const LOWER: ReadonlySet<Role> = new Set(['value', 'value-medium', 'value-previous', 'actual', 'unit', 'comparator']);

export const columnsFrom = (list: readonly Column[]): Columns => ({
  list,
  at: (place) => list.find(({ from, to }) => from <= place && place < to),
  has: (role) => list.some((column) => column.role === role),
  first: (role) => list.find((column) => column.role === role),
});

function isLevelOrName(text: string): boolean {
  const role = columnRole(text);
  return (role === 'level1' || role === 'level2' || role === 'name') && fieldRole(text) !== 'indicators';
}

function roleOf(cell: Cell, isBefore: boolean, isProgram: (cell: Cell) => boolean): Role | null {
  if (isProgram(cell)) return 'program';
  if (isBefore && (fieldRole(cell.text) === 'indicators' || columnRole(cell.text) === 'value')) return 'section';
  return columnRole(cell.text);
}

/** 中期 and 年度 below a heading 指标值 that covers both. */
function roleOfTerm({ text }: Cell): Role | null {
  const key = plainKey(text);
  if (/^(?:中期|中长期|实施期|总体|长期|全周期|规划期)$/.test(key)) return 'value-medium';
  return /^(?:(?:19|20)\d\d年?度?|年度|全年|本年度?|当年)$/.test(key) ? 'value' : null;
}

/** 指标值 over sign, number and unit, in a file that cannot merge cells: the blank headings up to the next are its own. */
const overBlanks = (list: readonly Column[]): Column[] =>
  list.map((column, index) => {
    const next = list[index + 1];
    return column.role === 'value' && next && next.from > column.to ? { ...column, to: next.from } : column;
  });

/** 绩效指标 over the columns of levels and names, which have no headings of their own. */
function withinWideHeading(list: readonly Column[]): Column[] {
  if (list.some(({ role }) => role === 'name' || role === 'level1')) return [...list];
  return list.flatMap((column): Column[] => {
    const { from, to, text } = column;
    if (to - from < 2 || fieldRole(text) !== 'indicators') return [column];
    const places = Array.from({ length: to - from }, (_, index) => from + index);
    const roles: readonly Role[] = ['name', 'level2', 'level1'];
    return places.map(
      (place): Column => ({ role: roles[to - 1 - place] ?? 'section', from: place, to: place + 1, text }),
    );
  });
}

/** 一级指标, 二级指标, 绩效指标: the last of them heads the names where no heading says 三级指标. */
function withName(list: readonly Column[]): Column[] {
  if (list.some(({ role }) => role === 'name')) return [...list];
  const level = list.findLast(({ role }) => role === 'level1' || role === 'level2');
  const own = list.find(({ from, text }) => level && from > level.from && fieldRole(text) === 'indicators');
  const name = own ?? (level?.role === 'level2' ? level : undefined);
  return list.map((column) => (column === name ? { ...column, role: 'name' } : column));
}

export type Term = 'medium' | 'annual' | null;

/** What 中期绩效指标 or 年度绩效指标 beside the headings says of the whole table. */
export function termOf(header: Row): Term {
  const start = header.cells.findIndex(({ text }) => isLevelOrName(text));
  const label = header.cells
    .slice(0, Math.max(start, 0))
    .map(({ text }) => plainKey(text))
    .join('');
  return ANNUAL.test(label) ? 'annual' : MEDIUM.test(label) ? 'medium' : null;
}

const MEDIUM = /中期|总目标|实施期|中长期|总体|长期|三年|全周期|规划期/;
const ANNUAL = /年度|本年|当年|全年/;
const ofRole = (list: readonly Column[], role: Role): Column[] => list.filter((column) => column.role === role);

/** 三级指标 beside 指标内容, 一级指标 beside 指标类型: the second of two columns with one role explains the first. Levels may have weights of their own. */
function withoutTwins(list: readonly Column[]): Column[] {
  const beside = (role: Role, printed: RegExp, other: Role): ((column: Column) => Column) => {
    const same = ofRole(list, role);
    const isNamed = same.some(({ text }) => printed.test(plainKey(text)));
    return (column) =>
      column.role === role && same.length > 1 && isNamed && !printed.test(plainKey(column.text))
        ? { ...column, role: other }
        : column;
  };
  const name = list.find(({ role }) => role === 'name');
  const weight = list.findLast(({ role, from }) => role === 'weight' && (!name || from > name.from));
  return list
    .map(beside('level1', /一级|1级/, 'note'))
    .map(beside('name', /三级|四级|末级|3级/, 'explanation'))
    .map((column) => (column.role === 'weight' && column !== weight ? { ...column, role: 'note' } : column));
}

/**
 * A table of two halves, with names and values for the medium term and for the year: only the year's half is read.
 * It is the half whose headings say so, or else the right one.
 */
function withoutMedium(list: readonly Column[]): Column[] {
  const values = ofRole(list, 'value');
  const names = ofRole(list, 'name');
  const [first, second] = names;
  // Pairs of names and values for each level side by side: no column says which level a pair is of.
  if (names.length > 2) return list.map((column) => ({ ...column, role: 'unknown' }));
  if (first && second && list.some(({ role, from }) => isValue(role) && from > first.from && from < second.from)) {
    const cut = list.find(
      ({ role, from }) => from > first.from && from <= second.from && (role === 'level1' || role === 'level2'),
    );
    const border = cut?.from ?? second.from;
    const isSharedLevel = ({ role }: Column): boolean =>
      (role === 'level1' || role === 'level2') && !list.some((other) => other.role === role && other.from >= border);
    const left = list.filter(({ from }) => from < border);
    const isLeftAnnual =
      left.some(({ text }) => ANNUAL.test(plainKey(text))) && !left.some(({ text }) => MEDIUM.test(plainKey(text)));
    return list.map((column) => {
      const isLeft = column.from < border;
      const isOther = isLeftAnnual ? !isLeft : isLeft && column.role !== 'section' && !isSharedLevel(column);
      return isOther ? { ...column, role: column.role === 'name' ? 'medium-name' : 'medium' } : column;
    });
  }
  if (values.length < 2) return [...list];
  const chosen =
    values.find(({ text }) => ANNUAL.test(plainKey(text)) && !MEDIUM.test(plainKey(text))) ??
    firstYear(values) ??
    values.findLast(({ text }) => !MEDIUM.test(plainKey(text)));
  return list.map((column) =>
    column.role === 'value' && column !== chosen ? { ...column, role: 'value-medium' } : column,
  );
}

/** 2023年, 2024年, 2025年: a plan of three years begins with the year of the budget. */
function firstYear(values: readonly Column[]): Column | undefined {
  const years = values.map(({ text }) => yearsIn(text)[0]);
  if (years.length < 3 || years.some((year) => year === undefined)) return undefined;
  return values[years.indexOf(Math.min(...years.filter((year) => year !== undefined)))];
}

const isValue = (role: Role): boolean => role === 'value' || role === 'value-medium';
