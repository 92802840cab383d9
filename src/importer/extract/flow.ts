/**
 * What every format with paragraphs and tables is read into, before lines are counted: paragraphs and tables in order,
 * whose cells hold paragraphs and tables again.
 */
import type { StoredNumber } from './source.ts';

export type Flow = readonly FlowPart[];
export type FlowPart = Paragraph | Table;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
}

export interface Table {
  readonly kind: 'table';
  readonly cells: readonly TableCell[];
  readonly caption?: string;
}

/** Where a cell stands. Cells of a table may leave places open and must not overlap. */
export interface TableCell extends Area {
  readonly flow: Flow;
  readonly stored?: StoredNumber;
}

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export const paragraph = (text: string): Paragraph => ({ kind: 'paragraph', text });

/** Tables directly inside the cells of a table. */
export const nestedTables = (table: Table): Table[] =>
  table.cells.flatMap(({ flow }) => flow.filter((part): part is Table => part.kind === 'table'));
