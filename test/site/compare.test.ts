/** The page that lays documents side by side, in a browser: what it loads, draws, remembers, and how keys move it. */
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { messages } from '../../src/i18n/index.ts';
import {
  accessibilityProblems,
  clippedTexts,
  figureProblems,
  frozenScrollRegions,
  sidewaysOverflow,
} from './page-checks.ts';
import { complaintsOf, runningSite } from './running-site.ts';

const t = messages('zh');
const EXAMPLE = 'hengyang-2022,luan-2021,shifeng-2023';
const PAIR = 'hengyang-2022,luan-2021';
const ALL = 'hengyang-2022,jieyang-2021,luan-2021,shaoyang-2021,shifeng-2023';

const site = runningSite();
let page: Page;
let complaints: string[];
let asked: string[] = [];

beforeEach(async () => {
  page = await site.browser.newPage({ viewport: { width: 1440, height: 900 } });
  asked = [];
  complaints = complaintsOf(page);
  page.on('request', (request) => asked.push(request.url().slice(site.origin.length)));
});
afterEach(() => page?.close());

const status = (words: string) => page.locator('[role=status]').filter({ hasText: words }).waitFor();
const view = () => page.innerHTML('[data-part=comparison]');
const chosen = () => page.locator('.chosen li > span').allInnerTexts();
const focused = () =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id ?? '');
const files = () => asked.filter((path) => path.endsWith('.json')).toSorted();
const search = () => new URL(page.url()).search;

/** Where two texts part, with some of both; empty where they are equal. */
function firstDifference(one: string, other: string): string {
  if (one === other) return '';
  const at = [...one].findIndex((_, i) => one[i] !== other[i]);
  return `${one.slice(at - 60, at + 60)} ≠ ${other.slice(at - 60, at + 60)}`;
}

async function open(documents: string, count = documents.split(',').length): Promise<void> {
  await page.goto(`${site.origin}/compare/?d=${documents}`);
  await status(t.comparison.loaded(count));
}

test('two documents named in the address are laid side by side, and only their files are loaded', async () => {
  await open(PAIR);
  expect(await chosen()).toEqual(['衡阳市司法局 2022', '六安市司法局 2021']);
  expect(files()).toEqual(['/compare/hengyang-2022.json', '/compare/luan-2021.json', '/compare/reference.json']);
  expect(asked.filter((path) => /\/en\.[^/]*\.js$/.test(path))).toEqual([]);
  const heads = await page.locator('[data-part=comparison] table').first().locator('thead a').allInnerTexts();
  expect(heads).toEqual(['衡阳市司法局 2022', '六安市司法局 2021']);
  expect(await page.locator('.figure').count()).toBe(7);
  expect(complaints).toEqual([]);
});

test.each(['/compare/', '/en/compare/'])(
  'the browser draws on %s the very page that the build has written',
  async (path) => {
    await page.goto(site.origin + path);
    const written = await view();
    const writtenList = await page.innerHTML('.chosen');
    expect(files()).toEqual([]);
    await page.goto(`${site.origin}${path}?d=${EXAMPLE}`);
    await status('3');
    // Compared as a whole, but not printed as one when it fails.
    expect(firstDifference(await view(), written)).toBe('');
    expect(await page.innerHTML('.chosen')).toBe(writtenList);
    expect(written.length).toBeGreaterThan(10_000);
    expect(complaints).toEqual([]);
  },
);

test('the counts add up, for two documents and for five', async () => {
  for (const documents of [PAIR, ALL]) {
    await open(documents);
    const rows = await page.locator('.tallies tbody tr').all();
    expect(rows).toHaveLength(2 * documents.split(',').length);
    for (const row of rows) {
      const numbers = (await row.locator('td').allInnerTexts()).map(Number);
      expect(numbers.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBe(numbers.at(-1));
    }
  }
});

test('documents are added and removed with the keyboard alone, and the address follows', async () => {
  await open(PAIR);
  await page.focus('#add-document');
  await page.keyboard.type('邵阳市司法局 2021');
  await page.keyboard.press('Enter');
  await status(t.comparison.loaded(3));
  expect(search()).toBe(`?d=${PAIR},shaoyang-2021`);
  await expect.poll(focused).toBe('add-document');

  await page.keyboard.type('石峰');
  await page.keyboard.press('Enter');
  await status(t.comparison.loaded(4));
  expect(search()).toBe(`?d=${PAIR},shaoyang-2021,shifeng-2023`);

  // Back over the four buttons: the last one first.
  for (let i = 0; i < 4; i++) await page.keyboard.press('Shift+Tab');
  await expect.poll(focused).toBe(t.comparison.removeNamed('衡阳市司法局 2022'));
  await page.keyboard.press('Enter');
  await status(t.comparison.loaded(3));
  expect(search()).toBe('?d=luan-2021,shaoyang-2021,shifeng-2023');
  await expect.poll(focused).toBe(t.comparison.removeNamed('六安市司法局 2021'));

  await page.goBack();
  await status(t.comparison.loaded(4));
  expect((await chosen())[0]).toBe('衡阳市司法局 2022');
  await page.goForward();
  await status(t.comparison.loaded(3));
  expect(complaints).toEqual([]);
});

test('from the example on, the first choice begins a comparison of its own, and Back restores the example', async () => {
  await page.goto(`${site.origin}/compare/`);
  const written = await view();
  await page.click(`[data-remove="shifeng-2023"]`);
  await status(t.comparison.loaded(2));
  expect(search()).toBe(`?d=${PAIR}`);
  await page.goBack();
  await page.waitForFunction(() => location.search === '');
  await expect.poll(view).toBe(written);
  expect(await page.locator('[role=status]').innerText()).toBe('');
});

test('one document alone is shown, and others are suggested, without the list of all documents', async () => {
  await open('shaoyang-2021');
  await status(t.comparison.tooFew);
  await page.locator('[data-add]').first().waitFor();
  const suggested = await page.locator('[data-add]').allInnerTexts();
  expect(suggested.slice(0, 2)).toEqual(['揭阳市司法局 2021', '六安市司法局 2021']);
  await page.focus('#add-document');
  expect(files()).toEqual(['/compare/reference.json', '/compare/shaoyang-2021.json']);
  await page.locator('[data-add="luan-2021"]').focus();
  await page.keyboard.press('Enter');
  await status(t.comparison.loaded(2));
  expect(search()).toBe('?d=shaoyang-2021,luan-2021');
});

test('a document that is not held is named, and what is known is still shown', async () => {
  await open(`hengyang-2022,nowhere-2020,luan-2021`, 2);
  await status(t.comparison.unknown(['nowhere-2020']));
  expect(await chosen()).toHaveLength(2);
  expect(await page.locator('.matched').count()).toBeGreaterThan(0);
  // A key that is none is never asked for.
  await open('../data,luan-2021', 1);
  await status(t.comparison.unknown(['../data']));
});

test('no document, more than six, a query without an answer: each is said in a sentence', async () => {
  await page.goto(`${site.origin}/compare/?d=`);
  await status(t.comparison.noneChosen);
  expect(await view()).toBe('');
  await open(`${ALL},x-1,y-1`, 5);
  await status(t.comparison.tooMany(6));
  await page.focus('#add-document');
  await page.keyboard.type('乌有乡');
  await page.keyboard.press('Enter');
  await status(t.comparison.noMatch('乌有乡'));
  await open(PAIR);
  await page.focus('#add-document');
  await page.keyboard.type('2021');
  await page.keyboard.press('Enter');
  await status(t.comparison.severalMatch(2));
  expect(await page.locator('datalist option').count()).toBe(2);
});

test('a reader who is offline is told so, and may try again', async () => {
  await page.route('**/compare/luan-2021.json', (route) => route.abort());
  await page.goto(`${site.origin}/compare/?d=${PAIR}`);
  await status(t.comparison.failed);
  await page.unroute('**/compare/luan-2021.json');
  await page.evaluate(() => window.dispatchEvent(new PopStateEvent('popstate')));
  await status(t.comparison.loaded(2));
});

test('without the list of documents a comparison is drawn as well, and typing asks for the list again', async () => {
  await page.route('**/compare/documents.json', (route) => route.abort());
  await open('shaoyang-2021');
  await page.focus('#add-document');
  await page.keyboard.type('六');
  await expect.poll(() => asked.filter((path) => path.endsWith('/documents.json')).length).toBe(1);
  expect(await page.locator('[role=status]').innerText()).toContain(t.comparison.loaded(1));
  await page.keyboard.press('Enter');
  await status(t.comparison.failed);
  await page.unroute('**/compare/documents.json');
  await page.keyboard.type('安');
  await expect.poll(() => page.locator('datalist option').count()).toBe(1);
  await page.keyboard.press('Enter');
  await status(t.comparison.loaded(2));
  // The browser itself complains of the files that did not come; no script may.
  expect(complaints.filter((one) => !one.includes('Failed to load resource'))).toEqual([]);
});

test('names of other files beside the documents are not held, and not loaded', async () => {
  await open('documents,luan-2021,reference', 1);
  await status(t.comparison.unknown(['documents', 'reference']));
  expect(files()).toEqual(['/compare/luan-2021.json', '/compare/reference.json']);
  expect(complaints).toEqual([]);
});

test('in the example too, others are suggested once somebody goes to the field', async () => {
  await page.goto(`${site.origin}/compare/`);
  expect(await page.locator('[data-add]').first().isVisible()).toBe(false);
  await page.focus('#add-document');
  await page.locator('[data-add="shaoyang-2021"]').click();
  await status(t.comparison.loaded(4));
  expect(search()).toBe(`?d=${EXAMPLE},shaoyang-2021`);
});

test('the switch to the other language keeps the choice', async () => {
  await open(PAIR);
  expect(await page.getAttribute('a.language', 'href')).toBe(`${site.origin}/en/compare/?d=${PAIR}`);
});

test('without JavaScript the example is there, without controls that cannot work', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const still = await context.newPage();
  await still.goto(`${site.origin}/compare/`);
  expect(await still.locator('.picker').isVisible()).toBe(false);
  expect(await still.locator('[data-part=without-script]').isVisible()).toBe(true);
  expect(await still.locator('.matched').count()).toBeGreaterThan(0);
  await context.close();
});

test('two suggestions clicked before the first is drawn are both added', async () => {
  await open('hengyang-2022');
  const suggestions = page.locator('[data-part=suggested] button[data-add]');
  await suggestions.nth(1).waitFor();
  await suggestions.evaluateAll((buttons) => {
    for (const button of buttons.slice(0, 2)) (button as HTMLButtonElement).click();
  });
  await status(t.comparison.loaded(3));
  expect(search().split(',')).toHaveLength(3);
});

test('printed, it is a report: no picker, and no table wider than the paper', async () => {
  await open(ALL);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 680, height: 960 });
  expect(await page.locator('.picker').isVisible()).toBe(false);
  expect(await sidewaysOverflow(page)).toEqual([]);
});

describe.each([390, 1440])('at %i px', (width) => {
  test.each([PAIR, ALL])('%s never scrolls the page sideways, is whole and accessible', async (documents) => {
    await page.setViewportSize({ width, height: 900 });
    await open(documents);
    await page.focus('#add-document');
    for (const check of [sidewaysOverflow, figureProblems, clippedTexts, frozenScrollRegions]) {
      expect(await check(page)).toEqual([]);
    }
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await accessibilityProblems(page)).toEqual([]);
    }
    expect(complaints).toEqual([]);
  });
});
