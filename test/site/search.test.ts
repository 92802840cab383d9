import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LANGUAGES, messages } from '../../src/i18n/index.ts';
import { accessibilityProblems, sidewaysOverflow } from './page-checks.ts';
import { complaintsOf, runningSite } from './running-site.ts';

const site = runningSite();
let page: Page;
let complaints: string[];

beforeEach(async () => {
  page = await site.browser.newPage({ viewport: { width: 390, height: 844 } });
  complaints = complaintsOf(page);
});
afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
});

const results = () => page.locator('[data-results]');
const listed = (kind: string) => page.locator(`[data-kind=${kind}] li`);
const question = () => new URL(page.url()).searchParams.get('q');

async function open(path: string) {
  await page.goto(site.origin + path);
  await page.waitForLoadState('networkidle');
}

test('typing finds while one types, marks the words and keeps them in the address', async () => {
  await open('/search/');
  await page.getByLabel('搜索词').pressSequentially('2021 揭阳 法律援助', { delay: 10 });
  // Slow hands are answered more than once on the way.
  await expect.poll(question).toBe('2021 揭阳 法律援助');
  await page
    .getByRole('status')
    .filter({ hasText: /找到.*条结果/ })
    .waitFor();
  const link = listed('document').first().locator('a');
  expect(await link.innerText()).toBe('揭阳市司法局 2021');
  expect(await link.getAttribute('href')).toBe('/documents/jieyang-2021/');
  expect(await link.locator('mark').allInnerTexts()).toEqual(['揭阳', '2021']);
});

test('a question in the address is answered at once, and again after a reload', async () => {
  await open('/en/search/?q=legal+aid+jieyang+2021');
  for (const again of [false, true]) {
    if (again) await page.reload();
    await listed('document').first().waitFor();
    expect(await listed('document').first().locator('a').innerText()).toBe('Jieyang Justice Bureau 2021');
    expect(await page.getByLabel('Search for').inputValue()).toBe('legal aid jieyang 2021');
  }
});

test('by keyboard alone: type, Tab to the first result, Enter leads there', async () => {
  await open('/search/');
  await page.getByLabel('搜索词').focus();
  await page.keyboard.insertText('衡阳');
  await listed('bureau').first().waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('衡阳市司法局');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/bureaus\/hengyang\/$/);
});

test('while Chinese is composed nothing is asked; when it is done, the words are', async () => {
  await page.clock.install();
  await open('/search/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByLabel('搜索词').focus();
  const client = await page.context().newCDPSession(page);
  await client.send('Input.imeSetComposition', { text: 'diaojie', selectionStart: 7, selectionEnd: 7 });
  await page.clock.runFor(5000);
  expect(asked).toEqual([]);
  await client.send('Input.insertText', { text: '调解' });
  await page.clock.runFor(5000);
  await listed('topic').first().waitFor();
  expect(question()).toBe('调解');
});

test('more of a kind are shown on demand, and the focus goes to the first that is new', async () => {
  await open('/search/?q=率');
  await listed('indicator').first().waitFor();
  const before = await listed('indicator').count();
  await page.getByRole('button', { name: '显示更多指标' }).click();
  await page.waitForFunction((few) => document.querySelectorAll('[data-kind=indicator] li').length > few, before);
  expect(await page.evaluate(() => document.activeElement?.closest('[data-kind]')?.getAttribute('data-kind'))).toBe(
    'indicator',
  );
});

test('what is not found is said, with other ways; an empty field shows examples, each of which finds something', async () => {
  await open('/search/?q=没有这样的词');
  await results().locator('p').waitFor();
  expect(await page.getByRole('status').innerText()).toContain('没有这样的词');
  expect(await results().locator('a').count()).toBe(2);
  await page.getByLabel('搜索词').fill('');
  await page.locator('[data-examples]').waitFor();
  expect(await results().innerText()).toBe('');
  expect(question()).toBeNull();
});

describe.each(LANGUAGES)('in %s', (language) => {
  const root = language === 'zh' ? '/' : `/${language}/`;

  test('every example finds something, and every link that is found leads to a page with its row', async () => {
    const hrefs = new Set<string>();
    for (const example of messages(language).search.examples()) {
      await open(`${root}search/?q=${encodeURIComponent(example)}`);
      await results().locator('li').first().waitFor();
      for (const link of await results().locator('a').all()) hrefs.add((await link.getAttribute('href')) ?? '');
    }
    for (const href of hrefs) {
      await page.goto(site.origin + href);
      const { hash } = new URL(href, site.origin);
      expect(await page.locator('h1').count(), href).toBe(1);
      expect(await page.title(), href).not.toBe(messages('zh').notFound.title);
      if (hash) expect(await page.locator(`[id="${decodeURIComponent(hash.slice(1))}"]`).count(), href).toBe(1);
    }
    expect(hrefs.size).toBeGreaterThan(10);
  });

  test.each([390, 1440])('answers at %d px are accessible and do not scroll sideways', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    await open(`${root}search/?q=${encodeURIComponent(language === 'zh' ? '法律援助' : 'legal aid')}`);
    await listed('indicator').first().waitFor();
    expect(await sidewaysOverflow(page)).toEqual([]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await accessibilityProblems(page)).toEqual([]);
    }
  });
});

test('words of the data become text, never HTML', async () => {
  await open(`/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> 司法')}`);
  await page.getByRole('status').filter({ hasText: 'img' }).waitFor();
  expect(await page.locator('main img').count()).toBe(0);
});

test('when a file is missing the page says so, and the next question tries again', async () => {
  await page.route('**/search/index.json', (route) => route.abort());
  await open('/search/?q=调解');
  await page.getByRole('status').filter({ hasText: '未能载入' }).waitFor();
  await page.unroute('**/search/index.json');
  await page.getByLabel('搜索词').fill('调解员');
  await results().locator('li').first().waitFor();
  // The browser itself complains of the file that did not come.
  expect(complaints.splice(0).every((one) => one.includes('Failed to load resource'))).toBe(true);
});
