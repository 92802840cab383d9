import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { messages } from '../../src/i18n/index.ts';
import { Dataset } from '../../src/model/dataset.ts';
import { renderSheet } from '../../src/render/sheet.ts';
import { findFigure, LIGHT } from '../../src/site/figures.ts';
import { TINY, withDocument } from '../compare/datasets.ts';

const zh = messages('zh');

/** Alpha's form of 2022 again in 2024 and 2025, its rates half a point higher in the last year. */
const LONG = new Dataset(TINY.reference, [
  ...TINY.documents,
  ...[2024, 2025].map((year) => {
    const rows = TINY.document('alpha-2022');
    const targets = rows.targets.map((row) =>
      row.unit === '%' && year === 2025 ? { ...row, value: row.value + 0.5 } : row,
    );
    return { ...rows, targets, document: { ...rows.document, year, document: `alpha-${year}` } };
  }),
]);

/** The 35,000 booklets of the other years are 30,000 to 40,000 in 2024. */
const RANGED = withDocument(LONG, 'alpha-2024', (rows) => ({
  ...rows,
  targets: rows.targets.map((row) => (row.value === 35_000 ? { ...row, value: 30_000, value_to: 40_000 } : row)),
}));

function draw(dataset: Dataset, width: number) {
  const figure = findFigure(dataset, 'measure-years', 'alpha');
  if (!figure) throw new Error('no figure');
  const svg = renderSheet(figure.sheet({ t: zh, theme: LIGHT, width, isStandalone: true }));
  const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window;
  const texts = [...document.querySelectorAll('text, tspan')].map((text) => text.textContent ?? '');
  // A link is one straight line; a glyph is more.
  const links = [...document.querySelectorAll('path')].filter((path) =>
    /^M[\d.,]+L[\d.,]+$/.test(path.getAttribute('d') ?? ''),
  );
  const bands = [...document.querySelectorAll('g[stroke-width="6"] path')].map((path) => path.getAttribute('d') ?? '');
  const heightOf = (words: string) => {
    const text = [...document.querySelectorAll('text')].find(({ textContent }) => textContent === words);
    return Number(/,(?<y>[\d.]+)\)/.exec(text?.getAttribute('transform') ?? '')?.groups?.['y']);
  };
  return { texts, links, bands, heightOf };
}

test('nothing is joined where comparators change, or over a missing year', () => {
  expect(draw(TINY, 720).links).toEqual([]);
  // 2024 to 2025: complaints, mediation, lost or omitted, satisfaction, and the unchanged booklets.
  expect(draw(LONG, 720).links.length).toBe(5);
});

test('a missing year is a gap with its own key, and a silent year says so', () => {
  const { texts } = draw(LONG, 720);
  expect(texts).toContain('2023');
  expect(texts).toContain(zh.charts.years.noDocument);
  expect(texts).toContain(zh.charts.years.silent);
  expect(draw(TINY, 720).texts).not.toContain(zh.charts.years.noDocument);
});

test.each([342, 720])('numbers are never cut at %i pixels', (width) => {
  const { texts } = draw(LONG, width);
  expect(texts).toContain('35,000');
  expect(texts.filter((text) => text.includes('…'))).toEqual([]);
});

describe.each([342, 720])('a range, at %i pixels', (width) => {
  test('is a band up from its start to its end, and a number between the two stands between them', () => {
    const { texts, bands, heightOf } = draw(RANGED, width);
    expect(bands).toHaveLength(1);
    const [from, to] = (bands[0] ?? '').split('L').map((end) => Number(end.split(',')[1]));
    expect(from).toBeGreaterThan(to ?? Number.NaN);
    expect(heightOf('40,000')).toBeLessThan(heightOf('35,000'));
    expect(heightOf('35,000')).toBeLessThan(heightOf('30,000'));
    expect(texts).toContain(zh.charts.years.range);
  });

  test('has no key where there is none', () => {
    const { texts, bands } = draw(LONG, width);
    expect(bands).toEqual([]);
    expect(texts).not.toContain(zh.charts.years.range);
  });
});
