/** A table of small bars: a row a topic, a column a document, the number above its bar. An empty cell is empty. */
import * as Plot from '@observablehq/plot';
import type { Drawing, DrawingContext } from '../chart.ts';
import { pixels } from './pixels.ts';
import { BOLD, fitText, wrapText } from './text.ts';

export interface MatrixCell {
  readonly row: number;
  readonly column: number;
  /** 0 to 1: the bar's length. */
  readonly share: number;
  readonly label: string;
}

export interface Matrix {
  readonly rows: readonly string[];
  /** Column heads: name, and lines below it. */
  readonly columns: readonly { readonly label: string; readonly details: readonly string[] }[];
  readonly cells: readonly MatrixCell[];
}

const FONT = 12;
const HEAD = 20;
const LINE = 15;
const MIN_ROW = 34;
/** Narrower than this, a row's label stands above its cells and not beside them. */
const NARROW = 500;
const GAP = 10;

export function barMatrix({ rows, columns, cells }: Matrix, { width, theme }: DrawingContext): Drawing {
  const isNarrow = width < NARROW;
  const labelWidth = isNarrow ? 0 : Math.min(190, Math.round(width * 0.26));
  const step = (width - labelWidth) / columns.length;
  const wrapped = rows.map((label) => wrapText(label, isNarrow ? width : labelWidth - 6, FONT));
  const most = Math.max(1, ...wrapped.map((lines) => lines.length));
  const row = isNarrow ? most * LINE + MIN_ROW : Math.max(MIN_ROW, most * LINE + 8);
  /** Middle of the cells, from the top of the row. */
  const middle = isNarrow ? most * LINE + MIN_ROW / 2 : row / 2;
  const head = HEAD + LINE * Math.max(0, ...columns.map(({ details }) => details.length));
  const headFont = isNarrow ? FONT - 1 : FONT;
  const left = (column: number) => labelWidth + column * step;
  const top = (i: number) => head + i * row;
  const height = top(rows.length) + 2;
  const rules = rows.map((_, i) => ({ y: top(i) + 0.5 }));
  const labels = wrapped.flatMap((lines, i) =>
    lines.map((text, line) => ({
      text,
      y: top(i) + (isNarrow ? 12 + line * LINE : row / 2 + (line - (lines.length - 1) / 2) * LINE),
    })),
  );
  const details = columns.flatMap(({ details: texts }, column) =>
    texts.map((text, line) => ({ text, x: left(column), y: HEAD + 5 + line * LINE })),
  );
  const bar = (cell: MatrixCell) => Math.max(1.5, cell.share * (step - GAP));
  return {
    height,
    legend: [],
    options: {
      ...pixels(width, height),
      marks: [
        Plot.ruleY(rules, { x1: 0, x2: width, y: 'y', stroke: theme.rule, strokeWidth: 0.75 }),
        Plot.text(columns, {
          x: (_, i) => left(i),
          y: 10,
          text: (column) => fitText(column.label, (step - 4) / BOLD, headFont),
          textAnchor: 'start',
          fill: theme.ink,
          fontSize: headFont,
          fontWeight: 600,
        }),
        Plot.text(details, {
          x: 'x',
          y: 'y',
          text: (line) => fitText(line.text, step - 2, FONT - 1),
          textAnchor: 'start',
          fill: theme.muted,
          fontSize: FONT - 1,
          fontVariant: 'tabular-nums',
        }),
        Plot.text(labels, { x: 0, y: 'y', text: 'text', textAnchor: 'start', fill: theme.ink, fontSize: FONT }),
        Plot.rect(cells, {
          x1: (cell) => left(cell.column),
          x2: (cell) => left(cell.column) + bar(cell),
          y1: (cell) => top(cell.row) + middle + 6,
          y2: (cell) => top(cell.row) + middle + 12,
          fill: theme.project,
        }),
        Plot.text(cells, {
          x: (cell) => left(cell.column),
          y: (cell) => top(cell.row) + middle - 3,
          text: 'label',
          textAnchor: 'start',
          fill: theme.ink,
          fontSize: FONT - 1,
          fontVariant: 'tabular-nums',
        }),
      ],
    },
  };
}
