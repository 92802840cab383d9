/** No kind of page is forgotten: what the site has, and what the code can make, is all on the list of kinds. */
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/i18n/index.ts';
import { filesOf, ROOT, SITE } from './build.ts';
import { FRAME_KINDS, KINDS_ELSEWHERE, kindOfPath, PAGE_KINDS } from './page-kinds.ts';

const sorted = (kinds: Iterable<string>) => [...new Set(kinds)].toSorted();
const known = [...PAGE_KINDS, ...FRAME_KINDS];

describe.each(LANGUAGES)('in %s', (language) => {
  test('every page of the site is of a kind that is tested, and every kind is there', () => {
    const pages = filesOf(SITE)
      .filter((file) => file.endsWith('.html') && file.startsWith('en/') === (language === 'en'))
      .map((file) => kindOfPath(`/${file.replace(/index\.html$/, '')}`));
    expect(sorted(pages)).toEqual(
      sorted(known.filter((kind) => kind.language === language).map(({ path }) => kindOfPath(path))),
    );
  });
});

test('every page that the code can make is of a kind that is tested, here or with other data', () => {
  const sources = globSync('**/*.astro', { cwd: join(ROOT, 'src/pages') }).map((file) =>
    file
      .replaceAll('\\', '/')
      .replace(/\.astro$/, '/')
      .replace(/^\[\.\.\.lang\]\//, '')
      .replace(/index\/$/, '')
      .replace(/\[[a-z]+\]\/$/, '*/')
      .replace(/^404\/$/, '404.html'),
  );
  const tested = [...known.map(({ path }) => kindOfPath(path)), ...Object.keys(KINDS_ELSEWHERE)];
  expect(sorted(sources)).toEqual(sorted(tested));
  const missing = Object.values(KINDS_ELSEWHERE).filter((file) => !existsSync(join(ROOT, 'test', file)));
  expect(missing).toEqual([]);
});
