import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { filesOf, SITE } from './build.ts';
import { PAGE_KINDS, pageFile } from './page-kinds.ts';

const MAX_PAGE = 60_000;
const MAX_STYLES = 10_000;
const MAX_SCRIPT = 6_000;

const weights = (extension: string) =>
  filesOf(SITE)
    .filter((file) => file.endsWith(extension))
    .map((file) => ({ file, bytes: gzipSync(readFileSync(join(SITE, file))).length }))
    .toSorted((a, b) => b.bytes - a.bytes);

test('no page is heavier than 60 kB on the wire', () => {
  const pages = weights('.html');
  const heaviest = pages.slice(0, 5).map(({ file, bytes }) => `${(bytes / 1000).toFixed(1)} kB  ${file}`);
  console.log(['the five heaviest pages:', ...heaviest].join('\n'));
  expect(pages.filter(({ bytes }) => bytes > MAX_PAGE)).toEqual([]);
  expect(pages.length).toBeGreaterThan(0);
});

test('all styles together weigh less than 10 kB on the wire', () => {
  const styles = weights('.css');
  expect(styles.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(MAX_STYLES);
  expect(styles.length).toBeGreaterThan(0);
});

test('the site ships no font, and scripts only for the pages that need one', () => {
  expect(filesOf(SITE).filter((file) => /\.(wasm|woff2?|ttf|otf)$/.test(file))).toEqual([]);
  const scripted = PAGE_KINDS.filter(({ hasScript }) => hasScript).map(({ path }) => pageFile(path));
  const withScript = filesOf(SITE).filter(
    (file) => file.endsWith('.html') && readFileSync(join(SITE, file), 'utf8').includes('<script'),
  );
  expect(withScript).toEqual(scripted.toSorted());
});

test('a page that needs a script loads less than 6 kB of it on the wire, until its reader asks for more', () => {
  for (const { path } of PAGE_KINDS.filter(({ hasScript }) => hasScript)) {
    const page = readFileSync(join(SITE, pageFile(path)), 'utf8');
    const scripts = [...page.matchAll(/<script[^>]* src="\/([^"]+)"/g)].map(([, file = '']) => file);
    const bytes = scripts.map((file) => gzipSync(readFileSync(join(SITE, file))).length);
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(MAX_SCRIPT);
    expect(scripts.length).toBeGreaterThan(0);
  }
});
