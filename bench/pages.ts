/**
 * The same pages by others: a page a document with a table of 150 rows and three Plot charts, from the same CSV. Astro
 * with our renderer; Eleventy and plain Node, which write the very same bytes with the same charts; Observable
 * Framework, whose pages draw in the browser.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../test/site/browser.ts';
import type { BenchOptions, BenchRatio, BenchReport, BenchTable, Comparison } from './comparison.ts';
import { host } from './host.ts';
import type { PageSet } from './pages/contender.ts';
import { CONTENDERS, type ContenderId } from './pages/contenders.ts';
import { benchCsv, documentId, ROWS } from './pages/corpus.ts';
import type { ProcessCost } from './process-cost.ts';
import { figuresText, inTurns, medianOf, ratiosOf, spreadText } from './rounds.ts';
import { type Visit, visit } from './visit.ts';

/** Fewer would measure how long contenders take to start. */
const PAGES = 1000;
const QUICK_PAGES = 60;
const WARMING_PAGES = 5;

type Costs = Readonly<Record<ContenderId, readonly ProcessCost[]>>;
type Visits = Readonly<Record<ContenderId, Visit>>;

const IDS = Object.keys(CONTENDERS) as ContenderId[];

const ofEach = <T>(make: (id: ContenderId) => T): Record<ContenderId, T> =>
  Object.fromEntries(IDS.map((id) => [id, make(id)])) as Record<ContenderId, T>;

export const pages: Comparison = {
  id: 'pages',
  title: 'The same pages by others',
  packages: ['astro', '@observablehq/plot', '@observablehq/framework', '@11ty/eleventy'],
  run,
};

async function run({ isQuick, rounds, sizes, say }: BenchOptions): Promise<BenchReport> {
  const [count = isQuick ? QUICK_PAGES : PAGES] = sizes;
  // Once without being measured: what a contender keeps between builds is there afterwards.
  await inTurns(buildsOf(setOf(WARMING_PAGES)), 1, (line) => say(`${line}, to get warm`));
  const costs = await inTurns(buildsOf(setOf(count)), rounds, say);
  checkBytes(count);
  const visits = await visitAll();
  return { tables: [contenderTable(count, costs, visits)], ratios: ratioList(costs, visits), notes: [noteText(count)] };
}

function setOf(count: number): PageSet {
  const csv = resolve('.cache/bench', `pages-${count}.csv`);
  mkdirSync(dirname(csv), { recursive: true });
  writeFileSync(csv, benchCsv(count));
  return { csv, count };
}

const buildsOf = (set: PageSet): Record<ContenderId, () => Promise<ProcessCost>> =>
  ofEach((id) => () => CONTENDERS[id].build(set));

/** All have done the same work: those who write pages wrote the same bytes. */
function checkBytes(count: number): void {
  for (const at of Array(count).keys()) {
    const read = (id: ContenderId): Buffer => readFileSync(join(CONTENDERS[id].folder, `${documentId(at)}.html`));
    const others = IDS.filter((id) => CONTENDERS[id].isSameBytes && !read(id).equals(read('floor')));
    if (others.length > 0) throw new Error(`${documentId(at)} by ${others.join(' and ')} is another page`);
  }
}

/** The first page of each as a reader gets it. */
async function visitAll(): Promise<Visits> {
  const browser = await launchBrowser();
  const visits: [ContenderId, Visit][] = [];
  for (const id of IDS) {
    const { folder, path } = CONTENDERS[id];
    const server = await host(folder);
    visits.push([id, await visit(browser, `${server.origin}${path}${documentId(0)}`, false, checkPage)]);
    server.close();
  }
  await browser.close();
  return Object.fromEntries(visits) as Record<ContenderId, Visit>;
}

/** Whoever draws it, and wherever: there are three charts and a table of all rows. */
async function checkPage(page: Page): Promise<void> {
  const charts = await page.locator('svg:has(path, rect, circle)').count();
  const rows = await page.locator('table tr:has(td)').count();
  if (charts !== 3 || rows !== ROWS) throw new Error(`${page.url()} shows ${charts} charts and ${rows} rows`);
}

const seconds = (costs: readonly ProcessCost[]): number[] => costs.map((one) => one.seconds);

const contenderTable = (count: number, costs: Costs, visits: Visits): BenchTable => ({
  columns: ['', 'pages/s', 'wall s', 'CPU s', 'peak MB', 'kB to a reader', 'requests'],
  rows: IDS.map((id) => [
    CONTENDERS[id].name,
    spreadText(seconds(costs[id]).map((one) => count / one)),
    figuresText(medianOf(seconds(costs[id]))),
    figuresText(medianOf(costs[id].map(({ cpuSeconds }) => cpuSeconds))),
    figuresText(medianOf(costs[id].map(({ peakMb }) => peakMb))),
    (visits[id].bytes / 1000).toFixed(1),
    String(visits[id].requests),
  ]),
});

function ratioList(costs: Costs, visits: Visits): BenchRatio[] {
  const faster = (ours: ContenderId, peer: ContenderId): number[] =>
    ratiosOf(seconds(costs[peer]), seconds(costs[ours]));
  const times = (['astro', 'parallel'] as const).flatMap((id): BenchRatio[] => {
    const { name } = CONTENDERS[id];
    return [
      { name: `pages/s, ${name} ÷ Framework of files`, ratios: faster(id, 'files'), least: 12 },
      { name: `pages/s, ${name} ÷ Framework with loaders`, ratios: faster(id, 'loader'), least: 12 },
      { name: `pages/s, ${name} ÷ Eleventy`, ratios: faster(id, 'eleventy'), least: 1 },
      { name: `time, ${name} ÷ the floor`, ratios: ratiosOf(seconds(costs[id]), seconds(costs.floor)), most: 2 },
    ];
  });
  const bytes = [visits.astro.bytes / visits.files.bytes];
  return [...times, { name: 'bytes to a reader, Astro ÷ Framework', ratios: bytes, most: 0.05 }];
}

const noteText = (count: number): string =>
  `${count} pages, each with a table of ${ROWS} rows and three Plot charts, from one CSV. Astro, plain Node and Eleventy draw in the build and write the same bytes, which is checked; Framework leaves drawing to the reader’s browser. Peak: all processes of a build together. kB to a reader: one page with its scripts and data as Chromium received it, compressed, with headers. Medians; pages/s with the lowest and highest round.`;
