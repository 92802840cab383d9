import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { messages } from '../../src/i18n/index.ts';
import { dataset } from '../../src/site/dataset.ts';
import { runningSite } from './running-site.ts';

const { document: DOCUMENT } = dataset().document('hengyang-2022');
const BUREAU = dataset().bureau(DOCUMENT.bureau);

const site = runningSite();

async function pagesOf(path: string): Promise<number> {
  const page = await site.browser.newPage();
  await page.goto(site.origin + path);
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  await page.close();
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

describe.each(['', '/en'])('in %j', (language) => {
  test.each(['hengyang', 'jieyang', 'luan', 'shaoyang', 'shifeng'])(
    'the profile of %s prints on one A4 page',
    async (bureau) => {
      expect(await pagesOf(`${language}/bureaus/${bureau}/`)).toBe(1);
    },
  );
});

describe.each(['zh', 'en'] as const)('printed, in %s', (language) => {
  const t = messages(language);
  const root = language === 'zh' ? '' : '/en';

  async function printed<T>(path: string, look: (page: Page) => Promise<T>): Promise<T> {
    // As wide as an A4 page between its margins.
    const page = await site.browser.newPage({ viewport: { width: 718, height: 1046 }, colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    await page.goto(site.origin + root + path);
    const found = await look(page);
    await page.close();
    return found;
  }

  test.each([
    '/charts/class-mix/',
    '/charts/program-money--hengyang-2022/',
    '/charts/findings-matrix/',
    '/compare/',
    '/bureaus/hengyang/',
  ])('%s has no panels, buttons or files, and no figure that a page break cuts', async (path) => {
    const faults = await printed(path, (page) =>
      page.evaluate(() => {
        const isSeen = (one: Element) => one.getBoundingClientRect().height > 0;
        const controls = [...document.querySelectorAll('.share, .take-along, .related, button, input, .crumbs')];
        const figures = [...document.querySelectorAll('.figure')].filter(isSeen);
        return [
          ...controls.filter(isSeen).map((one) => `seen: ${one.outerHTML.slice(0, 80)}`),
          ...figures.filter((one) => getComputedStyle(one).breakInside !== 'avoid').map(({ id }) => `cut: ${id}`),
          ...figures.filter((one) => one.getBoundingClientRect().height > 1000).map(({ id }) => `too high: ${id}`),
          ...(figures.length > 0 ? [] : ['no figure']),
        ];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('the page of a figure names its unit, sources and address; a small one is one sheet of paper', async () => {
    const text = await printed('/charts/class-mix/', (page) => page.innerText('main'));
    expect(text).toContain(t.charts.classMix.unit);
    expect(text).toContain('2022年部门整体支出绩效目标表');
    expect(text).toContain(`${root}/charts/class-mix/`);
    expect(await pagesOf(`${root}/charts/class-mix/`)).toBe(1);
  });

  test('a comparison names its address, and each figure its sources', async () => {
    const text = await printed('/compare/', (page) => page.innerText('main'));
    expect(text).toContain(`${root}/compare/?d=hengyang-2022,`);
    const footers = await printed('/compare/', (page) =>
      page.locator('.figure svg:visible').evaluateAll((all) => all.map((one) => one.textContent ?? '')),
    );
    expect(footers.length).toBeGreaterThan(3);
    expect(footers.filter((footer) => !footer.includes(t.documentName(BUREAU, DOCUMENT)))).toEqual([]);
  });
});

test('a long page prints on several, so the pages are counted', async () => {
  expect(await pagesOf('/documents/hengyang-2022/')).toBeGreaterThan(3);
});
