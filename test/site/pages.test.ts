import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { htmlLang } from '../../src/i18n/index.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import {
  accessibilityProblems,
  clippedTexts,
  figureProblems,
  frozenScrollRegions,
  sidewaysOverflow,
} from './page-checks.ts';
import { complaintsOf, runningSite } from './running-site.ts';

const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1440, height: 900 };
const VIEWPORTS = [PHONE, DESKTOP];
const THEMES = ['light', 'dark'] as const;

/** What a script adds or fills in: buttons that copy, the reader's day and host. */
const FILLED = '.copying, [data-today], [data-address]';

const standingText = (page: Page): Promise<string> =>
  page.evaluate((filled) => {
    const main = document.querySelector('main')?.cloneNode(true) as Element;
    for (const part of main.querySelectorAll(filled)) part.remove();
    return main.textContent ?? '';
  }, FILLED);

const site = runningSite();

describe.each(PAGE_KINDS)('the page $name', ({ path, language, t, scripts }) => {
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    context = await site.browser.newContext({ viewport: PHONE });
    page = await context.newPage();
    complaints = complaintsOf(page);
    page.on('request', (request) => {
      if (!request.url().startsWith(site.origin)) complaints.push(`asks elsewhere: ${request.url()}`);
    });
    page.on('response', (response) => {
      if (!response.ok()) complaints.push(`${response.status()}: ${response.url()}`);
    });
    await page.goto(site.origin + path);
  });
  afterAll(() => context?.close());

  /** Runs a check at both widths, in both colour schemes. */
  async function everywhere(
    check: (page: Page) => Promise<string[]>,
    themes: readonly ('light' | 'dark')[] = ['light'],
  ) {
    const found: string[] = [];
    for (const viewport of VIEWPORTS) {
      await page.setViewportSize(viewport);
      for (const colorScheme of themes) {
        await page.emulateMedia({ colorScheme });
        found.push(...(await check(page)).map((one) => `${viewport.width} ${colorScheme}: ${one}`));
      }
    }
    return found;
  }

  test('loads without errors and asks no other site for anything', () => {
    expect(complaints).toEqual([]);
  });

  test('says its language, and its title begins with its heading', async () => {
    const heading = (await page.locator('h1').innerText()).trim();
    const isHome = path === '/' || path === '/en/';
    expect(await page.locator('html').getAttribute('lang')).toBe(htmlLang(language));
    expect(await page.title()).toBe(isHome ? `${t.site.name} · ${t.site.tagline}` : `${heading} · ${t.site.name}`);
  });

  test('has a script only where it answers questions or shares figures, and reads or leads on without JavaScript', async () => {
    const sources = await page
      .locator('script:not([type="application/ld+json"])')
      .evaluateAll((all) => all.map((one) => one.getAttribute('src') ?? ''));
    const names = sources.map(
      (source) => /\/_astro\/(\w+)\.astro/.exec(source)?.[1] ?? `inline or elsewhere: ${source}`,
    );
    expect(names.toSorted()).toEqual(scripts);
    const plain = await site.browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(site.origin + path);
    if ((await still.locator('main noscript').count()) > 0) {
      expect(await still.locator('main form').count()).toBe(1);
      expect(await still.locator('main noscript').first().innerText()).toContain('JavaScript');
      expect(await still.locator('main h2 ~ ul a').count()).toBeGreaterThan(3);
    } else {
      expect(await standingText(still)).toBe(await standingText(page));
    }
    await plain.close();
  });

  test('never scrolls sideways', async () => {
    expect(await everywhere(sidewaysOverflow)).toEqual([]);
  });

  test('draws its figures whole, with words for those who cannot see them', async () => {
    expect(await everywhere(figureProblems)).toEqual([]);
    expect(await everywhere(clippedTexts)).toEqual([]);
  });

  test('lets the keyboard into every table that scrolls', async () => {
    expect(await everywhere(frozenScrollRegions)).toEqual([]);
  });

  test('is accessible at both widths, in light and dark', async () => {
    expect(await everywhere(accessibilityProblems, THEMES)).toEqual([]);
  });
});

test.each([PHONE, DESKTOP])(
  'at $width px the keyboard meets the skip link first, then the navigation',
  async (viewport) => {
    const page = await site.browser.newPage({ viewport });
    await page.goto(`${site.origin}/`);
    const focused = () => page.evaluate(() => document.activeElement?.outerHTML ?? '');
    await page.keyboard.press('Tab');
    expect(await focused()).toContain('class="skip"');
    expect((await page.locator('.skip').boundingBox())?.x).toBeGreaterThanOrEqual(0);
    const visited: string[] = [];
    for (let i = 0; i < 12; i++) {
      await page.keyboard.press('Tab');
      visited.push(...((await focused()).match(/href="([^"]+)"/)?.[1] ?? []));
    }
    expect(visited.join('')).toContain(
      '/bureaus//documents//topics//measures//targets//coverage//findings//compare//explore//search/',
    );
    await page.close();
  },
);

test('the skip link leads to the content: the next Tab is inside it', async () => {
  const page = await site.browser.newPage({ viewport: DESKTOP });
  await page.goto(`${site.origin}/`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/#main$/);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  await page.close();
});

test('a missing address answers 404 with a page that leads home in both languages', async () => {
  const page = await site.browser.newPage();
  const response = await page.goto(`${site.origin}/no/such/page/`);
  expect(response?.status()).toBe(404);
  expect(await page.locator('main a[href="/"]').count()).toBe(1);
  expect(await page.locator('main a[href="/en/"]').count()).toBe(1);
  await page.close();
});
