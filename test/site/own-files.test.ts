/** Every file of the built site, read as text: nothing in it loads from elsewhere, runs text as code, or holds a secret. */
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect, test } from 'vitest';
import { isAllowed } from '../../scripts/licence-list.ts';
import { secretsIn } from '../secrets.ts';
import { filesOf, SITE } from './build.ts';
import { markupFaults, scriptFaults, styleFaults } from './text-faults.ts';

const MARKUP = new Set(['.html', '.svg', '.xml']);
const TEXT = new Set([...MARKUP, '.css', '.js', '.json', '.jsonl', '.csv', '.txt', '']);

const read = (file: string) => readFileSync(join(SITE, file), 'utf8');
const files = filesOf(SITE).filter((file) => TEXT.has(extname(file)));
const ofType = (...types: readonly string[]) => files.filter((file) => types.includes(extname(file)));

const faultsOf = (some: readonly string[], faults: (text: string, file: string) => string[]): string[] =>
  some.flatMap((file) => [...new Set(faults(read(file), file))].map((fault) => `${file}: ${fault}`));

test('no page, drawing or feed loads from elsewhere, runs anything of its own, or links to what is no page', () => {
  const marked = ofType(...MARKUP);
  expect(marked.length).toBeGreaterThan(1000);
  expect(faultsOf(marked, (text, file) => markupFaults(text, extname(file) !== '.html'))).toEqual([]);
});

test('no style sheet loads from elsewhere', () => {
  expect(ofType('.css').length).toBeGreaterThan(5);
  expect(faultsOf(ofType('.css'), styleFaults)).toEqual([]);
});

test('no script names another host, or makes code of text', () => {
  expect(ofType('.js').length).toBeGreaterThan(20);
  expect(faultsOf(ofType('.js'), scriptFaults)).toEqual([]);
});

test('no file of the site holds a secret, or a path of the machine that built it', () => {
  expect(files.length).toBeGreaterThan(2000);
  expect(faultsOf(files, secretsIn)).toEqual([]);
});

test.each([
  '<img src="//cdn.example/x.png">',
  '<script src="https://cdn.example/x.js"></script>',
  '<link rel="stylesheet" href="https://cdn.example/x.css">',
  '<link rel="preconnect" href="https://cdn.example">',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="data:text/html,x">x</a>',
  '<img src="x.png" onerror="x()">',
  '<p style="color: red">',
  '<rect fill="url(https://cdn.example/x#a)"/>',
  '<script>1</script>',
  '<base href="/">',
  '<meta http-equiv="refresh" content="0">',
  '<img srcset="/a.png 1x, https://cdn.example/b.png 2x">',
])('the reader notices %s', (markup) => {
  expect(markupFaults(markup, false)).toHaveLength(1);
});

test.each(['eval("1")', 'new Function("1")', 'x=Function("1")', 'fetch("https://cdn.example/a")', 'setTimeout("1")'])(
  'the reader notices %s',
  (code) => {
    expect(scriptFaults(code).length).toBeGreaterThan(0);
  },
);

test('the reader lets what is ours pass', () => {
  const markup =
    '<a href="https://github.com/x">x</a><a href="#y">y</a><img src="/x.png"><link rel="alternate" href="https://a.example/"><script type="application/ld+json">{}</script>';
  expect(markupFaults(markup, false)).toEqual([]);
  expect(scriptFaults('isFunction(x);a="http://www.w3.org/2000/svg"//comment')).toEqual([]);
});

test('the licences of what the scripts are made of are shipped with them, and ask for no more than that', () => {
  const shipped = [...read('licences.txt').matchAll(/^## (\S+) - (\S+) \((.+)\)$/gm)].map(([, name, , licence]) => [
    name,
    licence,
  ]);
  expect(shipped.map(([name]) => name)).toEqual(
    expect.arrayContaining(['@observablehq/plot', 'd3-scale', 'papaparse']),
  );
  expect(shipped.filter(([, licence = '']) => !isAllowed(licence, true))).toEqual([]);
});
