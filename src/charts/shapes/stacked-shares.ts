/** One bar a row, divided into shares of the whole; the row's label stands above its bar, so that it never clips. */
import * as Plot from '@observablehq/plot';
import type { Drawing, DrawingContext, LegendItem } from '../chart.ts';
import { distributions, MOST_LABELLED } from './distributions.ts';
import { absenceBox } from './absence-box.ts';
import { pixels } from './pixels.ts';
import { fitText, textWidth } from './text.ts';

export interface SharePart {
  /** Which part of the whole it is: its label in the legend. */
  readonly name: string;
  readonly share: number;
  readonly label: string;
  /** Stands where the label does not fit. */
  readonly shortLabel?: string;
  readonly fill: string;
  readonly textFill: string;
  /** Something that is missing: outlined with dashes, so that it does not look like a value. */
  readonly isMissing?: boolean;
}

export interface ShareRow {
  readonly label: string;
  /** Right-aligned beside the label: the total, or other context. */
  readonly detail: string;
  readonly parts: readonly SharePart[];
  /** Instead of a bar, where there is nothing to divide: the reason. */
  readonly absence?: string;
}

const ROW = 50;
const LABEL_BASELINE = 14;
const BAR_TOP = 20;
const BAR_HEIGHT = 20;
const FONT = 12;

export function stackedShares(
  rows: readonly ShareRow[],
  legend: readonly LegendItem[],
  context: DrawingContext,
): Drawing {
  return rows.length > MOST_LABELLED ? distributed(rows, legend, context) : listed(rows, legend, context);
}

/** Each part as the distribution of its share over the rows; a row without the part has a share of zero. */
function distributed(rows: readonly ShareRow[], legend: readonly LegendItem[], context: DrawingContext): Drawing {
  const divided = rows.filter(({ absence }) => absence === undefined);
  const parts = legend.map(({ label, fill }) => ({
    label,
    fill,
    values: divided.map((row) => ({
      name: row.label,
      value: row.parts.find(({ name }) => name === label)?.share ?? 0,
    })),
  }));
  return distributions(parts, { domain: [0, 1], format: context.t.share }, context);
}

function listed(rows: readonly ShareRow[], legend: readonly LegendItem[], { width, theme }: DrawingContext): Drawing {
  const labels = rows.map((row, i) => ({ ...row, y: i * ROW }));
  const segments = labels.flatMap((row) => {
    let from = 0;
    return row.parts
      .filter((part) => part.share > 0)
      .map((part) => {
        const x1 = from * width;
        from += part.share;
        return { ...part, x1, x2: from * width, y: row.y };
      });
  });
  const named = segments.flatMap((part) => {
    const labels = [part.label, part.shortLabel ?? ''];
    const text = labels.find((label) => textWidth(label, FONT - 1) + 6 <= part.x2 - part.x1);
    return text ? [{ ...part, text }] : [];
  });
  const missing = segments.filter(({ isMissing }) => isMissing);
  const absent = labels.filter((row) => row.absence !== undefined);
  const height = rows.length * ROW;
  return {
    height,
    legend,
    options: {
      ...pixels(width, height),
      marks: [
        Plot.text(labels, {
          x: 0,
          y: (row) => row.y + LABEL_BASELINE,
          text: (row) => fitText(row.label, width - textWidth(row.detail, FONT) - 12, FONT),
          textAnchor: 'start',
          lineAnchor: 'bottom',
          fill: theme.ink,
          fontSize: FONT,
        }),
        Plot.text(labels, {
          x: width,
          y: (row) => row.y + LABEL_BASELINE,
          text: 'detail',
          textAnchor: 'end',
          lineAnchor: 'bottom',
          fill: theme.muted,
          fontSize: FONT,
          fontVariant: 'tabular-nums',
        }),
        Plot.rect(segments, {
          x1: 'x1',
          x2: 'x2',
          y1: (part) => part.y + BAR_TOP,
          y2: (part) => part.y + BAR_TOP + BAR_HEIGHT,
          fill: 'fill',
          // Pale colours need an edge on pale paper.
          stroke: theme.muted,
          strokeWidth: 0.5,
          insetRight: 1,
        }),
        Plot.rect(missing, {
          x1: 'x1',
          x2: 'x2',
          y1: (part) => part.y + BAR_TOP,
          y2: (part) => part.y + BAR_TOP + BAR_HEIGHT,
          fill: 'none',
          stroke: theme.muted,
          strokeDasharray: '2,2',
          insetLeft: 0.5,
          insetRight: 1.5,
        }),
        Plot.text(named, {
          x: (part) => (part.x1 + part.x2) / 2,
          y: (part) => part.y + BAR_TOP + BAR_HEIGHT / 2,
          text: 'text',
          fill: 'textFill',
          fontSize: FONT - 1,
          fontVariant: 'tabular-nums',
        }),
        absenceBox(absent, BAR_TOP, BAR_HEIGHT, { width, theme }),
        Plot.text(absent, {
          x: 8,
          y: (row) => row.y + BAR_TOP + BAR_HEIGHT / 2,
          text: 'absence',
          textAnchor: 'start',
          fill: theme.muted,
          fontSize: FONT - 1,
        }),
      ],
    },
  };
}
