/** A grid of cells, a row a subject and a column another: each cell filled by its state, with a short text in it. */
import * as Plot from '@observablehq/plot';
import type { Drawing, DrawingContext, LegendItem } from '../chart.ts';
import { pixels } from './pixels.ts';
import { NARROW } from './sizes.ts';
import { BOLD, fitText, wrapText } from './text.ts';

export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly fill: string;
  readonly textFill: string;
  readonly stroke?: string;
}

export interface Grid {
  readonly rows: readonly string[];
  /** Column heads: name, and a line below it. */
  readonly columns: readonly { readonly label: string; readonly detail: string }[];
  readonly cells: readonly GridCell[];
}

/** More columns than this cannot be told apart on a phone. */
export const MOST_COLUMNS = 8;

const FONT = 12;
const LINE = 15;
const CELL = 26;
const GAP = 3;

export function cellGrid(
  { rows, columns, cells }: Grid,
  legend: readonly LegendItem[],
  { width, theme }: DrawingContext,
): Drawing {
  const isNarrow = width < NARROW;
  const labelWidth = isNarrow ? 0 : Math.min(230, Math.round(width * 0.32));
  const step = (width - labelWidth) / Math.max(1, columns.length);
  const wrapped = rows.map((label) => wrapText(label, isNarrow ? width : labelWidth - 8, FONT));
  const most = Math.max(1, ...wrapped.map((lines) => lines.length));
  const row = isNarrow ? most * LINE + 4 + CELL + 6 : Math.max(CELL + 4, most * LINE + 6);
  const cellTop = isNarrow ? most * LINE + 4 : (row - CELL) / 2;
  const hasDetails = columns.some(({ detail }) => detail !== '');
  const head = hasDetails ? 36 : 20;
  const headFont = isNarrow ? FONT - 1 : FONT;
  const left = (column: number) => labelWidth + column * step;
  const top = (i: number) => head + i * row;
  const height = top(rows.length) + 2;
  const labels = wrapped.flatMap((lines, i) =>
    lines.map((text, line) => ({
      text,
      y: top(i) + (isNarrow ? 10 + line * LINE : row / 2 + (line - (lines.length - 1) / 2) * LINE),
    })),
  );
  const heads = columns.flatMap(({ label, detail }, i) => [
    { text: fitText(label, (step - GAP) / BOLD, headFont), x: left(i) + (step - GAP) / 2, y: 9, isName: true },
    { text: fitText(detail, step - GAP, FONT - 1), x: left(i) + (step - GAP) / 2, y: 24, isName: false },
  ]);
  return {
    height,
    legend,
    options: {
      ...pixels(width, height),
      marks: [
        ...[true, false].map((isName) =>
          Plot.text(
            heads.filter((one) => one.isName === isName),
            {
              x: 'x',
              y: 'y',
              text: 'text',
              fill: isName ? theme.ink : theme.muted,
              fontSize: isName ? headFont : FONT - 1,
              fontWeight: isName ? 600 : 400,
            },
          ),
        ),
        Plot.text(labels, { x: 0, y: 'y', text: 'text', textAnchor: 'start', fill: theme.ink, fontSize: FONT }),
        Plot.rect(cells, {
          x1: (cell) => left(cell.column) + 0.5,
          x2: (cell) => left(cell.column) + step - GAP - 0.5,
          y1: (cell) => top(cell.row) + cellTop + 0.5,
          y2: (cell) => top(cell.row) + cellTop + CELL - 0.5,
          fill: 'fill',
          stroke: (cell) => cell.stroke ?? 'none',
        }),
        Plot.text(cells, {
          x: (cell) => left(cell.column) + (step - GAP) / 2,
          y: (cell) => top(cell.row) + cellTop + CELL / 2,
          text: 'text',
          fill: 'textFill',
          fontSize: FONT - 1,
          fontVariant: 'tabular-nums',
        }),
      ],
    },
  };
}
