import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { earlierScripts, embedScripts } from '../../src/site/urls.ts';

/** Every version that was ever published. */
const PUBLISHED: Readonly<Record<string, string>> = {
  'embed.v1.js': '0f5ee3dd6dbec1cf83019c2cb19d93cbd715625b602b8c750d3c9fd4afad56f4',
  'embed.v2.js': '12a54f15b365f43cfd80e30b743d811d1fbf35358ae2d609c59680ae1d733c12',
  'embed-frame.v1.js': '33d7167e2b46728a519afeb161af710e557b11cf13b3c48caa9a16c55aa0f772',
};

const read = (file: string) => readFileSync(`public/${file}`);

test('a published script never changes: pages elsewhere load it, and may pin its hash', () => {
  const files = globSync('*.js', { cwd: 'public' });
  const hashes = Object.fromEntries(files.map((file) => [file, createHash('sha256').update(read(file)).digest('hex')]));
  expect(hashes, 'Put the file back as it was, and publish your change as a v2 beside it.').toEqual(PUBLISHED);
});

test('the site names scripts that are there', () => {
  expect([...Object.values(embedScripts), ...earlierScripts].toSorted()).toEqual(Object.keys(PUBLISHED).toSorted());
});

test('each weighs at most 1 kB on the wire', () => {
  const heavy = Object.keys(PUBLISHED).filter((file) => gzipSync(read(file), { level: 9 }).length > 1000);
  expect(heavy).toEqual([]);
});

test('each is a classic script of 2019: no module, and nothing newer', () => {
  for (const file of Object.keys(PUBLISHED)) {
    const code = read(file).toString();
    expect(() => new Function(code)).not.toThrow();
    expect(code).not.toMatch(/\?\.|\?\?|\|\|=|&&=|\bimport\b|\bexport\b|\.at\(|replaceAll|#\w+\s*[;=(]|\beval\b/);
  }
});
