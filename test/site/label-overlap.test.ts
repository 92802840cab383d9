/** In a real browser, with real fonts: no two texts of a drawing lie on each other, and none leaves the drawing. */
import { describe, expect, test } from 'vitest';
import { CHARTS } from '../../src/charts/index.ts';
import { LANGUAGES, messages } from '../../src/i18n/index.ts';
import { renderSheet } from '../../src/render/sheet.ts';
import { findFigure, LIGHT } from '../../src/site/figures.ts';
import { manyDocuments } from '../charts/many-documents.ts';
import { clippedTexts, overlappingTexts } from './page-checks.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { runningSite } from './running-site.ts';

const site = runningSite();

describe.each([390, 1440])('at %i px', (width) => {
  test.each(PAGE_KINDS)('texts of drawings on the page $name stand apart', async ({ path }) => {
    const page = await site.browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(site.origin + path);
    expect(await overlappingTexts(page)).toEqual([]);
    expect(await clippedTexts(page)).toEqual([]);
    await page.close();
  });
});

describe.each([9, 30, 3_000])('with %i documents', (count) => {
  test.each([342, 720])('texts of every drawing stand apart, %i px wide', async (width) => {
    const dataset = manyDocuments(count);
    const figures = CHARTS.flatMap((chart) =>
      chart
        .subjects(dataset)
        .slice(0, 1)
        .flatMap((subject) => findFigure(dataset, chart.id, subject) ?? []),
    );
    const drawings = LANGUAGES.flatMap((language) =>
      figures.map((figure) => {
        const sheet = figure.sheet({ t: messages(language), theme: LIGHT, width, isStandalone: false });
        return `<div class="figure" id="${figure.id}.${language}">${renderSheet(sheet)}</div>`;
      }),
    );
    const page = await site.browser.newPage({ viewport: { width: 800, height: 900 } });
    await page.setContent(drawings.join(''));
    expect(await overlappingTexts(page)).toEqual([]);
    expect(await clippedTexts(page)).toEqual([]);
    await page.close();
  });
});

/** A page with one drawing of two texts, the second at a place of its own. */
const drawing = (x: number, y: number) =>
  `<div class="figure" id="figure-x"><svg width="300" height="100" font-size="12" font-family="sans-serif">
   <text x="10" y="50">办理法律援助案件</text><text x="${x}" y="${y}">mediation</text></svg></div>`;

test.each([
  ['beside', 150, 50, 0],
  ['a line below', 10, 66, 0],
  ['over its end', 60, 50, 1],
  ['half a line below', 10, 56, 1],
])('the guard tells texts that stand %s each other', async (_, x, y, expected) => {
  const page = await site.browser.newPage();
  await page.setContent(drawing(x, y));
  const found = await overlappingTexts(page);
  expect(found).toHaveLength(expected);
  if (expected > 0) expect(found[0]).toBe('figure-x: “办理法律援助案件” and “mediation”');
  await page.close();
});
