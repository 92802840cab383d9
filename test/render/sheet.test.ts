import * as Plot from '@observablehq/plot';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { renderSheet, type Sheet } from '../../src/render/sheet.ts';

const HOSTILE = `<script>alert("x")</script> & ' ]]> --> &amp; “甲”`;

const SHEET: Sheet = {
  id: 'test',
  lang: 'zh-Hans',
  width: 300,
  title: ['第一行', '第二行'],
  subtitle: ['万元'],
  legend: [
    { x: 0, row: 0, label: '甲', path: 'M0,0H5', fill: '#123456' },
    { x: 0, row: 1, label: '乙', path: 'M0,0H5', fill: '#ffffff', stroke: '#000000', dash: '2,2' },
  ],
  drawing: { height: 80, options: { width: 300, height: 80, marks: [Plot.text(['图'], { frameAnchor: 'middle' })] } },
  footer: ['来源：甲'],
  description: '图里有什么',
  colors: { ink: '#111111', muted: '#666666', paper: '#fefefe' },
  isStandalone: true,
};

/** Throws when it is not well-formed XML. */
const parse = (svg: string): Document => new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document;
const texts = (document: Document) => [...document.querySelectorAll('text')].map((text) => text.textContent);

describe('a sheet of its own', () => {
  const document = parse(renderSheet(SHEET));
  const root = document.documentElement;

  test('is SVG with a size, a language, a name and a description', () => {
    expect(root.namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect([root.getAttribute('lang'), root.getAttribute('role'), root.getAttribute('aria-label')]).toEqual([
      'zh-Hans',
      'img',
      '第一行第二行',
    ]);
    expect(root.querySelector('title')?.textContent).toBe('第一行第二行');
    expect(document.getElementById(root.getAttribute('aria-describedby') ?? '')?.textContent).toBe('图里有什么');
    expect(root.getAttribute('viewBox')).toBe(`0 0 ${root.getAttribute('width')} ${root.getAttribute('height')}`);
  });

  test('has a background as large as itself', () => {
    const background = root.querySelector('rect');
    expect(['width', 'height'].map((name) => background?.getAttribute(name))).toEqual(
      ['width', 'height'].map((name) => root.getAttribute(name)),
    );
    expect(background?.getAttribute('fill')).toBe('#fefefe');
  });

  test('holds title, unit, legend, drawing and source, from top to bottom', () => {
    expect(texts(document)).toEqual(['第一行', '第二行', '万元', '甲', '乙', '图', '来源：甲']);
  });
});

test('in a page it has no background, namespace or title: the page has them', () => {
  const svg = renderSheet({ ...SHEET, isStandalone: false });
  expect(svg).not.toMatch(/xmlns|<title|<rect/);
  expect(svg).toContain('<desc id="test-text">');
  expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 300 /);
});

test('a word that looks like markup stays a word', () => {
  const sheet = renderSheet({
    ...SHEET,
    title: [HOSTILE],
    subtitle: [HOSTILE],
    footer: [HOSTILE],
    description: HOSTILE,
    legend: [{ x: 0, row: 0, label: HOSTILE, path: 'M0,0', fill: '#000000' }],
    drawing: { height: 9, options: { marks: [Plot.text([HOSTILE], { frameAnchor: 'middle' })] } },
  });
  const document = parse(sheet);
  expect(document.querySelector('script')).toBeNull();
  expect(texts(document)).toEqual([HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE]);
  expect(document.querySelector('desc')?.textContent).toBe(HOSTILE);
  expect(document.documentElement.getAttribute('aria-label')).toBe(HOSTILE);
});

test('a name broken over lines is one name: Chinese without a space, English with it', () => {
  const nameOf = (sheet: Sheet) => parse(renderSheet(sheet)).documentElement.getAttribute('aria-label');
  expect(nameOf(SHEET)).toBe('第一行第二行');
  expect(nameOf({ ...SHEET, lang: 'en', title: ['How much of the', 'budget?'] })).toBe('How much of the budget?');
});

test('it grows with its lines and legend rows, and everything stands inside it', () => {
  const heightOf = (sheet: Sheet) => Number(parse(renderSheet(sheet)).documentElement.getAttribute('height'));
  const plain = heightOf({ ...SHEET, legend: [], title: ['一行'] });
  expect(heightOf({ ...SHEET, legend: [] })).toBeGreaterThan(plain);
  expect(heightOf({ ...SHEET, title: ['一行'] })).toBeGreaterThan(plain);
  const ys = [...renderSheet(SHEET).matchAll(/<text x="[\d.]+" y="([\d.]+)"/g)].map(([, y]) => Number(y));
  expect(Math.max(...ys)).toBeLessThan(heightOf(SHEET));
});
