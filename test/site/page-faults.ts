/** What is wrong with pages of a site that only one test builds, seen by a browser at both widths and in both colours. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { validator } from './html-validator.ts';
import { accessibilityProblems, frozenScrollRegions, sidewaysOverflow } from './page-checks.ts';
import { pageFile } from './page-kinds.ts';
import { complaintsOf } from './running-site.ts';
import { serve } from './server.ts';

const WIDTHS = [390, 1440];
const COLOURS = ['light', 'dark'] as const;

/** `paths` begin and end in `/`; an empty list where all is well. */
export async function pageFaults(site: string, paths: readonly string[]): Promise<string[]> {
  const [server, browser] = [await serve(site), await launchBrowser()];
  try {
    const faults: string[] = [];
    for (const path of paths) {
      const page = await browser.newPage();
      const complaints = complaintsOf(page);
      await page.goto(server.origin + path);
      const found = [...(await faultsOf(page)), ...complaints, ...(await invalidities(join(site, pageFile(path))))];
      faults.push(...found.map((one) => `${path} ${one}`));
      await page.close();
    }
    return faults;
  } finally {
    await browser.close();
    await server.close();
  }
}

async function faultsOf(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    faults.push(...(await sidewaysOverflow(page)), ...(await frozenScrollRegions(page)));
    for (const colorScheme of COLOURS) {
      await page.emulateMedia({ colorScheme });
      faults.push(...(await accessibilityProblems(page)));
    }
  }
  return faults;
}

async function invalidities(file: string): Promise<string[]> {
  const { results } = await validator.validateString(readFileSync(file, 'utf8'), file);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, line, message }) => `${ruleId} ${line} ${message}`));
}
