/**
 * How soon is there something to see on a phone, and how long does a page not answer? The heaviest Chinese page of each
 * kind of a built site, on a slow phone in a slow network, with nothing kept from before. OUT_DIR says which site
 * (default dist, built where there is none); `node bench/vitals.ts <folder>` measures another one.
 */
import { existsSync, globSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { launchBrowser } from '../test/site/browser.ts';
import type { BenchOptions, BenchReport, Comparison } from './comparison.ts';
import { host } from './host.ts';
import { processCost } from './process-cost.ts';
import { reportText } from './results.ts';
import { inTurns, medianOf } from './rounds.ts';
import { type Visit, visit } from './visit.ts';

export const vitals: Comparison = {
  id: 'vitals',
  title: 'First view on a phone',
  packages: ['playwright-core'],
  run: (options) => measureSite(process.env['OUT_DIR'] ?? 'dist', options),
};

async function measureSite(folder: string, { rounds, isQuick, say }: BenchOptions): Promise<BenchReport> {
  if (!existsSync(folder)) {
    say(`build ${folder}`);
    await processCost(process.execPath, ['scripts/build.ts'], { env: { OUT_DIR: folder } });
  }
  const all = [...heaviestPages(folder)];
  const server = await host(folder);
  const browser = await launchBrowser();
  const kinds = isQuick ? all.slice(0, 3) : all;
  const contenders = kinds.map(([kind, path]) => [kind, () => visit(browser, server.origin + path, true)] as const);
  const visits = await inTurns<string, Visit>(Object.fromEntries(contenders), rounds, say);
  const { length: documents } = globSync('documents/*/index.html', { cwd: folder });
  await browser.close();
  server.close();
  const rows = kinds.map(([kind, path]) => rowOf(kind, path, visits[kind] ?? []));
  return {
    tables: [
      { columns: ['kind', 'heaviest page', 'kB', 'requests', 'first paint s', 'largest s', 'blocked ms'], rows },
    ],
    ratios: [],
    notes: [
      `A site of ${documents} documents. The heaviest page of each kind in Chromium without a head, nothing kept from before: processor 4 × slower, slow 4G as Chromium’s tools have it (1.44 Mbit/s, 562 ms until an answer begins). kB are compressed, with headers. Largest: Largest Contentful Paint. Blocked: total blocking time. Medians.`,
    ],
  };
}

function rowOf(kind: string, path: string, visits: readonly Visit[]): string[] {
  const of = (value: (visit: Visit) => number): number => medianOf(visits.map(value));
  return [
    kind,
    path,
    of(({ bytes }) => bytes / 1000).toFixed(1),
    of(({ requests }) => requests).toFixed(0),
    of(({ firstPaintMs }) => firstPaintMs / 1000).toFixed(2),
    of(({ largestPaintMs }) => largestPaintMs / 1000).toFixed(2),
    of(({ blockedMs }) => blockedMs).toFixed(0),
  ];
}

/** Pages below the same folder are of one kind, `/bureaus/…`. English pages weigh as the Chinese do. */
function heaviestPages(folder: string): Map<string, string> {
  const heaviest = new Map<string, { path: string; size: number }>();
  for (const file of globSync('**/index.html', { cwd: folder, exclude: (name) => name === 'en' })) {
    const path = posix.join('/', file.replaceAll('\\', '/'), '../');
    const kind = path.replace(/^(\/[^/]+\/)(.+)$/, '$1…');
    const { size } = statSync(join(folder, file));
    if (size > (heaviest.get(kind)?.size ?? 0)) heaviest.set(kind, { path, size });
  }
  return new Map([...heaviest].toSorted().map(([kind, { path }]) => [kind, path]));
}

if (process.argv[1] === import.meta.filename) {
  const [folder = 'dist'] = process.argv.slice(2);
  const options = { isQuick: false, rounds: 3, sizes: [], say: (line: string) => console.error(line) };
  console.log(reportText(await measureSite(folder, options)));
}
