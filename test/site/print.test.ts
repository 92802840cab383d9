import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { SITE } from './build.ts';
import { type Server, serve } from './server.ts';

let server: Server;
let browser: Browser;

beforeAll(async () => {
  server = await serve(SITE);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function pagesOf(path: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(server.origin + path);
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
