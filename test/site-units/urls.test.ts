import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { FIGURE_FILES } from '../../src/site/figure-outputs.ts';
import { downloads, fileUrl, translateUrl, urls } from '../../src/site/urls.ts';
import { measureTargets } from '../../src/compare/measure-targets.ts';
import { measureOf, REAL } from '../compare/datasets.ts';
import { addressesOf } from './addresses.ts';

const LIST = join(import.meta.dirname, 'addresses.txt');

/** Every kind of address; `*` stands for a key. */
const PATTERNS = [
  '/',
  '/bureaus/',
  '/bureaus/*/',
  '/documents/',
  '/documents/*/',
  '/measures/',
  '/measures/*/',
  '/compare/',
  '/compare/*.json',
  '/targets/',
  '/findings/',
  '/findings/*/',
  '/data/findings.jsonl',
  '/topics/',
  '/topics/*/',
  '/years/',
  '/years/*/',
  '/changes/*..*/',
  '/v/*.*.*/',
  '/coverage/',
  '/satisfaction/',
  '/search/',
  '/explore/',
  '/data/',
  '/methods/',
  '/about/',
  '/404.html',
  '/favicon.svg',
  '/licences.txt',
  '/robots.txt',
  '/charts/',
  '/charts/*/',
  '/embed/*/',
  '/embed.v1.js',
  '/embed.v2.js',
  '/embed-frame.v1.js',
  ...FIGURE_FILES.map((type) => `/figures/*/*.${type}`),
  '/cards/*/*.png',
  '/data/datapackage.json',
  '/data/all/*.csv',
  '/data/spreadsheet/*.csv',
  '/data/reference/*.csv',
  '/data/documents/*/*.csv',
  '/data/documents/*.xlsx',
  '/data/bureau-targets.xlsx',
  '/data/bureau-targets.json',
  '/data/files.json',
  '/data/SHA256SUMS',
  '/data/parquet/*.parquet',
  '/data/parquet/*/year=*/province=*/*.parquet',
  '/feed.xml',
  '/bureaus/*/feed.xml',
  '/measures/*/feed.xml',
].map((pattern) => new RegExp(`^(/en(?=/))?${pattern.replaceAll('.', '\\.').replaceAll('*', '[a-z0-9_-]+')}$`));

describe('addresses are promises', () => {
  const current = addressesOf(REAL);
  if (process.env['UPDATE_ADDRESSES'] || (!existsSync(LIST) && !process.env['CI'])) {
    const promised = existsSync(LIST) ? readFileSync(LIST, 'utf8').split('\n').filter(Boolean) : [];
    writeFileSync(LIST, `${[...new Set([...promised, ...current])].toSorted().join('\n')}\n`);
  }
  const published = readFileSync(LIST, 'utf8').split('\n').filter(Boolean);

  test('every address that was ever published is still there', () => {
    const gone = published.filter((address) => !current.includes(address));
    const advice =
      'Somebody cites these addresses. Keep them; or, where a page has moved, name its old and its new address in ' +
      'src/site/retired.ts. The line stays in test/site-units/addresses.txt.';
    expect(gone, advice).toEqual([]);
  });

  test('every address is of a published kind', () => {
    const unknown = current.filter((address) => !PATTERNS.some((pattern) => pattern.test(address)));
    expect(unknown, 'A new kind of address is a new promise: add its pattern to this test.').toEqual([]);
  });

  test('the list is sorted, and no address stands in it twice', () => {
    expect(published).toEqual([...new Set(published)].toSorted());
    // New documents bring addresses of known kinds; UPDATE_ADDRESSES=1 npm run test:unit puts them on the list.
    expect(published.length).toBeGreaterThan(400);
  });

  test('no two things share an address', () => {
    expect(current).toEqual([...new Set(current)]);
  });
});

describe('an address', () => {
  afterEach(() => vi.unstubAllEnvs());

  test('of a row leads into its document’s page', () => {
    expect(urls('en').row('hengyang-2022', 'p01-02-1')).toBe('/en/documents/hengyang-2022/#p01-02-1');
  });

  test('has a twin in the other language, and finds its way back', () => {
    for (const path of ['/', '/bureaus/', '/documents/hengyang-2022/', '/measures/energy/']) {
      expect(translateUrl(path, 'en')).toBe(`/en${path}`);
      expect(translateUrl(`/en${path}`, 'zh')).toBe(path);
      expect(translateUrl(path, 'zh')).toBe(path);
      expect(translateUrl(`/en${path}`, 'en')).toBe(`/en${path}`);
    }
  });

  test.each(['/targets/', 'targets', '/targets', 'targets/'])('begins with the base path, given as %s', (base) => {
    vi.stubEnv('BASE_PATH', base);
    expect([urls('zh').home, urls('en').measure('x'), fileUrl(downloads.descriptor)]).toEqual([
      '/targets/',
      '/targets/en/measures/x/',
      '/targets/data/datapackage.json',
    ]);
    expect(translateUrl('/targets/bureaus/', 'en')).toBe('/targets/en/bureaus/');
    expect(translateUrl('/targets/en/', 'zh')).toBe('/targets/');
  });
});

test('a promise is linked to the row that states it first, or else to its document, never to an empty anchor', () => {
  const [promise] = measureTargets(REAL, measureOf(REAL, 'legal-aid-cases')).comparable;
  if (!promise) throw new Error('no promise');
  expect(urls('en').promise(promise)).toBe('/en/documents/hengyang-2022/#p0-01-1');
  expect(urls('zh').promise({ document: promise.document, sources: [] })).toBe('/documents/hengyang-2022/');
});
