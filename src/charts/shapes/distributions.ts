/** Where documents are too many to be named: a histogram a row with the median, the least and the greatest called out. */
import * as Plot from '@observablehq/plot';
import { bin, greatest, least, max, median, ticks } from 'd3';
import { FEWEST_FOR_MEDIAN } from '../../compare/spread.ts';
import type { Drawing, DrawingContext } from '../chart.ts';
import { pixels } from './pixels.ts';
import { fitText, textWidth, wrapText } from './text.ts';

/** More subjects than this are a distribution, not a list. */
export const MOST_LABELLED = 30;

export interface DistributedValue {
  readonly value: number;
  /** Whose it is, for the call-outs. */
  readonly name: string;
}

export interface Distribution {
  readonly label: string;
  readonly fill: string;
  readonly values: readonly DistributedValue[];
}

export interface ValueAxis {
  readonly domain: readonly [number, number];
  /** A value in words: `95%`. */
  readonly format: (value: number) => string;
}

const FONT = 12;
const ROW = 76;
const BARS = 38;
const BASE = 62;
const AXIS = 20;
const BINS = 40;
/** Narrower than this, the call-outs stand below the label and not beside it, in two lines. */
const NARROW = 500;
const LINE = 16;

export function distributions(
  rows: readonly Distribution[],
  { domain, format }: ValueAxis,
  { width, t, theme }: DrawingContext,
): Drawing {
  const isNarrow = width < NARROW;
  const row = isNarrow ? ROW + 2 * LINE : ROW;
  const base = isNarrow ? BASE + 2 * LINE : BASE;
  const height = rows.length * row + AXIS;
  const [from, to] = domain;
  const x = (value: number) => (to === from ? width / 2 : ((value - from) / (to - from)) * (width - 4) + 2);
  const bins = bin<DistributedValue, number>()
    .value(({ value }) => value)
    .domain([from, to])
    .thresholds(BINS);
  const middleOf = ({ values }: Distribution) =>
    values.length < FEWEST_FOR_MEDIAN ? undefined : median(values, ({ value }) => value);
  const drawn = rows.map((one, i) => ({ ...one, y: i * row, middle: middleOf(one) }));
  const bars = drawn.flatMap(({ values, fill, y }) => {
    const filled = bins([...values]).filter(({ length }) => length > 0);
    const most = max(filled, ({ length }) => length) ?? 1;
    return filled.map((one) => ({
      x1: x(one.x0 ?? from),
      // The last bin of d3 may be a point: all bars keep a width that is seen.
      x2: Math.max(x(one.x1 ?? to) - 0.5, x(one.x0 ?? from) + 2),
      top: y + base - Math.max(1.5, (one.length / most) * BARS),
      base: y + base,
      fill,
    }));
  });
  const medians = drawn.flatMap(({ middle, y }) => (middle === undefined ? [] : [{ at: x(middle), y }]));
  // One name of many that share a number would single it out.
  const callOut = (values: readonly DistributedValue[], one: DistributedValue | undefined) => {
    if (!one) return '';
    const shared = values.filter(({ value }) => value === one.value).length;
    return shared > 1 ? t.charts.distribution.shared(format(one.value), shared) : `${one.name} ${format(one.value)}`;
  };
  const texts = drawn.map(({ label, values, middle, y }) => {
    const low = callOut(
      values,
      least(values, ({ value }) => value),
    );
    const high = callOut(
      values,
      greatest(values, ({ value }) => value),
    );
    const few = values.length === 0 ? t.absence.none : low === high ? low : t.charts.distribution.ends(low, high);
    const detail = middle === undefined ? few : t.charts.distribution.detail(format(middle), low, high);
    const fitted = fitText(detail, isNarrow ? 2 * width - 4 * FONT : width * 0.78, FONT - 1);
    const lines = isNarrow ? wrapText(fitted, width, FONT - 1) : [fitted];
    const room = isNarrow ? width : width - textWidth(fitted, FONT - 1) - 10;
    return { label: fitText(label, room, FONT), lines, y: y + 10 };
  });
  const details = texts.flatMap(({ lines, y }) =>
    lines.map((text, i) => ({ text, y: isNarrow ? y + (i + 1) * LINE : y })),
  );
  const axis = ticks(from, to, isNarrow ? 3 : 5).map((value) => {
    const half = textWidth(format(value), FONT - 1) / 2;
    return { at: Math.min(Math.max(x(value), half), width - half), text: format(value) };
  });
  return {
    height,
    legend: [],
    notes: [t.charts.distribution.binned],
    options: {
      ...pixels(width, height),
      marks: [
        Plot.text(texts, { x: 0, y: 'y', text: 'label', textAnchor: 'start', fill: theme.ink, fontSize: FONT }),
        Plot.text(details, {
          x: isNarrow ? 0 : width,
          y: 'y',
          text: 'text',
          textAnchor: isNarrow ? 'start' : 'end',
          fill: theme.muted,
          fontSize: FONT - 1,
          fontVariant: 'tabular-nums',
        }),
        Plot.ruleY(drawn, { x1: 0, x2: width, y: ({ y }) => y + base + 0.5, stroke: theme.rule }),
        Plot.rect(bars, {
          x1: 'x1',
          x2: 'x2',
          y1: 'top',
          y2: 'base',
          fill: 'fill',
          stroke: theme.muted,
          strokeWidth: 0.5,
        }),
        Plot.ruleX(medians, {
          x: 'at',
          y1: ({ y }) => y + base - BARS - 4,
          y2: ({ y }) => y + base + 4,
          stroke: theme.ink,
          strokeWidth: 1.5,
        }),
        Plot.text(axis, {
          x: 'at',
          y: rows.length * row + 6,
          text: 'text',
          fill: theme.muted,
          fontSize: FONT - 1,
        }),
      ],
    },
  };
}
