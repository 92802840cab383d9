/** Taking a figure along, in a browser: by keyboard and on a phone, with and without a clipboard, with and without scripts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { messages } from '../../src/i18n/index.ts';
import { parseCsv } from '../../src/model/csv.ts';
import { SITE } from './build.ts';
import { accessibilityProblems, sidewaysOverflow } from './page-checks.ts';
import { complaintsOf, runningSite } from './running-site.ts';

const PAGE = '/targets/';
const FIGURE = 'phrasing';
const t = messages('zh');
const { sharing } = t;
const label = (thing: keyof typeof sharing.things) => sharing.copy(sharing.things[thing]);

const site = runningSite();
let context: BrowserContext;
afterEach(() => context?.close());

interface Opened {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly asked: readonly string[];
}

async function open(path: string, options: Parameters<typeof site.browser.newContext>[0] = {}): Promise<Opened> {
  context = await site.browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'], ...options });
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url().slice(site.origin.length)));
  await page.goto(site.origin + path);
  return { page, complaints, asked };
}

const panelOf = (page: Page, figure = FIGURE) => page.locator(`#figure-${figure} .share`);
const said = (page: Page, words: string) => panelOf(page).locator('[role=status]').filter({ hasText: words }).waitFor();

async function openPanel(page: Page): Promise<void> {
  await panelOf(page).locator('summary').click();
  await panelOf(page).locator('button').first().waitFor();
}

/** What lies on the clipboard, as text, by type. */
const pasted = (page: Page, type: string): Promise<string> =>
  page.evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read();
    return item?.types.includes(wanted) ? (await item.getType(wanted)).text() : '';
  }, type);

const record = JSON.parse(readFileSync(join(SITE, `figures/zh/${FIGURE}.json`), 'utf8'));
/** Without the column of source rows. */
const rowsOf = (type: string) =>
  parseCsv(readFileSync(join(SITE, `figures/zh/${FIGURE}.${type}`), 'utf8').replace('\ufeff', '')).records.map(
    ({ cells }) => cells.slice(0, -1),
  );

/** What the page of the figure offers, with the reader's host and day in it. */
async function blocksOf(path: string): Promise<Record<string, string>> {
  const page = await context.newPage();
  await page.goto(site.origin + path);
  await page.locator('.copying button').first().waitFor();
  const blocks = await page
    .locator('[data-copy]')
    .evaluateAll((all) => all.map((one) => [(one as HTMLElement).dataset['copy'] ?? '', one.textContent ?? '']));
  await page.close();
  return Object.fromEntries(blocks);
}

test('by keyboard alone: the panel opens, its first buttons are next, and one copies', async () => {
  const { page, complaints, asked } = await open(PAGE);
  expect(asked.filter((path) => /panel|share\.|json/.test(path))).toEqual([]);
  await panelOf(page).locator('summary').focus();
  await page.keyboard.press('Enter');
  await panelOf(page).locator('button').first().waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  const visited: (string | null | undefined)[] = [];
  for (let i = 0; i < 5 + 3; i++) {
    await page.keyboard.press('Tab');
    visited.push(await focused());
  }
  expect(visited).toEqual([
    'SVG',
    'PNG',
    'CSV',
    'XLSX',
    sharing.all,
    label('picture'),
    label('table'),
    label('iframe'),
  ]);
  await page.keyboard.press('Enter');
  await said(page, sharing.copied(sharing.things.iframe));
  expect(await focused()).toBe(label('iframe'));
  expect(complaints).toEqual([]);
});

test('codes, citations and captions are those of the figure’s own page, with addresses that lead somewhere', async () => {
  const { page } = await open(PAGE);
  await openPanel(page);
  const blocks = await blocksOf(`/charts/${FIGURE}/`);
  for (const thing of [
    'iframe',
    'element',
    'image',
    'frozen',
    'gbt',
    'apa',
    'bibtex',
    'figureCaption',
    'tableCaption',
  ] as const) {
    await panelOf(page)
      .getByRole('button', { name: label(thing), exact: true })
      .click();
    await said(page, sharing.copied(sharing.things[thing]));
    const text = await pasted(page, 'text/plain');
    expect(text, thing).toBe(blocks[sharing.things[thing]]);
    const addresses = text.match(/https?:\/\/[\w:./-]+\/[\w./-]*/g) ?? [];
    expect(addresses.length, thing).toBeGreaterThan(0);
    for (const address of addresses) {
      expect((await page.request.get(address.replace(/\.$/, ''))).status(), address).toBe(200);
    }
  }
});

test('citations and the fixed picture name the release, and lead to what it keeps', async () => {
  const { page } = await open(PAGE);
  const blocks = await blocksOf(`/charts/${FIGURE}/`);
  const { things } = sharing;
  const copy = `${site.origin}${record.frozen.page}`;
  expect(copy).toContain(`/v/${record.version}/#${FIGURE}`);
  expect(blocks[things.gbt]).toMatch(`V${record.version}.`);
  expect(blocks[things.gbt]).toContain(copy);
  const code = new JSDOM(blocks[things.frozen]).window.document;
  expect(code.querySelector('a')?.href).toBe(copy);
  const picture = await page.request.get(code.querySelector('img')?.src ?? '');
  expect([picture.status(), picture.headers()['content-type']]).toEqual([200, 'image/png']);
  await page.goto(copy);
  expect(await page.locator(':target').textContent()).toContain(record.title);
});

test('the table is pasted as a table, with the numbers of the CSV', async () => {
  const { page } = await open(PAGE);
  await openPanel(page);
  await panelOf(page)
    .getByRole('button', { name: label('table'), exact: true })
    .click();
  await said(page, sharing.copied(sharing.things.table));
  const { document } = new JSDOM(await pasted(page, 'text/html')).window;
  const cells = [...document.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => cell.textContent));
  expect(cells).toEqual(rowsOf('lossless.csv'));
  const lines = (await pasted(page, 'text/plain')).split(/\r?\n/).map((line) => line.split('\t'));
  // A cell that would run as a formula is kept from it, as in the CSV for spreadsheets.
  expect(lines).toEqual(rowsOf('csv'));
  expect(cells.flat().filter((cell) => /^\d/.test(cell ?? '')).length).toBeGreaterThan(20);
});

test('the picture is pasted as a picture', async () => {
  const { page } = await open(PAGE);
  await openPanel(page);
  await panelOf(page)
    .getByRole('button', { name: label('picture'), exact: true })
    .click();
  await said(page, sharing.copied(sharing.things.picture));
  const size = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return item ? (await item.getType('image/png')).size : 0;
  });
  expect(size).toBeGreaterThan(5000);
});

describe('on an intranet without https, where pages have no clipboard', () => {
  const withoutClipboard = (page: Page) =>
    page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));

  test('text and tables are copied the old way', async () => {
    const { page } = await open(PAGE);
    await openPanel(page);
    // The test itself reads the clipboard in another page.
    await withoutClipboard(page);
    const reader = await context.newPage();
    await reader.goto(`${site.origin}/about/`);
    for (const [thing, type, words] of [
      ['gbt', 'text/plain', `${record.title}[DB/OL]`],
      ['table', 'text/html', `>${record.columns[0].label}</th>`],
    ] as const) {
      await page.bringToFront();
      await panelOf(page)
        .getByRole('button', { name: label(thing) })
        .click();
      await said(page, sharing.copied(sharing.things[thing]));
      await reader.bringToFront();
      expect(await pasted(reader, type)).toContain(words);
    }
  });

  test('where that is closed too, the text is selected and the reader is told what to do', async () => {
    const { page } = await open(PAGE);
    await openPanel(page);
    await withoutClipboard(page);
    await page.evaluate(() => Object.defineProperty(document, 'execCommand', { value: () => false }));
    await panelOf(page)
      .getByRole('button', { name: label('iframe') })
      .click();
    await said(page, sharing.byHand);
    const selected = await page.evaluate(() => {
      const field = document.activeElement;
      return field instanceof HTMLTextAreaElement ? field.value.slice(field.selectionStart, field.selectionEnd) : '';
    });
    expect(selected).toContain(`/embed/${FIGURE}/`);
    await panelOf(page)
      .getByRole('button', { name: label('picture'), exact: true })
      .click();
    await said(page, sharing.noPicture);
    expect(await panelOf(page).locator('textarea').isVisible()).toBe(false);
  });
});

test('when its files cannot be had, the panel says so, keeps its links, and tries again', async () => {
  const { page } = await open(PAGE);
  await page.route('**/figures/**.json', (route) => route.abort());
  await panelOf(page).locator('summary').click();
  await said(page, sharing.failed);
  expect(await panelOf(page).locator('a').count()).toBe(5);
  await page.unroute('**/figures/**.json');
  await panelOf(page).locator('summary').click();
  await openPanel(page);
  expect(await panelOf(page).getByText(sharing.failed).count()).toBe(0);
});

test('without scripts the panel is plain links, all of which lead somewhere, and there is no dead button', async () => {
  const { page } = await open(PAGE, { javaScriptEnabled: false });
  await panelOf(page).locator('summary').click();
  const links = await panelOf(page)
    .locator('a')
    .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
  expect(links.map((link) => link.slice(site.origin.length))).toEqual([
    ...['svg', 'png', 'csv', 'xlsx'].map((type) => `/figures/zh/${FIGURE}.${type}`),
    `/charts/${FIGURE}/`,
  ]);
  expect(await page.locator('figure button').count()).toBe(0);
  await page.goto(`${site.origin}/charts/${FIGURE}/`);
  expect(await page.locator('main button').count()).toBe(0);
  expect(await page.locator('[data-copy]').first().innerText()).toContain(`[${sharing.accessDate}]`);
});

test.each(['zh', 'en'] as const)(
  'on a phone, in %s, the open panel fits, and fingers meet every button',
  async (language) => {
    const path = language === 'zh' ? PAGE : `/en${PAGE}`;
    const { page } = await open(path, { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    await panelOf(page).locator('summary').tap();
    await panelOf(page).locator('button').first().waitFor();
    const heights = await panelOf(page)
      .locator('button, a, summary')
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().height)));
    expect(heights.filter((height) => height < 44)).toEqual([]);
    expect(await sidewaysOverflow(page)).toEqual([]);
    expect(await accessibilityProblems(page)).toEqual([]);
  },
);

test('of chosen documents: the figure has no files, its picture and table come from the page', async () => {
  const { page, complaints } = await open('/compare/?d=hengyang-2022,luan-2021');
  const panel = panelOf(page, 'class-mix');
  await page
    .locator('[role=status]')
    .filter({ hasText: t.comparison.loaded(2) })
    .waitFor();
  await panel.locator('summary').click();
  const copy = async (thing: keyof typeof sharing.things) => {
    await panel.getByRole('button', { name: label(thing), exact: true }).click();
    await panel
      .locator('[role=status]')
      .filter({ hasText: sharing.copied(sharing.things[thing]) })
      .waitFor();
  };
  await copy('table');
  const rows = (await pasted(page, 'text/plain')).split(/\r?\n/).map((line) => line.split('\t'));
  const shown = await page.locator('#figure-class-mix table tr').count();
  expect(rows).toHaveLength(shown);
  expect(rows[1]?.slice(0, 3)).toEqual(['衡阳市司法局', '2022', '29']);
  await copy('gbt');
  expect(await pasted(page, 'text/plain')).toContain(`${site.origin}/compare/?d=hengyang-2022,luan-2021.`);
  await copy('picture');
  expect(await page.evaluate(async () => (await navigator.clipboard.read())[0]?.types)).toEqual(['image/png']);
  expect(await panel.getByRole('button', { name: label('iframe') }).count()).toBe(0);
  expect(complaints).toEqual([]);
});
