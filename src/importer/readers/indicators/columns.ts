/** A header row → what each column of an indicator table holds. */
import { type ColumnRole, columnRole, fieldRole } from '../../grammar/headings.ts';
import { plainKey } from '../../grammar/text.ts';
import type { Cell, Row } from '../../rows/row.ts';

/**
 * Beyond the grammar's roles: `section` (绩效指标 written down the side), `medium` (the half of the table that holds
 * medium-term indicators), `program` (facts of the program that a flat list repeats in each row).
 */
export type Role = ColumnRole | 'section' | 'medium' | 'program';

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
  /** What the place lies under; undefined beyond the header and under blank or unknown headings. */
  readonly at: (place: number) => Column | undefined;
  readonly has: (role: Role) => boolean;
  readonly first: (role: Role) => Column | undefined;
}

/** Null where the header does not say which column holds the names: rows are then read by their content. */
export function columnsOf(header: Row | null, isProgram: (cell: Cell) => boolean = () => false): Columns | null {
  if (!header) return null;
  const start = header.cells.findIndex(({ text }) => {
    const role = columnRole(text);
    return (role === 'level1' || role === 'level2' || role === 'name') && fieldRole(text) !== 'indicators';
  });
  const list = header.cells.flatMap((cell, index): Column[] => {
    const role = roleOf(cell, index < start, isProgram) ?? (index > start && start >= 0 ? roleOfTerm(cell) : null);
    return role ? [{ role, from: cell.column, to: cell.column + cell.span, text: cell.text }] : [];
  });
  const settled = withoutMedium(withoutTwins(list));
  return settled.some(({ role }) => role === 'name') ? columnsFrom(settled) : null;
}

export const columnsFrom = (list: readonly Column[]): Columns => ({
  list,
  at: (place) => list.find(({ from, to }) => from <= place && place < to),
  has: (role) => list.some((column) => column.role === role),
  first: (role) => list.find((column) => column.role === role),
});

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

const MEDIUM = /中期|实施期|中长期|总体|长期|三年|全周期|规划期/;
const ANNUAL = /年度|本年|当年|全年/;
const ofRole = (list: readonly Column[], role: Role): Column[] => list.filter((column) => column.role === role);

/** 三级指标 beside 指标内容, 一级指标 beside 指标类型: the second of two columns with one role explains the first. */
function withoutTwins(list: readonly Column[]): Column[] {
  const beside = (role: Role, printed: RegExp, other: Role): ((column: Column) => Column) => {
    const same = ofRole(list, role);
    const isNamed = same.some(({ text }) => printed.test(plainKey(text)));
    return (column) =>
      column.role === role && same.length > 1 && isNamed && !printed.test(plainKey(column.text))
        ? { ...column, role: other }
        : column;
  };
  return list.map(beside('level1', /一级|1级/, 'note')).map(beside('name', /三级|四级|末级|3级/, 'explanation'));
}

/**
 * A table of two halves, with names and values for the medium term and for the year: only the year's half is read.
 * It is the half whose headings say so, or else the right one.
 */
function withoutMedium(list: readonly Column[]): Column[] {
  const values = ofRole(list, 'value');
  const names = ofRole(list, 'name');
  const [first, second] = names;
  if (first && second && list.some(({ role, from }) => isValue(role) && from > first.from && from < second.from)) {
    const cut = list.find(
      ({ role, from }) => from > first.from && from <= second.from && (role === 'level1' || role === 'level2'),
    );
    const border = cut?.from ?? second.from;
    const isSharedLevel = (column: Column): boolean =>
      column.role === 'level1' && !list.some(({ role, from }) => role === 'level1' && from >= border);
    const left = list.filter(({ from }) => from < border);
    const isLeftAnnual =
      left.some(({ text }) => ANNUAL.test(plainKey(text))) && !left.some(({ text }) => MEDIUM.test(plainKey(text)));
    return list.map((column) => {
      const isLeft = column.from < border;
      const isOther = isLeftAnnual ? !isLeft : isLeft && column.role !== 'section' && !isSharedLevel(column);
      return isOther ? { ...column, role: 'medium' } : column;
    });
  }
  if (values.length < 2) return [...list];
  const chosen =
    values.find(({ text }) => ANNUAL.test(plainKey(text)) && !MEDIUM.test(plainKey(text))) ??
    values.findLast(({ text }) => !MEDIUM.test(plainKey(text)));
  return list.map((column) =>
    column.role === 'value' && column !== chosen ? { ...column, role: 'value-medium' } : column,
  );
}

const isValue = (role: Role): boolean => role === 'value' || role === 'value-medium';
