import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { filesOf, SITE } from './build.ts';

const MAX_PAGE = 60_000;
const MAX_STYLES = 12_000;

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

test('all styles together weigh less than 12 kB on the wire', () => {
  const styles = weights('.css');
  expect(styles.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(MAX_STYLES);
  expect(styles.length).toBeGreaterThan(0);
});

test('the site ships no font and no binary code', () => {
  expect(filesOf(SITE).filter((file) => /\.(wasm|woff2?|ttf|otf)$/.test(file))).toEqual([]);
});

/** What a page may load as scripts before it is asked anything, in bytes on the wire; search and explore need their words at once. */
const MOST_SCRIPT: Readonly<Record<string, number>> = {
  compare: 5_000,
  explore: 11_500,
  findings: 3_000,
  search: 8_300,
};

/** The script of panels, in every page with figures; and what it fetches when one is opened. */
const MOST_SHARE = 1_500;
const MOST_PANEL = 8_000;

/** What draws a comparison in the browser, loaded only when documents are chosen; the words of a language come beside it. */
const MOST_DRAWING = 110_000;

/** A script with all that it imports; what it fetches later, on demand, only if `withLater`. */
function scriptFiles(file: string, withLater: boolean, known = new Set<string>()): Set<string> {
  if (known.has(file)) return known;
  known.add(file);
  const code = readFileSync(join(SITE, '_astro', file), 'utf8');
  const now = code.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g);
  const later = withLater ? code.matchAll(/import\(\s*["'`]\.\/([^"'`]+\.js)["'`]/g) : [];
  for (const [, next = ''] of [...now, ...later]) scriptFiles(next, withLater, known);
  return known;
}

const scriptsOf = (file: string): string[] =>
  [...readFileSync(join(SITE, file), 'utf8').matchAll(/<script[^>]*\ssrc="[^"]*\/_astro\/([^"]+)"/g)].map(
    ([, name = '']) => name,
  );
const sizeOf = (names: Iterable<string>): number =>
  [...names].reduce((sum, name) => sum + gzipSync(readFileSync(join(SITE, '_astro', name))).length, 0);

test('what draws a comparison is loaded when one is chosen, and weighs less than 110 kB on the wire', () => {
  const names = filesOf(join(SITE, '_astro'));
  const drawing = names.filter((name) => /^drawing\.[^.]+\.js$/.test(name));
  expect(drawing).toHaveLength(1);
  const atFirst = new Set(scriptsOf('compare/index.html').flatMap((name) => [...scriptFiles(name, false)]));
  const later = (names: readonly string[]) =>
    sizeOf([...new Set(names.flatMap((name) => [...scriptFiles(name, false)]))].filter((name) => !atFirst.has(name)));
  const words = names.filter((name) => /^zh\.[^.]+\.js$/.test(name));
  console.log(`${later(drawing)} B draw a comparison, ${later([...drawing, ...words])} B with Chinese words`);
  expect(drawing.filter((name) => atFirst.has(name))).toEqual([]);
  expect(later(drawing)).toBeLessThan(MOST_DRAWING);
});

/** Embeds have one that tells their height, weighed in embed-pages.test.ts. */
const pages = () => filesOf(SITE).filter((file) => file.endsWith('.html') && !/^(en\/)?embed\//.test(file));
const isShare = (name: string) => name.startsWith('ShareScript');
const allOf = (names: readonly string[], withLater: boolean) =>
  new Set(names.flatMap((name) => [...scriptFiles(name, withLater)]));

test('no page has a script that is not a file of its own', () => {
  const scripts = (file: string) =>
    [...readFileSync(join(SITE, file), 'utf8').matchAll(/<script(?![^>]*ld\+json)/g)].length;
  expect(pages().filter((file) => scripts(file) !== scriptsOf(file).length)).toEqual([]);
});

test('every page with figures or citations loads the script that copies, no other does, and it is light', () => {
  const files = pages();
  const takenAlong = /<figure class="figure"|\sdata-copy=/;
  const withFigures = files.filter((file) => takenAlong.test(readFileSync(join(SITE, file), 'utf8')));
  expect(withFigures.length).toBeGreaterThan(50);
  expect(files.filter((file) => scriptsOf(file).some(isShare))).toEqual(withFigures);
  const names = [...new Set(files.flatMap(scriptsOf))].filter(isShare);
  expect(names).toHaveLength(1);
  const atFirst = allOf(names, false);
  const words = filesOf(join(SITE, '_astro')).filter((name) => /^en-share\./.test(name));
  const later = [...allOf(names, true)].filter((name) => !atFirst.has(name) && !words.includes(name));
  console.log(`${sizeOf(atFirst)} B share a figure, ${sizeOf(later)} B more when a panel is opened`);
  expect(sizeOf(atFirst)).toBeLessThan(MOST_SHARE);
  expect(sizeOf(later)).toBeGreaterThan(0);
  expect(sizeOf(later)).toBeLessThan(MOST_PANEL);
});

test('only pages that answer questions have other scripts, and each is light', () => {
  const scripted = pages().filter((file) => scriptsOf(file).some((name) => !isShare(name)));
  const names = Object.keys(MOST_SCRIPT);
  expect(scripted).toEqual(
    [...names, ...names.map((name) => `en/${name}`)].map((name) => `${name}/index.html`).toSorted(),
  );
  const sizes = scripted.map((file) => {
    const fetchesWords = /(search|explore)\//.test(file);
    const words = weights('.js').filter(
      (one) => fetchesWords && one.file.includes(file.startsWith('en/') ? 'en-search' : 'zh-search'),
    );
    const scripts = allOf(scriptsOf(file), false);
    const all = allOf(scriptsOf(file), true);
    expect(words.length > 0).toBe(fetchesWords);
    return { file, bytes: words.reduce((sum, one) => sum + one.bytes, sizeOf(scripts)), later: sizeOf(all) };
  });
  console.log(sizes.map(({ file, bytes, later }) => `${bytes} B of scripts, at most ${later} B  ${file}`).join('\n'));
  const heavy = sizes.filter(({ file, bytes }) => bytes > (MOST_SCRIPT[file.split('/').at(-2) ?? ''] ?? 0));
  expect(heavy).toEqual([]);
});
