/** The columns of a flat list that speak of the program: its name, unit, money, goal and kind. */
import { headerUnit, type MoneyPower } from '../../grammar/amounts.ts';
import { type FundLabel, fundLabel } from '../../grammar/fund-labels.ts';
import { columnRole, fieldRole } from '../../grammar/headings.ts';
import { plainKey, printedForm } from '../../grammar/text.ts';
import type { Cell, Row } from '../../rows/row.ts';
import { isBlank } from './placed.ts';

export interface MoneyColumn {
  readonly cell: Cell;
  /** As printed, without the unit. */
  readonly label: string;
  readonly fund: { readonly axis: 'total' | 'source' | 'use'; readonly kind: string | null };
  /** Unit of the header itself; null where it names none. */
  readonly power: MoneyPower | null;
}

export interface FlatColumns {
  readonly name: Cell | null;
  readonly department: Cell | null;
  readonly attribute: Cell | null;
  readonly period: Cell | null;
  readonly goal: Cell | null;
  readonly money: readonly MoneyColumn[];
  /** All of them, and others that stand before the indicators (codes, persons): no part of an indicator. */
  readonly isProgram: (cell: Cell) => boolean;
  /** The same for a place in a row. */
  readonly isPlace: (column: number) => boolean;
}

/** What a row itself says under a heading. */
export function cellUnder(row: Row, heading: Cell | null): Cell | null {
  if (!heading) return null;
  const isOwn = (cell: Cell): boolean => !cell.isCarried && !isBlank(cell) && isUnder(heading, cell.column);
  return row.cells.find(isOwn) ?? null;
}

const isUnder = ({ column, span }: Cell, place: number): boolean => column <= place && place < column + span;

export function flatColumns(header: Row): FlatColumns {
  const start = header.cells.findIndex(({ text }) => isIndicatorRole(text));
  const before = header.cells.slice(0, Math.max(start, 0));
  const behind = header.cells.slice(Math.max(start, 0));
  const outside = [...before, ...behind.filter(({ text }) => isBehind(text))];
  const find = (test: (text: string) => boolean): Cell | null => outside.find(({ text }) => test(text)) ?? null;
  const name = find((text) => fieldRole(text) === 'program-name') ?? find(isLooseName);
  const money = outside.flatMap((cell) => (cell === name ? [] : (moneyColumn(cell) ?? [])));
  const own = new Set(outside);
  return {
    name,
    department: find((text) => fieldRole(text) === 'department'),
    attribute: find((text) => fieldRole(text) === 'attribute'),
    period: find((text) => fieldRole(text) === 'period'),
    goal: outside.find((cell) => isGoal(cell.text)) ?? null,
    money,
    isProgram: (cell) => own.has(cell),
    isPlace: (column) => outside.some((cell) => isUnder(cell, column)),
  };
}

const isIndicatorRole = (text: string): boolean => {
  const role = columnRole(text);
  return role === 'level1' || role === 'level2' || (role === 'name' && !/^指标$/.test(plainKey(text)));
};

const FIELDS: ReadonlySet<string | null> = new Set([
  'program-name',
  'department',
  'attribute',
  'period',
  'annual-goal',
  'overall-goal',
]);

/** Columns behind the indicators are theirs, but for the program's own facts in some lists. */
const isBehind = (text: string): boolean =>
  columnRole(text) !== 'unit' &&
  columnRole(text) !== 'value' &&
  (FIELDS.has(fieldRole(text)) || fundLabel(text) !== null);

const isLooseName = (text: string): boolean =>
  columnRole(text) === 'task' || /^(?:项目|政策|任务)|项目名称/.test(plainKey(text));
const isGoal = (text: string): boolean => {
  const role = fieldRole(text);
  return role === 'annual-goal' || role === 'overall-goal' || columnRole(text) === 'expected';
};

const MONEY = /金额|预算数?|资金|拨款|总额|经费|支出数|合计/;
const UNIT = /[(（](?:单位[:：]?)?[十百千万亿]{0,2}元[)）]/g;

function moneyColumn(cell: Cell): MoneyColumn | null {
  const label = printedForm(cell.text).replace(UNIT, '');
  const known = fundLabel(label) ?? fundLabel(label.replace(/^(?:本年度?|当年|年度|年初|全年)/, ''));
  if (
    !known &&
    (fieldRole(cell.text) === 'attribute' || !MONEY.test(label) || /性质|类型|来源|部门|单位|科目|名称/.test(label))
  )
    return null;
  return { cell, label, fund: known ?? unknownFund(label), power: headerUnit(cell.text) };
}

/** 非财政拨款 is a source that has no kind; 项目金额 of whatever name is the total. */
const unknownFund = (label: string): FundLabel | { axis: 'total' | 'source'; kind: string | null } =>
  /拨款|其他|自有|补助|上级|资金$/.test(label) && !/总/.test(label)
    ? { axis: 'source', kind: null }
    : { axis: 'total', kind: 'total' };
