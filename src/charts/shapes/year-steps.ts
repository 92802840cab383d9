/**
 * A row a measure, a column a year: each target a glyph with its number, higher numbers above lower ones. The height
 * says which is greater, not by how much: rows have units of their own. Only what continues is joined. A range is a
 * band from its start up to its end, each at the height of its number.
 */
import * as Plot from '@observablehq/plot';
import type { Comparator } from '../../model/tables/targets.ts';
import type { Drawing, DrawingContext, LegendItem } from '../chart.ts';
import { pixels } from './pixels.ts';
import { FONT } from './sizes.ts';
import { SWATCH } from './swatch.ts';
import { rangeBands, targetGlyphs } from './target-glyphs.ts';
import { BOLD, fitText, textWidth } from './text.ts';

export interface YearMark {
  readonly year: number;
  readonly value: number;
  readonly valueTo: number | null;
  readonly comparator: Comparator;
  readonly isClose: boolean;
  /** The quantity as it is printed, without its unit. */
  readonly quantity: string;
  /** Its number alone, where there is no room for more: the glyph says the comparator. */
  readonly number: string;
  /** The number where a range ends; empty where there is none. */
  readonly numberTo: string;
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

const HEAD = 24;
const ROW_HEAD = 24;
const LANE = 20;
/** Where numbers stand below their glyphs. */
const TALL_LANE = 34;
const FOOT = 8;
const TO_TEXT = 13;
/** From a glyph to the number below it, and from a number to the band below it. */
const TO_LOWER = 16;
const TO_BAND = 9;
/** A range in the legend: its band, up from a dot. */
const BAND = 'M-3,-8H3V0A4.5,4.5,0,1,1,-3,0Z';

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
  const isBelow = rows.some((row) => row.marks.some((mark) => widest(mark) > beside));
  const laneHeight = isBelow ? TALL_LANE : LANE;
  const room = isBelow ? step - 6 : beside;
  // A range has a number at either end: as one text it might not fit, and a part of it is another quantity.
  const words = ({ quantity, number, valueTo }: YearMark) =>
    valueTo !== null || textWidth(quantity, FONT) * BOLD > room ? number : quantity;
  let y = HEAD;
  const drawn = rows.map((row) => {
    const lanes = lanesOf(row.marks);
    const height = ROW_HEAD + Math.max(1, lanes.size) * laneHeight + FOOT;
    const top = y;
    y += height;
    const lane = (key: string) => top + ROW_HEAD + (lanes.get(key) ?? 0) * laneHeight + LANE / 2;
    return { ...row, top, middle: top + ROW_HEAD + (height - ROW_HEAD - FOOT) / 2, lane };
  });
  const height = y;
  const marks = drawn.flatMap(({ marks: of, lane }) =>
    of.map((mark) => ({
      ...mark,
      x: at(mark.year),
      y: lane(keyOf(mark)),
      end: lane(endKeyOf(mark)),
      text: words(mark),
    })),
  );
  const ranges = marks
    .filter(({ valueTo }) => valueTo !== null)
    .map((mark) => ({ ...mark, top: mark.end + (isBelow ? TO_BAND : 0) }));
  const numbers = [
    ...marks.map((mark) => ({ ...mark, y: mark.y + (isBelow ? TO_LOWER : 0) })),
    ...ranges.map((mark) => ({ ...mark, y: mark.end, text: mark.numberTo })),
  ];
  const links = drawn.flatMap(({ marks: of, continued, lane }) =>
    continued.flatMap((year) => {
      const [from, to] = [year - 1, year].map((one) => of.find((mark) => mark.year === one));
      return from && to ? [{ x1: at(from.year), y1: lane(keyOf(from)), x2: at(to.year), y2: lane(keyOf(to)) }] : [];
    }),
  );
  const silent = drawn.flatMap(({ marks: of, middle }) =>
    columns
      .filter(({ year, isHeld }) => isHeld && !of.some((mark) => mark.year === year))
      .map(({ year }) => ({ x: at(year) - 5, y: middle })),
  );
  const heads = columns.map(({ year }) => ({ x: at(year) - 5, text: String(year) }));
  const gap = { label: t.charts.years.noDocument, path: SWATCH, fill: theme.track, stroke: theme.rule };
  const band = { label: t.charts.years.range, path: BAND, fill: theme.mark };
  return {
    height,
    legend: [...legend, ...(ranges.length > 0 ? [band] : []), ...(columns.every(({ isHeld }) => isHeld) ? [] : [gap])],
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
        rangeBands(ranges, { x1: 'x', x2: 'x', y1: 'y', y2: 'top' }, theme),
        ...targetGlyphs(marks, { x: 'x', y: 'y' }, theme),
        Plot.text(numbers, {
          x: ({ x }) => (isBelow ? x - 5 : x + TO_TEXT),
          y: 'y',
          text: ({ text }) => fitText(text, room, FONT),
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

const widest = ({ number, numberTo }: YearMark): number =>
  Math.max(textWidth(number, FONT), textWidth(numberTo, FONT)) * BOLD;

const keyOf = ({ value, comparator, isClose, quantity }: YearMark): string =>
  [value, comparator, isClose, quantity].join('|');

/** Of a range its end, else the target itself. */
const endKeyOf = (mark: YearMark): string => (mark.valueTo === null ? keyOf(mark) : `${keyOf(mark)}|${mark.numberTo}`);

/** Equal targets share a lane in all years, a range two of them; the greatest number is on top. */
function lanesOf(marks: readonly YearMark[]): Map<string, number> {
  const ends = marks.flatMap((mark) => [
    { key: keyOf(mark), value: mark.value },
    { key: endKeyOf(mark), value: mark.valueTo ?? mark.value },
  ]);
  const values = new Map(ends.map(({ key, value }) => [key, value]));
  return new Map([...values].toSorted(([, a], [, b]) => b - a).map(([key], lane) => [key, lane]));
}
