/**
 * In a real browser, with real fonts and the site's styles: no two texts of a drawing lie on each other, and none leaves
 * the drawing. Drawings of a width stand in one page: a page for each would take minutes.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHARTS } from '../../src/charts/index.ts';
import { WEB } from '../../src/charts/theme.ts';
import { LANGUAGES, messages } from '../../src/i18n/index.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { renderSheet } from '../../src/render/sheet.ts';
import { allFigures, type Figure, findFigure } from '../../src/site/figures.ts';
import { manyDocuments } from '../charts/many-documents.ts';
import { REAL, TINY } from '../compare/datasets.ts';
import { filesOf, SITE } from './build.ts';
import { clippedTexts, overlappingTexts } from './page-checks.ts';
import { runningSite } from './running-site.ts';

const WIDTHS = [342, 720];

const site = runningSite();

/** What is wrong with the figures in a page of the site that shows nothing else. */
async function faultsOf(figures: readonly Figure[], width: number): Promise<string[]> {
  const drawings = LANGUAGES.flatMap((language) =>
    figures.map((figure) => {
      const idSuffix = `-${language}`;
      const sheet = figure.sheet({ t: messages(language), theme: WEB, width, isStandalone: false, idSuffix });
      return `<div class="figure" id="${figure.id}.${language}">${renderSheet(sheet)}</div>`;
    }),
  );
  const page = await site.browser.newPage({ viewport: { width, height: 900 } });
  await page.goto(`${site.origin}/404.html`);
  await page.evaluate((html) => {
    document.body.innerHTML = html;
  }, drawings.join(''));
  const widths = await page.evaluate(() =>
    [...document.querySelectorAll('.figure svg')].map((svg) => Math.round(svg.getBoundingClientRect().width)),
  );
  expect([...new Set(widths)]).toEqual([width]);
  const faults = [...(await overlappingTexts(page)), ...(await clippedTexts(page))];
  await page.close();
  return faults;
}

/** Every chart, of its first subjects. */
const someFigures = (dataset: Dataset, subjects: number): Figure[] =>
  CHARTS.flatMap((chart) =>
    chart
      .subjects(dataset)
      .slice(0, subjects)
      .flatMap((subject) => findFigure(dataset, chart.id, subject) ?? []),
  );

describe.each(WIDTHS)('%i px wide', (width) => {
  test.each([
    ['the published data', REAL],
    ['the tiny data', TINY],
  ])('texts of every figure of %s stand apart', async (_, dataset) => {
    expect(await faultsOf(allFigures(dataset), width)).toEqual([]);
  });

  test.each([9, 30, 3_000])('texts of every chart of %i documents stand apart', async (count) => {
    expect(await faultsOf(someFigures(manyDocuments(count), 2), width)).toEqual([]);
  });
});

test('the pages show no figure but those', () => {
  const known = new Set(allFigures(REAL).map(({ id }) => id));
  const shown = filesOf(SITE)
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => [...readFileSync(join(SITE, file), 'utf8').matchAll(/class="figure" id="figure-([^"]+)"/g)])
    .map(([, id = '']) => id);
  expect(new Set(shown).size).toBeGreaterThan(CHARTS.length);
  expect([...new Set(shown)].filter((id) => !known.has(id))).toEqual([]);
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
