/**
 * What does each kind of page and file weigh? `node bench/weights.ts [<dist> …]`, `dist` where none is named. Prints the
 * median and the heaviest of each kind, raw and on the wire (gzip), and for pages what they load besides: styles and
 * scripts. No page asks for data before its reader does. With several sites, of few and of many documents, it ends with
 * the first views of all, and with what has grown: a kind whose heaviest is heavier in the last site than in the first.
 */
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseArgs } from 'node:util';

interface Weight {
  readonly count: number;
  readonly median: Bytes;
  readonly worst: Bytes;
  readonly worstPath: string;
}

interface Site {
  readonly dist: string;
  readonly weights: ReadonlyMap<string, Weight>;
}

interface Bytes {
  readonly raw: number;
  readonly wire: number;
}

/** Of a kind, so many of the largest are zipped to find the one that is heaviest on the wire. */
const ZIPPED = 8;
/** `en/bureaus/luan/index.html` → `bureaus/*`: a page or file among those that are made alike. */
export function kindOf(path: string): string {
  const plain = path.replace(/^en\//, '').replace(/(^|\/)index\.html$/, '$1');
  const [folder = '', ...within] = plain.split('/');
  if (path.endsWith('.html')) return within.length > 1 ? `${folder}/${'*/'.repeat(within.length - 1)}` : plain || '/';
  const name = within.at(-1) ?? folder;
  const ending = name.slice(name.indexOf('.') + 1);
  if (folder === 'figures') return `figures/${name.includes('--') ? 'of a subject' : 'of all'} .${ending}`;
  if (folder === '_astro') return `_astro .${name.split('.').at(-1)}`;
  const stem = name.slice(0, name.indexOf('.')).replace(/\d+/g, '*');
  if (['search', 'explore'].includes(folder)) return `${folder}/${stem}.${ending}`;
  return within.length === 0 ? plain : `${[folder, ...within.slice(0, -1).slice(0, 1)].join('/')}/…${ending}`;
}

const wireOf = (file: string): number => gzipSync(readFileSync(file)).length;
const bytesOf = (file: string): Bytes => ({ raw: statSync(file).size, wire: wireOf(file) });

function weigh(dist: string, paths: readonly string[]): Weight {
  const bySize = paths
    .map((path) => ({ path, raw: statSync(join(dist, path)).size }))
    .toSorted((a, b) => b.raw - a.raw);
  const heavy = bySize
    .slice(0, ZIPPED)
    .map(({ path, raw }) => ({ path, raw, wire: wireOf(join(dist, path)) }))
    .toSorted((a, b) => b.wire - a.wire);
  const [worst] = heavy;
  const middle = bySize[Math.floor(bySize.length / 2)];
  if (!worst || !middle) throw new Error(`no files in ${dist}`);
  return { count: paths.length, median: bytesOf(join(dist, middle.path)), worst, worstPath: worst.path };
}

/** Styles and scripts of a page, with all that these import before anything is asked; once each. */
function loadedBy(dist: string, path: string): number {
  const page = readFileSync(join(dist, path), 'utf8');
  const found = new Set<string>();
  const add = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    const code = name.endsWith('.js') ? readFileSync(join(dist, '_astro', name), 'utf8') : '';
    for (const [, next = ''] of code.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)) add(next);
  };
  for (const [, name = ''] of page.matchAll(/(?:src|href)="[^"]*\/_astro\/([^"]+\.(?:js|css))"/g)) add(name);
  return [...found].reduce((sum, name) => sum + wireOf(join(dist, '_astro', name)), 0);
}

const kb = (bytes: number): string => (bytes / 1000).toFixed(1);
const cells = (values: readonly (string | number)[]): string => `| ${values.join(' | ')} |`;

function table(title: string, columns: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  console.log(`\n${title}\n\n${cells(columns)}\n${cells(columns.map((_, i) => (i === 0 ? '---' : '---:')))}`);
  for (const row of rows) console.log(cells(row));
}

function report(dist: string): Map<string, Weight> {
  const paths = globSync('**/*', { cwd: dist, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(dist, '/').length))
    .filter((path) => !path.endsWith('.png'));
  const weights = new Map(
    [...Map.groupBy(paths, kindOf)]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([kind, of]) => [kind, weigh(dist, of)]),
  );
  const [pages, files] = [true, false].map((wanted) =>
    [...weights].filter(([, { worstPath }]) => worstPath.endsWith('.html') === wanted),
  );
  const sizes = ({ count, median, worst }: Weight) => [
    count,
    ...[median, worst].flatMap(({ raw, wire }) => [kb(raw), kb(wire)]),
  ];
  const columns = ['number', 'median kB', 'gzip', 'heaviest kB', 'gzip'];
  table(
    `Pages of ${dist}`,
    ['kind', ...columns, 'styles, scripts', 'first view', 'heaviest'],
    (pages ?? []).map(([kind, weight]) => {
      const loaded = loadedBy(dist, weight.worstPath);
      const view = kb(weight.worst.wire + loaded);
      return [kind, ...sizes(weight), kb(loaded), view, weight.worstPath.replace(/index\.html$/, '')];
    }),
  );
  table(
    `Files of ${dist}`,
    ['kind', ...columns, 'heaviest'],
    (files ?? []).map(([kind, weight]) => [kind, ...sizes(weight), weight.worstPath]),
  );
  return weights;
}

/** A kind a line, of each site the median page and the heaviest with what it loads. */
function compareViews(sites: readonly Site[]): void {
  const pages = [...(sites.at(-1)?.weights ?? [])].filter(([, { worstPath }]) => worstPath.endsWith('.html'));
  const rows = pages.map(([kind]) => [
    kind,
    ...sites.flatMap(({ dist, weights }) => {
      const weight = weights.get(kind);
      if (!weight) return ['', '', ''];
      const loaded = loadedBy(dist, weight.worstPath);
      return [weight.count, kb(weight.median.wire + loaded), kb(weight.worst.wire + loaded)];
    }),
  ]);
  const columns = sites.flatMap(({ dist }) => [`pages of ${dist}`, 'median kB', 'heaviest kB']);
  table('First views, compressed', ['kind', ...columns], rows);
}

const { positionals } = parseArgs({ allowPositionals: true });
const all = (positionals.length > 0 ? positionals : ['dist']).map((dist): Site => ({ dist, weights: report(dist) }));
if (all.length > 1) compareViews(all);
const [first, last] = [all[0]?.weights, all.at(-1)?.weights];
if (first && last && first !== last) {
  const grown = [...last].flatMap(([kind, { worst }]) => {
    const before = first.get(kind)?.worst.wire ?? 0;
    return before > 0 && worst.wire > before
      ? [[kind, kb(before), kb(worst.wire), (worst.wire / before).toFixed(1)]]
      : [];
  });
  const byRatio = grown.toSorted((a, b) => Number(b[3]) - Number(a[3]));
  table('Heavier in the last site than in the first', ['kind', 'first, gzip', 'last, gzip', 'times'], byRatio);
}
