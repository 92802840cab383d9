/** A stretch of a cell's text and the line on which its words begin. */
import { type Cell, lineAt } from '../rows/row.ts';

export interface Place {
  readonly cell: Cell;
  /** Raw. */
  readonly text: string;
  readonly line: number;
}

export function placeOf(cell: Cell, from = 0, to = cell.text.length): Place {
  const text = cell.text.slice(from, to);
  const lead = /^\s*/.exec(text)?.[0].length ?? 0;
  return { cell, text, line: text.trim() === '' ? cell.line : lineAt(cell, from + lead) };
}
