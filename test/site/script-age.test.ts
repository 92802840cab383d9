import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesOf, SITE } from './build.ts';
import { newerThan119 } from './script-age.ts';

test('every script of the site is of a language that browsers of three years ago speak', () => {
  const scripts = filesOf(SITE).filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(20);
  const faults = scripts.flatMap((file) =>
    newerThan119(readFileSync(join(SITE, file), 'utf8')).map((fault) => `${file}: ${fault}`),
  );
  expect(faults).toEqual([]);
});

test.each([
  ['using file = open();', 'using (134)'],
  ["import data from './a.json' with { type: 'json' };", 'with (123)'],
  ["await import('./a.json', { with: { type: 'json' } });", 'with (123)'],
  ['/(?i:a)b/.test(x);', '/(?i:a)b/ with flags within (125)'],
  ['/(?<a>x)|(?<a>y)/.test(x);', '/(?<a>x)|(?<a>y)/ with a name twice (125)'],
  ['URL.canParse(x);', 'URL.canParse (120)'],
  ['await Array.fromAsync(x);', 'Array.fromAsync (121)'],
  ['a.isSubsetOf(b);', 'isSubsetOf (122)'],
  ['map.values().map(f);', 'values().map (122)'],
  ['new Iterator();', 'Iterator (122)'],
  ['text.matchAll(/a/g).toArray();', 'matchAll().toArray (122)'],
])('the reader notices %s', (code, fault) => {
  expect(newerThan119(code)).toEqual([fault]);
});

test.each([
  'Object.keys(x).map(f); Object.entries(x).filter(f);',
  '[...map.values()].map(f); Array.from(map.keys()).find(f);',
  'class A { static { this.#b = 1; } static #b; }',
  'a ??= b?.c; x = 1_000n; async function g() { for await (const y of z) f(y); }',
  'x.toSorted().with(0, 1).findLast(f); Object.groupBy(x, f); Promise.withResolvers();',
  '/(?<=a)(?<b>c)(?:d)(?!e)/v.test(x);',
  'set.union = 1; array.filter(f).map(g);',
])('the reader lets %s pass', (code) => {
  expect(newerThan119(code)).toEqual([]);
});
