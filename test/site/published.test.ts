/** A site that says where it is published: what it tells search engines, feed readers and machines. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite, filesOf } from './build.ts';

const ORIGIN = 'https://example.org';
const parent = mkdtempSync(join(tmpdir(), 'bureau-targets-'));
const folder = join(parent, 'site');
const text = (file: string): string => readFileSync(join(folder, file), 'utf8');
const fileOf = (address: string): string => {
  const { origin, pathname } = new URL(address, `${ORIGIN}/`);
  expect(origin).toBe(ORIGIN);
  return `${decodeURIComponent(pathname).slice(1)}${pathname.endsWith('/') ? 'index.html' : ''}`;
};
const missing = (addresses: readonly string[]): string[] =>
  addresses.filter((address) => !existsSync(join(folder, fileOf(address))));

beforeAll(() => buildSite({ OUT_DIR: folder, SITE_URL: ORIGIN }));
afterAll(() => rmSync(parent, { recursive: true, force: true }));

const pages = () => filesOf(folder).filter((file) => file.endsWith('.html') && file !== '404.html');

test('the sitemap lists exactly the pages of the build, but embeds', () => {
  const addresses = [...text('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
  const built = pages().filter((file) => !/^(en\/)?embed\//.test(file));
  expect(addresses.map(fileOf).toSorted()).toEqual(built.toSorted());
  expect(text('robots.txt')).toContain(`Sitemap: ${ORIGIN}/sitemap.xml`);
});

test('every page has its own address, that of its twin, and a default', () => {
  for (const file of pages().filter((one) => !/^(en\/)?embed\//.test(one))) {
    const { document } = new JSDOM(text(file)).window;
    const links = (selector: string) =>
      [...document.querySelectorAll(selector)].map((one) => one.getAttribute('href') ?? '');
    expect(links('link[rel=canonical]').map(fileOf), file).toEqual([file]);
    const twins = links('link[rel=alternate][hreflang]');
    const zh = file.replace(/^en\//, '');
    expect(twins.map(fileOf), file).toEqual([zh, `en/${zh}`, zh]);
    expect(missing(twins), file).toEqual([]);
    expect(missing(links('link[type="application/atom+xml"]')), file).toEqual([]);
  }
});

test('what pages say to machines is JSON, and its addresses exist', () => {
  const addressesIn = (value: unknown): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) =>
          typeof inner === 'string' && ['url', 'item', 'contentUrl'].includes(key) ? [inner] : addressesIn(inner),
        )
      : [];
  let datasets = 0;
  for (const file of pages().filter((one) => !/^(en\/)?embed\//.test(one))) {
    const { document } = new JSDOM(text(file)).window;
    const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
    const said = scripts.map((script) => JSON.parse(script.textContent ?? '') as { '@type': string });
    expect(said.length, file).toBeGreaterThan(0);
    expect(missing(said.flatMap(addressesIn)), file).toEqual([]);
    datasets += said.filter((one) => one['@type'] === 'Dataset').length;
  }
  // The data page, five documents and every figure, in two languages.
  const figures = pages().filter((one) => /^(en\/)?charts\/[^/]+\//.test(one)).length;
  expect(figures).toBeGreaterThan(100);
  expect(datasets).toBe(12 + figures);
});

test('the feed leads to pages', () => {
  for (const file of ['feed.xml', 'en/feed.xml']) {
    const parsed = new new JSDOM('').window.DOMParser().parseFromString(text(file), 'application/xml');
    const links = [...parsed.getElementsByTagName('link')].map((one) => one.getAttribute('href') ?? '');
    expect(links.length).toBeGreaterThan(2);
    expect(missing(links)).toEqual([]);
    const places = links.filter((link) => link.includes('#')).map((link) => new URL(link));
    expect(places.length).toBeGreaterThan(0);
    for (const { href, hash } of places) expect(text(fileOf(href))).toContain(`id="${hash.slice(1)}"`);
  }
});
