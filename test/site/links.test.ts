import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dataset } from '../../src/site/dataset.ts';
import { addressesOf, frozenAddressesOf, scriptAddressesOf } from '../site-units/addresses.ts';
import { filesOf, SITE, temporaryFolder } from './build.ts';
import { brokenLinks, parseHtml } from './links.ts';

const ORIGIN = process.env['SITE_URL'] ?? 'http://localhost:4321';
const BOM = '\ufeff';

test('every link, file, fragment and described element of every page exists, and ids are unique', () => {
  expect(brokenLinks(SITE, ORIGIN)).toEqual([]);
});

test('the site has exactly the addresses that are promised, its styles and scripts, and what these read', () => {
  const addresses = filesOf(SITE).map((file) => `/${file.replace(/index\.html$/, '')}`);
  const isPromised = (address: string) => !address.startsWith('/_astro/') && address !== '/_headers';
  expect(addresses.filter(isPromised).toSorted()).toEqual(
    [...addressesOf(dataset()), ...frozenAddressesOf(), ...scriptAddressesOf(dataset())].toSorted(),
  );
});

test('the checker finds each kind of broken reference', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'about'));
  writeFileSync(join(folder, 'about/index.html'), '<p id="here">');
  writeFileSync(
    join(folder, 'index.html'),
    `<a href="/about/#here">fine</a><a href="about/#there">no fragment</a><a href="/gone/">no page</a>
     <img src="x.png"><a href="https://example.org/">elsewhere</a><p id="a"><p id="a" aria-describedby="b">`,
  );
  expect(brokenLinks(folder, ORIGIN)).toEqual([
    './: id a twice',
    './: about/#there',
    './: /gone/',
    './: x.png',
    './: https://example.org/',
    './: no element b',
  ]);
});

test('every file for spreadsheets begins with a byte-order mark, no file for programs does', () => {
  const csv = filesOf(SITE).filter((file) => file.endsWith('.csv'));
  const hasMark = (file: string) => readFileSync(join(SITE, file), 'utf8').startsWith(BOM);
  const isForSpreadsheets = (file: string) =>
    /^(data\/spreadsheet|figures)\//.test(file) && !file.endsWith('.lossless.csv');
  expect(csv.filter(hasMark)).toEqual(csv.filter(isForSpreadsheets));
  expect(csv.some(isForSpreadsheets)).toBe(true);
});

test('every CSV of the site is linked from a page', () => {
  const pages = filesOf(SITE).filter((file) => file.endsWith('.html'));
  const linked = new Set(pages.flatMap((file) => parseHtml(readFileSync(join(SITE, file), 'utf8')).addresses));
  const csv = filesOf(SITE).filter((file) => file.endsWith('.csv') && !file.startsWith('data/reference/'));
  expect(csv.filter((file) => !linked.has(`/${file}`))).toEqual([]);
});
