/** One line a promise: its value on a shared axis, drawn by comparator, with the printed quantity beside it. */
import * as Plot from '@observablehq/plot';
import type { Comparator } from '../../model/tables/targets.ts';
import type { Drawing, DrawingContext, LegendItem } from '../chart.ts';
import { DASHES, GLYPHS } from './glyphs.ts';
import { fitText, textWidth } from './text.ts';

export interface TargetLine {
  readonly label: string;
  /** Muted, after the label: scope, year. */
  readonly detail: string;
  readonly value: number;
  readonly valueTo: number | null;
  readonly comparator: Comparator;
  readonly isClose: boolean;
  /** The quantity as it is printed. */
  readonly quantity: string;
}

const FONT = 12;
const ROW = 42;
const TRACK = 27;
const AXIS = 26;

export function targetLines(
  lines: readonly TargetLine[],
  domain: readonly [number, number],
  legend: readonly LegendItem[],
  { width, theme }: DrawingContext,
): Drawing {
  const room = Math.max(...lines.map((line) => textWidth(line.quantity, FONT))) + 22;
  const height = lines.length * ROW + AXIS;
  const rows = lines.map((line, i) => ({ ...line, y: i * ROW }));
  const bands = rows.filter((row) => row.valueTo !== null);
  const fill = (row: TargetLine) => (row.isClose || row.comparator === 'approx' ? theme.paper : theme.mark);
  return {
    height,
    legend,
    options: {
      width,
      height,
      marginTop: 0,
      marginLeft: 12,
      marginRight: room,
      marginBottom: AXIS,
      x: { type: 'linear', domain: [...domain] },
      y: { type: 'identity', axis: null },
      marks: [
        Plot.gridX({ ticks: 4, stroke: theme.rule, strokeOpacity: 0.6 }),
        Plot.axisX({
          ticks: 4,
          tickSize: 0,
          fontSize: 11,
          color: theme.muted,
          label: null,
          tickFormat: (n: number) => n.toLocaleString('en'),
        }),
        Plot.ruleY(rows, {
          y: (row) => row.y + TRACK,
          x1: domain[0],
          x2: domain[1],
          stroke: theme.track,
          strokeWidth: 2,
        }),
        Plot.text(rows, {
          frameAnchor: 'left',
          dx: -12,
          y: (row) => row.y + 11,
          text: (row) => fitText(`${row.label}${row.detail && `  ${row.detail}`}`, width - 4, FONT),
          textAnchor: 'start',
          fill: theme.ink,
          stroke: theme.paper,
          strokeWidth: 4,
          fontSize: FONT,
        }),
        Plot.link(bands, {
          x1: 'value',
          x2: (row) => row.valueTo ?? row.value,
          y1: (row) => row.y + TRACK,
          y2: (row) => row.y + TRACK,
          stroke: theme.mark,
          strokeWidth: 6,
        }),
        ...rows.map((row) =>
          Plot.dot([row], {
            x: 'value',
            y: row.y + TRACK,
            r: 5,
            symbol: GLYPHS[row.comparator],
            fill: fill(row),
            stroke: theme.mark,
            strokeWidth: 1.5,
            strokeDasharray: DASHES[row.comparator],
          }),
        ),
        Plot.text(rows, {
          x: (row) => row.valueTo ?? row.value,
          y: (row) => row.y + TRACK,
          dx: 14,
          text: 'quantity',
          textAnchor: 'start',
          fill: theme.ink,
          stroke: theme.paper,
          strokeWidth: 4,
          fontSize: FONT,
          fontWeight: 600,
          fontVariant: 'tabular-nums',
        }),
      ],
    },
  };
}
