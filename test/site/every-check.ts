/** All that is asked of a kind of page, for kinds that only other data have: empty when all is well. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { walk } from './focus-order.ts';
import { htmlProblems } from './html-problems.ts';
import { accessibilityProblems, frozenScrollRegions } from './page-checks.ts';
import { pageFile } from './page-kinds.ts';
import { lostContent } from './reading-checks.ts';
import { READING_CONDITIONS } from './reading-conditions.ts';
import { complaintsOf } from './running-site.ts';
import { serve } from './server.ts';

const WIDTHS = [390, 1440];

/** Opens pages of the site in a folder. */
export async function everyCheck(browser: Browser, folder: string, paths: readonly string[]): Promise<string[]> {
  const server = await serve(folder);
  const page = await browser.newPage();
  const complaints = complaintsOf(page);
  const faults: string[] = [];
  for (const path of paths) {
    const file = pageFile(path);
    const found = await htmlProblems(readFileSync(join(folder, file), 'utf8'), file);
    await page.goto(server.origin + path);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      found.push(...(await lostContent(page)), ...(await frozenScrollRegions(page)));
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        found.push(...(await accessibilityProblems(page)));
      }
    }
    for (const { name, faults: losses } of READING_CONDITIONS) {
      found.push(...(await losses(page)).map((loss) => `${name}: ${loss}`));
    }
    await page.setViewportSize({ width: 320, height: 225 });
    for (const direction of ['forwards', 'backwards'] as const) found.push(...(await walk(page, direction)).faults);
    faults.push(...found.map((fault) => `${path}: ${fault}`));
  }
  await page.close();
  await server.close();
  return [...faults, ...complaints];
}
