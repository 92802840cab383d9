/** Rows and forms by hand, for tests of what is told about them. */
import type { Form, Recognised, Section, SectionKind } from '../../../src/importer/recognise/form.ts';
import type { Cell, Row } from '../../../src/importer/rows/row.ts';

/** Each cell in a column of its own. */
export function row(line: number, ...texts: readonly string[]): Row {
  const cells = texts.map((text, column): Cell => ({ text, line, column, span: 1, isCarried: false }));
  return { kind: texts.length === 1 ? 'text' : 'row', line, cells, table: 0 };
}

export const section = (kind: SectionKind, header: Row | null, ...rows: readonly Row[]): Section => ({
  kind,
  header,
  rows,
});

export const form = (part: Partial<Form>): Form => ({
  title: null,
  scope: 'project',
  purpose: 'targets',
  isBlank: false,
  year: null,
  money: null,
  sections: [],
  line: 1,
  ...part,
});

export const recognisedAs = (part: Partial<Recognised>): Recognised => ({
  forms: [],
  outside: [],
  personal: [],
  ...part,
});

export function cellOf(one: Row, at: number): Cell {
  const cell = one.cells[at];
  if (!cell) throw new Error(`no cell ${at}`);
  return cell;
}
