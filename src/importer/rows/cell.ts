/** Lines of a text → cells and rows. */
import type { Cell, Row } from './row.ts';

/** A line, or the part of one that stands in a cell. */
export interface Line {
  readonly text: string;
  readonly line: number;
}

/** A cell of one or several lines; blank lines at its ends do not belong to it. */
export function cellOf(parts: readonly Line[], column: number): Cell {
  let from = 0;
  let to = parts.length;
  while (from < to && isBlank(parts[from]?.text)) from += 1;
  while (to > from && isBlank(parts[to - 1]?.text)) to -= 1;
  const kept = parts.slice(from, to);
  const line = kept[0]?.line ?? parts[0]?.line ?? 0;
  const cell = { text: kept.map(({ text }) => text.trim()).join('\n'), line, column, span: 1, isCarried: false };
  return kept.length > 1 ? { ...cell, lines: kept.map((part) => part.line) } : cell;
}

export const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === '';

/** The words of a cell that several lines may hold. */
export const wordsOf = (parts: readonly Line[] | undefined): string =>
  (parts ?? [])
    .map(({ text }) => text.trim())
    .filter((text) => text !== '')
    .join('\n');

export function rowOf(cells: readonly Cell[], table: number): Row {
  return { kind: 'row', line: cells.find(({ isCarried }) => !isCarried)?.line ?? 0, cells, table };
}

export const textRow = (line: Line): Row => ({ kind: 'text', line: line.line, cells: [cellOf([line], 0)], table: 0 });
