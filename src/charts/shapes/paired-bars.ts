/** Two shares of a row, one below the other on the same scale; an absent one says so instead of being a bar of zero. */
import * as Plot from '@observablehq/plot';
import { max } from 'd3';
import type { Drawing, DrawingContext, LegendItem } from '../chart.ts';
import { pixels } from './pixels.ts';
import { fitText, textWidth } from './text.ts';

export interface PairedShare {
  /** 0 to 1; null where there is nothing to draw. */
  readonly share: number | null;
  /** The share in words, or the reason why there is none. */
  readonly text: string;
}

export interface PairedRow {
  readonly label: string;
  readonly pair: readonly [PairedShare, PairedShare];
}

export interface PairedSeries {
  readonly legend: LegendItem;
  readonly fill: string;
}

const FONT = 12;
const ROW = 58;
const BAR = 14;
const BARS_TOP = 20;

export function pairedBars(
  rows: readonly PairedRow[],
  series: readonly [PairedSeries, PairedSeries],
  { width, theme }: DrawingContext,
): Drawing {
  const height = rows.length * ROW;
  const shares = rows.flatMap(({ pair }) => pair);
  const room = Math.max(...shares.map(({ text }) => textWidth(text, FONT - 1))) + 10;
  const greatest = max(shares, ({ share }) => share ?? 0) || 1;
  const labels = rows.map((row, i) => ({ text: fitText(row.label, width, FONT), y: i * ROW + 14 }));
  const bars = rows.flatMap((row, i) =>
    row.pair.map(({ share, text }, of) => ({
      text,
      end: ((share ?? 0) / greatest) * (width - room),
      top: i * ROW + BARS_TOP + of * (BAR + 1),
      fill: series[of]?.fill ?? theme.mark,
      isAbsent: share === null,
    })),
  );
  return {
    height,
    legend: series.map(({ legend }) => legend),
    options: {
      ...pixels(width, height),
      marks: [
        Plot.text(labels, {
          x: 0,
          y: 'y',
          text: 'text',
          textAnchor: 'start',
          lineAnchor: 'bottom',
          fill: theme.ink,
          fontSize: FONT,
        }),
        Plot.rect(
          bars.filter(({ isAbsent }) => !isAbsent),
          { x1: 0, x2: 'end', y1: 'top', y2: (bar) => bar.top + BAR - 3, fill: 'fill' },
        ),
        Plot.text(bars, {
          x: (bar) => bar.end + (bar.isAbsent ? 0 : 6),
          y: (bar) => bar.top + BAR / 2 - 1,
          text: 'text',
          textAnchor: 'start',
          fill: (bar) => (bar.isAbsent ? theme.muted : theme.ink),
          fontSize: FONT - 1,
          fontVariant: 'tabular-nums',
        }),
      ],
    },
  };
}
