import * as Plot from '@observablehq/plot';
import { expect, test } from 'vitest';
import { renderPlot } from '../../src/render/plot.ts';

const OPTIONS: Plot.PlotOptions = {
  width: 333,
  marks: [
    Plot.frame({ ariaLabel: 'frame' }),
    Plot.line([1 / 3, 2 / 7, 22 / 7], { x: (_, i: number) => i, y: (value: number) => value }),
    Plot.dot([1 / 3, 0.12345678], { x: (value: number) => value, y: (value: number) => value }),
  ],
};

test('coordinates have at most two decimals', () => {
  const svg = renderPlot(OPTIONS, 'figure');
  expect(svg).toMatch(/\d\.\d/);
  expect(svg.match(/\d\.\d{3,}/g)).toBeNull();
});

test('the same options give the same bytes however often they are drawn', () => {
  const first = renderPlot(OPTIONS, 'figure');
  expect([renderPlot(OPTIONS, 'figure'), renderPlot(OPTIONS, 'figure')]).toEqual([first, first]);
});

test('neither Plot’s style element nor its group labels are left', () => {
  const svg = renderPlot(OPTIONS, 'figure');
  expect(svg).not.toContain('<style');
  expect(svg).not.toContain('aria-');
  expect(svg).not.toContain('<svg');
});

test('words are left as they are, numbers with many decimals in them too', () => {
  const svg = renderPlot({ marks: [Plot.text(['300.123456 万元 & <b>'], { frameAnchor: 'middle' })] }, 'figure');
  expect(svg).toContain('>300.123456 万元 &amp; &lt;b&gt;</text>');
});

test('a title in the options is refused: it belongs to the sheet', () => {
  expect(() => renderPlot({ ...OPTIONS, title: '标题' }, 'figure')).toThrow('belong to the sheet');
});

test('ids of clips are numbered within the figure, so that a second drawing is the same and a page has no id twice', () => {
  const clipped = { marks: [Plot.dot([1, 2], { x: [1, 2], y: [1, 2], clip: true })] };
  const first = renderPlot(clipped, 'figure');
  expect(first).toContain('id="figure-1"');
  expect(first).toContain('url(#figure-1)');
  expect(renderPlot(clipped, 'figure')).toBe(first);
});
