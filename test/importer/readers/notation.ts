/**
 * How the tests of readers write a form: a line a row, cells between bars, `^` before a cell that is merged down from
 * above, `+2` behind one that covers two columns, `\n` inside a cell. A row without a bar is a line of text.
 */
import { readForm } from '../../../src/importer/readers/read-form.ts';
import { lexiconsOf } from '../../../src/importer/recognise/lexicons.ts';
import { REAL } from '../../compare/datasets.ts';
import type { FundReading, ProgramReading } from '../../../src/importer/readers/reading.ts';
import type { Form, Section, SectionKind } from '../../../src/importer/recognise/form.ts';
import { Ledger } from '../../../src/importer/report/ledger.ts';
import type { Cell, Row } from '../../../src/importer/rows/row.ts';
import { formatWan } from '../../../src/model/money.ts';

const WORDS = lexiconsOf(REAL.reference);

function cellOf(printed: string, line: number, column: number): Cell {
  const [, carried, text = '', span] = /^(\^?)(.*?)(?:\+(\d))?$/s.exec(printed) ?? [];
  return {
    text: text.replaceAll('\\n', '\n'),
    line,
    column,
    span: Number(span ?? 1),
    isCarried: carried === '^',
  };
}

export function rowOf(printed: string, line: number): Row {
  let column = 0;
  const cells = printed.split('|').map((part) => {
    const cell = cellOf(part.trim(), line, column);
    column += cell.span;
    return cell;
  });
  return { kind: printed.includes('|') ? 'row' : 'text', line, cells, table: 1 };
}

export type Sections = readonly (readonly [kind: SectionKind, ...rows: string[]])[];

/** The first row of a section other than the head is its header. */
export function formOf(sections: Sections, facts: Partial<Form> = {}): Form {
  let line = 1;
  const made = sections.map(([kind, ...printed]): Section => {
    const rows = printed.map((one) => {
      line += 1;
      return rowOf(one, line);
    });
    const hasHeader = kind !== 'head' && kind !== 'signature' && kind !== 'prose';
    return { kind, header: hasHeader ? (rows[0] ?? null) : null, rows: hasHeader ? rows.slice(1) : rows };
  });
  return {
    title: null,
    scope: 'project',
    purpose: 'targets',
    isBlank: false,
    year: null,
    money: 4,
    line: 1,
    ...facts,
    sections: made,
  };
}

export interface Reading {
  readonly programs: readonly ProgramReading[];
  readonly ledger: Ledger;
}

export function read(sections: Sections, facts: Partial<Form> = {}): Reading {
  const ledger = new Ledger();
  const programs = readForm(formOf(sections, facts), WORDS, ledger);
  return { programs, ledger };
}

export const wan = (amount: number | null): string => (amount === null ? '-' : formatWan(amount));

/** `source other-funds 其他资金 -` */
export const fundsOf = (funds: readonly FundReading[]): string[] =>
  funds.map(({ axis, kind, label, amount }) => `${axis} ${kind ?? '?'} ${label} ${wan(amount)}`);
