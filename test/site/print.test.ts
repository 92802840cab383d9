import { describe, expect, test } from 'vitest';
import { runningSite } from './running-site.ts';

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

test('a long page prints on several, so the pages are counted', async () => {
  expect(await pagesOf('/documents/hengyang-2022/')).toBeGreaterThan(3);
});
