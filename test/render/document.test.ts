import * as Plot from '@observablehq/plot';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { messages } from '../../src/i18n/index.ts';
import { MiniDocument } from '../../src/render/document.ts';
import { allFigures, LIGHT } from '../../src/site/figures.ts';
import { REAL, TINY } from '../compare/datasets.ts';

const browserLike = new JSDOM('').window.document;

const drawnBy = (options: Plot.PlotOptions, document: unknown): string =>
  Plot.plot({ ...options, document: document as Document }).outerHTML;

// Plot counts the ids of markers over the whole process.
const withoutCount = (svg: string) => svg.replace(/(plot-marker)-\d+/g, '$1');

function expectSame(options: Plot.PlotOptions): void {
  const expected = withoutCount(drawnBy(options, browserLike)).replaceAll('&nbsp;', '\u00a0');
  expect(withoutCount(drawnBy(options, new MiniDocument()))).toBe(expected);
}

const DATA = [
  { x: 1, y: 3, from: 0, to: 2, name: '法律援助 & <b>“民生”</b>', kind: 'a' },
  { x: 2, y: 1.23456, from: 1, to: 3, name: 'it\'s\u00a0"quoted"', kind: 'b' },
  { x: 3, y: 2, from: 2, to: 2.5, name: '', kind: 'a' },
];

const FEATURES: Record<string, Plot.PlotOptions> = {
  dots: { marks: [Plot.dot(DATA, { x: 'x', y: 'y', fill: 'kind', symbol: 'kind', strokeDasharray: '2,2' })] },
  'text with characters that XML knows': {
    marks: [Plot.text(DATA, { x: 'x', y: 'y', text: 'name', stroke: 'white' })],
  },
  'text of several lines': { marks: [Plot.text(['one\ntwo'], { frameAnchor: 'left', rotate: 20 })] },
  rectangles: { marks: [Plot.rect(DATA, { x1: 'from', x2: 'to', y1: 0, y2: 'y', insetRight: 1, rx: 2 })] },
  bars: { marks: [Plot.barX(DATA, { x: 'x', y: 'name', fill: 'kind' })], color: { range: ['#123456', '#abcdef'] } },
  links: { marks: [Plot.link(DATA, { x1: 'from', x2: 'to', y1: 'y', y2: 'y', markerEnd: 'arrow' })] },
  arrows: { marks: [Plot.arrow(DATA, { x1: 'from', x2: 'to', y1: 0, y2: 'y', bend: true })] },
  lines: { marks: [Plot.line(DATA, { x: 'x', y: 'y', curve: 'monotone-x', marker: 'dot' })] },
  areas: { marks: [Plot.areaY(DATA, { x: 'x', y: 'y', fillOpacity: 0.3 })] },
  ticks: { marks: [Plot.tickX(DATA, { x: 'x', y: 'kind' })] },
  rules: { marks: [Plot.ruleY([0, 1]), Plot.ruleX(DATA, { x: 'x', y1: 0, y2: 'y' })] },
  'axes and grids': {
    grid: true,
    x: { label: 'x & y', tickRotate: 30 },
    y: { ticks: 3 },
    marks: [Plot.frame(), Plot.dot(DATA, { x: 'x', y: 'y' })],
  },
  facets: { marks: [Plot.dot(DATA, { x: 'x', y: 'y', fx: 'kind' })] },
  'a time axis': {
    marks: [Plot.dot([new Date(Date.UTC(2021, 0)), new Date(Date.UTC(2023, 5))], { x: (one: Date) => one, y: 1 })],
  },
  'titles of marks': { marks: [Plot.dot(DATA, { x: 'x', y: 'y', title: 'name', ariaLabel: 'name' })] },
  'links of marks': { marks: [Plot.dot(DATA, { x: 'x', y: 'y', href: () => '/a?b=1&c=2', target: '_blank' })] },
  'a gradient-free image mark': {
    marks: [Plot.image(DATA, { x: 'x', y: 'y', src: () => '/a.png?x=1&y=2', width: 9 })],
  },
  'an own mark': {
    marks: [
      Plot.dot(DATA, {
        x: 'x',
        y: 'y',
        render: (index, scales, values, dimensions, context, next) =>
          next?.(index, scales, values, dimensions, context) ?? null,
      }),
    ],
  },
  'nothing at all': { marks: [Plot.dot([], { x: 'x', y: 'y' })] },
};

describe('the mini document draws as jsdom does', () => {
  test.each(Object.entries(FEATURES))('%s', (_, options) => expectSame(options));

  test.each(['zh', 'en'] as const)('every chart of the real and the tiny data, in %s', (language) => {
    const t = messages(language);
    for (const dataset of [REAL, TINY]) {
      for (const figure of allFigures(dataset)) {
        const { drawing } = figure.sheet({ t, theme: LIGHT, width: 720, isStandalone: true });
        expectSame(drawing.options);
      }
    }
  });
});

test('moving a child takes it from its parent before', () => {
  const document = new MiniDocument();
  const [one, other, child] = ['g', 'a', 'path'].map((name) => document.createElementNS('', name));
  if (!one || !other || !child) throw new Error('no elements');
  one.append('before', child);
  other.insertBefore(child, null);
  expect([one.outerHTML, other.outerHTML]).toEqual(['<g>before</g>', '<a><path></path></a>']);
  other.textContent = '';
  expect(other.firstChild).toBeNull();
});

test('attributes can be asked, changed and removed', () => {
  const rect = new MiniDocument().createElementNS('', 'rect');
  rect.setAttribute('fill', 'a"b');
  expect([rect.hasAttribute('fill'), rect.getAttribute('fill'), rect.getAttribute('stroke')]).toEqual([
    true,
    'a"b',
    null,
  ]);
  expect(rect.outerHTML).toBe('<rect fill="a&quot;b"></rect>');
  rect.removeAttribute('fill');
  expect(rect.outerHTML).toBe('<rect></rect>');
});
