/** Kinds of pages that only many documents have: places, lists that are cut by them, and a site that reaches wide. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { launchBrowser } from '../site/browser.ts';
import { buildSite, runScript, temporaryFolder } from '../site/build.ts';
import { everyCheck } from '../site/every-check.ts';

/** More than one page lists: src/site/long-lists.ts. */
const SIZES = ['--bureaus', '51', '--years', '4', '--seed', '1'];

test('pages of places, and pages of many documents, are as sound as all others', async () => {
  const parent = temporaryFolder();
  const [data, folder] = [join(parent, 'data'), join(parent, 'site')];
  expect(runScript('synthesize.ts', {}, [...SIZES, '--out', data]).status).toBe(0);
  buildSite({ DATA_DIR: data, OUT_DIR: folder, REACH: 'wide' });
  const within = (kind: string, count = 1) =>
    readdirSync(join(folder, kind), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .slice(0, count)
      .map(({ name }) => `${kind}/${name}/`);
  const lists = ['', 'bureaus/', 'documents/', 'findings/', 'coverage/', 'explore/', 'years/', 'data/', 'targets/'];
  const kinds = [
    ...within('places', 3),
    ...within('changes', 2),
    ...['bureaus', 'documents', 'years', 'findings', 'topics'].flatMap((kind) => within(kind)),
    'measures/legal-aid-cases/',
    ...lists,
  ];
  const browser = await launchBrowser();
  const paths = kinds.flatMap((path) => [`/${path}`, `/en/${path}`]);
  expect(await everyCheck(browser, folder, paths)).toEqual([]);
  await browser.close();
});
