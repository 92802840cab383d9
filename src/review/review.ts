/** What a person has to look at after an import: each printed line beside the rows that were read from it. */
import type { SourceText } from '../importer/extract/source.ts';
import type { BlockReport, ImportReport } from '../importer/report/import-report.ts';
import type { DocumentRows } from '../model/rows.ts';
import { type AnyRow, columnsOf, keyOf, type Table } from '../model/table.ts';
import { DOCUMENT_TABLES } from '../model/tables/index.ts';
import { writeCell } from '../model/write-table.ts';

export interface ReviewRow {
  readonly table: string;
  readonly key: string;
  /** Cells that hold something, but the key and the line. */
  readonly cells: readonly { readonly column: string; readonly value: string }[];
}

export interface ReviewLine {
  readonly line: number;
  /** Cells of a table, or the one text of a paragraph. */
  readonly printed: readonly string[];
  readonly status: BlockReport['status'];
  /** What the importer was unsure of, or did not read. */
  readonly doubts: readonly { readonly zh: string; readonly en: string; readonly printed: string }[];
  readonly unread: readonly string[];
  readonly rows: readonly ReviewRow[];
}

export interface Review {
  /** The least sure first, then as printed. */
  readonly toLookAt: readonly ReviewLine[];
  readonly others: readonly ReviewLine[];
}

/** Tables whose rows name a line of the source. */
const TABLES: readonly Table[] = Object.values<Table>(DOCUMENT_TABLES).filter((table) =>
  columnsOf(table).includes('line'),
);

/** `rows` are null where the tables cannot be read. */
export function reviewOf(source: SourceText, { blocks }: ImportReport, rows: DocumentRows | null): Review {
  const printed = printedLines(source);
  const found = rowsByLine(rows);
  const told = new Map(blocks.map((block) => [block.line, block]));
  const numbers = [...new Set([...printed.keys(), ...found.keys(), ...told.keys()])].sort((a, b) => a - b);
  const lines = numbers.map((line): ReviewLine => {
    const { status = 'read', doubts = [], unread = [], isLabel = false } = told.get(line) ?? {};
    return {
      line,
      printed: printed.get(line) ?? [],
      status,
      doubts: doubts.map(({ zh, en, printed }) => ({ zh, en, printed })),
      unread: isLabel ? [] : unread,
      rows: found.get(line) ?? [],
    };
  });
  const sureness = ({ line }: ReviewLine) =>
    Math.min(1, ...(told.get(line)?.doubts ?? []).map((one) => one.confidence));
  const [toLookAt, others] = [lines.filter(isDoubtful), lines.filter((one) => !isDoubtful(one))];
  return {
    toLookAt: toLookAt.toSorted((a, b) => sureness(a) - sureness(b) || a.line - b.line),
    others: others.filter((one) => one.printed.some((text) => text.trim() !== '') || one.rows.length > 0),
  };
}

const isDoubtful = ({ doubts, unread }: ReviewLine): boolean => doubts.length > 0 || unread.length > 0;

function printedLines({ blocks }: SourceText): Map<number, string[]> {
  const lines = new Map<number, string[]>();
  const print = (line: number, text: string) => lines.set(line, [...(lines.get(line) ?? []), text]);
  for (const block of blocks) {
    if (block.kind === 'text') print(block.line, block.text);
    else for (const { line, text } of block.cells) print(line, text);
  }
  return lines;
}

function rowsByLine(rows: DocumentRows | null): Map<number, ReviewRow[]> {
  const placed = TABLES.flatMap((table) => {
    const of = rows ? (rows[table.name as Exclude<keyof DocumentRows, 'document'>] as readonly AnyRow[]) : [];
    return of.map((row) => ({ line: Number(row['line']), row: tellRow(table, row) }));
  });
  return new Map([...Map.groupBy(placed, ({ line }) => line)].map(([line, of]) => [line, of.map(({ row }) => row)]));
}

function tellRow(table: Table, row: AnyRow): ReviewRow {
  const columns = columnsOf(table).filter((column) => column !== 'line' && !table.key.includes(column));
  const cells = columns.map((column) => ({ column, value: writeCell(table, row, column) }));
  return { table: table.name, key: keyOf(table, row), cells: cells.filter(({ value }) => value !== '') };
}
