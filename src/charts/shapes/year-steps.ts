/**
 * A row a measure, a column a year: each target a glyph with its number, higher numbers above lower ones. The height
 * says which is greater, not by how much: rows have units of their own. Only what continues is joined.
 */
import * as Plot from '@observablehq/plot';
import { groups } from 'd3';
import type { Comparator } from '../../model/tables/targets.ts';
import type { Drawing, DrawingContext, LegendItem } from '../chart.ts';
import { glyphFill } from './comparator-legend.ts';
import { DASHES, GLYPHS } from './glyphs.ts';
import { pixels } from './pixels.ts';
import { SWATCH } from './swatch.ts';
import { BOLD, fitText, textWidth } from './text.ts';

export interface YearMark {
  readonly year: number;
  readonly value: number;
  readonly comparator: Comparator;
  readonly isClose: boolean;
  /** The quantity as it is printed, without its unit. */
  readonly quantity: string;
  /** Its number alone, where there is no room for more: the glyph says the comparator. */
  readonly number: string;
}

export interface YearRow {
  readonly label: string;
  /** Right-aligned and muted: the unit. */
  readonly detail: string;
  readonly marks: readonly YearMark[];
  /** Years that follow from the year before. */
  readonly continued: readonly number[];
}

export interface YearColumn {
  readonly year: number;
  /** Whether there is a document: without one nothing is known of the year. */
  readonly isHeld: boolean;
}

const FONT = 12;
const HEAD = 24;
const ROW_HEAD = 24;
const LANE = 20;
/** Where numbers stand below their glyphs. */
const TALL_LANE = 34;
const FOOT = 8;
const TO_TEXT = 13;

export function yearSteps(
  rows: readonly YearRow[],
  columns: readonly YearColumn[],
  legend: readonly LegendItem[],
  { width, t, theme }: DrawingContext,
): Drawing {
  const step = width / columns.length;
  const left = new Map(columns.map(({ year }, i) => [year, i * step]));
  const at = (year: number) => (left.get(year) ?? 0) + 14;
  const beside = step - 14 - TO_TEXT;
  const isBelow = rows.some((row) => row.marks.some(({ number }) => textWidth(number, FONT) * BOLD > beside));
  const laneHeight = isBelow ? TALL_LANE : LANE;
  const room = isBelow ? step - 6 : beside;
  const words = ({ quantity, number }: YearMark) => (textWidth(quantity, FONT) * BOLD > room ? number : quantity);
  let y = HEAD;
  const drawn = rows.map((row) => {
    const lanes = lanesOf(row.marks);
    const height = ROW_HEAD + Math.max(1, lanes.size) * laneHeight + FOOT;
    const top = y;
    y += height;
    const lane = (mark: YearMark) => top + ROW_HEAD + (lanes.get(keyOf(mark)) ?? 0) * laneHeight + LANE / 2;
    return { ...row, top, middle: top + ROW_HEAD + (height - ROW_HEAD - FOOT) / 2, lane };
  });
  const height = y;
  const marks = drawn.flatMap(({ marks: of, lane }) =>
    of.map((mark) => ({ ...mark, x: at(mark.year), y: lane(mark) })),
  );
  const links = drawn.flatMap(({ marks: of, continued, lane }) =>
    continued.flatMap((year) => {
      const [from, to] = [year - 1, year].map((one) => of.find((mark) => mark.year === one));
      return from && to ? [{ x1: at(from.year), y1: lane(from), x2: at(to.year), y2: lane(to) }] : [];
    }),
  );
  const silent = drawn.flatMap(({ marks: of, middle }) =>
    columns
      .filter(({ year, isHeld }) => isHeld && !of.some((mark) => mark.year === year))
      .map(({ year }) => ({ x: at(year) - 5, y: middle })),
  );
  const heads = columns.map(({ year }) => ({ x: at(year) - 5, text: String(year) }));
  const gap = { label: t.charts.years.noDocument, path: SWATCH, fill: theme.track, stroke: theme.rule };
  return {
    height,
    legend: columns.every(({ isHeld }) => isHeld) ? legend : [...legend, gap],
    options: {
      ...pixels(width, height),
      marks: [
        Plot.rect(
          columns.filter(({ isHeld }) => !isHeld),
          {
            x1: ({ year }) => left.get(year) ?? 0,
            x2: ({ year }) => (left.get(year) ?? 0) + step - 4,
            y1: HEAD,
            y2: height,
            fill: theme.track,
          },
        ),
        Plot.text(heads, { x: 'x', y: HEAD / 2, text: 'text', textAnchor: 'start', fill: theme.muted, fontSize: FONT }),
        Plot.ruleY(drawn, { x1: 0, x2: width, y: 'top', stroke: theme.rule }),
        Plot.text(drawn, {
          x: 0,
          y: ({ top }) => top + ROW_HEAD / 2 + 1,
          text: ({ label, detail }) => fitText(label, width - textWidth(detail, FONT - 1) - 12, FONT),
          textAnchor: 'start',
          fill: theme.ink,
          stroke: theme.paper,
          strokeWidth: 4,
          fontSize: FONT,
        }),
        Plot.text(drawn, {
          x: width,
          y: ({ top }) => top + ROW_HEAD / 2 + 1,
          text: 'detail',
          textAnchor: 'end',
          fill: theme.muted,
          stroke: theme.paper,
          strokeWidth: 4,
          fontSize: FONT - 1,
        }),
        Plot.link(links, { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', stroke: theme.mark, strokeWidth: 1.5 }),
        Plot.text(silent, {
          x: 'x',
          y: 'y',
          text: () => t.charts.years.silent,
          textAnchor: 'start',
          fill: theme.muted,
          fontSize: FONT - 1,
        }),
        ...marks.map((mark) =>
          Plot.dot([mark], {
            x: 'x',
            y: 'y',
            r: 5,
            symbol: GLYPHS[mark.comparator],
            fill: glyphFill(mark, theme),
            stroke: theme.mark,
            strokeWidth: 1.5,
            strokeDasharray: DASHES[mark.comparator],
          }),
        ),
        Plot.text(marks, {
          x: ({ x }) => (isBelow ? x - 5 : x + TO_TEXT),
          y: ({ y: middle }) => (isBelow ? middle + 16 : middle),
          text: (mark) => fitText(words(mark), room, FONT),
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

const keyOf = ({ value, comparator, isClose, quantity }: YearMark): string =>
  [value, comparator, isClose, quantity].join('|');

/** Equal targets share a lane in all years; the greatest number is on top. */
function lanesOf(marks: readonly YearMark[]): Map<string, number> {
  const distinct = groups(marks, keyOf).flatMap(([key, [first]]) => (first ? [{ key, value: first.value }] : []));
  return new Map(distinct.toSorted((a, b) => b.value - a.value).map(({ key }, lane) => [key, lane]));
}
