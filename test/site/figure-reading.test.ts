/** Figures as a screen reader meets them: their name, what they show in words, and the numbers as a table, in this order. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { CHARTS } from '../../src/charts/index.ts';
import { LANGUAGES, type Language } from '../../src/i18n/index.ts';
import { dataset } from '../../src/site/dataset.ts';
import { allFigures } from '../../src/site/figures.ts';
import { urls } from '../../src/site/urls.ts';
import { accessibilityTree, type Heard, inOrder } from './accessibility-tree.ts';
import { SITE } from './build.ts';
import { PAGE_KINDS, type PageKind, pageFile } from './page-kinds.ts';
import { runningSite } from './running-site.ts';

/** Shorter words say less than a drawing does. */
const FEWEST_WORDS = 12;

const site = runningSite();

/** Drawn for narrow and for wide columns: only the one that is shown may be heard. */
const WIDTHS = [390, 1280];

const figures = allFigures(dataset());
/** One of each chart that has any. */
const EXAMPLES = CHARTS.flatMap(
  ({ id }) => figures.find((figure) => figure.id === id || figure.id.startsWith(`${id}--`)) ?? [],
);

/** In its text: the page of a figure is another matter. */
const hasFigures = ({ name, path }: PageKind): boolean =>
  !name.startsWith('figure') && readFileSync(join(SITE, pageFile(path)), 'utf8').includes('class="figure"');

async function open(): Promise<Page> {
  const page = await site.browser.newPage();
  onTestFinished(() => page.close());
  return page;
}

/** What is wrong with a picture: its name, its words, or parts of it that are met by themselves. */
function pictureFaults(pictures: readonly Heard[], name: string): string[] {
  const [picture, ...others] = pictures;
  if (!picture) return [`${name}: no picture`];
  const parts = inOrder(picture.inside).filter(({ role }) => !/^(StaticText|InlineTextBox|SvgRoot)$/.test(role));
  return [
    ...(others.length > 0 ? [`${name}: ${others.length + 1} pictures`] : []),
    ...(picture.name === name ? [] : [`${name}: the picture is called ${picture.name}`]),
    ...(picture.description.length >= FEWEST_WORDS ? [] : [`${name}: no words: “${picture.description}”`]),
    ...parts.map(({ role }) => `${name}: ${role} inside the picture`),
  ];
}

const isPicture = ({ role }: Heard) => role === 'image';

/** Of a figure in the text of a page: name, picture with its words, files, and the table behind its summary. */
function figureFaults({ name, inside }: Heard): string[] {
  const met = inOrder(inside);
  const places = [isPicture, ({ role }: Heard) => role === 'link', ({ role }: Heard) => role === 'table'];
  const [picture = -1, link = -1, table = -1] = places.map((is) => met.findIndex(is));
  const inTable = met.slice(table).filter(({ role }) => role === 'columnheader' || role === 'rowheader');
  const before = met.slice(0, picture).map(({ role }) => role);
  return [
    ...pictureFaults(met.filter(isPicture), name),
    ...(name ? [] : ['a figure without a name']),
    ...before.map((role) => `${name}: ${role} before its picture`),
    ...(picture < link || link < 0 ? [] : [`${name}: links before its picture`]),
    ...(table > picture && inTable.length > 1 ? [] : [`${name}: no table with heads after its picture`]),
  ];
}

const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
  });

describe.each(LANGUAGES)('in %s', (language: Language) => {
  const url = urls(language);

  test('in the text of every kind of page', async () => {
    const page = await open();
    const faults: string[] = [];
    let count = 0;
    for (const { path } of PAGE_KINDS.filter((kind) => kind.language === language && hasFigures(kind))) {
      await page.goto(site.origin + path);
      await openAll(page);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        const found = inOrder(await accessibilityTree(page)).filter(({ role }) => role === 'figure');
        count += found.length;
        faults.push(...found.flatMap(figureFaults).map((fault) => `${path} ${width}: ${fault}`));
      }
    }
    expect(faults).toEqual([]);
    expect(count).toBeGreaterThan(60);
  });

  test('until it is opened, the table is announced by its summary, which names the figure', async () => {
    const page = await open();
    await page.goto(site.origin + url.targets);
    const found = inOrder(await accessibilityTree(page)).filter(({ role }) => role === 'figure');
    expect(found.length).toBeGreaterThan(2);
    for (const { name, inside } of found) {
      const summaries = inOrder(inside).filter(({ role }) => role === 'DisclosureTriangle');
      expect(summaries.map((one) => one.name).filter((words) => words.includes(name))).toHaveLength(summaries.length);
      expect(summaries.length).toBe(2);
      expect(inOrder(inside).filter(({ role }) => role === 'table')).toEqual([]);
    }
  });

  test('on its own page and in its frame, one of every chart', async () => {
    const page = await open();
    const faults: string[] = [];
    expect(EXAMPLES.length).toBeGreaterThan(20);
    for (const { id } of EXAMPLES) {
      await page.goto(site.origin + url.chart(id));
      const met = inOrder(await accessibilityTree(page));
      const order = met.map(({ role }) => role).filter((role) => /^(heading|figure|table)$/.test(role));
      if (!/^heading figure .*table/.test(order.join(' '))) faults.push(`${id}: ${order.join(' ')}`);
      const figure = met.find(({ role }) => role === 'figure');
      faults.push(...pictureFaults(met.filter(isPicture), figure?.name ?? ''));
      await page.goto(site.origin + url.embed(id));
      const framed = inOrder(await accessibilityTree(page));
      const title = framed.find(({ role }) => role === 'heading')?.name ?? '';
      faults.push(...pictureFaults(framed.filter(isPicture), title).map((fault) => `frame: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
});
