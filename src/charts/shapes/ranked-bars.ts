/** One bar a row from a common zero: the row's label above it, its value beside the label. */
import * as Plot from '@observablehq/plot';
import { max } from 'd3';
import type { Drawing, DrawingContext, LegendItem } from '../chart.ts';
import { absenceBox } from './absence-box.ts';
import { pixels } from './pixels.ts';
import { fitText, textWidth } from './text.ts';

export interface RankedBar {
  readonly label: string;
  /** Muted, after the label. */
  readonly detail: string;
  /** Length of the bar; null where there is nothing to draw. */
  readonly value: number | null;
  /** The value in words, or the reason why there is none. */
  readonly text: string;
  readonly fill: string;
}

const FONT = 12;
const ROW = 40;
const BAR_TOP = 20;
const BAR_HEIGHT = 12;

export function rankedBars(
  rows: readonly RankedBar[],
  legend: readonly LegendItem[],
  { width, theme }: DrawingContext,
  /** What a full track is: the greatest value, or 1 where the values are shares of a whole. */
  full = max(rows, ({ value }) => value ?? 0) || 1,
): Drawing {
  const height = rows.length * ROW;
  const placed = rows.map((row, i) => {
    const room = width - textWidth(row.text, FONT) - 14;
    const label = fitText(row.label, room, FONT);
    const left = room - textWidth(label, FONT) - 10;
    // A few characters of a detail say less than none.
    const detail = left > 5 * FONT ? fitText(row.detail, left, FONT - 1) : '';
    return { ...row, label, detail, detailX: textWidth(label, FONT) + 10, y: i * ROW };
  });
  const bars = placed.filter((row) => row.value !== null);
  const absent = placed.filter((row) => row.value === null);
  const text = { textAnchor: 'start', lineAnchor: 'bottom', fontSize: FONT } as const;
  return {
    height,
    legend,
    options: {
      ...pixels(width, height),
      marks: [
        Plot.text(placed, { ...text, x: 0, y: (row) => row.y + 15, text: 'label', fill: theme.ink }),
        Plot.text(placed, {
          ...text,
          x: 'detailX',
          y: (row) => row.y + 15,
          text: 'detail',
          fill: theme.muted,
          fontSize: FONT - 1,
        }),
        Plot.text(placed, {
          ...text,
          x: width,
          y: (row) => row.y + 15,
          text: 'text',
          textAnchor: 'end',
          fill: theme.ink,
          fontVariant: 'tabular-nums',
        }),
        Plot.rect(bars, {
          x1: 0,
          x2: width,
          y1: (row) => row.y + BAR_TOP,
          y2: (row) => row.y + BAR_TOP + BAR_HEIGHT,
          fill: theme.track,
        }),
        Plot.rect(bars, {
          x1: 0,
          x2: (row) => ((row.value ?? 0) / full) * width,
          y1: (row) => row.y + BAR_TOP,
          y2: (row) => row.y + BAR_TOP + BAR_HEIGHT,
          fill: 'fill',
        }),
        absenceBox(absent, BAR_TOP, BAR_HEIGHT, { width, theme }),
      ],
    },
  };
}
