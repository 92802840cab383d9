/**
 * Drawings that are placed in pixels → what Plot draws of them, byte for byte, without its scales, selections and
 * documents: most drawings are of this kind, and take a quarter of the time. Null where anything asks for more; then
 * Plot draws.
 */
import { Dot, type Markish, type PlotOptions, Text } from '@observablehq/plot';
import { coordinate, escapeAttribute, escapeText, rounded } from './markup.ts';
import { type Kind, KINDS, type Numbers, type Places, type PlotMark } from './pixel-elements.ts';

export function drawPixels({ marks = [], x, y, margin, width, height, ...others }: PlotOptions): string | null {
  const isPlaced = [x, y].every((scale) => scale?.type === 'identity' && scale.axis === null);
  if (!isPlaced || margin !== 0 || Object.keys(others).length > 0) return null;
  let svg = '';
  for (const mark of marks) {
    const drawn = drawMark(mark);
    if (drawn === null) return null;
    svg += drawn;
  }
  return svg;
}

/** The group of a mark with an element a row; empty where no row has a place. */
function drawMark(given: Markish): string | null {
  const kind = KINDS.get(given?.constructor);
  if (!kind) return null;
  const mark = given as unknown as PlotMark;
  const { data } = mark;
  if (!Array.isArray(data) || !isPlain(mark, kind, data.length)) return null;
  const channels = readChannels(mark, kind, data);
  if (!channels) return null;
  const { places, words, fill, stroke } = channels;
  const open = kind.open(mark, places);
  const placed = Object.values(places);
  let elements = '';
  for (let row = 0; row < data.length; row++) {
    if (placed.some((numbers) => Number.isNaN(numbers[row])) || words?.[row] === '') continue;
    const colours = `${fill ? ` fill="${fill[row]}"` : ''}${stroke ? ` stroke="${stroke[row]}"` : ''}`;
    elements += `${open(row)}${colours}${words ? `>${escapeText(words[row] ?? '')}</text>` : '/>'}`;
  }
  return elements === '' ? '' : `<g${groupAttributes(mark)}>${elements}</g>`;
}

/** Fields of any mark that change what is drawn, and are not read here. */
const UNREAD = [
  'transform',
  'sort',
  'clip',
  'className',
  'fx',
  'fy',
  'tip',
  'ariaDescription',
  'opacity',
  'mixBlendMode',
];

/** Whether nothing was asked for that only Plot can do. */
function isPlain(mark: PlotMark, kind: Kind, rows: number): boolean {
  const isRead = (field: string) => !mark[field];
  // Plot sorts dots by their size; one of them has no order.
  const isSorted = !mark['initializer'] || (mark.constructor === Dot && rows < 2);
  const isUsual = UNREAD.every(isRead) && kind.unread.every(isRead) && !Object.hasOwn(mark, 'render');
  return isUsual && isSorted && (kind.isPlain?.(mark) ?? true);
}

interface Channels {
  readonly places: Places;
  readonly words?: readonly string[];
  readonly fill?: readonly string[];
  readonly stroke?: readonly string[];
}

function readChannels(mark: PlotMark, kind: Kind, data: readonly unknown[]): Channels | null {
  const places: Record<string, Numbers> = {};
  const words: Partial<Record<'text' | 'fill' | 'stroke', readonly string[]>> = {};
  for (const name in mark.channels) {
    const values = valuesOf(data, mark.channels[name]?.value);
    if (!values) return null;
    if (kind.places.includes(name)) {
      places[name] = values.map((one) => (one == null ? Number.NaN : Number(one)));
    } else if (name === 'text' || name === 'fill' || name === 'stroke') {
      if (!values.every(name === 'text' ? isLine : isColour)) return null;
      words[name] = values as string[];
    } else if (name !== 'ariaLabel') {
      return null;
    }
  }
  const { text: lines, ...colours } = words;
  const isWhole = kind.places.every((name) => name in places) && (mark.constructor === Text) === (lines !== undefined);
  return isWhole ? { places, ...colours, ...(lines && { words: lines }) } : null;
}

/** Plot makes several lines of a text with breaks. */
const isLine = (one: unknown): boolean => typeof one === 'string' && !one.includes('\n') && !one.includes('\r');

/** Plot makes colours of words that are none. */
const isColour = (one: unknown): boolean =>
  typeof one === 'string' && /^(?:#[0-9a-f]{3,8}|var\(--[\w-]+\)|none|currentColor)$/.test(one);

/** What Plot makes of a channel: the name of a field, a function, or a number for all. */
function valuesOf(data: readonly unknown[], value: unknown): readonly unknown[] | null {
  if (typeof value === 'function') return data.map(value as (row: unknown, i: number) => unknown);
  if (typeof value === 'string') return data.map((row) => (row as Record<string, unknown>)[value]);
  return typeof value === 'number' ? data.map(() => value) : null;
}

/** Attributes of a mark's group and the fields that hold them, in Plot's order. */
const GROUP = Object.entries({
  fill: 'fill',
  'fill-opacity': 'fillOpacity',
  stroke: 'stroke',
  'stroke-width': 'strokeWidth',
  'stroke-opacity': 'strokeOpacity',
  'stroke-linejoin': 'strokeLinejoin',
  'stroke-linecap': 'strokeLinecap',
  'stroke-miterlimit': 'strokeMiterlimit',
  'stroke-dasharray': 'strokeDasharray',
  'stroke-dashoffset': 'strokeDashoffset',
  'shape-rendering': 'shapeRendering',
  filter: 'imageFilter',
  'paint-order': 'paintOrder',
  'pointer-events': 'pointerEvents',
  'text-anchor': 'textAnchor',
  'font-family': 'fontFamily',
  'font-size': 'fontSize',
  'font-style': 'fontStyle',
  'font-variant': 'fontVariant',
  'font-weight': 'fontWeight',
});

function groupAttributes(mark: PlotMark): string {
  let attributes = '';
  for (const [name, field] of GROUP) {
    const value = mark[field];
    if (value != null) attributes += ` ${name}="${rounded(escapeAttribute(String(value)))}"`;
  }
  const [dx, dy] = [Number(mark['dx']), Number(mark['dy'])];
  return dx || dy ? `${attributes} transform="translate(${coordinate(dx)},${coordinate(dy)})"` : attributes;
}
