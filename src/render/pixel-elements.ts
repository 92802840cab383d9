/**
 * The elements of marks that are placed in pixels, as Plot draws them. Fields read here are those that Plot 0.6 keeps of
 * a mark; a test holds what is drawn of them.
 */
import { Dot, Link, Rect, RuleX, RuleY, type SymbolImplementation, Text } from '@observablehq/plot';
import { type CurveFactory, pathRound, symbolCircle } from 'd3';
import { coordinate, rounded } from './markup.ts';

/** What Plot keeps of a mark. */
export type PlotMark = Readonly<Record<string, unknown>> & {
  readonly data: unknown;
  readonly channels: Readonly<Record<string, { readonly value: unknown }>>;
};

export type Numbers = Readonly<Record<number, number>>;
export type Places = Readonly<Record<string, Numbers>>;

export interface Kind {
  /** Channels that place an element. It has all of them: what is left out would depend on the frame. */
  readonly places: readonly string[];
  /** Fields that change the element and are not read here. */
  readonly unread: readonly string[];
  /** Whether the mark draws what is drawn here, beyond that. */
  readonly isPlain?: (mark: PlotMark) => boolean;
  /** The element of a row, up to its colours. */
  readonly open: (mark: PlotMark, places: Places) => (row: number) => string;
}

const NONE: Numbers = [];
const of = (numbers: Numbers, row: number): number => numbers[row] ?? 0;
const insets = (mark: PlotMark, ...sides: readonly ('Left' | 'Right' | 'Top' | 'Bottom')[]): number[] =>
  sides.map((side) => Number(mark[`inset${side}`] ?? 0));

const MARKERS = ['markerStart', 'markerMid', 'markerEnd'];

const ruleX: Kind = {
  places: ['x', 'y1', 'y2'],
  unread: MARKERS,
  open: (mark, { x = NONE, y1 = NONE, y2 = NONE }) => {
    const [top = 0, bottom = 0] = insets(mark, 'Top', 'Bottom');
    return (row) => {
      const place = coordinate(of(x, row));
      return `<line x1="${place}" x2="${place}" y1="${coordinate(of(y1, row) + top)}" y2="${coordinate(of(y2, row) - bottom)}"`;
    };
  },
};

const ruleY: Kind = {
  places: ['y', 'x1', 'x2'],
  unread: MARKERS,
  open: (mark, { y = NONE, x1 = NONE, x2 = NONE }) => {
    const [left = 0, right = 0] = insets(mark, 'Left', 'Right');
    return (row) => {
      const place = coordinate(of(y, row));
      return `<line x1="${coordinate(of(x1, row) + left)}" x2="${coordinate(of(x2, row) - right)}" y1="${place}" y2="${place}"`;
    };
  },
};

const rect: Kind = {
  places: ['x1', 'y1', 'x2', 'y2'],
  unread: ['rx', 'ry', 'rx1y1', 'rx1y2', 'rx2y1', 'rx2y2'],
  open: (mark, { x1 = NONE, y1 = NONE, x2 = NONE, y2 = NONE }) => {
    const [left = 0, right = 0, top = 0, bottom = 0] = insets(mark, 'Left', 'Right', 'Top', 'Bottom');
    return (row) => {
      const x = Math.min(of(x1, row), of(x2, row)) + left;
      const y = Math.min(of(y1, row), of(y2, row)) + top;
      const width = Math.max(0, Math.abs(of(x2, row) - of(x1, row)) - left - right);
      const height = Math.max(0, Math.abs(of(y1, row) - of(y2, row)) - top - bottom);
      return `<rect x="${coordinate(x)}" y="${coordinate(y)}" width="${coordinate(width)}" height="${coordinate(height)}"`;
    };
  },
};

const link: Kind = {
  places: ['x1', 'y1', 'x2', 'y2'],
  unread: MARKERS,
  open:
    ({ curve }, { x1 = NONE, y1 = NONE, x2 = NONE, y2 = NONE }) =>
    (row) => {
      const path = pathRound();
      const line = (curve as CurveFactory)(path as unknown as CanvasRenderingContext2D);
      line.lineStart();
      line.point(of(x1, row), of(y1, row));
      line.point(of(x2, row), of(y2, row));
      line.lineEnd();
      return `<path d="${rounded(String(path))}"`;
    },
};

/** Where an element stands that is drawn around (0, 0). */
const translate = ({ x = NONE, y = NONE }: Places, row: number): string =>
  ` transform="translate(${coordinate(of(x, row))},${coordinate(of(y, row))})"`;

const dot: Kind = {
  places: ['x', 'y'],
  unread: ['rotate'],
  isPlain: ({ symbol }) => typeof symbol === 'object' && symbol !== symbolCircle,
  open: ({ symbol, r }, places) => {
    const path = pathRound();
    (symbol as SymbolImplementation).draw(path as unknown as CanvasPath, Number(r) ** 2 * Math.PI);
    const shape = rounded(String(path));
    return (row) => `<path${translate(places, row)} d="${shape}"`;
  },
};

/** How far below its place the first line of a text stands; Plot names no distance of zero. */
const LINE_ANCHORS: Readonly<Record<string, string>> = { top: ' y="0.71em"', middle: ' y="0.32em"', bottom: '' };

const text: Kind = {
  places: ['x', 'y'],
  unread: ['rotate', 'textOverflow'],
  isPlain: ({ lineWidth, lineHeight }) => lineWidth === Number.POSITIVE_INFINITY && lineHeight === 1,
  open: ({ lineAnchor }, places) => {
    const anchor = LINE_ANCHORS[String(lineAnchor)] ?? '';
    return (row) => `<text${anchor}${translate(places, row)}`;
  },
};

/** By the class of the mark. */
export const KINDS: ReadonlyMap<unknown, Kind> = new Map<unknown, Kind>([
  [RuleX, ruleX],
  [RuleY, ruleY],
  [Rect, rect],
  [Link, link],
  [Dot, dot],
  [Text, text],
]);
