/**
 * One line a promise: its value on a shared axis, drawn by comparator, with the printed quantity beside it. Several
 * promises of one document hang together.
 */
import * as Plot from '@observablehq/plot';
import { max } from 'd3';
import type { Comparator } from '../../model/tables/targets.ts';
import type { Drawing, DrawingContext, LegendItem } from '../chart.ts';
import { FONT } from './sizes.ts';
import { rangeBands, targetGlyphs } from './target-glyphs.ts';
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
  /** Whether it is of the document of the line above. */
  readonly isContinued: boolean;
  /** On the first line of a document with several: how many. */
  readonly flag: string;
}

export interface LineAxis {
  readonly domain: readonly [number, number];
  /** A value marked through all lines. */
  readonly mark: { readonly value: number; readonly label: string } | null;
}

const ROW = 42;
const TRACK = 27;
const AXIS = 26;
const LEFT = 12;
/** Room for the label of the marked value. */
const TOP = 20;

export function targetLines(
  lines: readonly TargetLine[],
  { domain, mark }: LineAxis,
  legend: readonly LegendItem[],
  { width, theme }: DrawingContext,
): Drawing {
  const room = (max(lines, (line) => textWidth(line.quantity, FONT)) ?? 0) + 22;
  const top = mark ? TOP : 0;
  const bottom = top + lines.length * ROW;
  const rows = lines.map((line, i) => ({ ...line, end: line.valueTo ?? line.value, y: top + i * ROW }));
  const track = (row: { readonly y: number }) => row.y + TRACK;
  const bands = rows.filter((row) => row.valueTo !== null);
  const flags = rows.filter((row) => row.flag !== '');
  /** A place left of the axis, in its own terms. */
  const beside = (pixels: number) => domain[0] + ((pixels - LEFT) / (width - LEFT - room)) * (domain[1] - domain[0]);
  const branches = rows.filter((row) => row.isContinued);
  const labelRoom = (row: TargetLine) =>
    width - (row.flag === '' ? (row.isContinued ? LEFT : 0) + 4 : textWidth(row.flag, FONT - 1) + 12);
  const marked = mark ? [mark] : [];
  const isRight = mark !== null && mark.value > (domain[0] + domain[1]) / 2;
  return {
    height: bottom + AXIS,
    legend,
    options: {
      width,
      height: bottom + AXIS,
      marginTop: 0,
      marginLeft: LEFT,
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
          y: track,
          x1: domain[0],
          x2: domain[1],
          stroke: theme.track,
          strokeWidth: 2,
        }),
        Plot.ruleX(marked, { x: 'value', y1: TOP - 4, y2: bottom, stroke: theme.muted, strokeDasharray: '4,3' }),
        Plot.text(marked, {
          x: 'value',
          y: TOP / 2 - 1,
          text: 'label',
          textAnchor: isRight ? 'end' : 'start',
          dx: isRight ? 4 : -4,
          fill: theme.muted,
          fontSize: FONT - 1,
        }),
        Plot.link(branches, {
          x1: beside(3),
          x2: beside(3),
          y1: (row) => row.y + TRACK - ROW,
          y2: track,
          stroke: theme.accent,
        }),
        Plot.link(
          rows.filter((row, i) => row.isContinued || rows[i + 1]?.isContinued),
          {
            x1: beside(3),
            x2: beside(LEFT - 1),
            y1: track,
            y2: track,
            stroke: theme.accent,
          },
        ),
        Plot.text(rows, {
          x: (row) => beside(row.isContinued ? LEFT : 0),
          y: (row) => row.y + 11,
          text: (row) => fitText([row.label, row.detail].filter(Boolean).join('  '), labelRoom(row), FONT),
          textAnchor: 'start',
          fill: theme.ink,
          stroke: theme.paper,
          strokeWidth: 4,
          fontSize: FONT,
        }),
        Plot.text(flags, {
          frameAnchor: 'right',
          dx: room,
          y: (row) => row.y + 11,
          text: 'flag',
          textAnchor: 'end',
          fill: theme.accent,
          stroke: theme.paper,
          strokeWidth: 4,
          fontSize: FONT - 1,
        }),
        rangeBands(bands, { x1: 'value', x2: 'end', y1: track, y2: track }, theme),
        ...targetGlyphs(rows, { x: 'value', y: track }, theme),
        Plot.text(rows, {
          x: 'end',
          y: track,
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
