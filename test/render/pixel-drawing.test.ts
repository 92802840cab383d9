import * as Plot from '@observablehq/plot';
import { describe, expect, test } from 'vitest';
import { pixels } from '../../src/charts/shapes/pixels.ts';
import { WEB } from '../../src/charts/theme.ts';
import { LANGUAGES, messages } from '../../src/i18n/index.ts';
import { drawPixels } from '../../src/render/pixel-drawing.ts';
import { drawPlot } from '../../src/render/plot.ts';
import { allFigures, LIGHT } from '../../src/site/figures.ts';
import { manyDocuments } from '../charts/many-documents.ts';
import { REAL, TINY } from '../compare/datasets.ts';

const WIDTHS = [342, 720];
/** Charts with an axis that Plot draws; there are as many of them as measures, not as documents. */
const OF_PLOT = ['measure'];

describe.each([
  ['the real data', REAL],
  ['the tiny data', TINY],
  ['forty documents', manyDocuments(40)],
])('every chart of %s', (_, dataset) => {
  test.each(LANGUAGES)('is drawn as Plot draws it, in %s', (language) => {
    const t = messages(language);
    const ofPlot = new Set<string>();
    for (const figure of allFigures(dataset)) {
      for (const width of WIDTHS) {
        for (const theme of [WEB, LIGHT]) {
          const { options } = figure.sheet({ t, theme, width, isStandalone: true }).drawing;
          const drawn = drawPixels(options);
          if (drawn === null) ofPlot.add(figure.chart);
          else expect(drawn, figure.id).toBe(drawPlot(options));
        }
      }
    }
    expect([...ofPlot].filter((chart) => !OF_PLOT.includes(chart))).toEqual([]);
  });
});

const DATA = [
  { x: 10, y: 3, to: 0.1 + 0.2, name: '法律援助 & <b>“民生”</b>\u00a0', colour: '#12436d', stroke: 'var(--rule)' },
  { x: -2 / 3, y: -0.001, to: 1e-9, name: 'it\'s "quoted"', colour: 'none', stroke: 'currentColor' },
  { x: Number.NaN, y: 1, to: 2, name: 'nowhere', colour: '#fff', stroke: 'none' },
  { x: 4, y: null, to: 2, name: 'nowhere either', colour: '#fff', stroke: 'none' },
  { x: 1e-7, y: 2.005, to: 1.23456e-7, name: '', colour: '#fff', stroke: 'none' },
  { x: 12345.678, y: 99.995, to: -1.005, name: ' ', colour: '#fff', stroke: 'none' },
];
type Row = (typeof DATA)[number];

const triangle: Plot.SymbolImplementation = {
  draw(context, size) {
    context.moveTo(0, -Math.sqrt(size));
    context.lineTo(1 / 3, 0);
    context.closePath();
  },
};

const DRAWN: Record<string, Plot.Markish> = {
  texts: Plot.text(DATA, { x: 'x', y: 'y', text: 'name', fill: 'colour', fontSize: 12, dx: 1 / 3, dy: -2 }),
  'texts with an outline': Plot.text(DATA, {
    x: 'x',
    y: 'y',
    text: 'name',
    stroke: '#fff',
    fontVariant: 'tabular-nums',
  }),
  'texts at the top': Plot.text(DATA, { x: 'x', y: 'y', text: 'name', textAnchor: 'end', lineAnchor: 'top' }),
  'texts at the bottom': Plot.text(DATA, { x: 0, y: 'y', text: 'name', textAnchor: 'start', lineAnchor: 'bottom' }),
  'texts of all languages': Plot.text(DATA, { x: 'x', y: 'y', text: (row: Row) => `${row.name}‘’…`, fontWeight: 600 }),
  rectangles: Plot.rect(DATA, { x1: 'x', x2: 'to', y1: 0, y2: 'y', fill: 'colour', stroke: 'stroke' }),
  'rectangles with insets': Plot.rect(DATA, { x1: 'x', x2: 'to', y1: 0, y2: 'y', insetRight: 1, insetTop: 0.3 }),
  'broken outlines': Plot.rect(DATA, { x1: 0, x2: 9, y1: 'to', y2: 'y', fill: 'none', strokeDasharray: '3,3' }),
  'upright rules': Plot.ruleX(DATA, { x: 'x', y1: 'y', y2: 'to', insetTop: 1.5, strokeOpacity: 0.12345 }),
  'level rules': Plot.ruleY(DATA, { y: 'x', x1: (_: Row, i: number) => i, x2: 'y', insetRight: 2, stroke: '#abc' }),
  links: Plot.link(DATA, { x1: 'x', x2: 'to', y1: 'y', y2: 'y', strokeWidth: 1.5 }),
  'one dot': Plot.dot(DATA.slice(0, 1), { x: 'x', y: 'to', r: 5, symbol: triangle, fill: '#fff', stroke: '#000' }),
  'nothing at all': Plot.rect([] as Row[], { x1: 'x', x2: 'to', y1: 0, y2: 'y', fill: 'colour' }),
};

test.each(Object.entries(DRAWN))('%s are drawn as Plot draws them', (_, mark) => {
  const options = { ...pixels(720, 90), marks: [mark] };
  expect(drawPixels(options)).toBe(drawPlot(options));
});

const LEFT_TO_PLOT: Record<string, Plot.Markish> = {
  'a text of two lines': Plot.text(['a\nb'], { x: 1, y: 1, text: (one: string) => one }),
  'a text without a place': Plot.text(['a'], { frameAnchor: 'left', text: (one: string) => one }),
  'a number for a text': Plot.text(DATA, { x: 'x', y: 'y', text: 'x' }),
  'a turned text': Plot.text(DATA, { x: 'x', y: 'y', text: 'name', rotate: 90 }),
  'a text that Plot breaks': Plot.text(DATA, { x: 'x', y: 'y', text: 'name', lineWidth: 4 }),
  'words for colours': Plot.rect(DATA, { x1: 'x', x2: 'to', y1: 0, y2: 'y', fill: 'name' }),
  'round corners': Plot.rect(DATA, { x1: 'x', x2: 'to', y1: 0, y2: 'y', rx: 2 }),
  'a rectangle as high as the frame': Plot.rect(DATA, { x1: 'x', x2: 'to' }),
  'a title': Plot.rect(DATA, { x1: 'x', x2: 'to', y1: 0, y2: 'y', title: 'name' }),
  'an address': Plot.rect(DATA, { x1: 'x', x2: 'to', y1: 0, y2: 'y', href: 'name' }),
  'an arrow': Plot.link(DATA, { x1: 'x', x2: 'to', y1: 0, y2: 'y', markerEnd: 'arrow' }),
  'a cut drawing': Plot.link(DATA, { x1: 'x', x2: 'to', y1: 0, y2: 'y', clip: true }),
  'several dots': Plot.dot(DATA, { x: 'x', y: 'y', symbol: triangle }),
  'a circle': Plot.dot(DATA.slice(0, 1), { x: 'x', y: 'y' }),
  facets: Plot.rect(DATA, { x1: 'x', x2: 'to', y1: 0, y2: 'y', fx: 'name' }),
  'a filter': Plot.rect(DATA, { x1: 'x', x2: 'to', y1: 0, y2: 'y', filter: (_: Row, i: number) => i > 1 }),
  'an own drawing': Plot.rect(DATA, { x1: 'x', x2: 'to', y1: 0, y2: 'y', render: () => null }),
  'another kind of mark': Plot.frame(),
};

test.each(Object.entries(LEFT_TO_PLOT))('%s is left to Plot', (_, mark) => {
  expect(drawPixels({ ...pixels(720, 90), marks: [mark] })).toBeNull();
});

test('scales, axes and margins are left to Plot', () => {
  const marks = [Plot.ruleY([{ y: 1 }], { y: 'y', x1: 0, x2: 9 })];
  const options = { ...pixels(720, 90), marks };
  expect(drawPixels(options)).not.toBeNull();
  expect(drawPixels({ ...options, margin: 4 })).toBeNull();
  expect(drawPixels({ ...options, marginLeft: 4 })).toBeNull();
  expect(drawPixels({ ...options, x: { type: 'linear', axis: null } })).toBeNull();
  expect(drawPixels({ ...options, y: { type: 'identity' } })).toBeNull();
  expect(drawPixels({ ...options, grid: true })).toBeNull();
});
