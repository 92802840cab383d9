/** A table under column headings → its lines, each asked by what a column holds; rows that lost cells are set right. */

import { printedForm } from '../grammar/text.ts';
import type { Section } from '../recognise/form.ts';
import type { Ledger } from '../report/ledger.ts';
import type { Cell, Row } from '../rows/row.ts';
import { amountIn } from './money/amount.ts';

export interface Column<R> {
  readonly role: R;
  readonly text: string;
  readonly column: number;
  readonly end: number;
}

export interface Line<R> {
  readonly row: Row;
  /** The heading left of all columns that the line stands under: 其他需完成任务. */
  readonly group: string;
  readonly columns: readonly Column<R>[];
  readonly cellOf: (role: R) => Cell | null;
  readonly cellAt: (column: Column<R>) => Cell | null;
  /** How many columns its cells have slipped to the right; 0 in a sound row. */
  readonly shift: number;
}

interface Roles<R> {
  readonly roleOf: (heading: string) => R | null;
  /** Roles by which a slipped row shows itself. */
  readonly number: R | null;
  readonly name: R;
  readonly amount: R | null;
}

export const isEmpty = (cell: Cell | null | undefined): boolean => !cell || printedForm(cell.text) === '';

export function linesOf<R>(sections: readonly Section[], roles: Roles<R>, ledger: Ledger): Line<R>[] {
  const lines: Line<R>[] = [];
  let columns: readonly Column<R>[] = [];
  let group = '';
  for (const { header, rows } of sections) {
    for (const row of header ? [header, ...rows] : rows) {
      const narrower = refined(columns, row, roles);
      if (narrower) {
        columns = narrower;
        ledger.read(...row.cells);
        continue;
      }
      const headings = row.cells.length > 1 ? columnsOf(row, roles) : [];
      if (new Set(headings.map(({ role }) => role)).size > 1 && headings.some(({ role }) => role === roles.name)) {
        columns = headings;
        group = leftOf(columns, row) || group;
        ledger.read(...row.cells);
        continue;
      }
      if (columns.length === 0) continue;
      const shift = slip(columns, row, roles);
      if (shift === 0) group = leftOf(columns, row) || group;
      const first = columns[0]?.column ?? 0;
      ledger.read(...row.cells.filter(({ column, text }) => column < first && shift === 0 && text !== ''));
      lines.push(lineOf(row, columns, group, shift));
    }
  }
  return lines;
}

function columnsOf<R>(row: Row, { roleOf }: Roles<R>): Column<R>[] {
  return row.cells
    .filter(({ isCarried }) => !isCarried)
    .flatMap(({ text, column, span }) => {
      const lines = text.split('\n');
      const role = roleOf(text) ?? (lines.length > 1 ? roleOf(lines.at(-1) ?? '') : null);
      return role === null ? [] : [{ role, text, column, end: column + span }];
    });
}

/** A second row of headings under one wide column: 总额 | 财政拨款 | 其他资金 below 预算金额. */
function refined<R>(columns: readonly Column<R>[], row: Row, roles: Roles<R>): Column<R>[] | null {
  const own = row.cells.filter((cell) => !cell.isCarried && !isEmpty(cell));
  const under = own.flatMap(({ text, column, span }) => {
    const wide = columns.find((one) => one.role === roles.amount && one.column <= column && column < one.end);
    return wide && roles.roleOf(text) === roles.amount
      ? [{ ...wide, text: `${wide.text}\n${text}`, column, end: column + span }]
      : [];
  });
  if (under.length === 0 || under.length !== own.length) return null;
  return [...columns.filter(({ role }) => role !== roles.amount), ...under];
}

const leftOf = <R>(columns: readonly Column<R>[], row: Row): string => {
  const first = Math.min(...columns.map(({ column }) => column));
  return row.cells
    .filter(({ column }) => column < first)
    .map(({ text }) => printedForm(text))
    .join('');
};

const within = ({ column, end }: Column<unknown>, at: number): boolean => column <= at && at < end;

function lineOf<R>(row: Row, columns: readonly Column<R>[], group: string, shift: number): Line<R> {
  const cellAt = (wanted: Column<R>): Cell | null =>
    row.cells.find((cell) => within(wanted, cell.column - shift) && !isEmpty(cell)) ??
    row.cells.find((cell) => within(wanted, cell.column - shift)) ??
    null;
  const cellOf = (role: R): Cell | null => {
    const places = columns.filter((one) => one.role === role).map(cellAt);
    return places.find((cell) => !isEmpty(cell)) ?? places[0] ?? null;
  };
  return { row, group, columns, cellOf, cellAt, shift };
}

const NUMBER = /^[(（]?(?:\d{1,3}(?:[.-]\d{1,2})?|[一二三四五六七八九十]{1,3})[)）、.]?$/;

/** How far the cells of a row stand from their columns: the place where number, name and amount all fit. */
function slip<R>(columns: readonly Column<R>[], row: Row, { number, name, amount }: Roles<R>): number {
  const fitness = (shift: number): number => {
    const line = lineOf(row, columns, '', shift);
    const text = (role: R | null): string => (role === null ? '' : printedForm(line.cellOf(role)?.text ?? ''));
    const money = text(amount);
    const isMoney = money !== '' && amountIn(money, null).fen !== null;
    const isNamed = /\p{Script=Han}/u.test(text(name)) && amountIn(text(name), null).fen === null;
    return (NUMBER.test(text(number)) ? 2 : 0) + (isMoney ? 2 : 0) + (isNamed ? 1 : 0) - (money && !isMoney ? 2 : 0);
  };
  const sound = fitness(0);
  const best = [-1, -2, 1]
    .map((shift) => ({ shift, fitness: fitness(shift) }))
    .sort((a, b) => b.fitness - a.fitness)[0];
  return best && best.fitness >= sound + 2 && best.fitness >= 3 ? best.shift : 0;
}
