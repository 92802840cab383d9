/**
 * A table of small bars: a row a topic, a column a document, the number above its bar. An empty cell is empty. With
 * more columns than can be read, each row is the distribution of its cells.
 */
import * as Plot from '@observablehq/plot';
import type { Drawing, DrawingContext } from '../chart.ts';
import { distributions } from './distributions.ts';
import { pixels } from './pixels.ts';
import { NARROW } from './sizes.ts';
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
  /** Column heads: name, and lines below it; `name` is whole, for where there is no head. */
  readonly columns: readonly { readonly name: string; readonly label: string; readonly details: readonly string[] }[];
  readonly cells: readonly MatrixCell[];
  /** What the lines of the heads are, where there are heads. */
  readonly headNote?: string;
}

const FONT = 12;
const HEAD = 20;
const LINE = 15;
const MIN_ROW = 34;
const GAP = 10;
const MOST_COLUMNS = 8;
/** A head or a number is cut off in a column narrower than this. */
const MIN_STEP = 54;

export function barMatrix(matrix: Matrix, context: DrawingContext): Drawing {
  const { width } = context;
  const labelWidth = width < NARROW ? 0 : Math.min(190, Math.round(width * 0.26));
  const step = (width - labelWidth) / matrix.columns.length;
  const isReadable = matrix.columns.length <= MOST_COLUMNS && step >= MIN_STEP;
  return isReadable ? columned(matrix, labelWidth, step, context) : distributed(matrix, context);
}

/** Each row over the columns that have a cell in it; how many these are stands beside its label. */
function distributed({ rows, columns, cells }: Matrix, context: DrawingContext): Drawing {
  const { t, theme } = context;
  const byRow = Map.groupBy(cells, ({ row }) => row);
  const spread = rows.map((label, row) => {
    const values = (byRow.get(row) ?? []).map(({ column, share }) => ({
      name: columns[column]?.name ?? '',
      value: share,
    }));
    return { label: `${label} · ${t.counts.documents(values.length)}`, fill: theme.project, values };
  });
  return distributions(spread, { domain: [0, 1], format: t.share }, context);
}

function columned(
  { rows, columns, cells, headNote }: Matrix,
  labelWidth: number,
  step: number,
  { width, theme }: DrawingContext,
): Drawing {
  const isNarrow = width < NARROW;
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
  // A share of zero has no bar; the least that there is has one that is seen.
  const bar = (cell: MatrixCell) => (cell.share === 0 ? 0 : Math.max(1.5, cell.share * (step - GAP)));
  return {
    height,
    legend: [],
    ...(headNote && { notes: [headNote] }),
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
          x2: (cell) => left(cell.column) + step - GAP,
          y1: (cell) => top(cell.row) + middle + 6,
          y2: (cell) => top(cell.row) + middle + 12,
          fill: theme.track,
        }),
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
