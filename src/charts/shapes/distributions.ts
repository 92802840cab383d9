/**
 * Where documents or targets are too many to be named: a histogram a row with the least and the greatest called out, and
 * of documents the median. A document that sets ten targets would weigh ten times in a median of targets.
 */
import * as Plot from '@observablehq/plot';
import { bin, greatest, least, max, median, ticks } from 'd3';
import { FEWEST_FOR_MEDIAN } from '../../compare/spread.ts';
import type { Drawing, DrawingContext } from '../chart.ts';
import { pixels } from './pixels.ts';
import { FONT, NARROW, TICK_LABELS } from './sizes.ts';
import { textWidth, wrapText } from './text.ts';

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
  /** Its values are no numbers of the same thing. */
  readonly hasNoMedian?: boolean;
}

/** What one value is the value of. */
export type Counted = 'documents' | 'targets';

export interface ValueAxis {
  readonly domain: readonly [number, number];
  /** A value in words: `95%`. */
  readonly format: (value: number) => string;
}

const ROW = 76;
const BARS = 38;
const BASE = 62;
const AXIS = 20;
const BINS = 40;
/** Of call-outs that stand below the label, as there is no room beside it. */
const LINE = 16;

export function distributions(
  rows: readonly Distribution[],
  { domain, format }: ValueAxis,
  { width, t, theme }: DrawingContext,
  counted: Counted = 'documents',
): Drawing {
  const isNarrow = width < NARROW;
  // One name of many that share a number would single it out.
  const callOut = (values: readonly DistributedValue[], one: DistributedValue | undefined) => {
    if (!one) return t.absence.none;
    const shared = values.filter(({ value }) => value === one.value).length;
    return shared > 1
      ? t.charts.distribution.shared[counted](format(one.value), shared)
      : `${one.name} ${format(one.value)}`;
  };
  const told = rows.map((one) => {
    const middle = middleOf(one, counted);
    const low = callOut(
      one.values,
      least(one.values, ({ value }) => value),
    );
    const high = callOut(
      one.values,
      greatest(one.values, ({ value }) => value),
    );
    const ends = low === high ? low : t.charts.distribution.ends(low, high);
    return {
      ...one,
      middle,
      detail: middle === undefined || low === high ? ends : t.charts.distribution.detail(format(middle), ends),
    };
  });
  const isBeside =
    !isNarrow && told.every(({ label, detail }) => textWidth(label, FONT) + textWidth(detail, FONT - 1) + 10 <= width);
  const linesOf = ({ label, detail }: { readonly label: string; readonly detail: string }) =>
    isBeside
      ? { labels: [label], details: [detail] }
      : { labels: wrapText(label, width, FONT), details: wrapText(detail, width, FONT - 1) };
  const written = told.map((one) => ({ ...one, lines: linesOf(one) }));
  const most = max(written, ({ lines }) => lines.labels.length + lines.details.length) ?? 0;
  const below = isBeside ? 0 : Math.max(isNarrow ? 2 : 1, most - 1);
  const row = ROW + below * LINE;
  const base = BASE + below * LINE;
  const height = rows.length * row + AXIS;
  const [from, to] = domain;
  const x = (value: number) => (to === from ? width / 2 : ((value - from) / (to - from)) * (width - 4) + 2);
  const bins = bin<DistributedValue, number>()
    .value(({ value }) => value)
    .domain([from, to])
    .thresholds(BINS);
  const drawn = written.map((one, i) => ({ ...one, y: i * row }));
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
  // A drawing is kept for a while, and what it holds with it: no values of a whole country.
  const rules = drawn.map(({ y }) => ({ y: y + base + 0.5 }));
  const medians = drawn.flatMap(({ middle, y }) => (middle === undefined ? [] : [{ at: x(middle), y }]));
  const labels = drawn.flatMap(({ lines, y }) => lines.labels.map((text, i) => ({ text, y: y + 10 + i * LINE })));
  const details = drawn.flatMap(({ lines, y }) => {
    const top = y + 10 + (isBeside ? 0 : lines.labels.length * LINE);
    return lines.details.map((text, i) => ({ text, y: top + i * LINE }));
  });
  const axis = ticks(from, to, isNarrow ? 3 : 5).map((value) => {
    const half = textWidth(format(value), FONT - 1) / 2;
    return { at: Math.min(Math.max(x(value), half), width - half), text: format(value) };
  });
  return {
    height,
    legend: [],
    notes: [t.charts.distribution.binned[counted]],
    options: {
      ...pixels(width, height),
      marks: [
        Plot.text(labels, { x: 0, y: 'y', text: 'text', textAnchor: 'start', fill: theme.ink, fontSize: FONT }),
        Plot.text(details, {
          x: isBeside ? width : 0,
          y: 'y',
          text: 'text',
          textAnchor: isBeside ? 'end' : 'start',
          fill: theme.muted,
          fontSize: FONT - 1,
          fontVariant: 'tabular-nums',
        }),
        Plot.ruleY(rules, { x1: 0, x2: width, y: 'y', stroke: theme.rule }),
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
          ariaLabel: () => TICK_LABELS,
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

const middleOf = ({ values, hasNoMedian = false }: Distribution, counted: Counted): number | undefined =>
  hasNoMedian || counted === 'targets' || values.length < FEWEST_FOR_MEDIAN
    ? undefined
    : median(values, ({ value }) => value);
