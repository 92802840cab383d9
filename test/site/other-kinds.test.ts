/** Kinds of pages that five documents of five bureaus do not have: what changed from one year of a bureau to the next. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { buildSite, temporaryFolder } from './build.ts';
import { everyCheck } from './every-check.ts';

test('pages of changes, and those that tell of them, are as sound as all others', async () => {
  const folder = join(temporaryFolder(), 'site');
  buildSite({ DATA_DIR: 'test/tiny', OUT_DIR: folder });
  const pairs = readdirSync(join(folder, 'changes'));
  expect(pairs).toContain('alpha-2021..alpha-2022');
  const browser = await launchBrowser();
  const paths = pairs.flatMap((pair) => ['/', '/en/'].map((root) => `${root}changes/${pair}/`));
  const beside = ['/bureaus/alpha/', '/en/bureaus/alpha/', '/documents/alpha-2022/', '/en/years/'];
  expect(await everyCheck(browser, folder, [...paths, ...beside])).toEqual([]);
  await browser.close();
});
