/** Every kind of page under the conditions in which people read, by keyboard, and printed. */
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { walk } from './focus-order.ts';
import { FRAME_KINDS, PAGE_KINDS, type PageKind } from './page-kinds.ts';
import { READING_CONDITIONS } from './reading-conditions.ts';
import { complaintsOf, runningSite } from './running-site.ts';

const site = runningSite();

const KINDS = [...PAGE_KINDS, ...FRAME_KINDS];

describe.each(KINDS)('the page $name', (kind) => {
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    context = await site.browser.newContext();
    page = await context.newPage();
    complaints = complaintsOf(page);
    await open(page, kind);
  });
  afterAll(async () => {
    await context?.close();
    expect(complaints).toEqual([]);
  });

  test.each(READING_CONDITIONS)('loses nothing $name', async ({ faults }) => {
    expect(await faults(page)).toEqual([]);
  });

  // Each in one language, as both have the same parts; narrow, the keyboard has to scroll most.
  test('is walked down and up by keyboard, every stop in its order, outlined and in sight', async () => {
    await page.setViewportSize(kind.language === 'zh' ? { width: 1280, height: 900 } : { width: 320, height: 225 });
    const down = await walk(page);
    const up = await walk(page, 'backwards');
    expect([...down.faults, ...up.faults]).toEqual([]);
    expect(down.stops).toBeGreaterThanOrEqual(LEAST_STOPS);
    expect(up.stops).toBe(down.stops - 1);
  });

  test('opens and closes by keyboard what it folds', async () => {
    const faults: string[] = [];
    for (const summary of (await page.locator('summary:visible').all()).slice(0, MOST_FOLDED)) {
      await summary.focus();
      const isOpen = () => summary.evaluate((one) => (one.parentElement as HTMLDetailsElement).open);
      const before = await isOpen();
      for (const key of ['Enter', 'Space']) {
        await page.keyboard.press(key);
        const isTurned = (await isOpen()) !== before;
        const isStillThere = await summary.evaluate((one) => one === document.activeElement);
        if (isTurned !== (key === 'Enter') || !isStillThere) faults.push(`${key}: ${await summary.innerText()}`);
      }
    }
    expect(faults).toEqual([]);
  });
});

// One language, as a print takes half a second and more.
test.each(KINDS.filter(({ language }) => language === 'zh'))('the page $name prints', async (kind) => {
  const page = await site.browser.newPage();
  await open(page, kind);
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  await page.close();
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.toString('latin1')).toMatch(/\/Type\s*\/Page\b/);
});

/** The links of a figure in a frame. */
const LEAST_STOPS = 2;
const MOST_FOLDED = 4;

/** With what a script lists of itself. */
async function open(page: Page, { path, scripts }: PageKind): Promise<void> {
  await page.goto(site.origin + path);
  if (scripts.includes('ExploreResults')) await page.locator('.explore tbody tr').first().waitFor();
}
