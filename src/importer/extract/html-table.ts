/** The cells of an HTML table with their places, by the table model of the HTML standard. */
import type { Area } from './flow.ts';
import { MAX_STATED_COLUMNS } from './limits.ts';
import { type Element, elementsOf } from './markup.ts';
import { Refused } from './refusal.ts';

export interface HtmlCell extends Area {
  readonly element: Element;
}

export function htmlCells(table: Element, isHidden: (element: Element) => boolean): HtmlCell[] {
  const groups = rowGroups(table, isHidden);
  const cells: HtmlCell[] = [];
  let firstRow = 0;
  for (const rows of groups) {
    // A row span ends with its group of rows.
    for (const cell of groupCells(rows, isHidden)) cells.push({ ...cell, row: cell.row + firstRow });
    firstRow += rows.length;
  }
  return cells;
}

function rowGroups(table: Element, isHidden: (element: Element) => boolean): Element[][] {
  const groups: Element[][] = [];
  let loose: Element[] = [];
  const closeLoose = (): void => {
    if (loose.length > 0) groups.push(loose);
    loose = [];
  };
  for (const part of elementsOf(table)) {
    if (isHidden(part)) continue;
    if (part.name === 'tr') loose.push(part);
    // Cells without a row make one of their own.
    else if (part.name === 'td' || part.name === 'th') loose.push({ name: 'tr', attributes: {}, children: [part] });
    else if (/^t(head|body|foot)$/.test(part.name)) {
      closeLoose();
      groups.push(elementsOf(part).filter((row) => row.name === 'tr' && !isHidden(row)));
    }
  }
  closeLoose();
  return groups;
}

function groupCells(rows: readonly Element[], isHidden: (element: Element) => boolean): HtmlCell[] {
  const cells: HtmlCell[] = [];
  /** For each column, the first row in which it is free again. */
  const freeFrom: number[] = [];
  rows.forEach((tr, row) => {
    let column = 0;
    for (const element of elementsOf(tr)) {
      if ((element.name !== 'td' && element.name !== 'th') || isHidden(element)) continue;
      while ((freeFrom[column] ?? 0) > row) column++;
      const columnSpan = spanOf(element.attributes['colspan'], 1000);
      const asked = spanOf(element.attributes['rowspan'], 65_534, 0);
      const rowSpan = Math.min(asked === 0 ? rows.length : asked, rows.length - row);
      if (column + columnSpan > MAX_STATED_COLUMNS) throw new Refused('too-wide', String(column + columnSpan));
      for (let at = column; at < column + columnSpan; at++) freeFrom[at] = Math.max(freeFrom[at] ?? 0, row + rowSpan);
      cells.push({ element, row, column, rowSpan, columnSpan });
      column += columnSpan;
    }
  });
  return cells;
}

function spanOf(attribute: string | undefined, most: number, least = 1): number {
  const span = Number.parseInt(attribute ?? '', 10);
  return Number.isNaN(span) || span < least ? 1 : Math.min(span, most);
}
