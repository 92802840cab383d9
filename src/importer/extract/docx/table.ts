/** The cells of a w:tbl with their places: column spans, vertical and old horizontal merges, rows that begin later. */
import type { Area } from '../flow.ts';
import { child, type Element, textOf } from '../markup.ts';
import { unwrapped } from './body.ts';
import type { LeftOut } from './left-out.ts';
import { isOn } from './run.ts';

export interface WordCell extends Area {
  readonly element: Element;
}

interface OpenCell {
  readonly element: Element;
  readonly row: number;
  readonly column: number;
  rowSpan: number;
  columnSpan: number;
}

export function tableCells(table: Element, seen: LeftOut): WordCell[] {
  const cells: OpenCell[] = [];
  /** Column → the cell of the row above that may go on below. */
  let above = new Map<number, OpenCell>();
  let row = 0;
  for (const tr of unwrapped(table)) {
    if (tr.name !== 'w:tr') continue;
    const properties = child(tr, 'w:trPr');
    if (child(properties, 'w:del')) seen.deletedTexts++;
    else if (isOn(child(properties, 'w:hidden'))) seen.hiddenTexts++;
    else {
      above = addRow(tr, row, above, cells);
      row++;
    }
  }
  return cells;
}

function addRow(tr: Element, row: number, above: Map<number, OpenCell>, cells: OpenCell[]): Map<number, OpenCell> {
  const here = new Map<number, OpenCell>();
  let column = count(child(child(tr, 'w:trPr'), 'w:gridBefore'), 0);
  let left: OpenCell | null = null;
  for (const element of unwrapped(tr)) {
    if (element.name !== 'w:tc') continue;
    const properties = child(element, 'w:tcPr');
    const columnSpan = count(child(properties, 'w:gridSpan'), 1);
    const host = above.get(column);
    if (left && continues(child(properties, 'w:hMerge'))) {
      left.columnSpan += columnSpan;
      addCovered(element, row, left.column, columnSpan, cells);
    } else if (host && continues(child(properties, 'w:vMerge'))) {
      host.rowSpan = row - host.row + 1;
      here.set(column, host);
      addCovered(element, row, column, columnSpan, cells);
      left = null;
    } else {
      left = { element, row, column, rowSpan: 1, columnSpan };
      cells.push(left);
      here.set(column, left);
    }
    column += columnSpan;
  }
  return here;
}

/** Word does not show what a merged cell covers, but some writers leave text there: it is kept, and remarked on. */
function addCovered(element: Element, row: number, column: number, columnSpan: number, cells: OpenCell[]): void {
  if (textOf(element).trim() !== '') cells.push({ element, row, column, rowSpan: 1, columnSpan });
}

/** A merge without a value goes on; `restart` begins. */
const continues = (merge: Element | undefined): boolean =>
  merge !== undefined && merge.attributes['w:val'] !== 'restart';

function count(element: Element | undefined, least: number): number {
  const value = Number.parseInt(element?.attributes['w:val'] ?? '', 10);
  return value >= least && value < 10_000 ? value : least;
}
