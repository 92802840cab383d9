/** A table of small bars: a row a topic, a column a document, the number above its bar. An empty cell is empty. */
import * as Plot from '@observablehq/plot';
import type { Drawing, DrawingContext } from '../chart.ts';
import { fitText, wrapText } from './text.ts';

export interface MatrixCell {
  readonly row: number;
  readonly column: number;
  /** 0 to 1: the bar's length. */
  readonly share: number;
  readonly label: string;
}

export interface Matrix {
  readonly rows: readonly string[];
  /** Column heads: name and a line below it. */
  readonly columns: readonly { readonly label: string; readonly detail: string }[];
  readonly cells: readonly MatrixCell[];
}

const FONT = 12;
const HEAD = 36;
const ROW = 34;
const GAP = 10;

export function barMatrix({ rows, columns, cells }: Matrix, { width, theme }: DrawingContext): Drawing {
  const labelWidth = Math.min(190, Math.round(width * 0.28));
  const step = (width - labelWidth) / columns.length;
  const left = (column: number) => labelWidth + column * step;
  const top = (row: number) => HEAD + row * ROW;
  const height = top(rows.length) + 2;
  const rules = rows.map((_, i) => ({ y: top(i) + 0.5 }));
  const labels = rows.flatMap((label, i) => {
    const lines = wrapText(label, labelWidth - 8, FONT).slice(0, 2);
    return lines.map((text, line) => ({ text, y: top(i) + ROW / 2 + (line - (lines.length - 1) / 2) * (FONT + 2) }));
  });
  const bar = (cell: MatrixCell) => Math.max(1.5, cell.share * (step - GAP));
  return {
    height,
    legend: [],
    options: {
      width,
      height,
      margin: 0,
      x: { type: 'identity', axis: null },
      y: { type: 'identity', axis: null },
      marks: [
        Plot.ruleY(rules, { x1: 0, x2: width, y: 'y', stroke: theme.rule, strokeWidth: 0.75 }),
        Plot.text(columns, {
          x: (_, i) => left(i),
          y: 10,
          text: (column) => fitText(column.label, step - 4, FONT),
          textAnchor: 'start',
          fill: theme.ink,
          fontSize: FONT,
          fontWeight: 600,
        }),
        Plot.text(columns, {
          x: (_, i) => left(i),
          y: 25,
          text: (column) => fitText(column.detail, step - 4, FONT - 1),
          textAnchor: 'start',
          fill: theme.muted,
          fontSize: FONT - 1,
          fontVariant: 'tabular-nums',
        }),
        Plot.text(labels, { x: 0, y: 'y', text: 'text', textAnchor: 'start', fill: theme.ink, fontSize: FONT }),
        Plot.rect(cells, {
          x1: (cell) => left(cell.column),
          x2: (cell) => left(cell.column) + bar(cell),
          y1: (cell) => top(cell.row) + ROW - 11,
          y2: (cell) => top(cell.row) + ROW - 5,
          fill: theme.project,
        }),
        Plot.text(cells, {
          x: (cell) => left(cell.column),
          y: (cell) => top(cell.row) + 14,
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
