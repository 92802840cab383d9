import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SITE } from './build.ts';
import { htmlProblems } from './html-problems.ts';
import { PAGE_KINDS, pageFile } from './page-kinds.ts';

test.each(PAGE_KINDS)('the page $name is valid HTML', async ({ path }) => {
  const file = pageFile(path);
  expect(await htmlProblems(readFileSync(join(SITE, file), 'utf8'), file)).toEqual([]);
});
