import { expect, test } from 'vitest';
import { type BuiltSite, isThere, relativeAddress, relativeFolder } from '../../src/bundle/addresses.ts';
import { jsonTwin } from '../../src/bundle/json-twin.ts';
import { moduleScripts, relativeMarkup } from '../../src/bundle/markup.ts';
import { relativeStyles } from '../../src/bundle/styles.ts';

const FILES = ['index.html', 'a/index.html', 'a/b/index.html', 'documents/x-2021/index.html', 'figures/zh/f.png'];
const site = { files: new Set(FILES), base: '/', published: null };
const below = { files: new Set(FILES), base: '/targets/', published: 'https://example.gov.cn/targets/' };
const from = 'a/b/index.html';
const html = (text: string, where: BuiltSite = site) => relativeMarkup(text, from, where);

test.each([
  ['/', '../../index.html'],
  ['/a/', '../index.html'],
  ['/a/?d=1,2#row', '../index.html?d=1,2#row'],
  ['/a/b/', 'index.html'],
  ['/a/b/#row', '#row'],
  ['/figures/zh/f.png', '../../figures/zh/f.png'],
])('%s is %s from a page two folders deep', (address, expected) => {
  expect(relativeAddress(from, address, site)).toBe(expected);
});

test.each(['#row', 'https://example.gov.cn/', '//example.gov.cn/', 'data:,', 'mailto:a@b', ''])(
  '%s stays as it is',
  (address) => {
    expect(html(`<a href="${address}">x</a>`)).toBe(`<a href="${address}">x</a>`);
  },
);

test('a folder of files keeps its slash and gets no page', () => {
  expect(relativeFolder(from, '/search/', site)).toBe('../../search/');
  expect(relativeFolder(from, '/a/b/', site)).toBe('./');
  expect(relativeFolder(from, '/', site)).toBe('../../');
  expect(html('<i data-files="/a/b/"></i>')).toBe('<i data-files="./"></i>');
});

test('nothing but addresses changes, however they are quoted', () => {
  const text =
    "<p class='x'>a < b &amp; /a/ <a title=\"/a/\" href='/a/?x=1&amp;y=2'  class=q>/a/</a><br/></p><!-- /a/ -->";
  expect(html(text)).toBe(text.replace("href='/a/?x", 'href="../index.html?x').replace("y=2'", 'y=2"'));
  expect(html('<a href=/a/>x</a><img src=/figures/zh/f.png>')).toBe(
    '<a href="../index.html">x</a><img src="../../figures/zh/f.png">',
  );
});

test('lists of pictures, forms, refreshes and styles', () => {
  expect(html('<img srcset="/figures/zh/f.png 1x, /figures/zh/f.png 2x">')).toBe(
    '<img srcset="../../figures/zh/f.png 1x, ../../figures/zh/f.png 2x">',
  );
  expect(html('<form action="/a/"></form>')).toBe('<form action="../index.html"></form>');
  expect(html('<meta http-equiv="refresh" content="0;url=/a/">')).toContain('url=../index.html');
  expect(html('<style>p{background:url(/figures/zh/f.png)}</style>')).toContain('url(../../figures/zh/f.png)');
  expect(relativeStyles(`@import '/x.css';a{src:url("/y.png")}b{src:url(data:,)}`, 'c/d.css', site)).toBe(
    `@import '../x.css';a{src:url("../y.png")}b{src:url(data:,)}`,
  );
});

test('data attributes and JSON for machines change where they name what is there, also with a * for a key', () => {
  const json = (value: unknown) => JSON.stringify(value).replaceAll('"', '&quot;');
  expect(html(`<i data-links="${json({ row: '/documents/*/#*', other: '/or/', n: 1 })}"></i>`)).toBe(
    `<i data-links="${json({ row: '../../documents/*/index.html#*', other: '/or/', n: 1 })}"></i>`,
  );
  expect(isThere('/documents/*/', site)).toBe(true);
  expect(isThere('/measures/*/', site)).toBe(false);
  expect(html('<script type="application/ld+json">{"url":"/a/","name":"\\u003cb>"}</script>')).toBe(
    '<script type="application/ld+json">{"url":"../index.html","name":"\\u003cb>"}</script>',
  );
});

test('codes for other pages stay as they are', () => {
  const code = '<textarea>&lt;iframe src="/a/">&lt;/iframe></textarea><i data-code="&lt;iframe src=/a/>"></i>';
  expect(html(code)).toBe(code);
});

test('modules become deferred scripts, and what would be loaded ahead of them is not', () => {
  const page = '<link rel="modulepreload" href="/_astro/y.js"><script type="module" src="/_astro/x.js"></script>';
  expect(html(page)).toBe('<script defer src="../../_astro/x.js"></script>');
  expect(moduleScripts(page, site)).toEqual(['_astro/x.js']);
  expect(() => moduleScripts('<script type="module">1</script>', site)).toThrow(/inside a page/);
});

test('below another address the base goes; links to the own host become relative, names of the original stay', () => {
  expect(html('<a href="/targets/a/">x</a>', below)).toBe('<a href="../index.html">x</a>');
  expect(html('<a href="https://example.gov.cn/targets/a/">x</a>', below)).toBe('<a href="../index.html">x</a>');
  const original = '<link rel="canonical" href="https://example.gov.cn/targets/a/">';
  expect(html(original, below)).toBe(original);
});

test('a twin leaves the very text on its element, whatever is in it', () => {
  const text = '{"a":"it\'s \\"so\\" \\\\ \u2028","__proto__":1}\r\n';
  const script = { dataset: { text: '' } };
  new Function('document', jsonTwin(text))({ currentScript: script });
  expect(script.dataset.text).toBe(text);
});
