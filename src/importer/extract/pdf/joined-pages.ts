/** Pages → one flow: a table at the top of a page with the columns of the one before goes on with it. */

import { flowText } from '../blocks.ts';
import { type FlowPart, paragraph } from '../flow.ts';
import type { PageCell, PagePart, RuledTable } from './page-flow.ts';
import { joint, wrappedText } from './wrapped-text.ts';

export interface Joined {
  readonly flow: readonly FlowPart[];
  /** Numbers of the pages whose first table went on with the one before. */
  readonly joinedAt: readonly number[];
}

/** Edges of columns move by less than this between pages. */
const SAME_EDGE = 3;

export function joinedPages(pages: readonly (readonly PagePart[])[]): Joined {
  const flow: PagePart[] = [];
  const joinedAt: number[] = [];
  pages.forEach((parts, index) => {
    const host = lastTable(flow);
    const first = parts.findIndex((part) => !isPageNumber(part));
    const next = parts[first];
    if (host && next?.kind === 'table' && hasSameColumns(host.table, next)) {
      flow[host.at] = joined(host.table, next);
      flow.push(...parts.slice(0, first), ...parts.slice(first + 1));
      joinedAt.push(index + 1);
    } else flow.push(...parts);
  });
  return { flow, joinedAt };
}

/** The table with which the text so far ends, but for the number of the page. */
function lastTable(flow: readonly PagePart[]): { at: number; table: RuledTable } | null {
  const at = flow.findLastIndex((part) => !isPageNumber(part));
  const table = flow[at];
  return table?.kind === 'table' ? { at, table } : null;
}

const isPageNumber = (part: PagePart): boolean =>
  part.kind === 'paragraph' &&
  /^[\s—–―\-－·]*(第\s*)?\d{1,4}(\s*页)?(\s*[/,，]?\s*(共\s*)?\d{1,4}\s*页?)?[\s—–―\-－·]*$/.test(part.text);

function hasSameColumns(one: RuledTable, other: RuledTable): boolean {
  const isNear = (a = Number.NaN, b = Number.NaN) => Math.abs(a - b) <= SAME_EDGE;
  if (!isNear(one.xs[0], other.xs[0]) || !isNear(one.xs.at(-1), other.xs.at(-1))) return false;
  // The rows of one page may not use all columns: it is enough that one has all the edges of the other.
  const [few, many] = one.xs.length < other.xs.length ? [one.xs, other.xs] : [other.xs, one.xs];
  return few.every((edge) => many.some((near) => isNear(edge, near)));
}

function joined(host: RuledTable, next: RuledTable): RuledTable {
  const xs = host.xs.length >= next.xs.length ? host.xs : next.xs;
  const above = withEdges(host, xs);
  const repeated = repeatedRows(above, withEdges(next, xs));
  const below = withEdges(next, xs)
    .filter(({ row }) => row >= repeated)
    .map((cell) => ({ ...cell, row: cell.row - repeated }));
  const rows = host.rows + next.rows - repeated;
  if (isSplitRow(above, below, host.rows))
    return { kind: 'table', xs, rows: rows - 1, cells: mended(above, below, host.rows) };
  return { kind: 'table', xs, rows, cells: continued(above, below, host.rows) };
}

function withEdges({ cells, xs }: RuledTable, edges: readonly number[]): PageCell[] {
  const at = (index: number): number => {
    const place = xs[index] ?? 0;
    return edges.reduce(
      (best, edge, number) => (Math.abs(edge - place) < Math.abs((edges[best] ?? 0) - place) ? number : best),
      0,
    );
  };
  return cells.map((cell) => {
    const column = at(cell.column);
    return { ...cell, column, columnSpan: at(cell.column + cell.columnSpan) - column };
  });
}

/** A heading that is printed again at the top of each page stands once in the table. */
function repeatedRows(above: readonly PageCell[], below: readonly PageCell[]): number {
  const isSame = (row: number): boolean => {
    const one = above.filter((cell) => cell.row === row);
    const other = below.filter((cell) => cell.row === row);
    const filled = one.filter(({ flow }) => flowText(flow) !== '').length;
    return (
      filled > 1 &&
      one.length === other.length &&
      one.every((cell, index) => describes(cell) === describes(other[index]))
    );
  };
  let rows = 0;
  while (isSame(rows)) rows++;
  // A row span that crosses the end of the heading means that it was none.
  return below.some(({ row, rowSpan }) => row < rows && row + rowSpan > rows) ? 0 : rows;
}

const describes = (cell: PageCell | undefined): string =>
  cell ? `${cell.column} ${cell.columnSpan} ${cell.rowSpan} ${flowText(cell.flow)}` : '';

const isBlank = ({ lines }: PageCell): boolean => lines.length === 0;

/** The cells that end with the last row, by their column. */
const lastCells = (above: readonly PageCell[], rows: number): Map<number, PageCell> =>
  new Map(above.filter(({ row, rowSpan }) => row + rowSpan === rows).map((cell) => [cell.column, cell]));

/**
 * A row that the end of the page cut in two: what stands in its second half goes on with full lines of the first, and
 * to the right of it nothing begins that was not begun above.
 */
function isSplitRow(above: readonly PageCell[], below: readonly PageCell[], rows: number): boolean {
  const last = lastCells(above, rows);
  const first = below.filter(({ row }) => row === 0);
  const filled = first.filter((cell) => !isBlank(cell));
  const goesOn = filled.every((cell) => {
    const host = last.get(cell.column);
    const [end, start] = [host?.lines.at(-1), cell.lines[0]];
    return host?.columnSpan === cell.columnSpan && end && start && joint(end, start, cell.room) !== null;
  });
  const right = Math.max(...filled.map(({ column }) => column));
  const after = first.filter((cell) => cell.column > right).map((cell) => last.get(cell.column));
  return filled.length > 0 && goesOn && (after.length === 0 || after.some((host) => host && !isBlank(host)));
}

function mended(above: readonly PageCell[], below: readonly PageCell[], rows: number): PageCell[] {
  const last = lastCells(above, rows);
  const grown = new Map<PageCell, PageCell>();
  const rest: PageCell[] = [];
  for (const cell of below) {
    const host = cell.row === 0 ? last.get(cell.column) : undefined;
    if (!host) rest.push(cell);
    else {
      const lines = [...host.lines, ...cell.lines];
      const flow = [paragraph(wrappedText(lines, host.room))];
      grown.set(host, { ...host, lines, flow, rowSpan: host.rowSpan + cell.rowSpan - 1 });
    }
  }
  return [
    ...above.map((cell) => grown.get(cell) ?? cell),
    ...rest.map((cell) => ({ ...cell, row: cell.row + rows - 1 })),
  ];
}

/**
 * A cell that goes on over the page is empty there. That is certain only for the columns on the left, which name what
 * the row belongs to: an empty cell further right may just be empty.
 */
function continued(above: readonly PageCell[], below: readonly PageCell[], rows: number): PageCell[] {
  const last = lastCells(above, rows);
  const grown = new Map<PageCell, PageCell>();
  const gone = new Set<PageCell>();
  for (const cell of below.filter(({ row }) => row === 0).toSorted((a, b) => a.column - b.column)) {
    const host = last.get(cell.column);
    if (!host || host.columnSpan !== cell.columnSpan || !isBlank(cell)) break;
    grown.set(host, { ...host, rowSpan: host.rowSpan + cell.rowSpan });
    gone.add(cell);
  }
  // Were every cell of the row empty, there would be no row to go on with.
  const isEmptyRow = below.filter(({ row }) => row === 0).every((cell) => gone.has(cell));
  if (isEmptyRow) return [...above, ...below.map((cell) => ({ ...cell, row: cell.row + rows }))];
  return [
    ...above.map((cell) => grown.get(cell) ?? cell),
    ...below.filter((cell) => !gone.has(cell)).map((cell) => ({ ...cell, row: cell.row + rows })),
  ];
}
