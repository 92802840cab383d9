/** The main tasks of a reader, from the first page on, with keys alone: no click, no script that moves the focus. */
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { messages } from '../../src/i18n/index.ts';
import { complaintsOf, runningSite } from './running-site.ts';

const t = messages('zh');
const { sharing } = t;

const site = runningSite();
let page: Page;
let complaints: string[];

beforeEach(async () => {
  const context = await site.browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  page = await context.newPage();
  complaints = complaintsOf(page);
  await page.goto(`${site.origin}/`);
});
afterEach(async () => {
  await page.context().close();
  expect(complaints).toEqual([]);
});

const press = (key: string) => page.keyboard.press(key);

/** What a reader hears of where the focus is: its label or its words. */
const focused = (): Promise<string> =>
  page.evaluate(() => {
    const one = document.activeElement as HTMLElement | null;
    const label = (one as HTMLInputElement | null)?.labels?.[0]?.textContent;
    return (one?.getAttribute('aria-label') ?? label ?? one?.innerText ?? '').replace(/\s+/g, ' ').trim();
  });

/** Where the link with the focus leads. */
const ahead = (): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');

/** More presses than this nobody makes. */
const MOST_PRESSES = 150;

/** Goes on by Tab until what has the focus is called so, or leads there. */
async function tabTo(name: string | RegExp, asked = focused): Promise<void> {
  const met: string[] = [];
  for (let i = 0; i < MOST_PRESSES; i++) {
    await press('Tab');
    const here = await asked();
    if (typeof name === 'string' ? here === name : name.test(here)) return;
    met.push(here);
  }
  throw new Error(`no ${name} among ${met.join(' | ')}`);
}

/** Follows the link that has the focus. */
async function follow(to: RegExp): Promise<void> {
  await press('Enter');
  await page.waitForURL(to);
}

const says = (words: string) => page.getByRole('status').filter({ hasText: words }).first().waitFor();

test('find a bureau, open its document, take a figure along', async () => {
  await tabTo(t.nav.search);
  await follow(/\/search\/$/);
  await tabTo(t.search.label);
  // At once, as a list of candidates gives it: one question.
  await page.keyboard.insertText('衡阳');
  await page.locator('[data-kind=bureau] li a').first().waitFor();
  await tabTo('衡阳市司法局');
  await follow(/\/bureaus\/hengyang\/$/);
  await tabTo('/documents/hengyang-2022/', ahead);
  await follow(/\/documents\/hengyang-2022\//);
  await tabTo(new RegExp(`^${sharing.title}`));
  await press('Space');
  await page.locator('.share[open] button').first().waitFor();
  await tabTo(sharing.copy(sharing.things.gbt));
  await press('Enter');
  await says(sharing.copied(sharing.things.gbt));
  expect(await focused()).toBe(sharing.copy(sharing.things.gbt));
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('hengyang-2022');
});

test('filter the findings, and go to the row that one rests on', async () => {
  await tabTo(t.findings.title);
  await follow(/\/findings\/$/);
  await tabTo(/^轻重/);
  await press('ArrowDown');
  await page.waitForFunction(() => location.search.includes('severity='));
  await tabTo(/^≠/);
  await follow(/\/findings\/[a-z-]+\/#/);
  await tabTo(/^查看原文第/);
  await follow(/\/documents\/[a-z-]+\d+\/#/);
  expect(await page.locator(':target').count()).toBe(1);
});

test('explore the targets, and open one where it is printed', async () => {
  await tabTo(t.nav.explore);
  await follow(/\/explore\/$/);
  await page.locator('.explore tbody tr').first().waitFor();
  await tabTo(/^文字/);
  await page.keyboard.insertText('人民调解成功率');
  await page.waitForFunction(() => (document.querySelectorAll('.explore tbody tr').length || 99) < 30);
  await tabTo(/司法局$/);
  await tabTo(/%$/);
  await follow(/\/documents\/[a-z-]+\d+\/#/);
  expect(await page.locator(':target').count()).toBe(1);
});

test('add a document to the comparison, and take one out', async () => {
  await tabTo(t.nav.compare);
  await follow(/\/compare\/$/);
  await tabTo(t.comparison.removeNamed('六安市司法局 2021'));
  await press('Space');
  await says(t.comparison.loaded(2));
  await tabTo(new RegExp(t.comparison.add));
  await page.keyboard.type('邵阳市司法局 2021');
  await press('Enter');
  await says(t.comparison.loaded(3));
  expect(new URL(page.url()).search).toBe('?d=hengyang-2022,shifeng-2023,shaoyang-2021');
});
