import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { filesOf, SITE } from './build.ts';

const MAX_PAGE = 60_000;
const MAX_STYLES = 10_000;

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

test('the site ships no script and no font', () => {
  expect(filesOf(SITE).filter((file) => /\.(m?js|wasm|woff2?|ttf|otf)$/.test(file))).toEqual([]);
});
