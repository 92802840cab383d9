import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TINY } from '../compare/datasets.ts';
import { buildSite, filesOf, temporaryFolder } from './build.ts';
import { brokenLinks, parseHtml } from './links.ts';

const ORIGIN = 'https://example.gov.cn';

test('a site below another works: every address begins with the base path, and none is broken', () => {
  const folder = join(temporaryFolder(), 'site');
  buildSite({ OUT_DIR: folder, BASE_PATH: '/targets/', SITE_URL: ORIGIN });
  expect(brokenLinks(folder, ORIGIN, '/targets/')).toEqual([]);
  const pages = filesOf(folder).filter((file) => file.endsWith('.html'));
  const { addresses } = parseHtml(readFileSync(join(folder, 'en/index.html'), 'utf8'));
  expect(addresses).toContain('/targets/en/bureaus/');
  expect(addresses).toContain(`${ORIGIN}/targets/`);
  expect(pages.length).toBeGreaterThan(0);
});

test('a base path may be given without slashes; a document links to where it was published', () => {
  const folder = join(temporaryFolder(), 'site');
  buildSite({ OUT_DIR: folder, BASE_PATH: 'targets', SITE_URL: ORIGIN, DATA_DIR: 'test/tiny' });
  const sources = TINY.documents.flatMap(({ document }) => document.source_url ?? []);
  expect(sources).not.toEqual([]);
  expect(brokenLinks(folder, ORIGIN, '/targets/', sources)).toEqual([]);
  // Nobody says when these data were published, so there is no feed, and no page leads to one.
  expect(filesOf(folder).filter((file) => file.endsWith('feed.xml'))).toEqual([]);
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).not.toContain('atom+xml');
});
