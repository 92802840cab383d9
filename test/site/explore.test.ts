import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/i18n/index.ts';
import { parseCsv } from '../../src/model/csv.ts';
import { placeTargets } from '../../src/model/dataset.ts';
import { dataset } from '../../src/site/dataset.ts';
import { accessibilityProblems, frozenScrollRegions, sidewaysOverflow } from './page-checks.ts';
import { complaintsOf, runningSite } from './running-site.ts';

const placed = dataset().documents.flatMap(placeTargets);
const targets = placed.filter(({ target }) => target.origin !== 'result');

const site = runningSite();
let page: Page;
let complaints: string[];

beforeEach(async () => {
  page = await site.browser.newPage({ viewport: { width: 1440, height: 900 } });
  complaints = complaintsOf(page);
});
afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
});

const rows = () => page.locator('.explore tbody tr');
const status = () => page.getByRole('status');
const parameters = () => Object.fromEntries(new URL(page.url()).searchParams);

async function open(path: string) {
  await page.goto(site.origin + path);
  await page.locator('[data-table]:not([aria-busy])').waitFor({ state: 'attached' });
}
const says = (words: string) => status().filter({ hasText: words }).waitFor();

test('all targets are counted, the first hundred listed, and more on demand', async () => {
  await open('/explore/');
  await says(`${targets.length} 个目标值，出自 ${dataset().documents.length} 份文件`);
  expect(await rows().count()).toBe(100);
  await page.getByRole('button', { name: /再列/ }).click();
  await page.waitForFunction(() => document.querySelectorAll('.explore tbody tr').length === 200);
});

test('the first hundred stand in the page, where scripts are off and where they are slow; a question has none of them', async () => {
  await page.close();
  page = await site.browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${site.origin}/explore/`);
  const first = await rows().allInnerTexts();
  expect(first.length).toBe(100);
  await page.close();
  page = await site.browser.newPage({ viewport: { width: 1440, height: 900 } });
  let [fetched, letIn] = [0, () => {}];
  const held = new Promise<void>((later) => {
    letIn = later;
  });
  await page.route('**/explore/*.json', async (route) => {
    fetched += 1;
    await held;
    await route.continue();
  });
  await open('/explore/');
  expect(fetched).toBe(0);
  // The same rows as the script finds for the question that asks for nothing.
  letIn();
  await page.getByRole('button', { name: '筛选', exact: true }).click();
  await expect.poll(() => fetched).toBeGreaterThan(0);
  await page.locator('[data-table]:not([aria-busy])').waitFor();
  expect(await rows().allInnerTexts()).toEqual(first);
  await page.unroute('**/explore/*.json');
  await page.route('**/explore/*.json', () => undefined);
  await page.goto(`${site.origin}/explore/?year=2022`);
  await status().filter({ hasNotText: /\S/ }).waitFor({ state: 'attached' });
  expect(await rows().count()).toBe(0);
  expect(await page.locator('[data-more]').isVisible()).toBe(false);
});

test('filters combine, stand in the address, and are there again after a reload', async () => {
  await open('/explore/');
  await page.getByLabel('年度').selectOption('2022');
  await page.getByLabel('比较符').selectOption('ge');
  await page.getByLabel('文字').fill('满意');
  const wanted = targets.filter(
    ({ rows: { document }, target, indicator }) =>
      document.year === 2022 && target.comparator === 'ge' && indicator?.name.includes('满意'),
  );
  expect(wanted.length).toBeGreaterThan(1);
  await says(`${wanted.length} 个目标值`);
  expect(parameters()).toEqual({ year: '2022', comparator: 'ge', text: '满意' });
  const before = await rows().allInnerTexts();
  await page.reload();
  await says(`${wanted.length} 个目标值`);
  expect(await rows().allInnerTexts()).toEqual(before);
  expect(await page.getByLabel('年度').inputValue()).toBe('2022');
  await page.getByRole('button', { name: '清除条件' }).click();
  await says(`${targets.length} 个目标值`);
  expect(parameters()).toEqual({});
});

test('a bureau is offered by name and found by a piece of it; a measure by choice', async () => {
  await open('/en/explore/');
  await page.getByLabel('Bureau', { exact: true }).focus();
  await page.waitForFunction(() => document.querySelectorAll('datalist option').length > 0);
  expect(
    await page.locator('datalist option').evaluateAll((all) => all.map((one) => one.getAttribute('value'))),
  ).toContain('Hengyang Justice Bureau');
  await page.getByLabel('Bureau', { exact: true }).fill('hengyang');
  const own = targets.filter(({ rows: { document } }) => document.bureau === 'hengyang');
  await says(`${own.length} targets from 1 document`);
  await page.getByLabel('Measure', { exact: true }).selectOption('legal-aid-cases');
  await says(`${own.filter(({ target }) => target.measure === 'legal-aid-cases').length} targets`);
});

test('past results are listed only when asked for, and marked', async () => {
  await open('/explore/?bureau=石峰');
  expect(await page.getByText('以往实绩', { exact: true }).count()).toBe(0);
  await page.getByLabel(/同时列出以往实绩/).check();
  const results = placed.filter(
    ({ rows: { document }, target }) => document.bureau === 'shifeng' && target.origin === 'result',
  );
  await says(`另有 ${results.length} 项以往实绩`);
  expect(await rows().getByText('以往实绩', { exact: true }).count()).toBe(results.length);
});

test('a head sorts by its column, again turns it round; by target a note says that units stay apart', async () => {
  await open('/explore/?measure=legal-aid-cases');
  const head = page.getByRole('columnheader', { name: '目标值' });
  expect(await page.locator('[data-by-unit]').isVisible()).toBe(false);
  for (const order of ['ascending', 'descending']) {
    await head.getByRole('button').click();
    await page.locator(`th.c-value[aria-sort=${order}]`).waitFor();
    const numbers = (await page.locator('td.c-value').allInnerTexts()).map((one) => Number(one.replace(/[^\d.]/g, '')));
    expect(numbers).toEqual(numbers.toSorted((a, b) => (order === 'ascending' ? a - b : b - a)));
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('目标值');
  }
  expect(await page.locator('[data-by-unit]').isVisible()).toBe(true);
  expect(parameters()).toEqual({ measure: 'legal-aid-cases', sort: 'value', descending: '1' });
});

test('a row leads to its line in the document', async () => {
  await open('/explore/?text=550件');
  const link = rows().first().locator('a.quantity');
  expect(await link.innerText()).toBe('550 件');
  const href = (await link.getAttribute('href')) ?? '';
  await page.goto(site.origin + href);
  expect(await page.locator(`[id="${new URL(href, site.origin).hash.slice(1)}"] .quantity`).innerText()).toBe('550 件');
});

test('the download has the filtered rows, opens in spreadsheets, and has every row without filter', async () => {
  await open('/explore/?year=2021');
  for (const wanted of [targets.filter(({ rows: { document } }) => document.year === 2021), targets]) {
    await says(`${wanted.length} 个目标值`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载这些行（CSV）' }).click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text.startsWith('\ufeff')).toBe(true);
    const [, ...lines] = parseCsv(text.slice(1)).records.map(({ cells }) => cells);
    expect(lines.map(([document, target]) => `${document}/${target}`).toSorted()).toEqual(
      wanted.map(({ rows: { document }, target }) => `${document.document}/${target.target}`).toSorted(),
    );
    await page.getByRole('button', { name: '清除条件' }).click();
  }
});

test('by keyboard alone: choose, type, and go to a row', async () => {
  await open('/explore/');
  await page.getByLabel('文字').focus();
  await page.keyboard.insertText('人民调解成功率');
  await expect.poll(() => rows().count()).toBeLessThan(100);
  await page.locator('th.c-bureau a').first().focus();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('quantity');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/documents\/[^/]+\/#/);
});

test('an answer that comes late does not replace a later one', async () => {
  await open('/explore/');
  let letIn = () => {};
  const held = new Promise<void>((later) => {
    letIn = later;
  });
  await page.route('**/explore/measures-0.json', async (route) => {
    await held;
    await route.continue();
  });
  const late = page.waitForResponse('**/explore/measures-0.json');
  await page.getByLabel('对照指标', { exact: true }).selectOption('legal-aid-cases');
  await page.waitForFunction(() => location.search.includes('measure='));
  await page.getByLabel('对照指标', { exact: true }).selectOption('');
  await page.waitForFunction(() => !location.search.includes('measure='));
  letIn();
  await (await late).finished();
  // What the script makes of it, it makes in tasks of its own.
  for (let i = 0; i < 20; i++) await page.evaluate(() => new Promise((task) => setTimeout(task)));
  expect(await status().innerText()).toContain(`${targets.length} 个目标值`);
});

test('when a file is missing the page says so', async () => {
  await page.route('**/explore/targets-0.json', (route) => route.abort());
  await open('/explore/?text=满意');
  await says('数据未能载入');
  expect(complaints.splice(0).every((one) => one.includes('Failed to load resource'))).toBe(true);
});

describe.each(LANGUAGES)('in %s', (language) => {
  test.each([390, 1440])(
    'rows at %d px are accessible in light and dark, and the page does not scroll',
    async (width) => {
      await page.setViewportSize({ width, height: 900 });
      await open(`${language === 'zh' ? '' : `/${language}`}/explore/?sort=value`);
      await rows().first().waitFor();
      expect(await page.locator('details').getAttribute('open')).toBe(width === 390 ? null : '');
      expect(await sidewaysOverflow(page)).toEqual([]);
      expect(await frozenScrollRegions(page)).toEqual([]);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await accessibilityProblems(page)).toEqual([]);
      }
    },
  );
});
