/** A broken outline where a bar would be: there is nothing to draw, which is not a bar of zero. */
import * as Plot from '@observablehq/plot';
import type { DrawingContext } from '../chart.ts';

export interface AbsentRow {
  /** Top of the row. */
  readonly y: number;
}

/** `top` and `height` are those of the bars within their rows. */
export const absenceBox = (
  rows: readonly AbsentRow[],
  top: number,
  height: number,
  { width, theme }: Pick<DrawingContext, 'width' | 'theme'>,
) =>
  Plot.rect(rows, {
    x1: 0.5,
    x2: width - 0.5,
    y1: (row) => row.y + top + 0.5,
    y2: (row) => row.y + top + height - 0.5,
    fill: 'none',
    stroke: theme.rule,
    strokeDasharray: '3,3',
  });
