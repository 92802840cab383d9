/**
 * One strip a row on one shared axis: each target a glyph with its printed quantity, equal ones once with their number.
 * Where they would overlap they stand below each other. Too many to be told apart, they are distributions.
 */
import * as Plot from '@observablehq/plot';
import { groups, max, ticks } from 'd3';
import type { Comparator } from '../../model/tables/targets.ts';
import type { Drawing, DrawingContext, LegendItem } from '../chart.ts';
import { MOST_LABELLED, type ValueAxis } from './distributions.ts';
import { pixels } from './pixels.ts';
import { FONT, NARROW, TICK_LABELS } from './sizes.ts';
import { stripDistributions } from './strip-distributions.ts';
import { rangeBands, targetGlyphs } from './target-glyphs.ts';
import { fitText, textWidth } from './text.ts';

export interface StripMark {
  readonly value: number;
  readonly valueTo: number | null;
  readonly comparator: Comparator;
  readonly isClose: boolean;
  /** The quantity as it is printed. */
  readonly quantity: string;
  /** Whose it is, where it is called out. */
  readonly name: string;
  /** Whose it is, in short, beside its quantity; null where the row says it. */
  readonly owner: string | null;
}

export interface StripRow {
  readonly label: string;
  /** Right-aligned and muted, beside the label. */
  readonly detail: string;
  readonly marks: readonly StripMark[];
  /** Instead of marks: why there are none. */
  readonly absence?: string;
  /** Whether it belongs to the row above: no rule between them. */
  readonly isContinued?: boolean;
  /** What a row is of where rows are too many: those of a kind are distributed together. */
  readonly kind: string;
}

const HEAD = 24;
const LANE = 22;
const FOOT = 8;
const AXIS = 20;
const LEFT = 12;
/** More owners of one number than this are a number of targets. */
const MOST_OWNERS = 2;
/** From the value to its quantity, past the glyph. */
const TO_TEXT = 14;

interface Cluster extends StripMark {
  readonly text: string;
}

interface Positioned extends Cluster {
  readonly x: number;
  /** Where a range ends. */
  readonly end: number;
}

export function dotStrip(
  rows: readonly StripRow[],
  axis: ValueAxis,
  legend: readonly LegendItem[],
  context: DrawingContext,
): Drawing {
  const isMany = rows.length > MOST_LABELLED || rows.some(({ marks }) => marks.length > MOST_LABELLED);
  return isMany ? stripDistributions(rows, axis, context) : listed(rows, axis, legend, context);
}

function listed(
  rows: readonly StripRow[],
  { domain: [from, to], format }: ValueAxis,
  legend: readonly LegendItem[],
  { width, t, theme }: DrawingContext,
): Drawing {
  const words = rows.flatMap(({ marks }) => clustered(marks).map(({ text }) => textWidth(text, FONT)));
  const right = width - Math.max(24, max(words) ?? 0) - TO_TEXT - 4;
  const x = (value: number) => LEFT + ((value - from) / (to - from)) * (right - LEFT);
  let y = 0;
  const strips = rows.map((row) => {
    const placed = inLanes(
      clustered(row.marks).map((mark) => ({ ...mark, x: x(mark.value), end: x(mark.valueTo ?? mark.value) })),
    );
    const lanes = (max(placed, ({ lane }) => lane) ?? 0) + 1;
    const strip = { ...row, placed, y, top: y + HEAD, bottom: y + HEAD + lanes * LANE };
    y = strip.bottom + FOOT;
    return strip;
  });
  const height = y + AXIS;
  const marks = strips.flatMap(({ placed, top }) =>
    placed.map((mark) => ({ ...mark, y: top + (mark.lane + 0.5) * LANE })),
  );
  const grid = ticks(from, to, width < NARROW ? 3 : 5).map((value) => ({ x: x(value), text: format(value) }));
  const lines = grid.flatMap((line) => strips.map(({ top, bottom }) => ({ ...line, top, bottom })));
  const bands = marks.filter(({ valueTo }) => valueTo !== null);
  const absent = strips.filter(({ absence }) => absence !== undefined);
  const hasEqual = rows.some((row) => clustered(row.marks).some(({ text }) => text.includes('×')));
  return {
    height,
    legend,
    notes: hasEqual ? [t.charts.strips.equal] : [],
    options: {
      ...pixels(width, height),
      marks: [
        Plot.ruleY(
          strips.filter(({ isContinued }, i) => i > 0 && !isContinued),
          { x1: 0, x2: width, y: 'y', stroke: theme.rule },
        ),
        Plot.rect(
          strips.filter(({ absence }) => absence === undefined),
          { x1: 0, x2: width, y1: 'top', y2: 'bottom', fill: theme.track, fillOpacity: 0.6 },
        ),
        Plot.ruleX(lines, { x: 'x', y1: 'top', y2: 'bottom', stroke: theme.rule }),
        Plot.text(grid, {
          ariaLabel: () => TICK_LABELS,
          x: 'x',
          y: height - AXIS / 2,
          text: 'text',
          fill: theme.muted,
          fontSize: FONT - 1,
        }),
        Plot.text(strips, {
          x: 0,
          y: ({ y: top }) => top + HEAD / 2 + 1,
          text: ({ label }) => fitText(label, width, FONT),
          textAnchor: 'start',
          fill: theme.ink,
          fontSize: FONT,
        }),
        Plot.text(strips, {
          x: width,
          y: ({ y: top }) => top + HEAD / 2 + 1,
          // What the row is comes first where there is no room for both.
          text: ({ label, detail }) =>
            textWidth(label, FONT) + textWidth(detail, FONT - 1) + 12 > width ? '' : detail,
          textAnchor: 'end',
          fill: theme.muted,
          fontSize: FONT - 1,
          fontVariant: 'tabular-nums',
        }),
        Plot.rect(absent, {
          x1: 0.5,
          x2: width - 0.5,
          y1: 'top',
          y2: 'bottom',
          fill: 'none',
          stroke: theme.rule,
          strokeDasharray: '3,3',
        }),
        Plot.text(absent, {
          x: 8,
          y: ({ top }) => top + LANE / 2,
          text: ({ absence }) => fitText(absence ?? '', width - 16, FONT - 1),
          textAnchor: 'start',
          fill: theme.muted,
          fontSize: FONT - 1,
        }),
        rangeBands(bands, { x1: 'x', x2: 'end', y1: 'y', y2: 'y' }, theme),
        ...targetGlyphs(marks, { x: 'x', y: 'y' }, theme),
        Plot.text(marks, {
          x: ({ end }) => end + TO_TEXT,
          y: 'y',
          text: 'text',
          textAnchor: 'start',
          fill: theme.ink,
          fontSize: FONT,
          fontVariant: 'tabular-nums',
        }),
      ],
    },
  };
}

/** Equal targets once, with their number. */
const clustered = (marks: readonly StripMark[]): Cluster[] =>
  groups(marks, (mark) => [mark.value, mark.valueTo, mark.comparator, mark.isClose].join('|')).flatMap(([, equal]) => {
    const [first] = equal;
    if (!first) return [];
    const owners = [...new Set(equal.flatMap(({ owner }) => owner ?? []))];
    const named = owners.length <= MOST_OWNERS ? owners : [];
    // As often as its owners are named is said by their names.
    const times = equal.length > Math.max(1, named.length) ? [`×${equal.length}`] : [];
    return [{ ...first, text: [first.quantity, ...named, ...times].join(' ') }];
  });

/** The first lane in which a mark and its words do not touch those before it. */
function inLanes(marks: readonly Positioned[]): (Positioned & { readonly lane: number })[] {
  const ends: number[] = [];
  return marks
    .toSorted((a, b) => a.x - b.x)
    .map((mark) => {
      const free = ends.findIndex((end) => end < mark.x - LEFT);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = mark.end + TO_TEXT + textWidth(mark.text, FONT) + 4;
      return { ...mark, lane };
    });
}
