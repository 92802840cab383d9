import { describe, expect, test } from 'vitest';
import { messages } from '../../src/i18n/index.ts';
import { renderSheet, type Sheet, sheetSize } from '../../src/render/sheet.ts';
import { renderSlide } from '../../src/render/slide.ts';
import { allFigures, LIGHT } from '../../src/site/figures.ts';
import { pictureSheet } from '../../src/site/pictures.ts';
import { TINY } from '../compare/datasets.ts';

const figures = allFigures(TINY);
const t = messages('zh');

/** A sheet without a drawing, as high as it is told to be. */
const sheet = (width: number, height: number): Sheet => ({
  id: 'x',
  lang: 'zh-CN',
  width,
  title: ['题目'],
  subtitle: [],
  legend: [],
  drawing: { height, options: { width, height, marks: [] } },
  footer: [],
  description: '',
  colors: { ink: '#000', muted: '#555', paper: '#fff' },
  isStandalone: true,
});

/** Where a slide puts its sheet, and how large. */
function placed(svg: string): { x: number; y: number; scale: number; width: number; height: number } {
  const [, x, y, scale] = /translate\(([\d.]+),([\d.]+)\) scale\(([\d.]+)\)/.exec(svg) ?? [];
  const [, width, height] = /<g [^>]*><svg overflow="visible" [^>]* width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  return { x: Number(x), y: Number(y), scale: Number(scale), width: Number(width), height: Number(height) };
}

test('a sheet is as large as it says before it is drawn', () => {
  for (const figure of figures) {
    const one = pictureSheet(figure, t, LIGHT);
    const { width, height } = sheetSize(one);
    const svg = renderSheet(one);
    expect(svg, figure.id).toContain(`viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`);
    const lowest = Math.max(...[...svg.matchAll(/<text x="20" y="([\d.]+)"/g)].map(([, y]) => Number(y)));
    expect(lowest, figure.id).toBeLessThan(height);
    expect(lowest, figure.id).toBeGreaterThan(height - 40);
  }
});

describe('a slide', () => {
  test('is 1920 × 1080, with the whole figure in its middle', () => {
    for (const figure of figures) {
      const svg = renderSlide((width) => figure.sheet({ t, theme: LIGHT, width, isStandalone: true }));
      expect(svg).toContain('width="1920" height="1080"');
      const { x, y, scale, width, height } = placed(svg);
      expect(2 * x + scale * width, figure.id).toBeCloseTo(1920, 0);
      expect(2 * y + scale * height, figure.id).toBeCloseTo(1080, 0);
      expect(Math.min(x, y), figure.id).toBeGreaterThanOrEqual(0);
    }
  });

  test('shows a flat figure at its narrowest: its letters are largest then', () => {
    const { width, scale } = placed(renderSlide((wanted) => sheet(wanted, 100)));
    expect(width).toBe(600);
    expect(scale).toBeCloseTo(3.2);
  });

  test('shows a high figure at the narrowest width that fits', () => {
    const { width } = placed(renderSlide((wanted) => sheet(wanted, 400)));
    expect(width).toBe(840);
  });

  test('scales down what is too high at any width', () => {
    const { y, height, scale } = placed(renderSlide((wanted) => sheet(wanted, 4000)));
    expect(height * scale).toBeLessThanOrEqual(1080);
    expect(y).toBeCloseTo(0, 0);
  });
});

test.each(['zh', 'en'] as const)(
  'letters of a %s picture are at least 9 pixels on a phone 375 pixels wide',
  (language) => {
    for (const figure of figures) {
      const one = pictureSheet(figure, messages(language), LIGHT);
      const sizes = [...renderSheet(one).matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
      const smallest = (Math.min(...sizes) * 375) / sheetSize(one).width;
      expect(smallest, figure.id).toBeGreaterThanOrEqual(9);
    }
  },
);
