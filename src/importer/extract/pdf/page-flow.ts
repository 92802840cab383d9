/** One page → text lines and ruled tables from top to bottom. */
import { type Area, type Paragraph, paragraph, type TableCell } from '../flow.ts';
import { type Lattice, latticesOf } from './lattice.ts';
import type { PageContent } from './page-content.ts';
import { type TextLine, textLines } from './text-lines.ts';
import type { Glyph } from './text-state.ts';
import { wrappedText } from './wrapped-text.ts';

export interface PageCell extends TableCell {
  readonly lines: readonly TextLine[];
  /** How wide a line of its text can be. */
  readonly room: number;
}

export interface RuledTable {
  readonly kind: 'table';
  readonly cells: readonly PageCell[];
  readonly xs: readonly number[];
  readonly rows: number;
}

export type PagePart = Paragraph | RuledTable;

export function pageParts({ glyphs, rules }: PageContent): PagePart[] {
  const tables = latticesOf(rules).map((lattice) => ({ lattice, inside: [] as Glyph[] }));
  const outside: Glyph[] = [];
  for (const glyph of glyphs) {
    // A table inside a cell of another is the smaller one.
    const around = tables.filter(({ lattice }) => isInside(glyph, lattice));
    const home = around.reduce<(typeof tables)[number] | null>(
      (best, one) => (best === null || areaOf(one.lattice) < areaOf(best.lattice) ? one : best),
      null,
    );
    (home?.inside ?? outside).push(glyph);
  }
  const parts: { y: number; part: PagePart }[] = [
    ...textLines(outside, '\t').map(({ y, text }) => ({ y, part: paragraph(text) })),
    ...tables
      .filter(({ inside }) => inside.some(({ text }) => text.trim() !== ''))
      .map(({ lattice, inside }) => ({ y: lattice.ys[0] ?? 0, part: tableOf(lattice, inside) })),
  ];
  return parts.toSorted((a, b) => a.y - b.y).map(({ part }) => part);
}

/** Where the eye sees a character: its middle, a third of its height above the baseline. */
const middleOf = ({ x, y, width, size }: Glyph): readonly [number, number] => [x + width / 2, y - size * 0.35];

const areaOf = ({ xs, ys }: Lattice): number => ((xs.at(-1) ?? 0) - (xs[0] ?? 0)) * ((ys.at(-1) ?? 0) - (ys[0] ?? 0));

function isInside(glyph: Glyph, { xs, ys }: Lattice): boolean {
  const [x, y] = middleOf(glyph);
  return x >= (xs[0] ?? 0) && x <= (xs.at(-1) ?? 0) && y >= (ys[0] ?? 0) && y <= (ys.at(-1) ?? 0);
}

function tableOf({ xs, ys, cells }: Lattice, glyphs: readonly Glyph[]): RuledTable {
  const columns = xs.length - 1;
  const owners = new Map<number, Area>();
  for (const area of cells) {
    for (let row = area.row; row < area.row + area.rowSpan; row++) {
      for (let column = area.column; column < area.column + area.columnSpan; column++)
        owners.set(row * columns + column, area);
    }
  }
  const texts = new Map<Area, Glyph[]>(cells.map((area) => [area, []]));
  for (const glyph of glyphs) {
    const [x, y] = middleOf(glyph);
    const owner = owners.get(placeIn(ys, y) * columns + placeIn(xs, x));
    if (owner) texts.get(owner)?.push(glyph);
  }
  const filled = cells.map((area) => {
    const left = xs[area.column] ?? 0;
    const right = xs[area.column + area.columnSpan] ?? left;
    return { area, left, right, lines: textLines(texts.get(area) ?? [], ' ') };
  });
  const padding = paddingOf(filled);
  const made = filled.map(({ area, left, right, lines }) => {
    const room = right - left - 2 * padding;
    return { ...area, flow: [paragraph(wrappedText(lines, room))], lines, room };
  });
  return { kind: 'table', cells: made, xs, rows: ys.length - 1 };
}

/** Blank space that writers leave on both sides of a cell, in points: what the text nearest to a line leaves. */
function paddingOf(cells: readonly { left: number; right: number; lines: readonly TextLine[] }[]): number {
  let least = MOST_PADDING;
  for (const { left, right, lines } of cells) {
    for (const line of lines) least = Math.min(least, line.left - left, right - line.right);
  }
  return Math.max(0, least);
}

const MOST_PADDING = 8;

function placeIn(edges: readonly number[], place: number): number {
  let index = 0;
  while (index < edges.length - 2 && place >= (edges[index + 1] ?? 0)) index++;
  return index;
}
